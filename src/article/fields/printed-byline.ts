/** The byline as the page prints it: beside the headline, or below the text. */
import { foldSpace } from '../../anchor/fold.ts'
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { foundIn } from '../candidates.ts'
import { beginsCapital, beginsSmall, isAllCapital, isDigitCode } from '../letters.ts'
import type { Found } from '../model.ts'
import { locate } from '../places.ts'
import { OUTSIDE, ZONE } from '../zones.ts'
import { isAgency } from './agencies.ts'
import { beforeDate, writtenDate } from './dates.ts'
import {
  AUTHOR_PAGE,
  afterLead,
  isDesk,
  isLeadAlone,
  isName,
  isRoleAlone,
  namesIn,
  OTHER_WORK,
  SEAM
} from './names.ts'

/**
 * How sure it is that names are those of authors: a name beside a date, a mark in class or microdata, or a link to a
 * page about an author and words like "by".
 */
type Surety = 'dated' | 'marked' | 'stated'

export interface PrintedByline {
  names: Found<string>[]
  surety: Surety
}

const NONE: PrintedByline = { names: [], surety: 'dated' }

/** No bylines of this article stand there. */
const ELSEWHERE = ZONE.comments | ZONE.related | ZONE.hidden | ZONE.navigation | ZONE.tags
/** What stands between headline and byline without counting for the distance. */
const BETWEEN = ZONE.share | ZONE.control | ZONE.figure | ZONE.advertisement | ZONE.list

/** Behind so many paragraphs stand the bylines of other stories. */
const MOST_PROSE = 4

/** Blocks before and behind the headline in which its byline is looked for. */
export function nearHeadline({ blocks }: PageBlocks, headline: number, after: number): RawBlock[] {
  const near = blocks.slice(Math.max(0, headline - 4), Math.max(0, headline)).filter(isHere)
  let counted = 0
  let prose = 0
  for (let index = Math.max(0, headline); index < blocks.length && counted < after; index++) {
    const block = blocks[index] as RawBlock
    if (!(block.zones & BETWEEN)) counted++
    if (index > headline && !(block.zones & BETWEEN) && block.text.length > 100) prose++
    if (prose > MOST_PROSE || index - headline > 4 * after) break
    if (isHere(block)) near.push(block)
  }
  return near
}

/** The head of an article is often marked up as its footer is; photographers' bylines stand in captions. */
const isHere = ({ zones, tag }: RawBlock) =>
  !(zones & ELSEWHERE) &&
  !(zones & ZONE.caption) &&
  (!(zones & (ZONE.footer | ZONE.credit)) || (zones & ZONE.byline) !== 0) &&
  tag !== 'h1' &&
  tag !== 'h2'

/**
 * Names printed beside the headline.
 * @param language BCP 47, for names of months and days that are none of people
 * @param hasPeople whether the head names people: then the page's markup is not searched for more
 * @param clean takes the house's name off an author's
 */
export function bylineAtHeadline(
  content: PageBlocks,
  headline: number,
  language: string | undefined,
  hasPeople: boolean,
  clean: (name: string) => string
): PrintedByline {
  const marks = hasPeople ? NO_MARKS : marksOf(content.page.root)
  const near = nearHeadline(content, headline, 16).filter(block => block !== content.blocks[headline])
  let best = NONE
  for (const [index, block] of near.entries()) {
    if (block.text.length > 200) continue
    const byline = namesOf(content, block, marks, isLeadAlone(near[index - 1]?.text ?? ''), language, clean)
    if (byline.names.length === 0) continue
    if (byline.surety === 'stated')
      return { ...byline, names: distinct([...byline.names, ...alsoLinked(near.slice(index + 1))]) }
    if (best.names.length === 0 || (best.surety === 'dated' && byline.surety === 'marked')) best = byline
  }
  return best

  /** Several authors stand in several blocks, one after the other, with nothing but commas and roles between. */
  function alsoLinked(blocks: RawBlock[]): Found<string>[] {
    const isAuthors = ({ text, links }: RawBlock) => text.length <= 60 && links.some(isAuthorLink(marks))
    const end = blocks.findIndex(
      block => block.text.length > 4 && !isAuthors(block) && !isRoleAlone(block.text)
    )
    return blocks
      .slice(0, end < 0 ? blocks.length : end)
      .filter(isAuthors)
      .flatMap(block => namesOf(content, block, marks, false, language, clean).names)
  }
}

/** What markup says of authors, in attributes that the blocks do not carry. */
interface Marks {
  links: Set<string>
  texts: Set<string>
}

const NO_MARKS: Marks = { links: new Set(), texts: new Set() }

function marksOf(root: Element): Marks {
  const marks: Marks = { links: new Set(), texts: new Set() }
  for (const element of root.querySelectorAll('[rel~="author"], [itemprop~="author"], [class*="uthor"]')) {
    const text = element.textContent ?? ''
    if (text.length > 80 || PICTURE_OR_COMMENT.test(element.getAttribute('class') ?? '')) continue
    if (element.localName === 'a') marks.links.add(element.getAttribute('href') ?? '')
    marks.texts.add(foldSpace(text.trim()))
    if (marks.texts.size > 30) break
  }
  marks.texts.delete('')
  return marks
}

