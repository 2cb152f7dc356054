/** Key points picked from the text where the publisher prints none: whole sentences, verbatim. */
import { describeSpan } from '../anchor/describe.ts'
import { locate, type PageBlocks } from './blocks.ts'
import type { TypedBlock } from './body.ts'
import type { KeyPoint } from './model.ts'
import { splitSentences } from './sentences.ts'

const MOST = 5
/** Of this many sentences one is picked: a piece of ten sentences gets three points. */
const SENTENCES_A_POINT = 4

interface Sentence {
  item: TypedBlock
  start: number
  end: number
  text: string
  words: Set<string>
  paragraph: number
}

/**
 * Up to five sentences that cover the piece: words of the headline, place in the text, words shared with the other
 * sentences (centrality), least repetition of what is picked already.
 */
export function pickKeyPoints(content: PageBlocks, typed: TypedBlock[], headline: string): KeyPoint[] {
  const paragraphs = typed.filter(({ kind }) => kind === 'paragraph')
  const all = paragraphs.flatMap((item, paragraph) =>
    splitSentences(item.block.text).map(({ start, end }): Sentence => {
      const text = item.block.text.slice(start, end)
      return { item, start, end, text, words: contentWords(text), paragraph }
    })
  )
  const frequency = new Map<string, number>()
  for (const { words } of all) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const title = contentWords(headline)
  const usable = all.filter(
    ({ text }) =>
      text.length >= 40 &&
      text.length <= 320 &&
      /[.!?。！？…]["”’»」)]?$/.test(text) &&
      !OPENS_MIDWAY.test(text)
  )
  const scored = usable.map(sentence => ({
    sentence,
    ...score(sentence, title, frequency, paragraphs.length)
  }))
  const wanted = Math.min(MOST, Math.ceil(all.length / SENTENCES_A_POINT))
  const picked: (typeof scored)[number][] = []
  while (picked.length < wanted) {
    let best: { candidate: (typeof scored)[number]; value: number } | null = null
    for (const candidate of scored) {
      if (picked.includes(candidate)) continue
      const repeats = Math.max(
        0,
        ...picked.map(other => likeness(candidate.sentence.words, other.sentence.words))
      )
      const sameParagraph = picked.some(other => other.sentence.paragraph === candidate.sentence.paragraph)
        ? 0.25
        : 0
      const value = candidate.value - 0.8 * repeats - sameParagraph
      if (!best || value > best.value) best = { candidate, value }
    }
    if (!best) break
    picked.push(best.candidate)
  }
  return picked
    .toSorted((a, b) => a.sentence.item.index - b.sentence.item.index || a.sentence.start - b.sentence.start)
    .map(({ sentence, reason }) => {
      const { start, end } = locate(content.page, sentence.item.block, sentence.start, sentence.end)
      return { text: sentence.text, origin: 'picked', reason, anchor: describeSpan(content.page, start, end) }
    })
}

/** A sentence that leans on the one before it makes no point of its own. */
const OPENS_MIDWAY =
  /^(?:["“„«‚‘(]|(?:but|and|so|then|he|she|they|it|this|that|these|those|such|aber|und|doch|er|sie|es|mais|et|il|elle|pero|y|ma|ale|i|on|ona|maar|en)\s)/i

function score(
  { text, words, paragraph }: Sentence,
  title: Set<string>,
  frequency: Map<string, number>,
  paragraphs: number
) {
  const inTitle =
    title.size > 0 ? [...words].filter(word => title.has(word)).length / Math.min(title.size, 6) : 0
  const position = paragraph === 0 ? 0.6 : 0.35 * (1 - paragraph / paragraphs)
  const shared = [...words].reduce((sum, word) => sum + Math.min((frequency.get(word) ?? 1) - 1, 4), 0)
  const central = words.size > 0 ? Math.min(shared / words.size / 2, 1) : 0
  const figures = /\d/.test(text) ? 0.12 : 0
  const parts: [string, number][] = [
    ['words of the headline', 0.9 * Math.min(inTitle, 1)],
    ['place in the text', position],
    ['central to the piece', 0.7 * central],
    ['figures', figures]
  ]
  const reason = parts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  return { value: parts.reduce((sum, [, value]) => sum + value, 0), reason }
}

const contentWords = (text: string) =>
  new Set(text.toLowerCase().match(/[\p{Script=Han}\p{Script=Katakana}]{1,2}|[\p{L}\p{N}]{4,}/gu) ?? [])

function likeness(a: Set<string>, b: Set<string>): number {
  let same = 0
  for (const word of a) if (b.has(word)) same++
  return same / Math.max(1, Math.min(a.size, b.size))
}
