/**
 * The words of the interface, in the language of the browser's own. They stand in `public/_locales`, a folder for each
 * language; where a language lacks one, the browser gives the English. Always at hand: nothing is loaded.
 */
import type english from '../public/_locales/en/messages.json'
import { platform } from './platform.ts'

type English = typeof english
type Key = keyof English & string
/** Placeholders of a message. */
type NamesIn<M> = M extends { placeholders: infer P } ? keyof P & string : never
/** Beginning of the keys of a message that depends on a count: `name_one`, `name_other`. */
export type CountedKey = Key extends infer K ? (K extends `${infer N}_other` ? N : never) : never
/** One that has no other placeholder than the count. */
export type PlainCountedKey = {
  [N in CountedKey]: PlaceholdersOf<`${N}_other` & Key> extends 'count' ? N : never
}[CountedKey]
/** Key of a message that has no placeholders. */
export type PlainKey = { [K in Key]: English[K] extends { placeholders: unknown } ? never : K }[Key]
/** Key of a message with placeholders. */
export type FilledKey = Exclude<Key, PlainKey>
export type PlaceholdersOf<K extends Key> = NamesIn<English[K]>

/** What is put into a message. Numbers are written as the language writes them. */
export type Value = string | number
type Values<Names extends string> = [Names] extends [never] ? [] : [values: Record<Names, Value>]

/** A text of the interface, with what belongs into it. */
export function say<K extends Key>(key: K, ...[values]: Values<PlaceholdersOf<K>>): string {
  return message(key, values)
}

/** A text that depends on a count, which is put into it as `count`. */
export function sayCount<N extends CountedKey>(
  name: N,
  count: number,
  ...[values]: Values<Exclude<PlaceholdersOf<`${N}_other` & Key>, 'count'>>
): string {
  const all = { ...values, count }
  const category = pluralRules(languageOfWords()).select(count)
  // Not every language has every category of its rules: French counts in millions apart, our messages do not.
  return message(pattern(`${name}_${category}`) === '' ? `${name}_other` : `${name}_${category}`, all)
}

/**
 * In which language numbers and dates are written: the browser's, with its region, where that is also the language of
 * the words; else that of the words.
 */
export function languageOfFormats(): string {
  const words = languageOfWords()
  const browsers = browserLanguage()
  return browsers.split('-')[0] === words.split('-')[0] ? browsers : words
}

/** A number as the language writes it. */
export function sayNumber(number: number): string {
  return numberFormat(languageOfFormats()).format(number)
}

/** A share from 0 to 1 in percent. */
export function sayPercent(share: number): string {
  return percentFormat(languageOfFormats()).format(share)
}

/** Several things in one: "a, b, c". */
export function sayList(items: readonly string[]): string {
  return listFormat(languageOfFormats()).format(items)
}

/** Makes a page of ours one in the reader's language. */
export function setLanguageOf({ documentElement }: Document): void {
  documentElement.lang = languageOfWords()
  documentElement.dir = direction()
}

/** Of our own words among those of an article, which may be in another language. */
export const ownWords = () => ({ lang: languageOfWords(), dir: direction() })

/** BCP 47 tag of the language in which all this is said. */
export const languageOfWords = (): string => pattern('languageTag') || 'en'

const direction = (): 'ltr' | 'rtl' => (pattern('languageDirection') === 'rtl' ? 'rtl' : 'ltr')

function browserLanguage(): string {
  try {
    return platform().i18n.getUILanguage()
  } catch {
    return languageOfWords()
  }
}

/** The placeholders of a message are numbered in the order of their names: that is how they are told apart here. */
function message(key: string, values: Record<string, Value> | undefined): string {
  const filled = Object.entries(values ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => (typeof value === 'number' ? sayNumber(value) : isolated(value)))
  return pattern(key).replace(PLACE, (_, place: string) => filled[Number(place) - 1] ?? '') || key
}

/** Stand in a pattern for what is put in, numbered: signs that no text has. A message has nine at most. */
const PLACE = /\uE000(\d)\uE001/g
const PLACES = Array.from({ length: 9 }, (_, n) => `\uE000${n + 1}\uE001`)

/** The browser's patterns that were asked for, by key. */
const patterns = new Map<string, string>()
let giver: unknown

/** A message with places for what is put in; empty if there is none. */
function pattern(key: string): string {
  try {
    const { i18n } = platform()
    if (i18n && i18n !== giver) patterns.clear()
    giver = i18n ?? giver
    const found = patterns.get(key) ?? i18n.getMessage(key, PLACES)
    patterns.set(key, found)
    return found
  } catch {
    // The extension was updated or removed under a script of ours in a page: what that has said it can say again.
    return patterns.get(key) ?? ''
  }
}

const LETTERS_OF_OTHER_DIRECTION: Record<'ltr' | 'rtl', RegExp> = {
  ltr: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,
  rtl: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u
}

/** Words of the other direction, closed off so that they do not turn the sentence around them. */
function isolated(value: string): string {
  const isOther = LETTERS_OF_OTHER_DIRECTION[direction()].test(value)
  return isOther ? `\u2068${value}\u2069` : value
}

/** Making one takes a hundred times as long as using it. */
function kept<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>()
  return language => {
    const one = made.get(language) ?? make(language)
    made.set(language, one)
    return one
  }
}

const pluralRules = kept(language => new Intl.PluralRules(language))
const numberFormat = kept(language => new Intl.NumberFormat(language))
const percentFormat = kept(language => new Intl.NumberFormat(language, { style: 'percent' }))
const listFormat = kept(language => new Intl.ListFormat(language, { type: 'unit', style: 'short' }))
