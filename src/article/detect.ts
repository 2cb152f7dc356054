/**
 * Is this page a news article? Evidence is weighed, each piece kept as a reason.
 * `detect` is the cheap form for every page load; `judge` weighs the same evidence and what reading the page showed.
 */
import type { PageBlocks } from './blocks.ts'
import type { Body, Main } from './body.ts'
import type { Facts } from './facts.ts'
import type { DetectionCode, DetectionReason } from './model.ts'
import { ARTICLE_TYPES, NEWS_TYPES } from './structured-data.ts'

export interface Detection {
  isArticle: boolean
  reasons: DetectionReason[]
}

/** Evidence is summed up; an article needs this much. */
const ENOUGH = 2.5

/** schema.org types of pages that are something else, and what they are. */
const OTHER_TYPES: [DetectionCode, RegExp, number][] = [
  [
    'product',
    /^(?:Product|ProductGroup|Offer|SoftwareApplication|Recipe|JobPosting|Event|Hotel|Restaurant|LocalBusiness|RealEstateListing)$/,
    2.5
  ],
  ['forum', /^(?:DiscussionForumPosting|QAPage|FAQPage|SocialMediaPosting)$/, 2.5],
  ['link-list', /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|Blog)$/, 1.5],
  ['video', /^(?:Movie|TVSeries|TVEpisode|MusicAlbum|MusicRecording|PodcastEpisode|ImageGallery)$/, 2.5]
]
const SECTION_WORDS =
  /^(?:news|world|politics?|politik|business|economy|wirtschaft|sports?|opinion|culture|kultur|tech|technology|science|health|video|videos|search|suche|tag|tags|topic|topics|thema|category|author|authors|autor|login|signin|register|account|shop|product|products|p|forum|forums|thread|docs|documentation|help|support|wiki|about|contact|privacy|datenschutz|impressum|terms|jobs|gallery|galerie|archive|archiv|section|sections|live-tv|watch|listing|cart)$/i

class Evidence {
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
 * The cheap form: looks at types, address and paragraphs without reading the page. Never throws.
 * Median about a millisecond on news pages.
 */
export function detect(document: Document, address: string): Detection {
  const evidence = new Evidence()
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
  const heading = document.querySelector('h1, [itemprop~="headline"]')
  if (heading) evidence.add(0.5, 'headline', 'h1')
  else evidence.add(-0.5, 'no-headline', 'no h1')
  if (
    document.querySelector('[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]')
  )
    evidence.add(0.3, 'byline', 'byline')
  if (document.querySelector('time[datetime], [itemprop~="datePublished"]'))
    evidence.add(0.4, 'date', 'time element')
  weighProse(evidence, cheapProse(document))
  if (document.querySelector('input[type="password"]')) evidence.add(-0.7, 'form', 'password field')
  return evidence.verdict
}

/** Characters of prose: in paragraphs, else in longer text nodes outside links. */
function cheapProse(document: Document): number {
  let prose = 0
  let count = 0
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++count > 300 || prose > 4000) break
    const text = paragraph.textContent ?? ''
    if (text.length > 80 && paragraph.getElementsByTagName('a').length < text.length / 60)
      prose += Math.min(text.trim().length, 1200)
  }
  if (prose > 600 || !document.body) return prose
  const walker = document.createTreeWalker(document.body, 4)
  let other = 0
  for (let node = walker.nextNode(), n = 0; node && n < 4000 && other < 3000; node = walker.nextNode(), n++) {
    const text = (node as Text).data
    if (text.length < 60) continue
    const parent = node.parentNode as Element | null
    if (
      !/^(?:script|style|noscript|template|textarea|a)$/i.test(parent?.nodeName ?? '') &&
      /[.!?…。！？"”»]\s/.test(`${text} `)
    )
      other += text.trim().length
  }
  return Math.max(prose, other)
}

