/** What stands in quotation marks and is no quotation: outlets' names, titles of works, terms and nicknames. */
import { beginsCapital, wordsOf } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'
import { nameByPlace } from './names-by-place.ts'
import { isCalledPaper, isOutlet, knowOutletsAgain } from './outlets-in-marks.ts'
import type { TextBlock } from './read.ts'
import { endsAsSpeech, isAsked, isCalled, isCue, sentenceBefore } from './said-in-marks.ts'
import type { MarkedSpan } from './spans.ts'
import {
  isCalledWork,
  isNameInMarks,
  isTermBeforeNoun,
  isTitle,
  isTitleInSentence
} from './titles-in-marks.ts'
import type { Unit } from './tokens.ts'

/** A title of a work is rarely longer, in words. */
const LONGEST_TITLE = 9

/** How far behind a name the article may call it "the paper", in characters. */
const LATER = 240

/** Sorts the spans of an article into quotations and what is none, by the text right around them. */
export function classify(spans: MarkedSpan[], blocks: TextBlock[], lexicon: Lexicon): Unit[] {
  const units = spans.map((span): Unit => ({ span, kind: kindOf(span, blocks, lexicon) }))
  if (lexicon.language.capitalNouns) {
    const names = listedSpans(spans, blocks, lexicon)
    for (const span of repeatedSpans(spans, blocks)) names.add(span)
    for (const unit of units) if (unit.kind === 'quote' && names.has(unit.span)) unit.kind = 'title'
  }
  knowOutletsAgain(units, blocks, lexicon)
  return units
}

/** Longer than this it is no name, in characters. */
const LONGEST_REPEATED = 50

/** What stands in marks more than once, with a capital and no stop: a name or a term. */
function repeatedSpans(spans: MarkedSpan[], blocks: TextBlock[]): MarkedSpan[] {
  const byText = new Map<string, MarkedSpan[]>()
  for (const span of spans) {
    const [only] = span.spans
    const text = only ? (blocks[only.block]?.text.slice(only.start, only.end) ?? '') : ''
    if (text.length > LONGEST_REPEATED || !beginsCapital(text) || /[.!?,]$/.test(text)) continue
    byText.set(text, [...(byText.get(text) ?? []), span])
  }
  return [...byText.values()].filter(same => same.length > 1).flat()
}

/** So many in a row, with no word of saying before them, are a list of titles or terms. */
const LEAST_LISTED = 3

/** `Vorträge wie „Die Mole“, „Der Damm“ und „Das Watt“`. */
function listedSpans(spans: MarkedSpan[], blocks: TextBlock[], lexicon: Lexicon): Set<MarkedSpan> {
  const listed = new Set<MarkedSpan>()
  let row: MarkedSpan[] = []
  const close = () => {
    const [first] = row
    const before = first ? (blocks[first.outer.block]?.text.slice(0, first.outer.start) ?? '') : ''
    if (
      row.length >= LEAST_LISTED &&
      !wordsOf(sentenceBefore(before)).some(word => isCue(word.toLowerCase(), lexicon))
    )
      for (const span of row) listed.add(span)
    row = []
  }
  for (const span of spans) {
    const last = row.at(-1)
    const text = blocks[span.outer.block]?.text ?? ''
    const isNext =
      last?.outer.block === span.outer.block &&
      /^(?:, (?:oder |und )?|,? (?:und|oder|sowie)(?: beispielsweise)? )$/.test(
        text.slice(last.outer.end, span.outer.start)
      )
    if (!isNext) close()
    row.push(span)
  }
  close()
  return listed
}

function kindOf(span: MarkedSpan, blocks: TextBlock[], lexicon: Lexicon): Unit['kind'] {
  const [only] = span.spans
  if (!only || span.spans.length > 1 || span.marks === 'dash' || span.isPart) return 'quote'
  const text = blocks[only.block]?.text ?? ''
  const content = text.slice(only.start, only.end)
  const words = wordsOf(content)
  if (words.length === 0) return 'title'
  if (words.length > LONGEST_TITLE) return 'quote'
  const before = text.slice(Math.max(0, span.outer.start - 80), span.outer.start)
  // Without capitals only the words around tell a name; they are looked at when the sentence is read.
  if (lexicon.language.verbFirst)
    return lexicon.publications.has(wordsOf(before).at(-1) ?? '') && /\s$/.test(before) ? 'outlet' : 'quote'
  const after = text.slice(span.outer.end, span.outer.end + 60)
  const later = text.slice(span.outer.end, span.outer.end + LATER)
  if (isOutlet(content, words, before, after, lexicon)) return 'outlet'
  if (isCalledPaper(content, words, before, later, lexicon)) return 'outlet'
  if (isNicknameInName(words, content, before, after)) return 'title'
  if (isCalledWork(words, content, before, after, lexicon)) return 'title'
  if (isTermBeforeNoun(words, before, after, lexicon)) return 'title'
  if (isTitleInSentence(words, content, before, after, lexicon)) return 'title'
  if (lexicon.language.capitalNouns && isNameInMarks(words, content, before, after, lexicon)) return 'title'
  if (lexicon.language.capitalNouns && isBywordOf(content, before, after)) return 'title'
  const named = nameByPlace(words, content, before, after, lexicon)
  if (named) return named
  if (endsAsSpeech(content, after, lexicon)) return 'quote'
  if (isCalled(before, after, lexicon)) return 'quote'
  return isTitle(words, before, content, lexicon) && !isAsked(content, after, lexicon) ? 'title' : 'quote'
}

/** `das als „Lex Holm“ verspottete Gesetz`: what a participle says the noun behind it goes by. */
const isBywordOf = (content: string, before: string, after: string) =>
  beginsCapital(content) &&
  !/[.!?,]$/.test(content) &&
  /(?:^|\s)(?:d(?:er|ie|as|em|en|es)|eine?[nmrs]?|zur|zum|beim|vom|im) (?:\p{Ll}+ )?als $/iu.test(before) &&
  /^ \p{Ll}+(?:t|en)e[nrms]? \p{Lu}/u.test(after)

/** A nickname is no longer, in words. */
const LONGEST_NICKNAME = 3

/** `Leo "Sandy" Moor` */
const isNicknameInName = (words: string[], content: string, before: string, after: string) =>
  words.length <= LONGEST_NICKNAME &&
  beginsCapital(content) &&
  !/[.!?,]$/.test(content) &&
  /(?:^|[^\p{L}])\p{Lu}[\p{L}.’'-]+ $/u.test(before) &&
  /^ \p{Lu}/u.test(after)
