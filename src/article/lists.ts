/**
 * Lists in any markup: list elements, definition lists, lines that begin with bullets, the rows of a box. What a list
 * says is not looked at here.
 */
import { foldSpace } from '../anchor/fold.ts'
import type { PageBlocks, RawBlock } from './blocks.ts'
import { hasLetter } from './letters.ts'
import { ZONE } from './zones.ts'

export interface ListItem {
  text: string
  /** Its place in the page's text. */
  start: number
  end: number
  /** Characters of it inside links. */
  linked: number
  zones: number
}

export interface List {
  items: ListItem[]
  /** The blocks [from, to) of it. */
  from: number
  to: number
  /** The element that holds it. */
  container: number
}

const LIST_TAGS = new Set(['ul', 'ol', 'menu', 'dl'])
const SUBHEADINGS = new Set(['h2', 'h3', 'h4'])
const ITEM_TAGS = new Set(['li', 'dd', 'dt'])
/** Elements that may stand between a list and its items: `<ul><x-item><div><li>`. */
const MOST_WRAPPERS = 3
const BULLETS = '•▪●◦‣∙·■►▶➤✓✔–—-*'
/** Bullets that part lines also where the page does not break them. */
const CLEAR_BULLETS = /[•▪●◦‣∙■►▶➤]/
const CLEAR_BULLET = /\s(?=[•▪●◦‣∙■►▶➤]\s?\S)/
const BULLET_ON_NEW_LINE = /\n\s*(?=[•▪●◦‣∙·■►▶➤✓✔–—*-]\s)/
const MOST_BLOCKS = 40
const MOST_LINES = 100

/** The list that begins at a block, if one does. */
export function listAt(content: PageBlocks, index: number): List | null {
  const block = content.blocks[index] as RawBlock
  return block.zones & ZONE.list || ITEM_TAGS.has(block.tag)
    ? elementList(content, index)
    : (bulletList(content, index) ?? subheadings(content, index))
}

function elementList(content: PageBlocks, index: number): List | null {
  const { blocks, containers } = content
  const list = listAround(content, (blocks[index] as RawBlock).container)
  const { from = -1, to = -1 } = containers[list] ?? {}
  if (from !== index || to - from > MOST_BLOCKS) return null
  /** The outermost item around each block: a list inside an item belongs to it. */
  const itemOf = (block: RawBlock) => {
    let item = -1
    for (let at = block.container; at > list; at = containers[at]?.parent ?? -1)
      if (ITEM_TAGS.has(containers[at]?.tag ?? '')) item = at
    return item
  }
  const isTerm = (index: number) => containers[itemOf(blocks[index] as RawBlock)]?.tag === 'dt'
  const groups: { first: number; last: number }[] = []
  const all = groupBy(content, from, to, itemOf)
  // A single term heads the list; of several each begins an item.
  const hasTerms = all.filter(({ first }) => isTerm(first)).length > 1
  for (const group of all) {
    const before = groups.at(-1)
    if (hasTerms && before && isTerm(before.last)) before.last = group.last
    else groups.push({ first: group.first, last: group.last })
  }
  return listOf(content, groups, from, to, list)
}

/** The list element around a block; the parent of its item where the page has none. */
function listAround({ containers }: PageBlocks, container: number): number {
  let at = container
  while (at > 0 && !ITEM_TAGS.has(containers[at]?.tag ?? '')) {
    if (LIST_TAGS.has(containers[at]?.tag ?? '')) return at
    at = containers[at]?.parent ?? -1
  }
  const parent = containers[at]?.parent ?? -1
  let list = parent
  for (let up = 0; up < MOST_WRAPPERS && list > 0; up++) {
    if (LIST_TAGS.has(containers[list]?.tag ?? '')) return list
    list = containers[list]?.parent ?? -1
  }
  return parent
}

/** Runs of blocks in [from, to) with the same key, as pairs of first and last. */
function groupBy(
  { blocks }: PageBlocks,
  from: number,
  to: number,
  keyOf: (block: RawBlock, index: number) => number
): { first: number; last: number }[] {
  const groups: { first: number; last: number; key: number }[] = []
  for (let at = from; at < to; at++) {
    const key = keyOf(blocks[at] as RawBlock, at)
    const last = groups.at(-1)
    if (last && last.key === key) last.last = at
    else groups.push({ first: at, last: at, key })
  }
  return groups
}

/** Lines that each begin with a bullet, in blocks of their own or parted by line breaks in one. */
function bulletList(content: PageBlocks, index: number): List | null {
  const { blocks, page } = content
  const items: ListItem[] = []
  let at = index
  for (; at < blocks.length && at - index < MOST_BLOCKS; at++) {
    const block = blocks[at] as RawBlock
    const isBulleted = BULLETS.includes(block.text.charAt(0)) && !DIALOGUE.test(block.text)
    // A label may stand in the first line: "In short: • …".
    const hasBullets = isBulleted || (at === index && CLEAR_BULLETS.test(block.text))
    const lines = hasBullets ? bulletedLines(page.text.slice(block.start, block.end)) : []
    if (!isBulleted && lines.length < 3) break
    let from = block.start
    for (const line of lines) {
      pushItem(items, content, from, from + line.length, block)
      from += line.length
    }
    if (!isBulleted) {
      at++
      break
    }
  }
  if (items.length < 2) return null
  return { items, from: index, to: at, container: (blocks[index] as RawBlock).container }
}

/** A dash without a space opens speech in many languages. */
const DIALOGUE = /^[–—-]\S/