function weighMarkup(
  evidence: Evidence,
  types: Set<string>,
  ogType: string | undefined,
  published: string | undefined
): void {
  const list = [...types]
  const news = list.find(type => NEWS_TYPES.test(type))
  const article = list.find(type => ARTICLE_TYPES.test(type))
  if (news) evidence.add(2.2, 'article-markup', news)
  else if (article) evidence.add(1, 'article-markup', article)
  if (ogType && /article/i.test(ogType)) evidence.add(0.7, 'article-markup', 'og:type')
  else if (ogType && /^(?:product|video|profile|music|book)/i.test(ogType))
    evidence.add(-1, 'other-markup', `og:type ${ogType}`)
  if (published) evidence.add(0.8, 'date', 'article:published_time')
  for (const [code, pattern, weight] of OTHER_TYPES) {
    const type = list.find(item => pattern.test(item))
    if (type && !news) evidence.add(-weight, code, type)
  }
}

function weighAddress(evidence: Evidence, address: string): void {
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

function weighProse(evidence: Evidence, prose: number): void {
  const detail = `${Math.round(prose)} characters`
  if (prose >= 1500) evidence.add(1.4, 'prose', detail)
  else if (prose >= 600) evidence.add(0.9, 'prose', detail)
  else if (prose >= 300) evidence.add(0.3, 'prose', detail)
  else evidence.add(-2, 'too-little-text', detail)
}

/** What reading the page showed, for the full form. */
export interface Seen {
  facts: Facts
  content: PageBlocks
  main: Main
  body: Body
  headline: boolean
  byline: boolean
  date: boolean
  /** Parts that news articles have and other pages rarely: standfirst, key points, caption. */
  parts: string[]
}

/** The full form, on click: the body that was read, byline and date beside the headline, the share of link text. */
export function judge({ facts, content, main, body, headline, byline, date, parts }: Seen): Detection {
  const evidence = new Evidence()
  weighMarkup(
    evidence,
    facts.types,
    facts.meta('og:type')?.value,
    facts.meta('article:published_time')?.value
  )
  weighAddress(evidence, facts.address)
  if (headline) evidence.add(0.5, 'headline', 'printed headline')
  else evidence.add(-0.5, 'no-headline', 'no printed headline')
  if (byline) evidence.add(0.5, 'byline', 'names beside the headline')
  if (date) evidence.add(0.6, 'date', 'date beside the headline')
  for (const part of parts) evidence.add(0.35, 'article-markup', part)
  const voices = voicesIn(body)
  if (voices > 1) evidence.add(Math.min(0.8, 0.2 * voices), 'prose', `${voices} paragraphs with quotations`)
  weighProse(evidence, body.prose)
  weighLinks(evidence, content, body, main)
  return evidence.verdict
}

/** Paragraphs that quote somebody: news does, shops and manuals hardly. */
const voicesIn = (body: Body) =>
  body.typed.filter(
    ({ kind, block }) => kind === 'paragraph' && /["“„«「]\p{L}[^"”“»」]{12,}/u.test(block.text)
  ).length

function weighLinks(evidence: Evidence, { blocks }: PageBlocks, body: Body, main: Main): void {
  let linked = 0
  let teasers = 0
  for (const block of blocks) {
    linked += block.linked
    if (/^h[2-4]$/.test(block.tag) && block.linked > 0.7 * block.text.length) teasers++
  }
  const paragraphs = body.typed.filter(({ kind }) => kind === 'paragraph').length
  if (teasers > 12 && teasers > 2 * paragraphs && body.prose < 3000)
    evidence.add(-1.5, 'link-list', `${teasers} linked headings`)
  if (linked > 2 * body.prose && body.prose < 2500)
    evidence.add(-0.8, 'link-list', `${linked} characters of links`)
  if (main.pageProse > 0 && body.prose < 0.35 * main.pageProse)
    evidence.add(-0.8, 'link-list', 'the prose is scattered over the page')
}
