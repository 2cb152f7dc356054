/** Values out of files that anybody may have written: taken for what they are, or for nothing. */

import { webAddress } from '../anchor/web-address.ts'
import { addressIdentity, cleanAddress } from '../article/url.ts'

export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON-LD and others have one value where there could be several. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

const LONGEST_TEXT = 100_000
const LONGEST_TAG = 100
const MOST_TAGS = 100

/** A text without what no text has: NULs, halves of characters. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value)
    .slice(0, LONGEST_TEXT)
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}

export function tagsOf(value: unknown): string[] {
  const words = listOf(value).flatMap(each => textOf(each).split(','))
  const tags = words.map(tag => tag.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG)).filter(Boolean)
  return [...new Set(tags)].slice(0, MOST_TAGS)
}

/** A moment as ISO 8601; seconds and milliseconds since 1970 are understood too. */
export function momentOf(value: unknown, otherwise: string): string {
  const text = textOf(value)
  const number = /^\d{9,13}$/.test(text) ? Number(text) * (text.length < 12 ? 1000 : 1) : Number.NaN
  const time = new Date(Number.isNaN(number) ? text : number)
  const year = time.getUTCFullYear()
  return Number.isNaN(time.getTime()) || year < 1990 || year > 2200 ? otherwise : time.toISOString()
}

/** Address and id of the article that an address leads to; undefined if it is none of the web's. */
export function articleAt(value: unknown): { id: string; address: string } | undefined {
  const address = webAddress(textOf(value))
  if (!address) return undefined
  const clean = cleanAddress(address) ?? address
  return { id: addressIdentity(clean), address: clean }
}
