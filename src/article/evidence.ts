/**
 * The evidence that a page is a news article, each piece with its weight. What a page shows weighs with what its markup
 * claims: `og:type` says "article" on shops and manuals too.
 *
 * Weights were learnt by logistic regression over labelled pages (`npm run train-detection`, which prints them with the
 * figures of a cross-validation by publisher), then rounded; the few set by hand say so.
 */
import type { PageBlocks } from './blocks.ts'
import type { Body, Main } from './body.ts'
import { cardsOf } from './cards.ts'
import type { Facts } from './facts.ts'
import type { Byline } from './fields/byline.ts'
import { writtenDate } from './fields/dates.ts'
import { WORD_CLASS } from './letters.ts'
import type { DetectionCode, DetectionReason, Found } from './model.ts'
import { UNSPACED } from './scripts.ts'
import { ARTICLE_TYPES, NEWS_TYPES, OTHER_TYPES } from './structured-data.ts'
import { ZONE } from './zones.ts'

export interface Detection {
  isArticle: boolean
  reasons: DetectionReason[]
}

/** What reading a page showed. */
export interface Seen {
  facts: Facts
  content: PageBlocks
  main: Main
  body: Body
  /** Index of the headline's block, -1 if none is printed, and its text. */
  headline: { index: number; text: string }
  byline: Byline
  published: Found<string> | undefined
  hasAmp: boolean
  parts: { standfirst: boolean; keyPoints: boolean; caption: boolean; credit: boolean; kicker: boolean }
}

export interface Evidence {
  name: string
  code: DetectionCode
  weight: number
  /** How much of it a page shows: 0 none, 1 all; shares lie between. */
  of(seen: Seen): number | boolean
}

/** Sum that weighs against taking a page for an article before anything is seen. */
export const BIAS = -3.9

/** Words of address that sections with news have, and those of other pages. */
const NEWS_PATH = /\/(?:news|nachrichten|noticias|articles?|story|politics|politik|world|sport|artikel)\b/i
const OTHER_PATH =
  /\/(?:docs?|documentation|help|support|wiki|products?|shop|forums?|threads?|questions|services?|category|tag|search|guide|learn|api|reference|manual|community|topic|blog|impressum|imprint|datenschutz|privacy(?:-policy)?|terms|login|signin|account|authors?|videos?|watch)(?:[/.?]|$)/i
