/**
 * The reader, put into a page when the icon is clicked: offers `pressmark.read` to popup and background. It
 * knows no language: that of the page is put in behind it (`languages/`).
 */

import { readArticle } from '../article/read.ts'
import { codeOf, isToLearn, LanguageNotLearnt, learn } from '../quotes/languages/index.ts'
import { type Answer, textOfAnswer } from '../reading-text.ts'
import { addressOfPage } from './address.ts'
import { identityOf, staleCanonical } from './canonical.ts'
import { share } from './own-global.ts'
import { Stories } from './stories.ts'

/** Where the marker, which has seen the page's articles come, is not there. */
function rootOfStory(address: string): Element {
  const stories = new Stories(document)
  const id = identityOf(document, address)
  stories.visit(id)
  return stories.rootOf(id)
}

function read({ force }: { force: boolean }): Answer {
  // Most pages say in which language they are: then nothing has to be read twice.
  const language = codeOf(document.documentElement?.lang ?? '')
  if (isToLearn(language)) return { kind: 'needs-language', language }
  try {
    const address = addressOfPage(document)
    const stale = staleCanonical(document, address)
    const root = globalThis.pressmark?.storyRoot?.() ?? rootOfStory(address)
    return readArticle(document, address, {
      ...(root !== document.body && { root }),
      force,
      ...(stale !== undefined && { staleCanonical: stale })
    })
  } catch (error) {
    if (error instanceof LanguageNotLearnt) return { kind: 'needs-language', language: error.code }
    // A page that breaks the reader must not break the popup: the failure crosses as a value.
    return {
      kind: 'failed',
      message: error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    }
  }
}

share({ learn, read: options => textOfAnswer(read(options)) })
