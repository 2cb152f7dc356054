/** Names in other cases than the first ("według Ewy Sroki", "Валентині Кушнір") as they are called. */

import { INFLECTED_NAMES } from './languages/given-names.ts'
import type { Lexicon } from './languages/index.ts'
import type { Gender, Language } from './languages/model.ts'

/** Endings of given names in other cases, the longer first, each with those of the first case that it may stand for. */
const CASES: readonly (readonly [string, readonly string[]])[] = Object.entries({
  iego: ['', 'y', 'i'],
  iemu: ['', 'y', 'i'],
  owi: [''],
  ego: ['y', 'i', ''],
  emu: ['y', 'i', ''],
  iem: [''],
  em: [''],
  ym: ['y'],
  im: ['i'],
  ie: ['a'],
  ią: ['ia'],
  ą: ['a'],
  ę: ['a'],
  y: ['a'],
  i: ['a', 'ia'],
  a: [''],
  o: ['a'],
  u: [''],
  ові: ['', 'о'],
  еві: ['й', 'ь'],
  єві: ['й', 'ь'],
  ом: ['', 'о'],
  ем: ['й', 'ь', ''],
  ём: ['й', 'ь'],
  єм: ['й', 'ь'],
  ою: ['а'],
  ею: ['я', 'а'],
  єю: ['я'],
  ой: ['а'],
  ей: ['я', 'а'],
  а: ['', 'о'],
  я: ['й', 'ь', ''],
  у: ['', 'а', 'о'],
  ю: ['й', 'ь', 'я'],
  и: ['а', 'я', 'ь'],
  ы: ['а'],
  і: ['а', 'я'],
  е: ['а', '', 'я'],
  ї: ['я']
})

/** Endings of the first case before a patronymic's: "Сергей", "Дмитрий", "Никита". */
const FIRST = ['', 'й', 'ий', 'ь', 'о', 'а', 'я']

/** An ending with that of the first case. */
type Ending = NonNullable<Language['genitive']>[number]

/** A given name as it is called, with its gender. */
interface Given {
  name: string
  gender: 'm' | 'f'
  /** False of one that stands in its first case already. */
  inflected: boolean
}

const known = new Map<string, Given | null>()
let namesKnown = 0

/** A given name in any case; null of other words. */
export function givenName(word: string): Given | null {
  // More have been learnt since.
  if (INFLECTED_NAMES.size !== namesKnown) known.clear()
  namesKnown = INFLECTED_NAMES.size
  const lower = word.toLowerCase()
  const before = known.get(lower)
  if (before !== undefined) return before
  const gender = INFLECTED_NAMES.get(lower)
  const found = gender ? { name: lower, gender, inflected: false } : inflectedName(lower)
  known.set(lower, found)
  return found
}

function inflectedName(lower: string): Given | null {
  for (const [ending, firsts] of CASES) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue
    const stem = lower.slice(0, lower.length - ending.length)
    for (const name of firsts.flatMap(first => (first === '' ? [stem, withVowel(stem)] : [stem + first]))) {
      const gender = INFLECTED_NAMES.get(name)
      if (gender) return { name, gender, inflected: true }
    }
  }
  return null
}

/** "Marka", "Павла": the first case has a vowel more, "Marek", "Павел". */
const withVowel = (stem: string) =>
  stem.includes('ь')
    ? stem.replace('ь', 'е')
    : `${stem.slice(0, -1)}${stem.charCodeAt(0) > 0x3ff ? 'е' : 'e'}${stem.slice(-1)}`

const PATRONYMIC = /(?:ович|евич|йович|овн|евн|івн|ївн)(?:ем|ом|ою|ой|[аеуиіы])?$/
const RARE_PATRONYMIC = /^(?:ильич|иллич|ілліч|кузьмич|лукич|львович|львовн)(?:ем|ом|ой|[аеуиіы])?$/

/** "Павлович", "Сергеевна": made from a given name, in any case. */
export function isPatronymic(word: string): boolean {
  const lower = word.toLowerCase()
  if (RARE_PATRONYMIC.test(lower)) return true
  const stem = lower.replace(PATRONYMIC, '')
  if (stem === lower) return false
  const bare = stem.replace(/ь$/, '')
  return [withVowel(stem), ...FIRST.flatMap(first => [stem + first, bare + first])].some(name =>
    INFLECTED_NAMES.has(name)
  )
}

/**
 * A name as it is called.
 * @param isGenitive True of one behind "according to": there a name that might stand in its first case does not.
 */
export function nominative(name: string, lexicon: Lexicon, isGenitive: boolean): string {
  const rules = lexicon.language.genitive
  const words = name.split(' ')
  const [first, ...others] = words
  if (!rules || !first || others.length === 0) return name
  const given = givenName(first)
  if (given && !given.inflected && !isGenitive) return name
  const called = given?.inflected ? given : isGenitive ? (inflectedName(first.toLowerCase()) ?? given) : null
  if (called?.inflected) {
    const printed = called.name.charAt(0).toUpperCase() + called.name.slice(1)
    return [printed, ...others.map(word => withEnding(word, called.gender, rules))].join(' ')
  }
  if (called || !isGenitive) return name
  const gender = rules.find(rule => first.endsWith(rule.from))?.gender
  return gender ? words.map(word => withEnding(word, gender, rules)).join(' ') : name
}

/** "Ээро Лехтинена", where the article also has "Лехтинен": by the family name that stands alone the first case is known. */
export function nominativeBySurname(name: string, alone: ReadonlySet<string>, lexicon: Lexicon): string {
  const rules = lexicon.language.genitive
  const words = name.split(' ')
  const surname = words.at(-1) ?? ''
  if (!rules || words.length < 2 || alone.has(surname) || givenName(words[0] ?? '')) return name
  const gender = (['m', 'f'] as const).find(own => alone.has(withEnding(surname, own, rules)))
  return gender ? words.map(word => withEnding(word, gender, rules)).join(' ') : name
}

/** A word in its first case, of "Рейтеровича-Крука" each part. */
const withEnding = (word: string, gender: Gender, rules: Ending[]): string =>
  word
    .split('-')
    .map(part => partWithEnding(part, gender, rules))
    .join('-')

function partWithEnding(word: string, gender: Gender, rules: Ending[]): string {
  const fit = rules.filter(
    rule => rule.gender === gender && word.endsWith(rule.from) && word.length > rule.from.length + 1
  )
  const longest = Math.max(...fit.map(({ from }) => from.length))
  const rule = fit.find(({ from }) => from.length === longest)
  return rule ? word.slice(0, word.length - rule.from.length) + rule.to : word
}