const OTHER_HOST = /^(?:docs|help|support|forums?|community|shop|developers?|wiki|learn|blog)\./i
/** Pages that speak to their reader sell or explain something; pages in the first person plural present themselves. */
const YOU = wordSet(
  'you|your|yours|sie|ihr|ihre|ihnen|du|dein|vous|votre|vos|usted|su|tu|tus|tuo|twój|jouw|je|din|ви|ваш|вы'
)
const WE = wordSet(
  'i|my|me|we|our|us|ich|wir|unser|unsere|je|nous|notre|yo|nosotros|nuestro|noi|nostro|my|nasz|wij|onze|vi|vår|ми|наш|мы'
)
const QUOTATION = /["“„«「][^\s\d"”“»」.,][^"”“»」]{12,}/

export const EVIDENCE: Evidence[] = [
  {
    name: 'type of a news article',
    code: 'article-markup',
    weight: 0.43,
    of: ({ facts }) => [...facts.types].some(type => NEWS_TYPES.test(type))
  },
  {
    name: 'type of an article',
    code: 'article-markup',
    weight: 0.51,
    of: ({ facts }) => [...facts.types].some(type => ARTICLE_TYPES.test(type))
  },
  {
    name: 'og:type article',
    code: 'article-markup',
    weight: 0.74,
    of: ({ facts }) => /article/i.test(ogType(facts))
  },
  {
    name: 'og:type website',
    code: 'other-markup',
    weight: -0.64,
    of: ({ facts }) => /website/i.test(ogType(facts))
  },
  {
    name: 'article:published_time',
    code: 'date',
    weight: 0.25,
    of: ({ facts }) => facts.meta('article:published_time') !== undefined
  },
  { name: 'AMP version', code: 'article-markup', weight: 0.92, of: ({ hasAmp }) => hasAmp },
  {
    name: 'type of a forum',
    code: 'forum',
    weight: -0.35,
    of: hasType(OTHER_TYPES.forum)
  },
  {
    name: 'type of a product or service',
    code: 'product',
    weight: -0.23,
    of: hasType(OTHER_TYPES.product)
  },
  {
    name: 'type of a list',
    code: 'link-list',
    weight: -0.1,
    of: hasType(OTHER_TYPES['link-list'])
  },
  // By hand: few labelled pages have this address, but a front page is no article whatever its text.
  {
    name: 'address of a front page',
    code: 'front-page',
    weight: -3,
    of: ({ facts }) => segments(facts).length === 0 && !hasNumberedQuery(facts)
  },
  {
    name: 'address of one word',
    code: 'address',
    weight: -0.53,
    of: ({ facts }) => segments(facts).length === 1 && !hasNumberedQuery(facts)
  },
  {
    name: 'date in the address',
    code: 'address',
    weight: 0.85,
    of: ({ facts }) => /\d{4}\/\d{1,2}/.test(pathOf(facts))
  },
  {
    name: 'number in the address',
    code: 'address',
    weight: 0.63,
    of: ({ facts }) => /\d{5,}/.test(pathOf(facts))
  },
  {
    name: 'headline in the address',
    code: 'address',
    weight: 0.76,
    of: ({ facts }) => (segments(facts).at(-1) ?? '').split(/[-_]/).length > 3
  },
  {
    name: 'word of news in the address',
    code: 'address',
    weight: 0.75,
    of: ({ facts }) => NEWS_PATH.test(pathOf(facts))
  },
  {
    name: 'word of another page in the address',
    code: 'address',
    weight: -0.79,
    of: ({ facts }) => OTHER_PATH.test(pathOf(facts))
  },
  {
    name: 'host of other pages',
    code: 'address',
    weight: -0.33,
    of: ({ facts }) => OTHER_HOST.test(facts.domain)
  },
  {
    name: 'h1',
    code: 'headline',
    weight: 0.49,
    of: ({ content, headline }) => content.blocks[headline.index]?.tag === 'h1'
  },
  {
    name: 'headline of less than four words',
    code: 'no-headline',
    weight: -0.85,
    of: ({ headline }) => isShort(headline.text)
  },
  { name: 'names of authors', code: 'byline', weight: 0.68, of: ({ byline }) => byline.authors.length > 0 },
  {
    name: 'printed byline',
    code: 'byline',
    weight: 0.48,
    of: ({ byline }) => byline.authors.some(author => author.anchor)
  },
  { name: 'date', code: 'date', weight: 0.75, of: ({ published }) => published !== undefined },
  { name: 'date beside the headline', code: 'date', weight: 0.92, of: hasPrintedDate },
  { name: 'standfirst', code: 'article-markup', weight: 0.39, of: ({ parts }) => parts.standfirst },
  { name: 'caption', code: 'article-markup', weight: 0.36, of: ({ parts }) => parts.caption },
  { name: 'credit', code: 'article-markup', weight: 0.43, of: ({ parts }) => parts.credit },
  { name: 'kicker', code: 'article-markup', weight: 0.43, of: ({ parts }) => parts.kicker },
  // By hand: too rare among the labelled pages to be learnt.
  { name: "publisher's key points", code: 'article-markup', weight: 0.8, of: ({ parts }) => parts.keyPoints },
  {
    name: 'more than 300 characters of prose',
    code: 'prose',
    weight: 0.29,
    of: ({ body }) => body.prose > 300
  },
  {
    name: 'more than 600 characters of prose',
    code: 'prose',
    weight: 0.22,
    of: ({ body }) => body.prose > 600
  },
  {
    name: 'more than 1500 characters of prose',
    code: 'prose',
    weight: 0.09,
    of: ({ body }) => body.prose > 1500
  },
  // By hand: what has next to no text is no article, whatever its markup says.
  { name: 'next to no prose', code: 'too-little-text', weight: -2, of: ({ body }) => body.prose < 150 },
  // By hand: an error page or a section has text only in the cards of other stories.
  { name: 'cards for a text', code: 'link-list', weight: -3, of: hasOnlyCards },
  {
    name: 'share of the page’s prose',
    code: 'prose',
    weight: 0.44,
    of: ({ main, body }) => (main.pageProse > 0 ? body.prose / main.pageProse : 0)
  },
  {
    name: 'share of the page’s text',
    code: 'prose',
    weight: 0.31,
    of: ({ body, content }) => Math.min(1, body.prose / Math.max(500, content.page.text.length))
  },
  {
    name: 'quotations',
    code: 'prose',
    weight: 0.53,
    of: ({ body }) => Math.min(10, paragraphs(body).filter(text => QUOTATION.test(text)).length) / 5
  },
  {
    name: 'headings for each paragraph',
    code: 'link-list',
    weight: -0.75,
    of: ({ body }) =>
      body.typed.filter(({ kind }) => kind === 'heading').length / Math.max(3, paragraphs(body).length)
  },
  { name: 'speaks to its reader', code: 'product', weight: -0.74, of: ({ body }) => shareOf(body, YOU) },
  { name: 'speaks of itself', code: 'product', weight: -0.51, of: ({ body }) => shareOf(body, WE) },
  {
    name: 'prices',
    code: 'product',
    weight: -0.32,
    of: ({ content }) => Math.min(10, content.page.text.match(/[$€£]\s?\d/g)?.length ?? 0) / 5
  }
]

const ogType = (facts: Facts) => facts.meta('og:type')?.value ?? ''
function hasType(pattern: RegExp): Evidence['of'] {
  return ({ facts }) => [...facts.types].some(type => pattern.test(type))
}
const pathOf = ({ address }: Facts) => /^https?:\/\/[^/]+([^?#]*)/.exec(address)?.[1] ?? '/-/-'
const segments = (facts: Facts) => pathOf(facts).split('/').filter(Boolean)
const hasNumberedQuery = ({ address }: Facts) => /[?&]\w*=\d/.test(address)
const paragraphs = ({ typed }: Body) =>
  typed.filter(({ kind }) => kind === 'paragraph').map(({ block }) => block.text)

/** The text is that of cards, but for less than this share. */
const CARDS_ALONE = 0.3

function hasOnlyCards({ facts, content, body }: Seen): boolean {
  const isInCard = cardsOf(content, facts)
  let inCards = 0
  let all = 0
  for (const { block, index } of body.typed) {
    all += block.prose
    if (isInCard(index)) inCards += block.prose
  }
  return inCards > 0 && inCards > (1 - CARDS_ALONE) * all
}

/** Scripts without spaces have no words to count. */
const isShort = (headline: string) => headline.split(/\s+/).length < 4 && !UNSPACED.test(headline)

function hasPrintedDate({ facts, content, headline }: Seen): boolean {
  return content.blocks
    .slice(Math.max(0, headline.index - 6), Math.max(0, headline.index) + 14)
    .some(block => {
      if (block.text.length >= 200 || block.zones & (ZONE.related | ZONE.comments | ZONE.footer)) return false
      return (
        block.times.length > 0 || (/\d/.test(block.text) && writtenDate(block, facts.language) !== undefined)
      )
    })
}

function wordSet(words: string): Set<string> {
  return new Set(words.split('|'))
}

/** How much of a text speaks for its manner: the first pages tell. */
const ENOUGH_TEXT = 6000
const BETWEEN_WORDS = new RegExp(`[^${WORD_CLASS}]+`)

/** The words of a text; asked for twice. */
const wordsOfBody = new WeakMap<Body, string[]>()

/** Share of words, one in twenty or more counting as all. */
function shareOf(body: Body, wanted: ReadonlySet<string>): number {
  const words =
    wordsOfBody.get(body) ??
    paragraphs(body).join(' ').slice(0, ENOUGH_TEXT).toLowerCase().split(BETWEEN_WORDS)
  wordsOfBody.set(body, words)
  let hits = 0
  for (const word of words) if (wanted.has(word)) hits++
  return Math.min(1, (20 * hits) / Math.max(50, words.length))
}

/** Evidence that weighs less than this is not worth a reason. */
const TELLING = 0.2

/** Is this page a news article? The full form, on click: all that reading the page showed, weighed. */
export function judge(seen: Seen): Detection {
  let sum = BIAS
  const reasons: DetectionReason[] = []
  for (const { name, code, weight, of } of EVIDENCE) {
    const amount = weight * Number(of(seen))
    sum += amount
    if (Math.abs(amount) >= TELLING) reasons.push({ code, supports: amount > 0, detail: name })
  }
  return { isArticle: sum > 0, reasons }
}
