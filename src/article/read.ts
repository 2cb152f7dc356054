/** Reading a page: `Document` in, `Article` or a reason out. The pipeline; each step has a file of its own. */
import { describeSpan } from '../anchor/describe.ts'
import { KEY_POINT, STANDFIRST } from './block-types.ts'
import { type PageBlocks, readBlocks } from './blocks.ts'
import { findMain, readBody, type TypedBlock } from './body.ts'
import { judge, type Seen } from './evidence.ts'
import { readFacts } from './facts.ts'
import { readByline } from './fields/byline.ts'
import { readDateline } from './fields/dateline.ts'
import { readHeadline } from './fields/headline.ts'
import { readLeadImage } from './fields/image.ts'
import { readKicker } from './fields/kicker.ts'
import { readDates } from './fields/published.ts'
import { readGenre, readLanguage, readPublisher, readTopics } from './fields/publisher.ts'
import { readStandfirst } from './fields/standfirst.ts'
import { publishersKeyPoints } from './key-points.ts'
import { WORD_CLASS } from './letters.ts'
import { type Article, type Block, BODY_KINDS, type Reading } from './model.ts'
import { pickKeyPoints } from './picked.ts'
import { siteRule } from './sites/index.ts'
import { readSpeech } from './speech.ts'
import { articleIdentity } from './url.ts'

export interface ReadOptions {
  /** Reads pages that do not look like articles too, as far as they have text. */
  force?: boolean
  /** What the page called itself before an in-page navigation: see `articleIdentity`. */
  staleCanonical?: string
  /** The element that holds the article, where the page shows several: the rest of the page is not looked at. */
  root?: Element
  /** Called with what detection weighs: for learning its weights. */
  onSeen?: (seen: Seen) => void
  /** Called when a step is done: the benches take the time there. */
  onStep?: (step: 'article' | 'quotes' | 'points') => void
  /** Called with every block of the article's container, what it was taken for and why. */
  onBlocks?: (blocks: readonly TypedBlock[], content: PageBlocks) => void
}

/**
 * Reads the article of a document. Pure: the document is not changed, nothing is fetched, no clock is read.
 * @param address the address the document was loaded from
 */
export function readArticle(document: Document, address: string, options: ReadOptions = {}): Reading {
  if (!document.body)
    return { kind: 'not-article', reasons: [{ code: 'too-little-text', supports: false, detail: 'no body' }] }
  const facts = readFacts(document, address, options.root)
  const content = readBlocks(options.root ?? document.body, siteRule(address)?.zones)
  const headline = readHeadline(facts, content)
  const at = headline?.block ?? -1
  const main = findMain(content, at)
  const listed = publishersKeyPoints(content, at, main)
  const standfirst = readStandfirst(facts, content, at, main, new Set(listed?.blocks))
  const taken = new Map((listed?.blocks ?? []).map(index => [index, KEY_POINT]))
  if (standfirst) taken.set(standfirst.block, STANDFIRST)
  const body = readBody(content, main, headline?.headline.value ?? '', taken, facts)
  options.onBlocks?.(body.all, content)
  const dates = readDates(facts, content, at)
  const publisher = readPublisher(facts)
  const byline = readByline(facts, content, at, (body.typed.at(-1)?.index ?? at) + 1, publisher?.value)
  const paragraphs = body.typed.filter(({ kind }) => kind === 'paragraph')
  const leadImage = readLeadImage(
    facts,
    content,
    at,
    (paragraphs[2] ?? paragraphs.at(-1))?.index ?? content.blocks.length
  )
  const kicker = headline && readKicker(facts, content, headline)
  const seen: Seen = {
    facts,
    content,
    main,
    body,
    headline: { index: at, text: headline?.headline.value ?? '' },
    byline,
    published: dates.published,
    hasAmp: document.querySelector('link[rel="amphtml"]') !== null,
    parts: {
      standfirst: standfirst !== undefined,
      keyPoints: listed?.isLabelled === true,
      caption: leadImage?.caption !== undefined,
      credit: leadImage?.credit !== undefined,
      kicker: kicker !== undefined && kicker !== null
    }
  }
  options.onSeen?.(seen)
  const detection = judge(seen)
  if (!headline || (!detection.isArticle && !options.force))
    return { kind: 'not-article', reasons: detection.reasons }

  const language = readLanguage(facts, content)
  const dateline = readDateline(content, paragraphs[0]?.block)
  const running = body.typed.filter(({ kind }) => BODY_KINDS.has(kind))
  options.onStep?.('article')

  const said = readSpeech(content, body, {
    language: language?.value,
    headline: headline.headline.value,
    standfirst: standfirst?.found.value,
    publisher: publisher?.value,
    authors: byline.authors.map(author => author.value)
  })
  options.onStep?.('quotes')
  const keyPoints =
    listed?.points ??
    pickKeyPoints(content, body.typed, {
      headline: headline.headline.value,
      language: language?.value,
      dateline: dateline?.value,
      quotes: said.quotes
    })
  options.onStep?.('points')

  const { id, canonicalAddress } = articleIdentity(document, address, options.staleCanonical)
  const article: Article = {
    id,
    address,
    canonicalAddress,
    headline: headline.headline,
    ...(kicker && { kicker }),
    ...(standfirst && { standfirst: standfirst.found }),
    authors: byline.authors,
    ...(publisher && { publisher }),
    publisherDomain: facts.domain,
    ...(byline.agency && { agency: byline.agency }),
    ...(dateline && { dateline }),
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    ...(language && { language }),
    direction: directionOf(document, language?.value),
    genre: readGenre(facts, {
      byline,
      kicker: kicker?.value,
      headline: headline.headline.value,
      opening: paragraphs[0]?.block.text ?? '',
      hasPosts: body.all.some(({ kind, block, time }) => kind === 'live-post' && block.text === time)
    }),
    ...(leadImage && { leadImage }),
    keyPoints,
    blocks: running.map(
      ({ block, kind, reason, time }): Block => ({
        kind,
        ...(kind === 'heading' && { anchor: describeSpan(content.page, block.start, block.end) }),
        text: block.text,
        position: { type: 'TextPositionSelector', start: block.start, end: block.end },
        reason,
        ...(time && { time })
      })
    ),
    ...said,
    topics: readTopics(facts),
    wordCount: countWords(running, language?.value),
    reasons:
      options.force && !detection.isArticle
        ? [{ code: 'asked-for', supports: true, detail: 'the reader asked' }, ...detection.reasons]
        : detection.reasons,
    limits: body.limits
  }
  return { kind: 'article', article }
}

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|yi|sd|ug|dv|ckb)\b/i

function directionOf(document: Document, language: string | undefined): 'ltr' | 'rtl' {
  const stated = (
    document.documentElement.getAttribute('dir') ??
    document.body.getAttribute('dir') ??
    ''
  ).toLowerCase()
  if (stated === 'rtl' || stated === 'ltr') return stated
  return language && RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'
}

const LETTERS = new RegExp(`[${WORD_CLASS}]`, 'g')
const WORDS = new RegExp(`[${WORD_CLASS}][${WORD_CLASS}'’-]*`, 'g')

/** Words of the running text; of scripts without spaces two characters count as one. */
function countWords(typed: TypedBlock[], language: string | undefined): number {
  const text = typed.map(({ block }) => block.text).join(' ')
  if (/^(?:ja|zh|th)/.test(language ?? '')) return Math.round((text.match(LETTERS)?.length ?? 0) / 2)
  return text.match(WORDS)?.length ?? 0
}
