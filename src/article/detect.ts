/**
 * Is this page a news article? The cheap form, for every page load: types, address and paragraphs, nothing else. The full
 * form, on click, is `judge` in `evidence.ts`; this file is part of the content script and stays small.
 */
import { ARTICLE_TYPES, NEWS_TYPES, OTHER_TYPES } from './structured-data.ts'
import { numberAt, stringAt } from './xpath.ts'

/** The cheap evidence is summed up; an article needs this much. */
const ENOUGH = 2.5

/** How much each of the other types speaks against an article. */
const AGAINST = { product: 2.5, forum: 2.5, 'link-list': 1.5, video: 2.5 } as const

const SECTION_WORDS =
  /^(?:news|world|politics?|politik|business|economy|wirtschaft|opinion|culture|kultur|tech|technology|science|health|(?:sport|video|tag|topic|author|product|forum|section)s?|search|suche|thema|category|autor|login|signin|register|account|shop|p|thread|docs|documentation|help|support|wiki|about|contact|privacy|datenschutz|impressum|terms|jobs|gallery|galerie|archive?|live-tv|watch|listing|cart)$/

/** Parts of a page, and how much each weighs if it is there or if it is not. */
const PARTS: readonly (readonly [selector: string, there: number, missing: number])[] = [
  ['h1, [itemprop~="headline"]', 0.5, -0.5],
  ['[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]', 0.3, 0],
  ['time[datetime], [itemprop~="datePublished"]', 0.4, 0],
  ['input[type="password"]', -0.7, 0]
]
/** The most that all of them can do, either way. */
const PARTS_AT_MOST = 1.2
/** Weight of as much prose as an article has. */
const PROSE_AT_MOST = 1.4

/**
 * The cheap form: looks at types, address and paragraphs without reading the page, and at no more than is needed for a
 * verdict that the rest cannot turn.
 */
export function detect(document: Document, address: string): boolean {
  const claimed = weighMarkup(document) + weighAddress(address)
  if (claimed + PROSE_AT_MOST + PARTS_AT_MOST < ENOUGH) return false
  let sure = 100 * paragraphsOver(100, document)
  if (claimed + weighProse(sure) - PARTS_AT_MOST > ENOUGH) return true
  sure += 200 * paragraphsOver(300, document)
  const { prose, roots } = sure < MUCH ? readCheaply(document) : { prose: sure, roots: [document] }
  const score = claimed + weighProse(prose)
  if (Math.abs(score - ENOUGH) > PARTS_AT_MOST) return score > ENOUGH
  let parts = 0
  // Counted, not looked up, because a count makes no objects of elements (see `xpath.ts`).
  for (const [selector, there, missing] of PARTS)
    parts += roots.some(root => root.querySelectorAll(selector).length > 0) ? there : missing
  return score + parts >= ENOUGH
}

