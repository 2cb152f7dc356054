/** Who wrote it: names only, in order, agencies apart. Structured data, meta tags and the printed byline vote. */
import type { PageBlocks } from '../blocks.ts'
import { bare, foundIn } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import type { Found } from '../model.ts'
import { asList, asThing, type Thing, textOf, typesOf } from '../structured-data.ts'
import { isAgency } from './agencies.ts'
import { printedAgency } from './agency-credit.ts'
import { bareName, HARD_END, isDesk, isSameName, namesIn } from './names.ts'
import {
  bylineAtEnd,
  bylineAtHeadline,
  isFullName,
  nearHeadline,
  type PrintedByline
} from './printed-byline.ts'

export interface Byline {
  /** People; where none is named the desk or the agency that the byline names. */
  authors: Found<string>[]
  agency: Found<string> | undefined
}

type Kind = 'person' | 'desk' | 'agency' | 'house'

/** Somebody whom a source names as author, and what kind of author that is. */
interface Named {
  found: Found<string>
  kind: Kind
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
  const house = houseNames(facts, publisherName)
  const clean = (name: string) => withoutHouse(name, house)
  const named = (found: Found<string>, isOrganisation = false): Named => ({
    found,
    kind: kindOf(found.value, isOrganisation, house)
  })
  const placed = ({ found, isOrganisation }: StatedAuthor) =>
    named(withPlace(content, headline, { ...found, value: clean(found.value) }), isOrganisation)
  const sources = [
    statedAuthors(facts, 'author').map(placed),
    statedAuthors(facts, 'creator').map(placed),
    metaAuthors(facts, text => isPrinted(content, headline, text)).map(placed)
  ]
  // Beside a desk in the structured data one word in a meta tag is a place or a login name.
  const isSure = (author: Named) =>
    isPerson(author) &&
    (isFullName(author.found.value) ||
      author.found.from.kind === 'structured-data' ||
      sources[0]?.length === 0)
  const stated =
    sources.find(source => source.some(isSure)) ??
    sources.flat().filter(author => !isPerson(author) || isSure(author))
  const beside = bylineAtHeadline(content, headline, facts.language, stated.some(isPerson), clean)
  const printed = beside.names.map(found => named(found))
  const people = agreed(stated, printed, beside.surety)
  const isNamed = people.length > 0 || [...stated, ...printed].some(({ kind }) => kind !== 'house')
  const below = isNamed
    ? []
    : bylineAtEnd(content, end, facts.language, clean).names.map(found => named(found))
  const all = [...stated, ...printed, ...below]
  const agency = all.find(({ kind }) => kind === 'agency')?.found
  return {
    authors: people.length > 0 ? people : instead(all, below),
    agency: agency ?? printedAgency(content, headline, end, facts.language)
  }
}

const isPerson = ({ kind }: Named) => kind === 'person'
const foundOf = ({ found }: Named) => found

/**
 * People whom head and print name together. The print is right about how many there are: a template states the first
 * of several. It is right about who it is where the head has a login name, or somebody whom the page names nowhere.
 */
function agreed(stated: Named[], printed: Named[], surety: PrintedByline['surety']): Found<string>[] {
  const people = stated.filter(isPerson).map(foundOf)
  const beside = printed.filter(isPerson).map(foundOf)
  // A name beside a date may be a place beside a desk.
  if (people.length === 0) return stated.length > 0 && surety === 'dated' ? [] : beside
  if (surety !== 'stated') return people
  const full = beside.filter(({ value }) => isFullName(value))
  const isKnown = ({ value }: Found<string>) => people.some(person => isSameName(person.value, value))
  if (beside.some(isKnown)) return [...people, ...full.filter(name => !isKnown(name))]
  const isDoubtful = people.every(({ value, anchor }) => !isFullName(value) || !anchor)
  return isDoubtful && full.length > 0 ? full : people
}

/**
 * Who stands for the author where nobody is named: people below the text, a desk, an agency, and last the house
 * itself, which the reader knows already. A page whose byline says "dpa" was written by nobody else; leaving the line
 * empty would hide what the page says.
 */
function instead(all: Named[], below: Named[]): Found<string>[] {
  const kinds: Kind[] = ['desk', 'agency', 'house']
  const people = below.filter(isPerson).map(foundOf)
  if (people.length > 0) return people
  const kind = kinds.find(wanted => all.some(({ kind }) => kind === wanted))
  const names = all.filter(author => author.kind === kind).map(foundOf)
  return names
    .filter(({ value }, i) => names.findIndex(other => bare(other.value) === bare(value)) === i)
    .slice(0, kind === 'house' ? 1 : 3)
}

function kindOf(name: string, isOrganisation: boolean, house: ReadonlySet<string>): Kind {
  if (isAgency(name)) return 'agency'
  // "MDR Alva" is the house of that name too.
  const [first = ''] = name.split(' ')
  if (
    house.has(plainHouse(name).replace(ARTICLE, '')) ||
    house.has(plainHouse(name)) ||
    house.has(plainHouse(first))
  )
    return 'house'
  return isOrganisation || isDesk(name) ? 'desk' : 'person'
}

