/** Whether a single word with a capital is a name: by what it is, where it stands and what it does. */
import { isSingleNoun } from './capital-nouns.ts'
import { beginsSentence, type Capitals } from './capitals.ts'
import type { Lexicon } from './languages/index.ts'
import { isPastVerb } from './speech-tags.ts'
import type { Token } from './tokens.ts'

/** @param titled True if a title stands before the word. */
export function isSingleName(
  tokens: Token[],
  at: number,
  titled: boolean,
  lexicon: Lexicon,
  capitals: Capitals
): boolean {
  const token = tokens[at]
  if (!token) return false
  const { lower, text } = token
  // "C'est"
  if (lexicon.language.romance && /['’]$/.test(text)) return false
  if (lexicon.notNames.has(lower) || lexicon.common.has(lower) || lexicon.pronouns.has(lower)) return false
  if (titled) return true
  if (lexicon.unnamed.has(lower) || lexicon.people.has(lower) || lexicon.titles.has(lower)) return false
  if (lexicon.organisations.has(lower) && !(capitals.inside.get(lower) ?? 0)) return false
  if (lexicon.documents.has(lower) || lexicon.publications.has(lower)) return false
  if (lexicon.language.capitalNouns)
    return capitals.surnames.has(lower) || isSingleNoun(tokens, at, lexicon, capitals)
  if (text.length < 2) return isPlatformLetter(tokens, at, lexicon)
  if (beginsSentence(tokens, at) && !capitals.inside.has(lower) && opensWithVerb(tokens, at, lexicon))
    return false
  return (
    !beginsSentence(tokens, at) ||
    capitals.inside.has(lower) ||
    (lexicon.language.genitive !== undefined && isInsideInflected(lower, capitals)) ||
    actsAsName(tokens, at, lexicon)
  )
}

/** Endings of family names in other cases than the first. */
const CASES = 'а у ым ом е ем ой ові им a owi em iem ego emu ej ą'.split(' ')

/** "Лопарёв молчит.", where the article also has "Лопарёву": a name in another case inside a sentence. */
const isInsideInflected = (lower: string, { inside, small }: Capitals) =>
  lower.length > 3 &&
  !small.has(lower) &&
  CASES.some(ending => inside.has(lower + ending) || inside.has(lower.slice(0, -1) + ending))

/** "Przyznał jednak, że": where a verb needs no subject it may open a sentence; no name that another verb follows. */
function opensWithVerb(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (lexicon.verbEndings.length === 0 || lexicon.say.has(next) || lexicon.call.has(next)) return false
  return isPastVerb(word, lexicon) || lexicon.say.has(word) || lexicon.call.has(word)
}

/** "wrote on X": the platform whose name is one letter, behind a preposition and at the end of its phrase. */
function isPlatformLetter(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (tokens[at]?.text !== 'X' || !before || !lexicon.prepositions.has(before.lower)) return false
  return !after?.capital
}

/** A word seen only at the start of a sentence is taken for a name if it does what names do: speak, own, be. */
function actsAsName(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (lexicon.language.dropsSubject && lexicon.reflexives.has(next?.lower ?? '')) return false
  if (opensInversion(tokens, at, lexicon)) return false
  if (!next || (lexicon.code === 'en' && /(?:ly|ing)$/.test(lower))) return false
  const verb = lexicon.language.fixedOrder && next.lower.endsWith('ly') ? (tokens[at + 2]?.lower ?? '') : ''
  if (lexicon.say.has(verb) || lexicon.call.has(verb)) return true
  if (next.lower === "'s" || next.text === '(') return true
  if (next.text === ',' && /^\d{2}$/.test(tokens[at + 2]?.text ?? '')) return true
  if (
    lexicon.relatives.has(next.lower) ||
    (next.text === ',' && lexicon.relatives.has(tokens[at + 2]?.lower ?? ''))
  )
    return true
  if (lexicon.say.has(next.lower) || lexicon.call.has(next.lower)) return true
  return (
    lexicon.between.has(next.lower) &&
    lexicon.common.has(next.lower) &&
    !/^(?:later|again|now|earlier)$/.test(next.lower)
  )
}

/** "Dura la replica di …", "Sereno il tecnico": in a Romance language an adjective before its subject. */
function opensInversion(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [article, noun] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]]
  if (!lexicon.language.romance || !lexicon.articles.has(article) || noun?.kind !== 'word') return false
  const { lower } = noun
  if (lexicon.genitives.has(tokens[at + 3]?.lower ?? '')) return true
  return !lexicon.say.has(lower) && !lexicon.call.has(lower) && !lexicon.between.has(lower)
}