/** Names of the types that the page's JSON-LD gives to anything, up to the first block that has news: no other counts then. */
function typesOf(document: Document): string[] {
  const types: string[] = []
  for (let n = 1; n <= MOST_BLOCKS; n++) {
    const text = stringAt(document, `(//script[@type="application/ld+json"])[${n}]`)
    if (!text) break
    for (const [, type = ''] of text.slice(0, 200_000).matchAll(/"@type"\s*:\s*(?:\[\s*)?"([^"]{1,80})"/g))
      types.push(type.replace(/^.*[/#:]/, ''))
    if (types.some(isNewsType)) break
  }
  return types
}
const MOST_BLOCKS = 20
const isNewsType = (type: string) => NEWS_TYPES.test(type)

/** Han, kana and Hangul say more with each character, in shorter sentences. */
const DENSE = /[\u3041-\u9fff\uac00-\ud7ff]/
const lengthOf = (text: string) => text.trim().length * (DENSE.test(text) ? 2.5 : 1)

/** Prose that leaves no doubt that the page's text is where it was looked for. */
const PLENTY = 600
/** Prose from which on more of it says nothing more. */
const MUCH = 1500
/** How many paragraphs have more characters than this, and are not mostly links. */
const paragraphsOver = (length: number, document: Document) =>
  numberAt(document, `count(//p[string-length(normalize-space())>${length}][count(.//a)*60<${length}])`)
/** Elements that are asked for a shadow root, on pages that have no prose outside of any. */
const ASKED = 5000

/** How much prose a page has, and where it is: in the document, else in its open shadow roots too. */
function readCheaply(document: Document): { prose: number; roots: (Document | ShadowRoot)[] } {
  const roots: (Document | ShadowRoot)[] = [document]
  let prose = cheapProse(document, document.body)
  let asked = 0
  // It grows while it is gone through: shadow roots hold others.
  for (const root of roots) {
    if (prose > PLENTY) break
    if (root !== document) prose += cheapProse(root, root)
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (++asked > ASKED) break
      if (shadowRoot) roots.push(shadowRoot)
    }
  }
  return { prose, roots }
}

/** Characters of prose: in paragraphs, else in longer text nodes outside links. */
function cheapProse(root: ParentNode, content: Node | null): number {
  let prose = 0
  let count = 0
  for (const paragraph of root.querySelectorAll('p')) {
    if (++count > 300 || prose > 4000) break
    const length = lengthOf(paragraph.textContent ?? '')
    if (length > 70 && paragraph.getElementsByTagName('a').length < length / 60)
      prose += Math.min(length, 1200)
  }
  const walker = content && prose <= PLENTY && content.ownerDocument?.createTreeWalker(content, 4)
  if (!walker) return prose
  let other = 0
  for (let node = walker.nextNode(), n = 0; node && n < 4000 && other < 3000; node = walker.nextNode(), n++) {
    const text = (node as Text).data
    const length = lengthOf(text)
    if (length < 60) continue
    const parent = node.parentNode as Element | null
    if (
      !/^(?:script|style|noscript|template|textarea|a)$/i.test(parent?.nodeName ?? '') &&
      /[.!?…。！？"”»]\s/.test(`${text} `)
    )
      other += length
  }
  return Math.max(prose, other)
}

function weighMarkup(document: Document): number {
  const types = typesOf(document)
  const ogType = stringAt(document, '/html/*/meta[@property="og:type"]/@content')
  const isNews = types.some(isNewsType)
  let weight = 0
  if (isNews) weight += 2.2
  // Encyclopaedias call their pages articles, and to the open graph they are a website.
  else if (types.some(type => ARTICLE_TYPES.test(type))) weight += ogType === 'website' ? 0.5 : 1
  if (/article/i.test(ogType)) weight += 0.7
  else if (/^(?:product|video|profile|music|book)/i.test(ogType)) weight -= 1
  if (stringAt(document, '/html/*/meta[@property="article:published_time"]/@content')) weight += 0.8
  if (isNews) return weight
  for (const [other, pattern] of Object.entries(OTHER_TYPES) as [keyof typeof AGAINST, RegExp][])
    if (types.some(type => pattern.test(type))) weight -= AGAINST[other]
  return weight
}

function weighAddress(address: string): number {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)?/.exec(address)?.[1] ?? (/^https?:/.test(address) ? '/' : null)
  // Where a number in the query names the page, the path names only the script that makes it.
  if (path === null || /[?&]\w*id=\d/i.test(address)) return 0
  const segments = path.split('/').filter(Boolean)
  const last = segments.at(-1) ?? ''
  if (segments.length === 0 || /^(?:index|home)(?:\.\w+)?$/i.test(path.slice(1))) return -4
  // First, because most articles end here and no section does: the long list of words costs a page its compilation.
  if (/\d{4}\/\d{2}|\d{5,}/.test(path) || last.split(/[-_]/).length > 3) return 0.6
  if (segments.every(segment => SECTION_WORDS.test(segment.toLowerCase()))) return -2.5
  return segments.length === 1 && !/[-_\d]/.test(last) ? -1 : 0
}

function weighProse(prose: number): number {
  if (prose >= MUCH) return PROSE_AT_MOST
  if (prose >= 600) return 0.9
  return prose >= 300 ? 0.3 : -2
}