const PICTURE_OR_COMMENT = /foto|photo|image|credit|caption|comment/i

const isAuthorLink = (marks: Marks) => (link: { address: string }) =>
  AUTHOR_PAGE.test(link.address) || (link.address.length > 1 && marks.links.has(link.address))

/** Names in one block, with their places. */
function namesOf(
  content: PageBlocks,
  block: RawBlock,
  marks: Marks,
  isLed: boolean,
  language: string | undefined,
  clean: (name: string) => string
): PrintedByline {
  // The initials in place of a portrait, the button for larger letters.
  if (block.text.length < 3) return NONE
  const text = withSeams(content, block)
  const linked = block.links
    .filter(isAuthorLink(marks))
    .map(({ start, end }) => ({
      text: withSeams(content, { start, end }),
      before: content.page.text.slice(block.start, start)
    }))
    .filter(link => link.text.length > 2 && !isOtherWork(link.before))
  const led = text.length < 160 ? ledPart({ text, zones: block.zones }) : null
  const isMarked = (block.zones & ZONE.byline) !== 0
  const marked =
    text.length < 120 && !isMarked
      ? [...marks.texts]
          .filter(mark => block.text.includes(mark))
          .map(mark => {
            const at = block.text.indexOf(mark)
            return withSeams(content, locate(content.page, block, at, at + mark.length))
          })
      : []
  const surety =
    isLed || led !== null || linked.length > 0 ? 'stated' : isMarked || marked.length > 0 ? 'marked' : 'dated'
  const texts =
    linked.length > 0
      ? linked.map(link => link.text)
      : led !== null || isMarked || isLed
        ? [led ?? text]
        : marked.length > 0
          ? marked
          : isNameAndDate(block, language)
            ? [text]
            : []
  const names = texts
    .flatMap(part => namesIn(beforeDate(part, language), part === led))
    .map(clean)
    .filter(name => surety === 'stated' || isFullName(name) || isAgency(name) || isDesk(name))
  return { names: distinct(names).map(name => placeOf(content, block, name)), surety }
}

/**
 * A span's text, white space folded. Where a line ends, or an element with the next one beginning as if one word went
 * on, there is a seam: style sheets set apart what the text does not ("Ana Ruiz" and "Political editor").
 */
function withSeams({ page }: PageBlocks, { start, end }: { start: number; end: number }): string {
  const seams = page.seams(start, end)
  let text = ''
  let from = start
  for (const [index, seam] of seams.entries()) {
    const piece = page.text.slice(from, seam)
    const next = page.text.slice(seam, seams[index + 1] ?? end)
    if (!isRunOn(piece, next)) continue
    text += piece + (isLeadAlone(foldSpace(piece)) ? ' ' : SEAM)
    from = seam
  }
  return foldSpace(text + page.text.slice(from, end))
}

/** Beginnings of names whose next letter is a capital: "McDonald", "DeVito". */
const GOES_ON = new Set('mc mac de di du da la le van von fitz'.split(' '))

/**
 * Whether what follows a piece of text begins something else. Initials and small capitals are set apart as well, and
 * first names from family names.
 */
function isRunOn(piece: string, following: string): boolean {
  const [before, next] = [piece.trim(), following.trim()]
  const isDigit = isDigitCode(before.charCodeAt(before.length - 1))
  const isNextDigit = isDigitCode(next.charCodeAt(0))
  if (isDigit || isNextDigit) return isDigit !== isNextDigit
  if (!beginsCapital(next) || !(/\s/.test(before) || /\s/.test(next))) return false
  if (before.length < piece.length) return true
  const word = before.slice(before.search(/\S*$/))
  if (GOES_ON.has(word.toLowerCase())) return false
  const last = before.slice(-1)
  return beginsSmall(last) || last === ')' || (word.length > 2 && isAllCapital(word))
}

/** Two words or more, or a name in a script without spaces. */
export const isFullName = (name: string) =>
  /\S[\s・.]+\S|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2}/.test(name)

/** "Fact-checked by", "Photo:" */
const isOtherWork = (before: string) =>
  (before.toLowerCase().match(/[^\s:,.|-]+/g) ?? []).slice(-3).some(word => OTHER_WORK.has(word))

