/** Who wrote it: names only, in order, agencies apart; and where it was written. */
import { foldSpace } from '../../anchor/fold.ts'
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { bare, foundIn } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import type { Found } from '../model.ts'
import { asList, asThing, textOf, typesOf } from '../structured-data.ts'
import { OUTSIDE, ZONE } from '../zones.ts'
import { findAgency, isAgency } from './agencies.ts'
import { weekdaysOf, writtenDate } from './dates.ts'

export interface Byline {
  authors: Found<string>[]
  agency: Found<string> | undefined
}

/** Words that lead to a name; they are no part of it. */
const BY =
  /^(?:by|written by|reported by|words by|story by|von|eine? \p{Lu}\p{L}+ von|autor(?:in|ka)?|auteur|author|текст|автор|opracowanie|oprac\.?|作成|文)\s*:?\s+/iu
/** Such words that names begin with too ("Di Stefano"): only in print do they lead to one. */
const SMALL_BY = /^(?:par|por|di|de|door|av|af)\s+/i
/** Where a name ends and its role, place or date begins. */
const NAME_ENDS =
  /\s*(?:[|•·]|\s[–—-]\s|,\s+(?=\p{Ll})|\(|\bin\s+(?=\p{Lu})|\s\d|\d{1,2}[.:/]\d|\b\d{4}\b|\bfor\b|\bis (?:a|an|the)\b).*$/su
const BETWEEN_NAMES = /\s*[,;&/、]\s*|\s+(?:and|und|et|y|e|i|en|och|og|та|и|і|with|mit|avec|con)\s+/iu
const NO_NAME =
  /@|https?:|www\.|\d|^(?:admin|administrator|editor|redaktion|redakcja|redacción|redaction|la rédaction|rédaction|redazione|redactie|news desk|newsroom|staff|staff writer|staff reporter|staff writers|editorial|unknown|guest|anonymous|follow|share|posted|updated|published|view profile|biography|subscribe|comments?|email|twitter|facebook|contributor|reporter|correspondent|more|home)$/i

/** Small words inside names. */
const PARTICLES = new Set(
  'von van de der den del della di da du dos das la le el al bin ibn ben y e zu zur zum vom af av ter ten te'.split(
    ' '
  )
)

/** More are a list of staff or a trap, not authors. */
const MOST_NAMES = 40

/** Names in a byline's text: "By Ana Ruiz and Tom Bell, political editor" gives two. */
export function namesIn(text: string): string[] {
  const names: string[] = []
  for (const piece of text.split(BETWEEN_NAMES)) {
    if (names.length >= MOST_NAMES) break
    const name = bareName(piece)
    if (isName(name) && !names.some(known => bare(known) === bare(name))) names.push(name)
  }
  return names
}

const bareName = (text: string) =>
  text
    .replace(BY, '')
    .replace(NAME_ENDS, '')
    .replace(/^[\s:|–—•-]+|[\s.,:;|–—•-]+$/g, '')
    .trim()

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || NO_NAME.test(name)) return false
  const words = name.split(/\s+/)
  return (
    words.length <= 6 && words.every(word => /^[\p{Lu}\p{Lt}\p{Lo}'’"“(]/u.test(word) || PARTICLES.has(word))
  )
}

/**
 * Authors and agency from structured data, meta tags and the printed byline.
 * @param end index behind the last block of the text
 */
export function readByline(
  facts: Facts,
  content: PageBlocks,
  headline: number,
  end: number,
  publisherName: string | undefined
): Byline {
  const publisher = bare(publisherName ?? '')
  const stated = statedAuthors(facts).map(author => ({
    ...author,
    found: withPlace(content, headline, author.found)
  }))
  const isAuthor = ({ value }: Found<string>) => !isAgency(value) && bare(value) !== publisher
  const people = stated
    .filter(({ found, isOrganisation }) => !isOrganisation && isAuthor(found))
    .map(({ found }) => found)
  const printed = people.length > 0 ? [] : printedAuthors(content, headline, facts.language).filter(isAuthor)
  // A desk or the paper itself is an author only where nobody else is named.
  const desks = stated.map(({ found }) => found).filter(({ value }) => !isAgency(value))
  return {
    authors: [people, printed, desks].find(names => names.length > 0) ?? [],
    agency: stated.find(({ found }) => isAgency(found.value))?.found ?? printedAgency(content, headline, end)
  }
}

interface StatedAuthor {
  found: Found<string>
  isOrganisation: boolean
}

const AUTHOR_META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator'
]

