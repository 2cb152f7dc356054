/** What a bibliography needs to know of an article: the common ground of all citation styles and exchange formats. */
import type { Article } from '../article/model.ts'
import { localDay } from '../local-day.ts'
import type { ArticleRecord } from '../storage/model.ts'
import {
  LITERAL_NAMES,
  PARTICLES,
  SECOND_GIVEN,
  SUFFIXES,
  TWO_FAMILY_NAMES,
  UNDIVIDED
} from './name-parts.ts'

/** A person by the parts of the name, or a name that has none: an agency, a desk, a name of East Asia. */
export type Author = { family: string; given: string; suffix?: string } | { literal: string }

/** A day as printed; month and day from 1. */
export interface DateParts {
  year: number
  month?: number
  day?: number
}

export interface Reference {
  id: string
  authors: Author[]
  title: string
  /** Name of the outlet, else its domain. */
  container: string
  issued?: DateParts
  accessed: DateParts
  url: string
  /** BCP 47. */
  language?: string
  agency?: string
  tags: readonly string[]
  note: string
}

export function referenceOf({
  article,
  retrieved,
  tags,
  note
}: Pick<ArticleRecord, 'article' | 'retrieved' | 'tags' | 'note'>): Reference {
  const { publisher, publisherDomain, published, language, agency } = article
  const issued = published && dateParts(published.value)
  return {
    id: article.id,
    authors: authorsOf(article),
    title: article.headline.value,
    container: publisher?.value ?? publisherDomain,
    ...(issued && { issued }),
    accessed: dateParts(localDay(retrieved)) ?? { year: 0 },
    url: article.canonicalAddress,
    ...(language && { language: language.value }),
    ...(agency && { agency: agency.value }),
    tags,
    note
  }
}

/**
 * An outlet that signs its own pieces is no author beside itself. A piece that nobody signs is the credited agency's:
 * all styles name an organisation as author before they do without one.
 */
function authorsOf({ authors, agency, publisher, language }: Article): Author[] {
  const outlet = publisher?.value.toLowerCase()
  const isOutlet = (name: string) => name.toLowerCase() === outlet
  if (authors.length === 0 && agency && !isOutlet(agency.value)) return [{ literal: agency.value }]
  return authors
    .map(({ value }) => value)
    .filter(name => !isOutlet(name))
    .map(name => authorOf(name, language?.value))
}

/** Scripts that write names undivided, or family name first. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・·]+$/u

/**
 * A printed name in its parts. What is no person's name, or cannot be parted with some certainty, stays whole: a wrong
 * family name is worse in a bibliography than none.
 * @param language BCP 47, of the page
 */
export function authorOf(name: string, language = ''): Author {
  const plain = name.replace(/\s+/g, ' ').trim()
  const primary = language.split('-')[0]?.toLowerCase() ?? ''
  const words = plain.replace(/,/g, '').split(' ')
  const isNobody = /\d|[&/|@]/.test(plain) || words.some(word => LITERAL_NAMES.has(word.toLowerCase()))
  const inverted = /^([^,]+), (\p{L}[^,]*)$/u.exec(plain)
  if (inverted && !isNobody && !SUFFIXES.has((inverted[2] as string).toLowerCase()))
    return { family: inverted[1] as string, given: inverted[2] as string }
  const isWhole =
    isNobody ||
    words.length < 2 ||
    EAST_ASIAN.test(plain) ||
    UNDIVIDED.has(primary) ||
    (plain.length > 3 && plain === plain.toUpperCase() && plain !== plain.toLowerCase() && words.length === 1)
  if (isWhole) return { literal: plain }
  const last = words.at(-1) as string
  const suffix = words.length > 2 && SUFFIXES.has(last.toLowerCase()) ? last : undefined
  const named = suffix ? words.slice(0, -1) : words
  // "van der Meer": the particles before the last word belong to the family name.
  let at = named.length - 1
  while (at > 1 && PARTICLES.has((named[at - 1] as string).toLowerCase())) at--
  if (at > 1 && TWO_FAMILY_NAMES.has(primary) && !isGiven(named[at - 1] as string)) at--
  return {
    family: named.slice(at).join(' '),
    given: named.slice(0, at).join(' '),
    ...(suffix && { suffix })
  }
}

const isGiven = (word: string) => /^\p{L}\.?$/u.test(word) || SECOND_GIVEN.has(word.toLowerCase())

/** The day as printed, whatever its offset; undefined where there is none, and cut short before what no calendar has. */
export function dateParts(iso: string): DateParts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? []
  if (!year) return undefined
  if (!isWithin(month, 12)) return { year: Number(year) }
  return { year: Number(year), month: Number(month), ...(isWithin(day, 31) && { day: Number(day) }) }
}

const isWithin = (digits: string | undefined, most: number) => Number(digits) >= 1 && Number(digits) <= most

/** A name in the order in which it is spoken. */
export const fullName = (author: Author): string =>
  'literal' in author
    ? author.literal
    : [author.given, author.family, author.suffix].filter(Boolean).join(' ')
