/** Titles of works, names and terms in quotation marks: by their capitals, and by the words right around them. */
import { beginsCapital, beginsSmall, beginsWord, wordsOf } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'
import { endsAsSpeech, isCalled, isCue, sentenceBefore, speaksBefore } from './said-in-marks.ts'

/** `im „Haus am Deich“`, `(kurz: „Der Damm“)`, `nannte sich „Die Mole“`: where nouns have capitals, what stands where a name does. */
export function isNameInMarks(
  words: string[],
  content: string,
  before: string,
  after: string,
  lexicon: Lexicon
): boolean {
  if (words.length > LONGEST_NAME || !beginsCapital(content) || /[.!?,]$/.test(content)) return false
  if (isCalled(before, after, lexicon)) return false
  // Verbs and adjectives are small in German: words that all have capitals are a name, often a foreign one.
  if (words.length > 1 && words.every(beginsCapital) && !/^[“”"«»]?\s*,/.test(after)) return true
  if (/\([^()]{0,30}$/.test(before) && /^[^(]{0,40}\)/.test(after)) return true
  const previous = wordsOf(before)
    .slice(-4)
    .map(word => word.toLowerCase())
  const last = /\s$/.test(before) ? (previous.at(-1) ?? '') : ''
  if (lexicon.reflexives.has(last)) return previous.some(word => lexicon.call.has(word))
  if (!lexicon.nameMarks.has(last) || previous.some(word => lexicon.call.has(word))) return false
  return isTitleCase(
    words.filter(word => word.length > SHORT_WORD),
    lexicon
  )
}

/** Small words of other languages have no more letters: "of", "for". */
const SHORT_WORD = 3

/** So many words of a name in marks at most. */
const LONGEST_NAME = 7

/** `its "safety check" feature`: a few small words between a determiner and a noun are a term. */
export function isTermBeforeNoun(words: string[], before: string, after: string, lexicon: Lexicon): boolean {
  if (words.length > 3 || lexicon.language.capitalNouns || !beginsSmall(words[0] ?? '')) return false
  const next = wordsOf(after)[0] ?? ''
  if (!beginsSmall(next) || !after.startsWith(` ${next}`) || isSmall(next, lexicon)) return false
  const previous = wordsOf(before).map(word => word.toLowerCase())
  if (previous.slice(-3).some(word => lexicon.say.has(word) || lexicon.participle.has(word))) return false
  return lexicon.code === 'en' ? !/(?:ed|ing|ly)$/.test(next) : lexicon.determiners.has(previous.at(-1) ?? '')
}

const isSmall = (word: string, lexicon: Lexicon) =>
  lexicon.common.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.joints.has(word) ||
  isCue(word, lexicon)

/** Words with capitals in the midst of a sentence: `on its "Good Day Harbour" show`. */
export function isTitleInSentence(
  words: string[],
  content: string,
  before: string,
  after: string,
  lexicon: Lexicon
): boolean {
  const { language } = lexicon
  if (language.capitalNouns || language.topical) return false
  const capitals = words.filter(beginsCapital).length
  if (capitals < 2 || /[!?]$/.test(content) || !isTitleCase(words, lexicon)) return false
  const last = wordsOf(before).at(-1)?.toLowerCase() ?? ''
  if (/^\s*$|[.!?:—–]\s*$/.test(before))
    return !endsAsSpeech(content, after, lexicon) && beginsSmall(after.replace(/^,? ?/, ''))
  if (/[,;]\s*$/.test(before)) return lexicon.works.has(last)
  return lexicon.works.has(last) || !isCue(last, lexicon) || /^(?:told|tells)$/.test(last)
}

/** True of a word of a list and of a compound that ends in one. */
export function lastPart(word: string, list: ReadonlySet<string>): boolean {
  for (let from = 0; from <= word.length - SHORTEST_PART; from++) if (list.has(word.slice(from))) return true
  return false
}

const SHORTEST_PART = 4

/** Whether the content of marks is the title of a work, a name or a term: where no other rule has decided. */
export function isTitle(words: string[], before: string, content: string, lexicon: Lexicon): boolean {
  const previous = wordsOf(before).map(word => word.toLowerCase())
  const last = previous.at(-1) ?? ''
  const attached = !/[:,;.]\s*$/.test(before) || before === ''
  if (attached && lexicon.language.romance && isCharge(before, content, lexicon)) return true
  const mayBeNamed = lexicon.language.romance || (lexicon.language.verbSecond && beginsCapital(content))
  if (attached && mayBeNamed && isNickname(words, before, content, lexicon)) return true
  if (attached && !lexicon.language.romance && lexicon.soCalled.has(last)) return true
  if (attached && lexicon.works.has(last) && !beginsSmall(content)) return true
  if (attached && lexicon.language.capitalNouns && !beginsSmall(content) && isNameHolder(last, lexicon))
    return true
  const [owner, link] = previous.slice(-2)
  // "la leyenda de «La hora perdida»"
  const isOfWork =
    lexicon.language.romance && lexicon.works.has(owner ?? '') && lexicon.linking.has(link ?? '')
  if (attached && isOfWork && !beginsSmall(content)) return true
  if (
    attached &&
    beginsCapital(content) &&
    lexicon.people.has(owner ?? '') &&
    lexicon.prepositions.has(link ?? '')
  )
    return true
  if (!beginsWord(content) || beginsSmall(content) || speaksBefore(before, lexicon)) return false
  if (lexicon.language.topical) return false
  const called = previous.slice(-4).some(word => lexicon.call.has(word))
  if (lexicon.language.capitalNouns)
    return (
      attached &&
      !called &&
      !isReported(before, lexicon, words) &&
      ((words.length <= 4 && !(words.length > 1 && content.endsWith('.'))) || isTitleCase(words, lexicon))
    )
  if (words.length === 1) return attached && !called && before !== '' && !/[!?]$/.test(content)
  if (!isTitleCase(words, lexicon) || /[!?]$/.test(content)) return false
  return attached && before !== ''
}

/** "Reiseziel", "Bürgerinitiative": compounds of nouns for what bears a name. */
const isNameHolder = (word: string, lexicon: Lexicon) =>
  lastPart(word, lexicon.works) || lastPart(word, lexicon.organisations)

const isReported = (before: string, lexicon: Lexicon, words: string[]) =>
  words.length > 2 && wordsOf(sentenceBefore(before)).some(word => isCue(word.toLowerCase(), lexicon))

/** A nickname or an epithet is rarely longer, in words. */
const LONGEST_NICKNAME = 6

/** How many small words may stand between the word that names and the marks. */
const LINKS = 3

/** How many words before a verb of naming the subject may stand that is nobody in particular. */
const NAMING_SUBJECT = 3

/** `apodado como el «Faro»`, `que todos llaman la «Boya»`, `réputation d'« ours »`. */
function isNickname(words: string[], before: string, content: string, lexicon: Lexicon): boolean {
  if (words.length > LONGEST_NICKNAME || /[.,!?…]$/.test(content)) return false
  const previous = unelided(sentenceBefore(before), lexicon)
  for (let back = 0; back <= LINKS; back++) {
    const word = previous.at(-1 - back) ?? ''
    const subject = previous.slice(0, -1 - back).slice(-NAMING_SUBJECT)
    if (lexicon.naming.has(word) && subject.some(other => lexicon.namingSubjects.has(other))) return true
    // "Jean Lind, dit « Lulu »", but not "se dit « las »"
    if (lexicon.soCalled.has(word))
      return !lexicon.say.has(word) || new RegExp(`[,(]\\s*${word}\\s`).test(before)
    if (!lexicon.soCalledLinks.has(word)) return false
  }
  return false
}

/** How far before the marks the inquiry may stand, in words. */
const CHARGE_REACH = 7

/** `une enquête pour « homicide involontaire »`, `il reato di «disastro colposo»`: what the law calls a deed. */
function isCharge(before: string, content: string, lexicon: Lexicon): boolean {
  if (!beginsSmall(content) || /[.,!?…]$/.test(content)) return false
  const previous = unelided(sentenceBefore(before), lexicon)
  if (!lexicon.chargeLinks.has(previous.at(-1) ?? '')) return false
  const near = previous.slice(-CHARGE_REACH)
  const isTied = lexicon.genitives.has(near.at(-1) ?? '')
  return isTied ? lexicon.charges.has(near.at(-2) ?? '') : near.some(word => lexicon.charges.has(word))
}

/** The words in lower case, elided ones apart: "d'" and "ours". */
const unelided = (text: string, { elisions }: Lexicon): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .flatMap(word => {
      const [head = '', ...rest] = word.split("'")
      return rest.length > 0 && elisions.has(head) ? [`${head}'`, rest.join("'")] : [word]
    })
    .filter(word => word !== '')

/** `«La isla de sal», un drama de Clara Montes`: what the words behind call a work; `del grupo que toca, «Los Faros»,`. */
export function isCalledWork(
  words: string[],
  content: string,
  before: string,
  after: string,
  lexicon: Lexicon
): boolean {
  if (!lexicon.language.romance || /[.,!?…]$/.test(content)) return false
  if (/:\s*$/.test(before) || speaksBefore(before, lexicon)) return false
  const previous = unelided(sentenceBefore(before), lexicon)
  if (/^[”"» \u00a0\u202f]*,\s/.test(after)) {
    const behind = unelided(after, lexicon).slice(0, WORK_REACH)
    const work = behind.findIndex(word => lexicon.works.has(word))
    if (
      work > 0 &&
      opensNoun(behind[0] ?? '', lexicon) &&
      !behind.slice(0, work).some(word => isCue(word, lexicon))
    )
      return true
  }
  const isInserted = /,\s*$/.test(before) && /^\s*,/.test(after)
  if (isInserted)
    return words.length > 1 && isTitleCase(words, lexicon) && previous.some(word => lexicon.works.has(word))
  return beginsCapital(content) && lexicon.works.has(previous.at(-1) ?? '')
}

/** How soon behind the marks the noun for the work stands, in words: "su nueva novela". */
const WORK_REACH = 4

const opensNoun = (word: string, lexicon: Lexicon) => lexicon.determiners.has(word)

/** Every word of weight has a capital: "The Salt of the Earth". */
export function isTitleCase(words: string[], lexicon: Lexicon): boolean {
  const heavy = words.filter(
    (word, at) => at === 0 || word.length > 4 || !lexicon.common.has(word.toLowerCase())
  )
  const small = heavy.filter(word => beginsSmall(word) && !lexicon.common.has(word.toLowerCase()))
  return small.length === 0
}
