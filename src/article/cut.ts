/** Whether the page shows only the beginning of the article: the rest is for subscribers. */
import { ENDS_SENTENCE, type TypedBlock } from './block-types.ts'
import type { PageBlocks } from './blocks.ts'
import { bare } from './candidates.ts'
import type { Facts } from './facts.ts'
import { isNamed, isPaid } from './in-context.ts'
import { plainText } from './structured-data.ts'
import { ZONE } from './zones.ts'

/** Text shorter than this (in characters) is rarely a whole article; longer than that rarely the free part of one. */
const SHORT_TEXT = 1200
const LONG_SAMPLE = 2500
/** The text shown is all of it from this share of what the publisher states on, and a part below that one. */
const WHOLE = 0.8
const PART = 0.6
/** Characters of the end of a text by which it is found again. */
const END = 60
/** Blocks after the last paragraph among which a box that asks for money is the end of the free part. */
const NEAR = 12

/**
 * A sentence for the reader if the page shows a part of the article only, else null. A box that asks for money proves
 * nothing alone: many pages print it below the whole text.
 */
export function cutSentence(content: PageBlocks, all: readonly TypedBlock[], facts: Facts): string | null {
  const paragraphs = all.filter(({ kind }) => kind === 'paragraph')
  const last = paragraphs.at(-1)
  if (!last) return null
  const shown = all
    .filter(({ kind }) => TEXT.has(kind))
    .reduce((sum, { block }) => sum + block.text.length, 0)
  const stated = statedLength(facts)
  if (shown >= WHOLE * stated && stated > 0) return null
  const paid = isPaid(facts)
  const asks = asksBelow(content, all, last)
  const isPart =
    stated > 0
      ? shown < PART * stated && shown < stated - SHORT_TEXT / 2 && !showsEnd(facts, paragraphs)
      : ((paid || asks !== null) && (breaksOff(content, last) || hasHiddenText(content, all))) ||
        (paid && asks !== null && shown < (asks === 'in the text' ? LONG_SAMPLE : SHORT_TEXT)) ||
        (asks === 'in the text' && shown < SHORT_TEXT)
  if (!isPart) return null
  return paragraphs.length === 1
    ? 'the page shows the first paragraph only'
    : `the page shows the first ${paragraphs.length} paragraphs`
}

const TEXT: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'list-item',
  'blockquote',
  'post',
  'table',
  'fact-box',
  'aside',
  'caption'
])

/** Characters of the whole article by the structured data. Its count of words is of no use: some count characters. */
const statedLength = ({ article }: Facts): number =>
  typeof article?.articleBody === 'string' ? plainText(article.articleBody).length : 0

/** The last words of the stated text stand among the last paragraphs: then the rest is printed in some other form. */
function showsEnd({ article }: Facts, paragraphs: readonly TypedBlock[]): boolean {
  const end = bare(plainText(String(article?.articleBody)).slice(-END))
  return paragraphs.slice(-3).some(({ block }) => bare(block.text.slice(-2 * END)).includes(end))
}

/** Where a line or box for subscribers stands below the last paragraph: with the text, or after it. */
function asksBelow(
  { blocks }: PageBlocks,
  all: readonly TypedBlock[],
  last: TypedBlock
): 'in the text' | 'after it' | null {
  const isNear = (index: number) => index > last.index && index <= last.index + NEAR
  if (all.some(({ kind, index }) => kind === 'paywall' && isNear(index))) return 'in the text'
  const after = blocks.slice(last.index + 1, last.index + NEAR)
  return after.some(({ zones }) => zones & ZONE.paywall && !(zones & ZONE.hidden)) ? 'after it' : null
}

/** In the middle of a sentence, with dots, or fading into the page. */
function breaksOff(content: PageBlocks, last: TypedBlock): boolean {
  const { text } = last.block
  return !ENDS_SENTENCE.test(text) || /(?:…|\.\.\.)$/.test(text) || isFaded(content, last)
}

/** A long text is there, hidden in a paywall. */
const hasHiddenText = (content: PageBlocks, all: readonly TypedBlock[]) =>
  all.some(
    ({ block }) =>
      block.text.length > 150 && block.zones & ZONE.hidden && isNamed(content, block, ZONE.paywall)
  )

/** Set to fade into the page: named so. */
function isFaded({ containers }: PageBlocks, { block }: TypedBlock): boolean {
  for (let at = block.container, steps = 0; at > 0 && steps < 3; at = containers[at]?.parent ?? 0, steps++)
    if (/fade|gradient|truncat/i.test(containers[at]?.element.getAttribute('class') ?? '')) return true
  return false
}
