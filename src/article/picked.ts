/** Key points picked from the text where the publisher prints none: whole sentences, verbatim, from all over the piece. */
import { describeSpan } from '../anchor/describe.ts'
import { lexiconOfTag } from '../quotes/read.ts'
import type { PageBlocks } from './blocks.ts'
import type { TypedBlock } from './body.ts'
import { contentWords, weightOf } from './content-words.ts'
import { commonWords } from './language.ts'
import { wordsOf } from './letters.ts'
import type { KeyPoint, Quote } from './model.ts'
import { locate } from './places.ts'
import { standaloneSentences } from './standalone.ts'

const MOST = 5
/** One is picked for so much text: a piece of 1500 letters gets three points. */
const TEXT_A_POINT = 500
/** Sentences beyond this are not weighed: a book has no five key points. */
const MOST_SENTENCES = 2000

/** What speaks for a sentence. */
const WEIGHTS = {
  headline: 0.8,
  opening: 0.5,
  central: 0.6,
  source: 0.5,
  figures: 0.12,
  /** The first sentence of a paragraph says what it is about. */
  first: 0.1,
  /** Words of somebody unnamed, or whose name stands in another sentence. */
  unknownSource: -0.5,
  unhandy: -0.25
}
const HANDY = { shortest: 70, longest: 240 }
/** Words of more than this share of the sentences say nothing of any: the piece's one subject. */
const COMMON = 0.3

/** What is taken off for being like a sentence that is picked already. */
const LIKENESS = { words: 0.8, part: 0.4, paragraph: 0.7 }

interface Sentence {
  item: TypedBlock
  start: number
  end: number
  text: string
  words: ReadonlySet<string>
  paragraph: number
  /** How far down in the text its paragraph stands, 0 to 1. */
  place: number
}

interface Scored {
  sentence: Sentence
  value: number
  /** Why it would be picked, in a reader's words. */
  reason: () => string
  /** How much it repeats what is picked already. */
  likeness: number
}

export interface PickedFrom {
  headline: string
  /** BCP 47, as far as known. */
  language: string | undefined
  /** The place that the text opens with: no part of its first sentence. */
  dateline: string | undefined
  quotes: readonly Quote[]
}

/**
 * Up to five sentences that cover the piece, in its order: words of the headline, what the piece comes back to, named
 * sources, figures, least repetition of what is picked already, and from different parts of the text.
 */
export function pickKeyPoints(content: PageBlocks, typed: TypedBlock[], from: PickedFrom): KeyPoint[] {
  const paragraphs = typed.filter(({ kind }) => kind === 'paragraph')
  const length = paragraphs.reduce((sum, { block }) => sum + weightOf(block.text), 0)
  const wanted = Math.min(MOST, Math.ceil(length / TEXT_A_POINT))
  const scored = scoresOf(content, sentencesOf(paragraphs, from), from)
  const picked: Scored[] = []
  while (picked.length < wanted) {
    let best: Scored | undefined
    for (const one of scored) if (!picked.includes(one) && (!best || worth(one) > worth(best))) best = one
    if (!best) break
    picked.push(best)
    for (const one of scored)
      one.likeness = Math.max(one.likeness, likeness(best.sentence, one.sentence, wanted))
  }
  return picked
    .toSorted(
      ({ sentence: a }, { sentence: b }) => a.item.block.start - b.item.block.start || a.start - b.start
    )
    .map(({ sentence, reason }) => {
      const { start, end } = locate(content.page, sentence.item.block, sentence.start, sentence.end)
      return {
        text: sentence.text,
        origin: 'picked',
        reason: reason(),
        anchor: describeSpan(content.page, start, end)
      }
    })
}

const worth = ({ value, likeness }: Scored) => value - likeness

/** The sentences that can be read alone, without the dateline. */
function sentencesOf(paragraphs: TypedBlock[], { language = '', dateline }: PickedFrom): Sentence[] {
  const sentences: Sentence[] = []
  for (const [paragraph, item] of paragraphs.entries()) {
    const opening = paragraph === 0 ? endOfDateline(item.block.text, dateline) : 0
    for (const span of standaloneSentences(item.block.text.slice(opening), language)) {
      const [start, end] = [opening + span.start, opening + span.end]
      const text = item.block.text.slice(start, end)
      const words = new Set(contentWords(text))
      sentences.push({ item, start, end, text, words, paragraph, place: paragraph / paragraphs.length })
    }
    if (sentences.length > MOST_SENTENCES) break
  }
  return sentences
}

/** Where the text begins behind "PORT AMITY (AP) —". */
function endOfDateline(text: string, dateline: string | undefined): number {
  if (!dateline || !text.startsWith(dateline)) return 0
  const found = /^.{0,60}?(?:[–—]|\s--?|\))\s+(?![–—(-])/.exec(text.slice(dateline.length))
  return found ? dateline.length + found[0].length : 0
}