/** A name without the house's glued to its end: "Ana Ruiz THE COURIER". */
function withoutHouse(name: string, house: ReadonlySet<string>): string {
  const words = name.split(' ')
  const end = words.findIndex((_, i) => i > 1 && house.has(plainHouse(words.slice(i).join(' '))))
  return end < 0 ? name : words.slice(0, end).join(' ')
}

/** All that the house calls itself, in the form of `plainHouse`. */
function houseNames(facts: Facts, publisherName: string | undefined): ReadonlySet<string> {
  const label = facts.domain.split('.')[0] ?? ''
  const organisations = facts.things
    .filter(thing => typesOf(thing).some(type => /Organization$|^(?:WebSite|Corporation)$/.test(type)))
    .map(thing => textOf(thing.name))
  const names = [
    publisherName,
    facts.domain,
    label,
    ...organisations,
    ...['og:site_name', 'publisher', 'application-name', 'dc.publisher'].map(name => facts.meta(name)?.value)
  ]
  const plain = names.map(name => plainHouse(name ?? '')).filter(name => name.length > 1)
  return new Set([...plain, ...plain.map(name => name.replace(ARTICLE, ''))])
}

/** A house's name without ending and spaces: "The Courier" and "thecourier.example" are one. */
const plainHouse = (name: string) =>
  bare(name.replace(/\.(?:[a-z]{2,3}\.)?[a-z]{2,10}(?=$|\s)/i, ' ').replace(/\([^()]*\)/, ' '))
    .replace(/ (?:online|editorial|staff|team)$/, '')
    .replace(/ /g, '')
const ARTICLE = /^(?:the|die|der|das|le|la|el|il)(?=.{4})/

interface StatedAuthor {
  found: Found<string>
  isOrganisation: boolean
}

/** Those whom a property of the structured data's article names. */
function statedAuthors(facts: Facts, property: 'author' | 'creator'): StatedAuthor[] {
  const from = { kind: 'structured-data' as const, detail: `${facts.articleType}.${property}` }
  const authors: StatedAuthor[] = []
  for (const author of asList(facts.article?.[property])) {
    const thing = resolved(asThing(author), facts.things)
    const types = thing ? typesOf(thing) : []
    if (types.includes('ImageObject')) continue
    const isOrganisation = types.some(type => /Organization$|Corporation$/.test(type))
    for (const value of thing ? namesOfThing(thing) : [author]) {
      const text = typeof value === 'string' ? (textOf(value) ?? '') : ''
      for (const name of statedNames(text, types, isOrganisation))
        if (!authors.some(({ found }) => bare(found.value) === bare(name)))
          authors.push({ found: { value: name, from }, isOrganisation })
    }
  }
  return authors
}

/** A person's name, or the parts of it. */
function namesOfThing({ name, givenName, familyName }: Thing): unknown[] {
  const parts = [textOf(givenName), textOf(familyName)].filter(Boolean)
  return name ? asList(name) : parts.length > 1 ? [parts.join(' ')] : []
}

/** The thing itself, of which a graph may give the number only. */
function resolved(thing: Thing | null, things: Thing[]): Thing | null {
  const id = thing && !thing.name ? thing['@id'] : undefined
  return (id === undefined ? undefined : things.find(other => other['@id'] === id && other.name)) ?? thing
}

/** What is stated to be one person or one house needs no look of a name: bylines of initials are ordinary. */
function statedNames(text: string, types: string[], isOrganisation: boolean): string[] {
  const [name = ''] = text.split(HARD_END)
  if (isOrganisation) return isUsable(name) ? [name] : []
  const names = namesIn(text)
  const isOne =
    types.includes('Person') && names.length < 2 && !/[,;/、，]| (?:and|und|et|y|e|i|og|och|та|и) /.test(text)
  const one = isOne ? (isDesk(name) ? name : bareName(name)) : ''
  return isOne && isUsable(one) ? [one] : names
}

const isUsable = (name: string) =>
  name.length > 1 &&
  name.length < 60 &&
  !/@|https?:|www\.|^\d+$|^(?:admin|administrator|author|guest|unknown|null|undefined|none|n\/a)$/i.test(name)

const AUTHOR_META =
  'author article:author parsely-author sailthru.author byl dc.creator dcterms.creator articleauthor article.author og:article:author cxenseparse:author citation_author authors creator'.split(
    ' '
  )

/** "Ruiz, Ana" */
const FAMILY_FIRST = /^([^\s,]+), ([^\s,]+)$/

/**
 * Authors of the first meta tag that names one.
 * @param isPrinted whether the page prints a name: two words with a comma may be two names of one word
 */
function metaAuthors(facts: Facts, isPrinted: (name: string) => boolean): StatedAuthor[] {
  for (const meta of AUTHOR_META) {
    const names = facts
      .metaAll(meta)
      .filter(value => !/^(?:https?:)?\/\/|@/.test(value))
      .flatMap(value => {
        const [, family, given] = FAMILY_FIRST.exec(value) ?? []
        const turned = `${given} ${family}`
        return family && isPrinted(turned) ? [turned] : namesIn(value)
      })
    if (names.length > 0)
      return [...new Set(names)].map(value => ({
        found: { value, from: { kind: 'meta', detail: meta } },
        isOrganisation: false
      }))
  }
  return []
}

const isPrinted = (content: PageBlocks, headline: number, name: string) =>
  nearHeadline(content, headline, 20).some(({ text }) => text.length < 300 && text.includes(name))

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
