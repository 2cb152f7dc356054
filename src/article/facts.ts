/** What the head of a page says about it: read once, asked by everything later. */
import { WORD_CLASS } from './letters.ts'
import { UNSPACED } from './scripts.ts'
import {
  ARTICLE_TYPES,
  NEWS_TYPES,
  plainText,
  readStructuredData,
  type Thing,
  textOf,
  typesOf
} from './structured-data.ts'
import { originalAddress, siteDomain } from './url.ts'

export interface Facts {
  /** The address that the publisher has it at. */
  address: string
  /** The address it was loaded from, which an archive's is: addresses in the page are relative to it. */
  loadedFrom: string
  domain: string
  /** Text of `<title>`. */
  title: string
  /** The structured data's article that this page is about, if any. */
  article: Thing | null
  /** Its type as printed: `NewsArticle`. */
  articleType: string | null
  things: Thing[]
  /** All types of all things. */
  types: Set<string>
  language: string | undefined
  /** First content of a meta tag by `name`, `property` or `itemprop`, lower case. */
  meta(...names: string[]): { value: string; name: string } | undefined
  /** All contents of a meta tag. */
  metaAll(name: string): string[]
}

/** Meta tags that say the same on every page of a site. */
const OF_THE_SITE = '[property="og:site_name" i], [property="og:locale" i], [name="application-name" i]'

/**
 * Reads JSON-LD, meta tags, title and language of a document.
 * @param address the address the document was loaded from
 * @param root the element that holds the article, where the document shows several: of the head then only what is said
 *   of the site holds for it
 */
export function readFacts(document: Document, address: string, root?: Element): Facts {
  const metas = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    if (root && !root.contains(element) && !element.matches(OF_THE_SITE)) continue
    const value = element.getAttribute('content') ?? ''
    for (const attribute of ['property', 'name', 'itemprop'] as const) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      const values = name && metas.get(name)
      if (values) values.push(value)
      else if (name) metas.set(name, [value])
    }
  }
  // Pages have a hundred of them and few are asked for.
  const metaAll = (name: string) =>
    metas
      .get(name)
      ?.map(plainText)
      .filter(value => value !== '') ?? []
  const title = root ? '' : plainText(document.querySelector('title')?.textContent ?? '')
  const things = readStructuredData(root ?? document)
  const heading = plainText((root ?? document).querySelector('h1')?.textContent ?? '')
  const article = mainArticle(things, [heading, metaAll('og:title')[0] ?? '', title], address)
  return {
    address: originalAddress(address),
    loadedFrom: address,
    domain: siteDomain(address),
    title,
    article,
    articleType: article ? (typesOf(article).find(type => ARTICLE_TYPES.test(type)) ?? null) : null,
    things,
    types: new Set(things.flatMap(typesOf)),
    // Templates write "de_DE" where the standard wants "de-DE".
    language: (document.documentElement.getAttribute('lang')?.trim() || metaAll('og:locale')[0])?.replaceAll(
      '_',
      '-'
    ),
    meta(...names) {
      for (const name of names) {
        const [value] = metaAll(name)
        if (value) return { value, name }
      }
      return undefined
    },
    metaAll
  }
}

/**
 * The article among the things that is this page's: one whose headline the page prints, or whose address is this one.
 * Structured data of another story (a teaser's, a template's leftover) is worse than none.
 */
function mainArticle(things: Thing[], printed: string[], address: string): Thing | null {
  const articles = things.filter(thing => typesOf(thing).some(type => ARTICLE_TYPES.test(type)))
  let best: Thing | null = null
  let bestScore = 0
  for (const thing of articles) {
    const headline = textOf(thing.headline) ?? textOf(thing.name) ?? ''
    const likeness = Math.max(0, ...printed.map(text => wordsInCommon(headline, text)))
    const here = [thing.url, thing['@id'], thing.mainEntityOfPage].some(value =>
      samePath(textOf(value), address)
    )
    const isNews = typesOf(thing).some(type => NEWS_TYPES.test(type))
    const score = likeness * 2 + (here ? 0.6 : 0) + (isNews ? 0.2 : 0) + (thing.datePublished ? 0.2 : 0)
    const credible = likeness >= 0.5 || here
    if (credible && score > bestScore) {
      best = thing
      bestScore = score
    }
  }
  return best
}

function samePath(value: string | undefined, address: string): boolean {
  if (!value) return false
  try {
    const there = new URL(value, address).pathname.replace(/\/+$/, '')
    return there.length > 1 && there === new URL(address).pathname.replace(/\/+$/, '')
  } catch {
    return false
  }
}

/** Share of the shorter text's words that the other has too, 0 to 1. */
export function wordsInCommon(a: string, b: string): number {
  const [x, y] = [wordSet(a), wordSet(b)]
  const smaller = Math.min(x.size, y.size)
  if (smaller === 0) return 0
  let same = 0
  for (const word of x) if (y.has(word)) same++
  return same / smaller
}

const WORDS = new RegExp(`${UNSPACED.source}|[${WORD_CLASS}]+`, 'g')
const wordSet = (text: string) => new Set(text.toLowerCase().match(WORDS) ?? [])