function statedAuthors(facts: Facts): StatedAuthor[] {
  const authors: StatedAuthor[] = []
  const add = (name: string, from: Found<string>['from'], isOrganisation: boolean) => {
    const isKnown = authors.some(({ found }) => bare(found.value) === bare(name))
    if (name && !isKnown) authors.push({ found: { value: name, from }, isOrganisation })
  }
  for (const property of ['author', 'creator']) {
    const from = { kind: 'structured-data' as const, detail: `${facts.articleType}.${property}` }
    for (const author of asList(facts.article?.[property])) {
      const thing = asThing(author)
      const types = thing ? typesOf(thing) : []
      if (types.includes('ImageObject')) continue
      for (const value of thing ? asList(thing.name) : [author]) {
        const text = typeof value === 'string' ? (textOf(value) ?? '') : ''
        // What is stated to be one person needs no look of a name: bylines of initials are ordinary.
        const isOne = types.includes('Person') && !BETWEEN_NAMES.test(text)
        const names = isOne
          ? [bareName(text)].filter(name => name.length < 60 && !NO_NAME.test(name))
          : namesIn(text)
        for (const name of names)
          add(name, from, types.includes('Organization') || types.includes('NewsMediaOrganization'))
      }
    }
    if (authors.length > 0) return authors
  }
  for (const meta of AUTHOR_META) {
    for (const value of facts.metaAll(meta))
      for (const name of namesIn(value)) add(name, { kind: 'meta', detail: meta }, false)
    if (authors.length > 0) return authors
  }
  return authors
}

/** The same name where the page prints it near the headline, so that a click leads there. */
function withPlace(content: PageBlocks, headline: number, author: Found<string>): Found<string> {
  for (const block of nearHeadline(content, headline, 20)) {
    const at = block.text.indexOf(author.value)
    if (at >= 0 && block.text.length < 300) {
      const place = foundIn(content, block, '', at, at + author.value.length)
      return place.anchor ? { ...author, anchor: place.anchor } : author
    }
  }
  return author
}

function nearHeadline({ blocks }: PageBlocks, headline: number, after: number): RawBlock[] {
  return blocks
    .slice(Math.max(0, headline - 4), Math.max(0, headline) + after)
    .filter(block => !(block.zones & (ZONE.comments | ZONE.related | ZONE.hidden | ZONE.footer)))
}

/** Addresses of pages about authors. */
export const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|people|person|profile|by|staff|journalist\w*|reporter)\//i

function printedAuthors(
  content: PageBlocks,
  headline: number,
  language: string | undefined
): Found<string>[] {
  for (const block of nearHeadline(content, headline, 14)) {
    if (block.text.length > 200) continue
    const leads = BY.test(block.text) || (SMALL_BY.test(block.text) && block.text.length < 80)
    const names = bylineTexts(content, block, leads, language)
      .flatMap(text => namesIn(beforeWeekday(text.replace(SMALL_BY, ''), language)))
      .filter(name => / |[\p{Script=Han}\p{Script=Hangul}]/u.test(name) || leads)
    if (names.length === 0) continue
    return names.map(name => {
      const at = Math.max(0, block.text.indexOf(name))
      return foundIn(content, block, 'byline', at, at + name.length)
    })
  }
  return []
}

