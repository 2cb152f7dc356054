/** When it was published and changed: machine-readable first, else the date printed beside the headline. */
import { foldSpace } from '../../anchor/fold.ts'
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { type Candidate, first, found, foundIn } from '../candidates.ts'
import { cardsOf } from '../cards.ts'
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
  /published|posted|veröffentlicht|erstellt|publié|créé le|publicad|pubblicat|opublikowan|gepubliceerd|geplaatst|publicerad|publisert|publiceret|julkaistu|yayın|опубликован|опублікован|公開|掲載|发布|發布|입력|نشر|פורסם/i
/** A word of either; the first group tells which. Global: whole lines are cut at each. */
const LABEL = new RegExp(`(${UPDATED.source})|${PUBLISHED.source}`, 'gi')

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
  // Printed dates cost time to find: they are looked for only where the head lacks one that can be there.
  const changed = first(stated('dateModified'), meta(MODIFIED_META))
  const printed =
    fromHead && (changed || !saysUpdated(facts, content, headline))
      ? NOTHING_PRINTED
      : inOrder(printedDates(facts, content, headline))
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
  const modified =
    changed ??
    first(
      printed.modified.find(date => !fromHead || isBefore(fromHead.value, date.value)),
      fromHead ? null : printed.published.find(date => date.value > (published?.value ?? ''))
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

/** Blocks around the headline among which dates of the article are. */
function near(facts: Facts, content: PageBlocks, headline: number): RawBlock[] {
  const from = Math.max(0, headline - 8)
  const isInCard = cardsOf(content, facts)
  return content.blocks
    .slice(from, Math.max(headline, 0) + 25)
    .filter((block, at) => isOfArticle(block) && !isInCard(from + at))
}

const LONGEST_LINE = 160

/** Whether an update is spoken of near the headline, beside a figure: cheap to ask. */
const saysUpdated = (facts: Facts, content: PageBlocks, headline: number) =>
  near(facts, content, headline).some(
    ({ text }) => text.length < LONGEST_LINE && /\d/.test(text) && UPDATED.test(text)
  )

/** Whether a date is before another as far as both say: a day is not before a time on it. */
function isBefore(date: string, other: string): boolean {
  const length = date.includes('T') && other.includes('T') ? 16 : 10
  return date.slice(0, length) < other.slice(0, length)
}

/** What was changed before it was published was published before it was changed: labels can follow their dates. */
function inOrder(dates: PrintedDates): PrintedDates {
  const [published] = dates.published
  const [modified] = dates.modified
  if (!published || !modified || !isBefore(modified.value, published.value)) return dates
  return { ...dates, published: dates.modified, modified: dates.published }
}

/** Dates printed near the headline, above first: `time` elements, then words. */
function printedDates(facts: Facts, content: PageBlocks, headline: number): PrintedDates {
  const blocks = near(facts, content, headline)
  const timed = blocks.findIndex(block => block.times.some(time => isoDate(time)))
  if (timed >= 0) {
    // Further down are the times of other stories.
    const around = blocks.slice(timed, timed + 3)
    const dates = datesOfTimes(around, content)
    // Where only the update has an element, the day of publishing can stand beside it in words.
    const [update] = dates.modified
    const inWords = update && dates.published.length === 0 ? datesIn(around, content, facts.language) : null
    return inWords && update
      ? { ...dates, published: inWords.published.filter(date => isBefore(date.value, update.value)) }
      : dates
  }
  const lines = blocks.filter(({ text }) => text.length < LONGEST_LINE)
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

/** Dates of `time` elements: of the update where the element or the words before it say so. */
function datesOfTimes(blocks: RawBlock[], content: PageBlocks): PrintedDates {
  const dates: PrintedDates = { published: [], modified: [], loose: undefined }
  for (const block of blocks) {
    const elements = timeElements(block, content)
    let read = 0
    for (const time of block.times) {
      const value = isoDate(time)
      const at = elements.findIndex(element => element.getAttribute('datetime') === time)
      const element = elements.splice(0, at + 1)[at]
      const printed = foldSpace(element?.textContent ?? '')
      const start = printed ? block.text.indexOf(printed, read) : -1
      const before = start < 0 ? '' : block.text.slice(read, start + printed.length)
      if (start >= 0) read = start + printed.length
      if (!value) continue
      const isUpdate = isNamedUpdate(element) ?? [...before.matchAll(LABEL)].at(-1)?.[1] !== undefined
      const date = { ...foundIn(content, block, 'time element'), value }
      ;(isUpdate ? dates.modified : dates.published).push(date)
    }
  }
  return dates
}

/** The `time` elements that can be those of a block; it may lie inside one. */
function timeElements({ container, times }: RawBlock, { containers }: PageBlocks): Element[] {
  const element = times.length > 0 ? containers[container]?.element : undefined
  if (!element) return []
  const around = element.closest('time')
  return around ? [around] : [...element.getElementsByTagName('time')]
}

/** What its own attributes say of a `time` element; undefined if nothing. */
function isNamedUpdate(element: Element | undefined): boolean | undefined {
  const name = `${element?.getAttribute('itemprop') ?? ''} ${element?.getAttribute('class') ?? ''}`
  if (/published|datecreated/i.test(name)) return false
  return /modified|updated/i.test(name) ? true : undefined
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
    let day = ''
    for (const { text, isUpdate } of cutAtLabels(block.text)) {
      const own = writtenDate({ text }, language)
      if (!isUpdate) day ||= own?.slice(0, 10) ?? ''
      // "4 March 2025 | updated at 9:00": on the same day.
      const value = own ?? (isUpdate && day ? withClock(day, text) : undefined)
      if (value) (isUpdate ? dates.modified : dates.published).push({ ...date, value })
    }
    // A date that a label cuts in two.
    if (dates.published.length + dates.modified.length === 0) dates.published.push(date)
  }
  return dates
}

/** A line in parts, each with the words of publishing or of an update that it begins with. */
function cutAtLabels(line: string): { text: string; isUpdate: boolean }[] {
  const parts = [{ at: 0, isUpdate: false }]
  for (const { 1: update, index } of line.matchAll(LABEL))
    parts.push({ at: index, isUpdate: update !== undefined })
  return parts.map(({ at, isUpdate }, index) => ({ text: line.slice(at, parts[index + 1]?.at), isUpdate }))
}

/** A day at the time that a text prints. */
function withClock(day: string, text: string): string | undefined {
  const value = writtenDate({ text: `${day} ${text}` })
  return value?.includes('T') ? value : undefined
}

/** A line that is there for its date: marked as such, led by a word of publishing, or with hardly more than the date. */
function isLineOfDate({ text, zones, times }: RawBlock): boolean {
  if (zones & PICTURE) return false
  if (zones & ZONE.byline || times.length > 0 || text.search(LABEL) >= 0) return true
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