/** What follows "by" at the start of a text or, on a line with a date or a mark, within it: "2018-04-29 | BY: George". */
function ledPart({ text, zones }: Pick<RawBlock, 'text' | 'zones'>): string | null {
  const led = afterLead(text.replace(/^[([（【〔]/, ''), text.length < 80)
  const isLine =
    text.length < 100 && !/[.!?。]$/.test(text) && (/\d/.test(text) || (zones & ZONE.byline) !== 0)
  if (led !== null || !isLine) return led
  for (const { 0: sign, index } of text.matchAll(
    /[|•·\u2063]|\s(?=by\s)|(?=(?:記者|记者)\s*\S{2,4}(?:[／/、，\s]|$))/gi
  )) {
    const rest = afterLead(text.slice(index + sign.length).trim())
    if (rest !== null && !isOtherWork(text.slice(0, index))) return rest
  }
  return null
}

/** "Ana Ruiz 3 May 2024", "山田太郎2019年04月13日": a name and a date on a line of their own. */
function isNameAndDate(block: RawBlock, language: string | undefined): boolean {
  const { text } = block
  if (text.length > 80 || block.zones & OUTSIDE) return false
  const digit = text.search(/\d/)
  if (digit < 2 || digit > 50) return false
  const before = text.slice(0, digit)
  const isNamed =
    (beginsCapital(before) && /\S\s+\S/.test(before.trim())) ||
    /^[\u4e00-\u9fff\uac00-\ud7a3][\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{1,7}$/.test(before.trim())
  return isNamed && writtenDate(block, language) !== undefined
}

/** Editors in charge, whom Chinese pages name below the text; authors only where nobody else is. */
const IN_CHARGE = /^[(（【\s]*(?:责任编辑|责编|責任編輯|編輯)\s*[:：]\s*([^()（）【】]{2,40})/
/** A label in a list of the article's particulars: "Autorin, Autor Ana Ruiz". */
const LABEL =
  /^(?:author|autor|autorin|autorin, autor|auteur|autore|autora|автор|作者)(?:\s*[:：]\s*|\s+)(\S.*)$/i
/** "… (Von Ana Ruiz)", "…（记者李明、王小芳）" at the end of the last paragraph. */
export const LAST_BRACKET = /[([（【]([^()[\]（）【】]{2,80})[)\]）】]\s*$/

/**
 * Names printed below the text: a line with "by", a marked byline, the reporters in brackets behind the last sentence.
 * @param end index behind the last block of the text
 */
export function bylineAtEnd(
  content: PageBlocks,
  end: number,
  language: string | undefined,
  clean: (name: string) => string
): PrintedByline {
  const behind = content.blocks.slice(end, end + 6)
  // What follows a heading or leads elsewhere belongs to other stories.
  const others = behind.findIndex(
    ({ tag, zones }) => /^h[1-6]$/.test(tag) || zones & (ELSEWHERE & ~ZONE.tags)
  )
  const below = behind.slice(0, others < 0 ? behind.length : others)
  const last = beforeTrailingHeading(content.blocks.slice(Math.max(0, end - 3), end))
  const isLine = ({ text, zones }: RawBlock) =>
    text.length < 80 && !(zones & (ZONE.bio | ZONE.caption | ZONE.credit))
  const lines = [...last, ...below].filter(isLine)
  type Line = Pick<RawBlock, 'text' | 'zones'>
  const readings: [RawBlock[], (line: Line) => string | null][] = [
    [lines, ({ text }) => afterLead(text.replace(/^[([（]/, ''))],
    [
      [...last, ...below.slice(0, 1)].filter(isLine),
      ({ text, zones }) => (zones & ZONE.byline ? text : null)
    ],
    [[...last, ...below.slice(0, 2)], ({ text }) => afterLead(LAST_BRACKET.exec(text)?.[1] ?? '')],
    [last.filter(isLine), ({ text }) => (text.length < 40 && isDesk(text) && isName(text) ? text : null)],
    [lines, ({ text }) => IN_CHARGE.exec(text)?.[1] ?? null],
    [
      content.blocks
        .slice(Math.max(0, end - 3), end + 40)
        .filter(isHere)
        .filter(isLine),
      ({ text }) => LABEL.exec(text)?.[1] ?? null
    ]
  ]
  for (const [kind, [blocks, reading]] of readings.entries()) {
    for (const block of blocks) {
      const line = { text: withSeams(content, block), zones: block.zones }
      const names = namesIn(beforeDate(reading(line) ?? '', language)).map(clean)
      const full = names.filter(name => isFullName(name) || isDesk(name))
      if (full.length > 0)
        return {
          names: full.map(name => placeOf(content, block, name)),
          surety: kind === 0 ? 'stated' : 'marked'
        }
    }
  }
  return NONE
}

/** Blocks up to a heading that no paragraph follows: it heads other stories. */
function beforeTrailingHeading(blocks: RawBlock[]): RawBlock[] {
  const heading = blocks.findLastIndex(({ tag }) => /^h[1-6]$/.test(tag))
  return heading < 0 || blocks.slice(heading).some(({ text }) => text.length > 100)
    ? blocks
    : blocks.slice(0, heading)
}

function placeOf(content: PageBlocks, block: RawBlock, name: string): Found<string> {
  const at = block.text.indexOf(name)
  return at < 0
    ? { value: name, from: { kind: 'page', detail: 'byline' } }
    : foundIn(content, block, 'byline', at, at + name.length)
}

function distinct<T extends string | Found<string>>(items: T[]): T[] {
  const seen = new Set<string>()
  return items.filter(item => {
    const key = (typeof item === 'string' ? item : item.value).toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}
