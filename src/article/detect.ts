/**
 * Is this page a news article? The cheap form, for every page load: types, address and paragraphs, nothing else. The full
 * form, on click, is `judge` in `evidence.ts`; this file is part of the content script and stays small.
 */
import type { DetectionCode, DetectionReason } from './model.ts'
import { ARTICLE_TYPES, NEWS_TYPES, OTHER_TYPES } from './structured-data.ts'

export interface Detection {
  isArticle: boolean
  reasons: DetectionReason[]
}

/** The cheap evidence is summed up; an article needs this much. */
const ENOUGH = 2.5

/** How much each of the other types speaks against an article. */
const AGAINST = { product: 2.5, forum: 2.5, 'link-list': 1.5, video: 2.5 } as const

const SECTION_WORDS =
  /^(?:news|world|politics?|politik|business|economy|wirtschaft|opinion|culture|kultur|tech|technology|science|health|(?:sport|video|tag|topic|author|product|forum|section)s?|search|suche|thema|category|autor|login|signin|register|account|shop|p|thread|docs|documentation|help|support|wiki|about|contact|privacy|datenschutz|impressum|terms|jobs|gallery|galerie|archive?|live-tv|watch|listing|cart)$/i

class CheapEvidence {
  readonly reasons: DetectionReason[] = []
  score = 0

  add(weight: number, code: DetectionCode, detail: string): void {
    this.score += weight
    this.reasons.push({ code, supports: weight > 0, detail })
  }

  get verdict(): Detection {
    return { isArticle: this.score >= ENOUGH, reasons: this.reasons }
  }
}

/**
 * The cheap form: looks at types, address and paragraphs without reading the page.
 * Median about a millisecond on news pages.
 */
export function detect(document: Document, address: string): Detection {
  const evidence = new CheapEvidence()
  const types = new Set<string>()
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = (script.textContent ?? '').slice(0, 200_000)
    for (const match of text.matchAll(/"@type"\s*:\s*(?:\[\s*)?"([^"]{1,80})"/g))
      types.add((match[1] as string).replace(/^.*[/#:]/, ''))
  }
  const meta = (property: string) =>
    document.querySelector(`meta[property="${property}" i]`)?.getAttribute('content') ?? undefined
  weighMarkup(evidence, types, meta('og:type'), meta('article:published_time'))
  weighAddress(evidence, address)
  const { prose, roots } = readCheaply(document)
  const has = (selector: string) => roots.some(root => root.querySelector(selector) !== null)
  if (has('h1, [itemprop~="headline"]')) evidence.add(0.5, 'headline', 'h1')
  else evidence.add(-0.5, 'no-headline', 'no h1')
  if (has('[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]'))
    evidence.add(0.3, 'byline', 'byline')
  if (has('time[datetime], [itemprop~="datePublished"]')) evidence.add(0.4, 'date', 'time element')
  weighProse(evidence, prose)
  if (has('input[type="password"]')) evidence.add(-0.7, 'form', 'password field')
  return evidence.verdict
}

/** Han, kana and Hangul say more with each character, in shorter sentences. */
const DENSE = /[\u3041-\u9fff\uac00-\ud7ff]/
const lengthOf = (text: string) => text.trim().length * (DENSE.test(text) ? 2.5 : 1)

/** Prose that leaves no doubt that the page's text is where it was looked for. */
const PLENTY = 600
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

function weighMarkup(
  evidence: CheapEvidence,
  types: Set<string>,
  ogType: string | undefined,
  published: string | undefined
): void {
  const list = [...types]
  const news = list.find(type => NEWS_TYPES.test(type))
  const article = list.find(type => ARTICLE_TYPES.test(type))
  if (news) evidence.add(2.2, 'article-markup', news)
  // Encyclopaedias call their pages articles, and to the open graph they are a website.
  else if (article) evidence.add(ogType === 'website' ? 0.5 : 1, 'article-markup', article)
  if (ogType && /article/i.test(ogType)) evidence.add(0.7, 'article-markup', 'og:type')
  else if (ogType && /^(?:product|video|profile|music|book)/i.test(ogType))
    evidence.add(-1, 'other-markup', `og:type ${ogType}`)
  if (published) evidence.add(0.8, 'date', 'article:published_time')
  for (const [code, pattern] of Object.entries(OTHER_TYPES) as [keyof typeof AGAINST, RegExp][]) {
    const type = list.find(item => pattern.test(item))
    if (type && !news) evidence.add(-AGAINST[code], code, type)
  }
}

function weighAddress(evidence: CheapEvidence, address: string): void {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)?/.exec(address)?.[1] ?? (/^https?:/.test(address) ? '/' : null)
  // Where a number in the query names the page, the path names only the script that makes it.
  if (path === null || /[?&]\w*id=\d/i.test(address)) return
  const segments = path.split('/').filter(Boolean)
  const last = segments.at(-1) ?? ''
  if (segments.length === 0 || /^(?:index|home)(?:\.\w+)?$/i.test(path.slice(1)))
    evidence.add(-4, 'front-page', path)
  else if (segments.every(segment => SECTION_WORDS.test(segment))) evidence.add(-2.5, 'address', path)
  else if (/\d{4}\/\d{2}|\d{5,}/.test(path) || last.split(/[-_]/).length > 3)
    evidence.add(0.6, 'address', last)
  else if (segments.length === 1 && !/[-_\d]/.test(last)) evidence.add(-1, 'address', path)
}

function weighProse(evidence: CheapEvidence, prose: number): void {
  const detail = `${Math.round(prose)} characters`
  if (prose >= 1500) evidence.add(1.4, 'prose', detail)
  else if (prose >= 600) evidence.add(0.9, 'prose', detail)
  else if (prose >= 300) evidence.add(0.3, 'prose', detail)
  else evidence.add(-2, 'too-little-text', detail)
}
