/**
 * Names and terms in quotation marks where nouns are inflected and have no articles: there a quotation that opens with a
 * capital stands behind a colon, a dash, a verb of saying or at the start, and a name right behind another word.
 */
import { beginsCapital, beginsSmall, wordsOf } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'
import { isCue } from './said-in-marks.ts'
import { isVerbByEnding } from './speech-tags.ts'

/** So many words of a name at most, and of a name that begins a sentence. */
const LONGEST = 7
const LONGEST_OPENING = 5

/** How near before a single word a verb must stand whose word it is: one of saying, and one of calling. */
const SAY_NEAR = 3
const CALL_NEAR = 7

/** What the place of a span makes of it: the name of what can speak, of a work, or a term; null if it may be said. */
export function nameByPlace(
  words: string[],
  content: string,
  before: string,
  after: string,
  lexicon: Lexicon
): 'title' | 'outlet' | null {
  if (!lexicon.language.genitive || /[,!?…]$/.test(content) || isSaidBehind(after, lexicon)) return null
  const sentence = /[^.!?…]*$/.exec(before)?.[0] ?? ''
  const previous = wordsOf(sentence.toLowerCase())
  const last = previous.at(-1)
  if (last === undefined) {
    const isName = words.length <= LONGEST_OPENING && beginsCapital(content) && !content.endsWith('.')
    return isName && goesOnPlainly(after, lexicon) ? 'title' : null
  }
  if (!/[^\s:;,.—–-]\s$/.test(sentence)) return null
  if (beginsCapital(content) && words.length <= LONGEST && isOutletsPlace(before, previous, lexicon))
    return 'outlet'
  if (beginsCapital(content)) return isNamed(words, last, lexicon) ? kindBehind(last, lexicon) : null
  return isTerm(words, previous, lexicon) ? 'title' : null
}

/** "«…», — рассказал он «Портовой газете»", "Как пишут «Ведомости порта»": behind a verb whose words stand elsewhere. */
function isOutletsPlace(before: string, previous: string[], lexicon: Lexicon): boolean {
  const [verb, pronoun] = previous.slice(-2)
  const isSay = (word: string | undefined) => word !== undefined && lexicon.say.has(word)
  if (isSay(pronoun) && lexicon.as.has(verb ?? '')) return true
  if (isSay(verb) && lexicon.pronouns.has(pronoun ?? '')) return true
  return isSay(pronoun) && BEHIND_SPEECH.test(before)
}

/** A quotation, a dash and a word or two. */
const BEHIND_SPEECH = /[»”“"]\s*,?\s*[—–-]\s+(?:[^\s.]+\s+){1,3}$/

/** "«Полярные линии» уходят": a small word that says nothing follows, without comma or dash. */
function goesOnPlainly(after: string, lexicon: Lexicon): boolean {
  const [next = ''] = wordsOf(after)
  return /^\s[^\s,—–-]/.test(after) && beginsSmall(next) && !isCue(next, lexicon)
}

const isNamed = (words: string[], last: string, lexicon: Lexicon) =>
  words.length <= LONGEST &&
  !isCue(last, lexicon) &&
  !lexicon.that.has(last) &&
  !lexicon.as.has(last) &&
  !lexicon.between.has(last) &&
  !lexicon.pronouns.has(last) &&
  !(isVerbByEnding(last, lexicon) && !lexicon.inflected.has(last) && !lexicon.works.has(last))

/** "компания «Северный путь»": what the noun before stands for can speak. */
const kindBehind = (last: string, lexicon: Lexicon) =>
  lexicon.organisations.has(last) || lexicon.publications.has(last) ? 'outlet' : 'title'

/** "возвращение «колоночников»": a single word that nobody near it says or calls something. */
function isTerm(words: string[], previous: string[], lexicon: Lexicon): boolean {
  if (words.length > 1) return false
  const isNear = (set: ReadonlySet<string>, reach: number) =>
    previous.slice(-reach).some(word => set.has(word))
  return !isNear(lexicon.say, SAY_NEAR) && !isNear(lexicon.call, CALL_NEAR) && !namesSource(previous, lexicon)
}

/** "«Стоп», — сказал": a comma or a dash, then a verb. */
function isSaidBehind(after: string, lexicon: Lexicon): boolean {
  if (!/^\s*[,–—-]/.test(after)) return false
  const [next = ''] = wordsOf(after.toLowerCase())
  return isCue(next, lexicon) || isVerbByEnding(next, lexicon)
}

/** "Zdaniem Sowy to «cyrk»", "по её словам". */
const namesSource = (words: string[], { according }: Lexicon) =>
  words.some((word, at) =>
    according
      .get(word)
      ?.some(([, second]) => second === undefined || words.slice(at + 1, at + 3).includes(second))
  )