/** The parts of a block that may be names: links to authors' pages, a marked or led byline, a name before a date. */
function bylineTexts(
  content: PageBlocks,
  block: RawBlock,
  leads: boolean,
  language: string | undefined
): string[] {
  const links = block.links.filter(link => AUTHOR_PAGE.test(link.address))
  if (links.length > 0) return links.map(({ start, end }) => foldSpace(content.page.text.slice(start, end)))
  const isMarked = (block.zones & ZONE.byline) !== 0 && /\p{Lu}\p{L}+ \p{Lu}/u.test(block.text)
  if (leads || isMarked) return [block.text]
  const isDated =
    block.text.length < 80 &&
    /^\p{Lu}\p{L}+ \p{Lu}\p{L}+\W{0,4}\s\d/u.test(block.text) &&
    writtenDate(block, language)
  return isDated ? [block.text] : []
}

function beforeWeekday(text: string, language: string | undefined): string {
  // Names of days are asked of the browser, which takes milliseconds: only where a date follows.
  if (!/\d/.test(text)) return text
  const weekdays = weekdaysOf(language)
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu))
    if (weekdays.has(word.toLowerCase())) return text.slice(0, index)
  return text
}

/** Words before an agency on a line of its own: "Source: Reuters", "With AFP", "Mit Material von dpa". */
const CREDITS =
  /^(?:(?:with material from|with|source|quelle|mit|avec|źródło|fuente|fonte|von|by|par|reporting by|material from|mit material von)[:\s]+)?$/i

/** @param end index behind the last block of the text: credits stand at its start or right below it */
function printedAgency(content: PageBlocks, headline: number, end: number): Found<string> | undefined {
  const text = content.blocks
    .slice(Math.max(0, headline + 1), end + 3)
    .filter(block => !(block.zones & OUTSIDE))
  const near = nearHeadline(content, headline, 10).filter(block => !(block.zones & OUTSIDE))
  for (const block of [...near, ...text]) {
    const agency = block.text.length > 120 ? findAgency(block.text.slice(0, 90)) : findAgency(block.text)
    if (!agency) continue
    const before = block.text.slice(0, agency.at)
    const after = block.text.slice(agency.at + agency.name.length)
    // "By ESTELLE NAKAMBA Associated Press"; "LISBON (AP) —", "Warschau (dpa) -", "/PAP/"; "Source: Reuters".
    const isInByline = BY.test(block.text) && after === '' && before.length > 0
    const isInDateline =
      /^[^.!?]{0,60}[(/]$/.test(before) && /^(?:[/, ][^()]{0,20})?(?:\)\s?[–—-]|\/)/.test(after)
    const isCredit = block.text.length <= 60 && CREDITS.test(before) && /^(?:[/, ].{0,30})?\.?$/.test(after)
    if (isInByline || isInDateline || isCredit) {
      const detail = isInByline ? 'byline' : isInDateline ? 'dateline' : 'credit line'
      return foundIn(content, block, detail, agency.at, agency.at + agency.name.length)
    }
  }
  return undefined
}

/** "LISBON (AP) —", "BERLIN, 3. März –", "Warschau (dpa) -" */
const DATELINE =
  /^(\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}[\p{L}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}. ]{1,24}?)?)(?:,\s[^–—(]{3,24}?)?\s*(?:\([^()]{2,40}\)\s*[–—-]{1,2}|\/[^/]{2,20}\/\s*[–—-]{1,2}|\([^()]{2,20}\)\.?(?=\s\p{Lu})|[–—]|\s--?)\s/u

/** The place at the start of the first paragraph. */
export function readDateline(
  content: PageBlocks,
  firstParagraph: RawBlock | undefined
): Found<string> | undefined {
  const start = firstParagraph?.text.slice(0, 140) ?? ''
  if (!firstParagraph || !/[–—(/]|\s-/.test(start.slice(0, 80))) return undefined
  const match = DATELINE.exec(start)
  const place = match?.[1]
  if (!match || !place) return undefined
  const isCapitals = place === place.toUpperCase() && /\p{Lu}{3}/u.test(place)
  return isCapitals || findAgency(match[0])
    ? foundIn(content, firstParagraph, 'dateline', 0, place.length)
    : undefined
}
