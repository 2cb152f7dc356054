/**
 * The popup's first script, a small one: it has the page read while the popup itself is still being loaded, which takes
 * as long as a third of the reading. Where that fails it says nothing: the popup then tries itself, and names what is wrong.
 */
import type { Reading } from '../article/model.ts'
import { platform } from '../platform.ts'
import { answerIn, languageFile } from '../reading-text.ts'
import { headlineAtOnce } from './headline-at-once.ts'

/** What was begun before the popup was there. */
export interface HeadStart {
  tabId: number | undefined
  /** The headline, where the page leaves no doubt of it. */
  headline: Promise<string | null>
  /** Undefined if the page could not be read. */
  reading: Promise<Reading | undefined>
}

declare global {
  var headStart: Promise<HeadStart> | undefined
}

const { i18n, scripting, tabs } = platform()

/** The languages that the reader can learn. */
const LANGUAGE = /^(?:ar|de|en|es|fr|it|ja|ko|nl|pl|pt|ru|sv|uk)\b/

globalThis.headStart = tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  const tabId = tab?.id
  if (tabId === undefined)
    return { tabId, headline: Promise.resolve(null), reading: Promise.resolve(undefined) }
  const target = { tabId, frameIds: [0] }
  const run = <T>(func: () => T) => scripting.executeScript({ target, func }).then(([run]) => run?.result)
  const headline = run(headlineAtOnce).then(
    found => {
      if (found) showAtOnce(found)
      return found ?? null
    },
    () => null
  )
  const read = (...files: string[]) =>
    scripting.executeScript({ target, files: [...files, '/read.js'] }).then(([run]) => answerIn(run?.result))
  // Most people read in the language of their browser: then the reader has at once what it needs.
  const reading = read('/reader.js', languageFile(LANGUAGE.exec(i18n.getUILanguage())?.[0] ?? 'en'))
    .then(answer => (answer?.kind === 'needs-language' ? read(languageFile(answer.language)) : answer))
    .then(
      answer => (answer?.kind === 'needs-language' ? undefined : answer),
      () => undefined
    )
  return { tabId, headline, reading }
})

function showAtOnce(text: string): void {
  const headline = document.createElement('h1')
  headline.dir = 'auto'
  headline.textContent = text
  document.querySelector('.first-look .head')?.append(headline)
}
