/** Whether the page shows only the beginning of the article: the rest is for subscribers. */
import { ENDS_SENTENCE, type TypedBlock } from './block-types.ts'
import type { PageBlocks } from './blocks.ts'
import type { Facts } from './facts.ts'
import { isPaid } from './in-context.ts'
import { plainText } from './structured-data.ts'
import { ZONE } from './zones.ts'

/** Text shorter than this (in characters) is rarely a whole article; longer than that rarely the free part of one. */
const SHORT_TEXT = 1200
const LONG_SAMPLE = 2500
/** The text shown is all of it from this share of what the publisher states on, and a part below that one. */
const WHOLE = 0.8
const PART = 0.6
/** Letters of a word with the space behind it, on average. */
const LETTERS_A_WORD = 6
/** Blocks after the last paragraph among which a box that asks for money is the end of the free part. */
const NEAR = 12

/**
 * A sentence for the reader if the page shows a part of the article only, else null. A box that asks for money proves
 * nothing alone: many pages print it below the whole text.
 */
export function cutSentence(content: PageBlocks, all: readonly TypedBlock[], facts: Facts): string | null {
  const text = all.filter(({ kind }) => TEXT.has(kind))
  const paragraphs = text.filter(({ kind }) => kind === 'paragraph')
  const last = paragraphs.at(-1)
  if (!last) return null
  const shown = text.reduce((sum, { block }) => sum + block.text.length, 0)
  const stated = statedLength(facts)
  if (shown >= WHOLE * stated && stated > 0) return null
  const asks = isPaid(facts) || asksForMoney(content, all, last)
  const isPart =
    stated > shown + SHORT_TEXT / 2 && shown < PART * stated
      ? asks || facts.article?.articleBody !== undefined
      : asks &&
        (!ENDS_SENTENCE.test(last.block.text) ||
          /(?:…|\.\.\.)$/.test(last.block.text) ||
          isFaded(content, last) ||
          hasHiddenText(all) ||
          shown < SHORT_TEXT ||
          (shown < LONG_SAMPLE && isPaid(facts) && asksForMoney(content, all, last)))
  if (!isPart) return null
  return paragraphs.length === 1
    ? 'the page shows the first paragraph only'
    : `the page shows the first ${paragraphs.length} paragraphs`
}

const TEXT: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'blockquote'])

/** Characters of the whole article by the structured data: of its text, else of as many words as it counts. */
function statedLength({ article }: Facts): number {
  if (typeof article?.articleBody === 'string') return plainText(article.articleBody).length
  return LETTERS_A_WORD * (Number.parseInt(String(article?.wordCount ?? 0), 10) || 0)
}

/** A box for subscribers right below the last paragraph, that can be seen. */
function asksForMoney({ blocks }: PageBlocks, all: readonly TypedBlock[], last: TypedBlock): boolean {
  return (
    all.some(({ kind, index }) => kind === 'paywall' && index > last.index && index <= last.index + NEAR) ||
    blocks
      .slice(last.index + 1, last.index + NEAR)
      .some(({ zones }) => zones & ZONE.paywall && !(zones & ZONE.hidden))
  )
}

const hasHiddenText = (all: readonly TypedBlock[]) =>
  all.some(({ block }) => block.text.length > 150 && block.zones & ZONE.hidden && block.zones & ZONE.paywall)

/** Set to fade into the page: named so. */
function isFaded({ containers }: PageBlocks, { block }: TypedBlock): boolean {
  for (let at = block.container, steps = 0; at > 0 && steps < 3; at = containers[at]?.parent ?? 0, steps++)
    if (/fade|gradient|truncat/i.test(containers[at]?.element.getAttribute('class') ?? '')) return true
  return false
}
