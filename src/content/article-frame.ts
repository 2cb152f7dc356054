/** Pages that show an article in a frame of their own: previews, readers, embedded editions. */
import { detect } from '../article/detect.ts'
import { addressOfPage } from './address.ts'

/** Frames that are looked into; a page has more of them for other things than articles. */
const MOST = 8

/** An article in a page: the document that holds it, and the address to know it by. */
export interface Sighting {
  isArticle: boolean
  document: Document
  address: string
}

/**
 * Where the article of a page is: in the page itself, else in a frame of the same origin (so that the page could as well
 * have held it), the one with the most text. If none is an article, it is the page itself that is not.
 */
export function sightArticle(page: Document): Sighting {
  const own = sight(page)
  if (own.isArticle) return own
  const framed = [...page.querySelectorAll('iframe')]
    .slice(0, MOST)
    .flatMap(frame => sameOriginDocument(frame) ?? [])
    .map(sight)
    .filter(({ isArticle }) => isArticle)
    .map(sighting => ({ sighting, length: sighting.document.body.textContent?.length ?? 0 }))
    .sort((a, b) => b.length - a.length)
  return framed[0]?.sighting ?? own
}

function sight(document: Document): Sighting {
  const address = addressOfPage(document)
  return { isArticle: detect(document, address), document, address }
}

/** The document in a frame, if the page could look into it too; null for whatever is no such frame. */
export function sameOriginDocument(element: Element): Document | null {
  const { contentDocument } = element as Partial<HTMLIFrameElement>
  return element.localName === 'iframe' && contentDocument?.body ? contentDocument : null
}
