/** Names in scripts without capitals (Arabic): found by the title before them, then again by their parts. */
import type { Lexicon } from './languages/index.ts'
import { GIVEN_NAMES } from './languages/names.ts'
import type { NameRun } from './name-runs.ts'
import type { Sentence, Token } from './tokens.ts'

/** Particles written onto the next word: what begins so is no name. */
const ATTACHED = /^(?:بال|لل|وال|كال|فال|ال.{0,2}$)/
/** Parts that never end a name: "son of", "servant of". */
const OPEN_PART = /^(?:عبد|أبو|ابو|بن|ابن|آل)$/

/** The names of every sentence, in order. */
export function findCaselessNames(sentences: Sentence[], lexicon: Lexicon): NameRun[][] {
  const titled = sentences.map(sentence => titledNames(sentence, lexicon))
  const surnames = new Set(titled.flat().map(run => run.words.at(-1) ?? ''))
  return sentences.map((sentence, index) => {
    const runs = titled[index] ?? []
    const isTaken = (at: number) => runs.some(run => at >= run.from && at <= run.last)
    const short = sentence.tokens.flatMap((token, at) =>
      token.kind === 'outlet' || (surnames.has(token.text) && !isTaken(at))
        ? [runOf(sentence, at, at, at, lexicon)]
        : []
    )
    return [...runs, ...short].sort((a, b) => a.first - b.first)
  })
}

function titledNames(sentence: Sentence, lexicon: Lexicon): NameRun[] {
  const { tokens } = sentence
  const runs: NameRun[] = []
  for (let at = 0; at < tokens.length; at++) {
    const isTitle = lexicon.titles.has(tokens[at]?.lower ?? '')
    const isVerb = lexicon.say.has(tokens[at]?.lower ?? '')
    if (!isTitle && !isVerb) continue
    let first = at + 1
    if (isTitle) while (lexicon.titles.has(tokens[first]?.lower ?? '')) first++
    if (isTitle && !tokens[first - 1]?.text.startsWith('ال'))
      while (tokens[first]?.text.startsWith('ال')) first++
    if (isVerb && lexicon.titles.has(tokens[first]?.lower ?? '')) continue
    if (isVerb && tokens[first]?.text.startsWith('ال') && endOfName(tokens, first + 1, lexicon) > first + 1)
      first++
    const last = endOfName(tokens, first, lexicon)
    if (last <= first) continue
    runs.push(runOf(sentence, isTitle ? at : first, first, last, lexicon))
    at = last
  }
  return runs
}

function endOfName(tokens: Token[], first: number, lexicon: Lexicon): number {
  let last = first - 1
  let parts = 0
  for (let at = first; at < tokens.length && parts < 2; at++) {
    const token = tokens[at]
    if (
      token?.kind !== 'word' ||
      isCommon(token.lower, lexicon) ||
      (ATTACHED.test(token.text) && at === first)
    )
      break
    if (/^(?:بال|لل|وال|كال|فال)/.test(token.text)) break
    last = at
    if (!OPEN_PART.test(token.text)) parts++
  }
  return last
}

const isCommon = (word: string, lexicon: Lexicon) =>
  lexicon.common.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.joints.has(word) ||
  lexicon.say.has(word) ||
  lexicon.works.has(word) ||
  lexicon.organisations.has(word)

function runOf(sentence: Sentence, from: number, first: number, last: number, lexicon: Lexicon): NameRun {
  const { tokens } = sentence
  const titles = tokens.slice(from, first).map(token => lexicon.titles.get(token.lower))
  const given = GIVEN_NAMES.get(tokens[first]?.lower ?? '')
  return {
    sentence,
    first,
    last,
    from,
    words: tokens.slice(first, last + 1).map(token => token.text),
    gender: titles.find(gender => gender === 'f') ?? titles.find(gender => gender === 'm') ?? given,
    titled: from < first,
    marked: tokens[first]?.kind === 'outlet'
  }
}
