/** Who publishes it, what kind of piece it is, and its topics. */
import type { PageBlocks } from '../blocks.ts'
import { bare, first, found } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import { canTell, guessLanguage, sampleOf } from '../language.ts'
import type { Found, Genre } from '../model.ts'
import { asList, asThing, textOf } from '../structured-data.ts'
import { isAgency } from './agencies.ts'
import type { Byline } from './byline.ts'
import { genreOfHeadline, genreOfLabel, genreOfTitle } from './genre-labels.ts'

export function readPublisher(facts: Facts): Found<string> | undefined {
  const publisher = facts.article?.publisher
  const organisation = facts.things.find(thing =>
    /^(?:NewsMediaOrganization|WebSite)$/.test(textOf(thing['@type']) ?? '')
  )
  return first(
    found(nameOf(publisher), 'structured-data', `${facts.articleType}.publisher`),
    found(facts.meta('og:site_name')?.value, 'meta', 'og:site_name'),
    found(nameOf(organisation), 'structured-data', `${textOf(organisation?.['@type'])}.name`),
    found(facts.meta('application-name')?.value, 'meta', 'application-name'),
    found(fromTitle(facts), 'meta', 'title'),
    found(facts.domain, 'address', 'host name')
  )
}

const nameOf = (value: unknown): string | undefined => {
  const name = textOf(value)
  return name && !/^https?:/.test(name) && name.length < 80 ? name : undefined
}

/** The first or last part of the title if it resembles the host name: "… | The Quay Courier" on quaycourier.example. */
function fromTitle({ title, domain }: Facts): string | undefined {
  const host = plainName((domain.split('.').at(-2) ?? '').replace(/-/g, ''))
  const parts = title.split(/\s(?:[|–—-]|::)\s/).map(part => part.trim())
  return [parts.at(-1), parts[0]].find(part => {
    const name = plainName(part ?? '')
    return (
      name.length > 2 && name.length < 40 && host.length > 2 && (host.includes(name) || name.includes(host))
    )
  })
}

const plainName = (name: string) => bare(name).replace(/ /g, '').replace(/^the/, '')

const GENRE_BY_TYPE: Record<string, Genre> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  Review: 'review',
  LiveBlogPosting: 'live-blog'
}
/** What of a page tells its genre, beside its head. */
export interface GenreSigns {
  byline: Byline
  kicker: string | undefined
  headline: string
  /** The first paragraph. */
  opening: string
  /** The text is made of posts below printed times. Forums print theirs in elements, beside names. */
  hasPosts: boolean
}

/** Services that pass on releases, as they sign between the dateline and the text. */
const RELEASE_WIRE =
  /[/(](?:PR ?Newswire|Business ?Wire|Globe ?Newswire|Access ?wire|EIN Presswire|Newsfile Corp\.?|CNW|ots)[^/()]{0,20}[/)]\s?[–—-]/i
/** A release is signed by this many characters. */
const DATELINE = 160

/**
 * The kind of piece as type, kicker, section, address or headline name it, or as its text shows it; else news, or an
 * agency's if it alone is credited.
 */
export function readGenre(facts: Facts, { byline, kicker, headline, opening, hasPosts }: GenreSigns): Genre {
  for (const type of facts.types) {
    const genre = GENRE_BY_TYPE[type]
    if (genre && (facts.articleType === type || type === 'LiveBlogPosting')) return genre
  }
  const path = /^https?:\/\/[^/]+\/([^?#]*)/.exec(facts.address)?.[1] ?? ''
  // The last segment names the piece, not its section; numbers are dates.
  const sections = path.split('/').filter(Boolean).slice(0, -1)
  const labels = [
    kicker,
    ...asList(facts.article?.articleSection).map(section => textOf(section)),
    facts.meta('article:section')?.value,
    textOf(facts.article?.genre),
    ...sections.filter(section => !/^\d+$/.test(section)).slice(0, 3)
  ]
  for (const label of labels) {
    const genre = label && genreOfLabel(label)
    if (genre) return genre
  }
  const named = genreOfHeadline(headline) ?? genreOfTitle(facts.title)
  if (named) return named
  if (RELEASE_WIRE.test(opening.slice(0, DATELINE))) return 'press-release'
  if (hasPosts) return 'live-blog'
  return isWire(byline) ? 'wire' : 'news'
}

const isWire = ({ agency, authors }: Byline) =>
  agency !== undefined && authors.every(({ value }) => isAgency(value))

/** Keywords of the structured data or the head, as the publisher prints them. */
export function readTopics(facts: Facts): string[] {
  const stated = asList(facts.article?.keywords).flatMap(item =>
    typeof item === 'string' ? item.split(/[,;]/) : []
  )
  const tags = facts.metaAll('article:tag').flatMap(tag => tag.split(','))
  const keywords = (facts.meta('news_keywords', 'keywords')?.value ?? '').split(/[,;]/)
  const list = [stated, tags, keywords].find(topics => topics.some(topic => topic.trim())) ?? []
  return [...new Set(list.map(topic => topic.trim()).filter(topic => topic && topic.length < 60))].slice(
    0,
    30
  )
}

/** BCP 47 language: the article's own word for it before the page's, else told from letters and common words. */
export function readLanguage(facts: Facts, content: PageBlocks): Found<string> | undefined {
  const inArticle = asThing(facts.article)?.inLanguage
  const normal = (tag: string | undefined) =>
    tag && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag) ? tag.replace(/_/g, '-') : undefined
  const told = guessLanguage(sampleOf(content.blocks))
  const stated = first(
    found(normal(textOf(inArticle)), 'structured-data', `${facts.articleType}.inLanguage`),
    found(normal(facts.language), 'page', 'html lang')
  )
  // A template's "en" on a page in another language is common; the text's own words decide, where they can tell the
  // stated language from its neighbours (Croatian reads like Czech to us).
  const agrees = !told || (stated && (stated.value.toLowerCase().startsWith(told) || !canTell(stated.value)))
  if (stated && agrees) return stated
  return told ? { value: told, from: { kind: 'page', detail: 'words of the text' } } : stated
}