function bulletedLines(text: string): string[] {
  const pattern = BULLET_ON_NEW_LINE.test(text) ? BULLET_ON_NEW_LINE : CLEAR_BULLET
  const lines: string[] = []
  let rest = text
  for (let match = pattern.exec(rest.slice(1)); match; match = pattern.exec(rest.slice(1))) {
    const cut = match.index + 1 + match[0].length
    lines.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  lines.push(rest)
  return lines
}

/** Several headings of one make in a row are the points of a standfirst: a heading has text below it. */
function subheadings(content: PageBlocks, index: number): List | null {
  const { blocks, containers } = content
  const makeOf = (block: RawBlock | undefined) =>
    block && block.text.length >= 40 && SUBHEADINGS.has(block.tag)
      ? `${block.tag} ${containers[block.container]?.element.getAttribute('class')}`
      : ''
  const make = makeOf(blocks[index])
  if (make === '') return null
  let to = index + 1
  while (to - index <= MOST_BLOCKS && makeOf(blocks[to]) === make) to++
  if (to - index > MOST_BLOCKS) return null
  const rows = groupBy(content, index, to, (_, at) => at)
  return listOf(content, rows, index, to, containers[(blocks[index] as RawBlock).container]?.parent ?? 0)
}

/**
 * The rows of a box below its first line, whatever elements they are; lines parted by `<br>` where it has but one block.
 * @param from The box's blocks [from, to), without its label.
 */
export function rowsOf(content: PageBlocks, from: number, to: number): List | null {
  const { blocks, containers } = content
  const first = blocks[from]
  if (!first || to <= from || to - from > MOST_BLOCKS) return null
  let holder = first.container
  while (holder > 0 && (containers[holder]?.to ?? 0) < to) holder = containers[holder]?.parent ?? 0
  if (to - from === 1) return lines(content, from, holder)
  const rows = groupBy(content, from, to, (block, at) => {
    let row = -1 - at
    for (let up = block.container; up > holder; up = containers[up]?.parent ?? -1) row = up
    return row
  })
  const [head, rest] = rows
  // A line above the rows, which stand in an element of their own.
  if (head && rest && rows.length === 2 && rest.last - rest.first > 1) return rowsOf(content, rest.first, to)
  const leads = rows.filter(({ first, last }) => first === last && isLead(blocks[first] as RawBlock))
  if (leads.length > 1) return listOf(content, withLeads(rows, leads), from, to, holder)
  const isIntroduced = head && rows.length > 2 && /[:：]$/.test(blocks[head.last]?.text ?? '')
  return listOf(content, isIntroduced ? rows.slice(1) : rows, from, to, holder)
}

/** A heading or a bold line: the row below it is of the same item. */
const isLead = ({ tag, text, bold }: RawBlock) =>
  /^h[2-6]$/.test(tag) || (text.length < 70 && bold > 0.8 * text.length)

function withLeads<T extends { first: number; last: number }>(rows: T[], leads: T[]): T[] {
  const merged: T[] = []
  for (const row of rows) {
    const before = merged.at(-1)
    if (before && leads.includes(before) && !leads.includes(row))
      merged.splice(-1, 1, { ...before, last: row.last })
    else merged.push(row)
  }
  return merged
}

function lines(content: PageBlocks, index: number, container: number): List | null {
  const { blocks, containers, page } = content
  const block = blocks[index] as RawBlock
  const items: ListItem[] = []
  let from = block.start
  const breaks = containers[container]?.element.getElementsByTagName('br') ?? []
  // What is longer is a text. To find the place of each of its breaks would take seconds.
  if (breaks.length > MOST_LINES) return null
  for (const line of breaks) {
    const parent = line.parentNode
    if (!parent) continue
    const at = page.positionOf(parent, Array.prototype.indexOf.call(parent.childNodes, line))
    if (at <= from || at >= block.end) continue
    pushItem(items, content, from, at, block)
    from = at
  }
  pushItem(items, content, from, block.end, block)
  return items.length < 2 ? null : { items, from: index, to: index + 1, container }
}

function listOf(
  content: PageBlocks,
  groups: { first: number; last: number }[],
  from: number,
  to: number,
  container: number
): List | null {
  const items: ListItem[] = []
  for (const { first, last } of groups) {
    const said = content.blocks
      .slice(first, last + 1)
      .filter(block => !(block.zones & ZONE.control) && hasLetter(block.text))
    const [head, tail] = [said[0], said.at(-1)]
    if (head && tail) pushItem(items, content, head.start, tail.end, ...said)
  }
  return items.length < 2 ? null : { items, from, to, container }
}

/** Adds the item at a span of the page's text, without its bullet and the space around it. */
function pushItem(
  items: ListItem[],
  { page }: PageBlocks,
  from: number,
  to: number,
  ...blocks: RawBlock[]
): void {
  let { start, end } = page.trim(from, to)
  if (BULLETS.includes(page.text.charAt(start))) ({ start, end } = page.trim(start + 1, end))
  if (start >= end) return
  let linked = 0
  let zones = 0
  for (const block of blocks) {
    zones |= block.zones
    for (const link of block.links)
      linked += Math.max(0, Math.min(link.end, end) - Math.max(link.start, start))
  }
  const text = foldSpace(page.text.slice(start, end))
  // Pages print some lines twice, for narrow and for wide screens.
  if (text !== items.at(-1)?.text) items.push({ text, start, end, linked, zones })
}