function scoresOf(content: PageBlocks, sentences: Sentence[], from: PickedFrom): Scored[] {
  const frequency = new Map<string, number>()
  for (const { words } of sentences)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const mostSaid = Math.max(3, COMMON * sentences.length)
  const title = new Set(contentWords(from.headline))
  const grammar = grammarOf(from.language ?? '')
  const spoken = from.quotes.flatMap(({ speaker, anchor }): Spoken[] => {
    const at = anchor.parts[0]?.position.start
    const isNamed = speaker?.kind === 'person' || speaker?.kind === 'organisation'
    return at === undefined ? [] : [{ at, name: isNamed ? speaker.name : '' }]
  })
  return sentences.map(sentence => {
    const said = [...sentence.words].filter(word => !grammar.has(word))
    const times = (word: string) => frequency.get(word) ?? 0
    const inTitle = said.filter(word => title.has(word))
    const central = said.filter(word => times(word) > 1 && times(word) <= mostSaid)
    return {
      sentence,
      likeness: 0,
      ...scoreOf(sentence, {
        headline: title.size > 0 ? Math.min(1, inTitle.length / Math.min(title.size, 6)) : 0,
        central: Math.min(1, (1.5 * central.length) / Math.max(8, said.length)),
        source: sourceIn(content, sentence, spoken),
        inTitle,
        mostSaid: () => central.toSorted((a, b) => times(b) - times(a))
      })
    }
  })
}

const FIGURE = /\d[\d.,]*\d|\d/

interface Findings {
  /** Share of the headline's words, and of words that the piece comes back to, 0 to 1. */
  headline: number
  central: number
  /** Whose words it gives: '' if it does not say so itself. */
  source: string | undefined
  /** The words of both. */
  inTitle: string[]
  mostSaid: () => string[]
}

function scoreOf(
  { text, start, paragraph }: Sentence,
  { headline, central, source, inTitle, mostSaid }: Findings
): Pick<Scored, 'value' | 'reason'> {
  const merits: { weight: number; reason: () => string }[] = [
    {
      weight: WEIGHTS.headline * headline,
      reason: () => withWords('takes up the headline', text, inTitle)
    },
    {
      weight: WEIGHTS.central * central,
      reason: () => withWords('what the piece comes back to', text, mostSaid())
    },
    { weight: source ? WEIGHTS.source : 0, reason: () => `what ${source} says` },
    { weight: paragraph === 0 ? WEIGHTS.opening : 0, reason: () => 'how the piece opens' },
    {
      weight: FIGURE.test(text) ? WEIGHTS.figures : 0,
      reason: () => `gives figures: ${FIGURE.exec(text)?.[0]}`
    }
  ]
  const main = merits.reduce((top, merit) => (merit.weight > top.weight ? merit : top))
  const weight = weightOf(text)
  const value =
    merits.reduce((sum, merit) => sum + merit.weight, 0) +
    (start === 0 ? WEIGHTS.first : 0) +
    (source === '' ? WEIGHTS.unknownSource : 0) +
    (weight < HANDY.shortest || weight > HANDY.longest ? WEIGHTS.unhandy : 0)
  return { value, reason: main.weight > 0 ? main.reason : () => 'a part of the piece of its own' }
}

/** Words that a language's sentences are built with, as content words: said often, but not what a piece is about. */
function grammarOf(language: string): ReadonlySet<string> {
  const lexicon = lexiconOfTag(language)
  const known = lexicon
    ? [...lexicon.common, ...lexicon.say, ...lexicon.prepositions, ...lexicon.between]
    : commonWords(language)
  return new Set(known.flatMap(contentWords))
}

interface Spoken {
  /** Where in the page's text the words begin. */
  at: number
  name: string
}

/** Whose words a sentence gives, if any: '' if their name does not stand in it. */
function sourceIn(
  { page }: PageBlocks,
  { item, start, end, text }: Sentence,
  spoken: Spoken[]
): string | undefined {
  const inBlock = spoken.filter(({ at }) => at >= item.block.start && at < item.block.end)
  if (inBlock.length === 0) return undefined
  const place = locate(page, item.block, start, end)
  const found = inBlock.find(({ at }) => at >= place.start && at < place.end)
  return (
    found && (found.name !== '' && text.includes(found.name.split(' ').at(-1) as string) ? found.name : '')
  )
}

/** The reason with the words that it rests on, as the sentence prints them. */
function withWords(reason: string, text: string, stems: string[]): string {
  const printed = wordsOf(text)
    .map(word => word.replace(/['’.-]+$/, ''))
    .filter(word => weightOf(word) === word.length)
  const named = stems.flatMap(stem => printed.find(word => contentWords(word)[0] === stem) ?? [])
  const shown = [...new Set(named)].slice(0, 3)
  return shown.length > 0 ? `${reason}: ${shown.join(', ')}` : reason
}

/** How much a sentence repeats another: its words, its part of the text, its paragraph. */
function likeness(a: Sentence, b: Sentence, parts: number): number {
  let same = 0
  for (const word of a.words) if (b.words.has(word)) same++
  const words = (LIKENESS.words * same) / Math.max(1, Math.min(a.words.size, b.words.size))
  if (a.paragraph === b.paragraph) return words + LIKENESS.paragraph
  return Math.floor(a.place * parts) === Math.floor(b.place * parts) ? words + LIKENESS.part : words
}
