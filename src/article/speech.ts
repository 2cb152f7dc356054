/** Hands the running text to the quotes layer and gives what it found its anchors. */
import { describeSpan } from '../anchor/describe.ts'
import type { Anchor } from '../anchor/selectors.ts'
import {
  type BlockSpan,
  type FoundQuote,
  type FoundSource,
  type QuoteContext,
  readQuotes,
  type TextBlock
} from '../quotes/read.ts'
import { posterOf } from './block-types.ts'
import type { PageBlocks } from './blocks.ts'
import type { Body, TypedBlock } from './body.ts'
import type { Quote, Source } from './model.ts'
import { indexIn, locate } from './places.ts'

/** Kinds in which something may be said; captions hold names and titles of pictures. */
const SPEAKING: Partial<Record<TypedBlock['kind'], TextBlock['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'list-item',
  blockquote: 'blockquote',
  post: 'post',
  'pull-quote': 'pull-quote',
  note: 'note'
}

/** Who said what in the text, and which sources it rests on. Texts are those of the page, to the letter. */
export function readSpeech(
  content: PageBlocks,
  body: Body,
  context: QuoteContext
): { quotes: Quote[]; sources: Source[] } {
  const items = body.typed
    .filter(({ kind }) => SPEAKING[kind])
    .map(item => ({ item, plain: plainOf(item.block.text) }))
  const said = readQuotes(
    items.map(({ item, plain }) => ({ ...textBlock(content, item, plain), ...postOf(body, item) })),
    context
  )
  const spanOf = ({ block, start, end }: BlockSpan) => {
    const found = items[block]
    return (
      found && { block: found.item.block, start: found.plain.toPage(start), end: found.plain.toPage(end) }
    )
  }
  const anchorOf = (spans: BlockSpan[]): Anchor => ({
    parts: spans.flatMap(span => {
      const found = spanOf(span)
      if (!found) return []
      const { start, end } = locate(content.page, found.block, found.start, found.end)
      return describeSpan(content.page, start, end).parts
    })
  })
  const textOf = (span: BlockSpan) => {
    const found = spanOf(span)
    return found ? found.block.text.slice(found.start, found.end) : ''
  }
  return {
    quotes: said.quotes.map(
      ({ spans, sentence, ...quote }: FoundQuote): Quote => ({
        ...quote,
        text: spans.map(textOf).join('\n'),
        sentence: textOf(sentence),
        anchor: anchorOf(spans)
      })
    ),
    sources: said.sources.map(
      ({ mentions, ...source }: FoundSource): Source => ({
        ...source,
        mentions: mentions.map(span => anchorOf([span]))
      })
    )
  }
}

/** A block's text as grammar sees it, and the way back to the text as printed. */
interface PlainText {
  text: string
  toPage(index: number): number
  toPlain(index: number): number
}

/** Spaces that do not break are spaces to grammar; signs that show nothing would cut words in two. */
const NO_BREAK = /[\u00a0\u2007\u202f]/g
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

function plainOf(printed: string): PlainText {
  const spaced = printed.replace(NO_BREAK, ' ')
  const dropped = [...spaced.matchAll(INVISIBLE)].map(({ index }) => index)
  if (dropped.length === 0) return { text: spaced, toPage: index => index, toPlain: index => index }
  return {
    text: spaced.replace(INVISIBLE, ''),
    // An index stands behind the invisible signs before its letter: a span begins with a letter that shows.
    toPage: index => dropped.reduce((at, sign) => (sign <= at ? at + 1 : at), index),
    toPlain: index => index - dropped.filter(sign => sign < index).length
  }
}

function textBlock({ page }: PageBlocks, { block, kind }: TypedBlock, plain: PlainText): TextBlock {
  const at = (position: number) => Math.min(plain.toPlain(indexIn(page, block, position)), plain.text.length)
  const links = block.links.map(({ start, end, address }) => ({ start: at(start), end: at(end), address }))
  const leadEnd = block.boldUntil > block.start ? at(block.boldUntil) : 0
  return {
    kind: SPEAKING[kind] ?? 'paragraph',
    text: plain.text,
    ...(links.length > 0 && { links }),
    ...(leadEnd > 0 && { lead: { start: 0, end: leadEnd } }),
    ...(leadEnd > 0 && leadEnd >= plain.text.length && { bold: true })
  }
}

/** Who posted an embedded post, and where: its last line says so. */
function postOf({ typed }: Body, item: TypedBlock): Pick<TextBlock, 'author' | 'platform'> {
  if (item.kind !== 'post') return {}
  const at = typed.indexOf(item)
  const line = typed.slice(at + 1, at + 5).find(({ kind }) => kind === 'poster')
  const author = line && posterOf(line.block.text)
  const links = [...item.block.links, ...(line?.block.links ?? [])]
  const platform = PLATFORMS.find(([host]) => links.some(({ address }) => host.test(address)))?.[1]
  return { ...(author && { author }), ...(platform && { platform }) }
}

const PLATFORMS: [RegExp, string][] = [
  [/^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\//, 'X'],
  [/^https?:\/\/(?:www\.)?truthsocial\.com\//, 'Truth Social'],
  [/^https?:\/\/bsky\.app\//, 'Bluesky'],
  [/^https?:\/\/(?:www\.)?facebook\.com\//, 'Facebook'],
  [/^https?:\/\/(?:www\.)?instagram\.com\//, 'Instagram'],
  [/^https?:\/\/(?:www\.)?tiktok\.com\//, 'TikTok'],
  [/^https?:\/\/t\.me\//, 'Telegram'],
  // Of many hosts, all with addresses of this form.
  [/^https?:\/\/[^/]+\/@[\w.@-]+\/\d{6,}/, 'Mastodon']
]
