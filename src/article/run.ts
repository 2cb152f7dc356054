/**
 * The run of the article's paragraphs: paragraphs of one text are of one make, since one template prints them. What is
 * of their make belongs to them even where its words say little; what is of another make, apart from them and after
 * their last one, does not.
 */
import type { Container, PageBlocks, RawBlock } from './blocks.ts'
import type { BlockKind } from './model.ts'

/** How a block is made: its own element, and the one around it. */
export interface Make {
  /** Tag and classes of its element, without the numbers that templates count with. */
  own: string
  /** Index of the container around it, and that one's tag and classes. */
  home: number
  homeMake: string
}

export interface Run {
  own: string
  /** Containers that hold paragraphs of the run, and how they are made. */
  homes: ReadonlySet<number>
  homeMakes: ReadonlySet<string>
  /** Indices of its first and last paragraph. */
  first: number
  last: number
}

/** A run that holds less of the text's prose than this (in characters of prose) says nothing of the rest. */
const TELLING_SHARE = 0.6
/** A place that holds less of the run than this holds a paragraph by chance: a box with a paragraph in it. */
const HOME_SHARE = 0.12

/** Whether a block stands in a place of the run, in a list or a quotation there, or bare in such a place. */
export function isAmongRun({ containers }: PageBlocks, block: RawBlock, run: Run): boolean {
  for (let at = block.container, steps = 0; at >= 0 && steps < 4; at = containers[at]?.parent ?? -1) {
    const name = nameOf(containers[at])
    if (run.homes.has(at) || (hasClass(name) && run.homeMakes.has(name))) return true
    if (!TRANSPARENT.has(containers[at]?.tag ?? '')) steps += 2
  }
  return false
}

/** A box without a class is of no make: every page is full of them. */
export const hasClass = (name: string) => name.trim().includes(' ')

/** Lists and quotations are part of the place that they stand in. */
const TRANSPARENT = new Set('li ul ol dl dd blockquote'.split(' '))

export function makeOf({ containers }: PageBlocks, block: RawBlock): Make {
  let at = block.container
  while (at > 0 && containers[at]?.tag !== block.tag && (containers[at]?.parent ?? -1) > 0)
    at = containers[at]?.parent ?? 0
  const home = containers[at]?.parent ?? -1
  return { own: nameOf(containers[at]), home, homeMake: nameOf(containers[home]) }
}

function nameOf(container: Container | undefined): string {
  if (!container) return ''
  let name = names.get(container)
  if (name === undefined) {
    name = `${container.tag} ${(container.element.getAttribute('class') ?? '').replace(/\d+/g, '')}`
    names.set(container, name)
  }
  return name
}

/** Asked for several times of every container with text. */
const names = new WeakMap<Container, string>()

/** Whether a paragraph has all classes of the run's and more: a first paragraph set larger ("text lead"). */
export function isLead(run: Run, { own, home }: Make): boolean {
  const [tag, ...classes] = run.own.split(/\s+/).filter(Boolean)
  const [ownTag, ...more] = own.split(/\s+/)
  return (
    tag === ownTag && classes.length > 0 && run.homes.has(home) && classes.every(name => more.includes(name))
  )
}

/** The run of paragraphs, or null where the text is of many makes. */
export function findRun(
  content: PageBlocks,
  typed: readonly { index: number; block: RawBlock; kind: BlockKind }[]
): Run | null {
  const paragraphs = typed
    .filter(({ kind, block }) => kind === 'paragraph' && block.prose > 0)
    .map(({ index, block }) => ({ index, prose: block.prose, make: makeOf(content, block) }))
  const total = paragraphs.reduce((sum, { prose }) => sum + prose, 0)
  const byMake = sums(paragraphs.map(({ make, prose }) => [make.own, prose]))
  const [own, prose] = [...byMake].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])
  if (prose < TELLING_SHARE * total || prose === 0) return null
  const members = paragraphs.filter(({ make }) => make.own === own)
  const byHome = sums(members.map(({ make, prose }) => [make.homeMake, prose]))
  const homeMakes = new Set([...byHome].filter(([, sum]) => sum >= HOME_SHARE * prose).map(([name]) => name))
  const run = members.filter(({ make }) => homeMakes.has(make.homeMake))
  return {
    own,
    homes: new Set(run.map(({ make }) => make.home)),
    homeMakes,
    first: run[0]?.index ?? -1,
    last: run.at(-1)?.index ?? -1
  }
}

function sums(entries: [string, number][]): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, amount] of entries) found.set(name, (found.get(name) ?? 0) + amount)
  return found
}
