/** When it was published and changed: machine-readable first, else the date printed beside the headline. */
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { type Candidate, first, found, foundIn } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import { guessLanguage, sampleOf } from '../language.ts'
import type { Found } from '../model.ts'
import { textOf } from '../structured-data.ts'
import { ZONE } from '../zones.ts'
import { isoDate, otherReading, writtenDate } from './dates.ts'

export interface Dates {
  published: Found<string> | undefined
  modified: Found<string> | undefined
}

const PUBLISHED_META = (
  'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date ' +
  'dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date pubdate og:pubdate pub_date ' +
  'publishdate publish-date publish_date publicationdate publication_date article.published article:publicationdate ' +
  'citation_publication_date citation_date bt:pubdate cxenseparse:recs:publishtime cxenseparse:publishtime ' +
  'article_date_original originalpublicationdate displaydate date.available date.created article.created datecreated ' +
  'creation_date publishtime published pubtime ptime pdate apub:time og:release_date date'
).split(' ')
const MODIFIED_META = (
  'article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified ' +
  'article.updated date.modified date.updated lastmod last-modified'
).split(' ')

/** Words before a date that a piece was changed on, in the languages of the press at once. */
const UPDATED =
  /updated|modified|aktualisiert|geändert|mis à jour|modifié|actualizad|atualizad|aggiornat|modificat|aktualizac|zaktualizowan|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|güncelle|обновлен|оновлен|изменен|змінен|更新|수정|آخر تحديث|تحديث|עדכון|עודכן/i
const PUBLISHED =
  /published|posted|veröffentlicht|publié|publicad|pubblicat|opublikowan|gepubliceerd|geplaatst|publicerad|publisert|publiceret|julkaistu|yayın|опубликован|опублікован|公開|掲載|发布|發布|입력|نشر|פורסם/i
/** Text of other things than this article, each of which has dates of its own. */
const ELSEWHERE = ZONE.related | ZONE.comments | ZONE.hidden | ZONE.post | ZONE.blockquote
const PICTURE = ZONE.figure | ZONE.caption | ZONE.credit

export function readDates(facts: Facts, content: PageBlocks, headline: number): Dates {
  const stated = (property: string): Candidate<string> =>
    facts.article &&
    dated(textOf(facts.article[property]), 'structured-data', `${facts.articleType}.${property}`)
  const meta = (names: string[]): Candidate<string> => {
    for (const name of names) {
      const date = dated(facts.meta(name)?.value, 'meta', name)
      if (date) return date
    }
    return null
  }
  const dated = (text: string | undefined, kind: 'structured-data' | 'meta', detail: string) => {
    const date = isoDate(text, facts.language)
    const other = date && text && otherReading(text, date)
    return found(other && isSeen(other, date, facts, content, headline) ? other : date, kind, detail)
  }
  const fromHead = first(stated('datePublished'), meta(PUBLISHED_META))
  // Printed dates cost time to find: they are looked for only where the head has none.
  const printed = fromHead ? NOTHING_PRINTED : printedDates(facts, content, headline)
  const published =
    fromHead ??
    first(
      printed.published[0],
      stated('dateCreated'),
      stated('uploadDate'),
      marked(content),
      inTitle(facts)
    ) ??
    first(fromAddress(facts), printed.loose)
  const modified = first(
    stated('dateModified'),
    meta(MODIFIED_META),
    printed.modified[0],
    printed.published.find(date => date.value > (published?.value ?? ''))
  )
  const differs = modified && published && Date.parse(modified.value) !== Date.parse(published.value)
  return { published: published ?? modified, modified: differs ? modified : undefined }
}

/** Whether the page says elsewhere that of two readings of a date in figures the second is right. */
function isSeen(other: string, date: string, facts: Facts, content: PageBlocks, headline: number): boolean {
  const { published, modified, loose } = printedDates(facts, content, headline)
  const days = [fromAddress(facts), ...published, ...modified, loose].map(seen =>
    seen ? seen.value.slice(0, 10) : undefined
  )
  return days.includes(other.slice(0, 10)) && !days.includes(date.slice(0, 10))
}

interface PrintedDates {
  published: Found<string>[]
  modified: Found<string>[]
  /** In the midst of other text, where it may be of something else. */
  loose: Found<string> | undefined
}

const NOTHING_PRINTED: PrintedDates = { published: [], modified: [], loose: undefined }

/** Dates printed near the headline, above first: `time` elements, then words. */
function printedDates(facts: Facts, content: PageBlocks, headline: number): PrintedDates {
  const from = Math.max(0, headline - 8)
  const near = content.blocks.slice(from, Math.max(headline, 0) + 25).filter(isOfArticle)
  const timed = near.findIndex(block => block.times.some(time => isoDate(time)))
  if (timed >= 0) {
    // Further down are the times of other stories.
    const published = near.slice(timed, timed + 3).flatMap(block =>
      block.times.flatMap(time => {
        const value = isoDate(time)
        return value ? [{ ...foundIn(content, block, 'time element'), value }] : []
      })
    )
    return { ...NOTHING_PRINTED, published }
  }
  const lines = near.filter(({ text }) => text.length < 160)
  const stated = datesIn(lines, content, facts.language)
  if (stated.published.length > 0 || stated.modified.length > 0) return stated
  // A template's language tag may be another than the text's.
  const told = lines.length > 0 ? guessLanguage(sampleOf(content.blocks)) : undefined
  const isOther = told !== undefined && !facts.language?.toLowerCase().startsWith(told)
  const again = isOther ? datesIn(lines, content, told) : NOTHING_PRINTED
  return again.published.length > 0 || again.modified.length > 0
    ? again
    : { ...stated, loose: stated.loose ?? again.loose }
}

const isOfArticle = ({ zones }: RawBlock) =>
  !(zones & ELSEWHERE) && (!(zones & ZONE.footer) || (zones & ZONE.byline) !== 0)

function datesIn(lines: RawBlock[], content: PageBlocks, language: string | undefined): PrintedDates {
  const dates: PrintedDates = { published: [], modified: [], loose: undefined }
  const last =
    (lines.findIndex(line => isLineOfDate(line) && writtenDate(line, language)) + 1 || lines.length) + 2
  for (const block of lines.slice(0, last)) {
    const value = writtenDate(block, language)
    if (!value) continue
    const date = { ...foundIn(content, block, 'printed date'), value }
    if (!isLineOfDate(block)) {
      dates.loose ??= date
      continue
    }
    const update = UPDATED.exec(block.text)?.index ?? -1
    const isUpdate = update >= 0 && update <= block.text.search(/\d/)
    ;(isUpdate ? dates.modified : dates.published).push(date)
    const later =
      update > 0 && !isUpdate ? writtenDate({ text: block.text.slice(update) }, language) : undefined
    if (later) dates.modified.push({ ...date, value: later })
  }
  return dates
}

/** A line that is there for its date: marked as such, led by a word of publishing, or with hardly more than the date. */
function isLineOfDate({ text, zones, times }: RawBlock): boolean {
  if (zones & PICTURE) return false
  if (zones & ZONE.byline || times.length > 0 || PUBLISHED.test(text) || UPDATED.test(text)) return true
  return text.length < 45 || (text.length < 90 && /^\W{0,3}\d|\d\W{0,3}$/.test(text) && !/[.!?]\s/.test(text))
}

/** An attribute of microdata on another element than `meta` and `time`. */
function marked({ page }: PageBlocks): Candidate<string> {
  const element = page.root.querySelector('[itemprop~="datePublished"][content], abbr.published[title]')
  const text = element?.getAttribute('content') ?? element?.getAttribute('title')
  return found(isoDate(text ?? undefined), 'page', 'itemprop datePublished')
}

/** A part of the title that is a date and nothing else: "… | The Courier | 28.04.2023". */
function inTitle({ title, language }: Facts): Candidate<string> {
  const part = title
    .split(/\s[|–—-]\s/)
    .findLast(text => text.length < 25 && /^\W*\d/.test(text) && /\d\W*$/.test(text))
  return found(part && writtenDate({ text: part }, language), 'meta', 'title')
}

/** A day in the address: `/2016/05/11/`, `/2016-05-11-`, `/20160511/`. */
function fromAddress({ address }: Facts): Candidate<string> {
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(address)?.[1] ?? ''
  const [, year, , month, day] =
    /[/_-]((?:19|20)\d{2})([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/_-]|\.\w+$|$)/.exec(path) ?? []
  const value = year && isoDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
  return found(value, 'address', 'day in the address')
}
