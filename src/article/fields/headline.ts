/** Headline and kicker: printed headings and the head's titles vote; agreement wins. */
import { foldSpace } from '../../anchor/fold.ts'
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { bare, foundIn } from '../candidates.ts'
import { type Facts, wordsInCommon } from '../facts.ts'
import type { Found } from '../model.ts'
import { asList, asThing, textOf } from '../structured-data.ts'
import { OUTSIDE, ZONE, zonesOf } from '../zones.ts'
import { genreOfLabel } from './genre-labels.ts'
import { type Statement, statements } from './titles.ts'

export interface Headline {
  headline: Found<string>
  kicker?: Found<string>
  /** Index of the block below which the story begins, mostly the one that prints it; -1 if only the head states it. */
  block: number
}

/** A printed block that may be the headline. */
interface Candidate {
  index: number
  weight: number
  /** How far the head's titles agree with it, and the sum of all that speaks for it. */
  votes: number
  score: number
  /** True if one of the head's titles says just this, with or without the kicker printed above it. */
  isStated: boolean
  isOutside: boolean
  isInTrail: boolean
}

/**
 * Finds the headline.
 * @returns null if the page neither prints nor states one.
 */
export function readHeadline(facts: Facts, content: PageBlocks): Headline | null {
  const stated = statements(facts, content)
  const prose = content.blocks.findIndex(block => !(block.zones & OUTSIDE) && block.text.length >= 200)
  const opening = prose < 0 ? content.blocks.length : prose
  const candidates = candidatesOf(content, stated, opening)
  const own = highest(candidates.filter(({ isInTrail }) => !isInTrail))
  const trail = highest(candidates.filter(({ isInTrail }) => isInTrail))
  // The last of the breadcrumbs is often an h1 with words for search engines: it yields to a heading of the story that
  // the head names too. Where the head knows the other one only, that is the headline.
  const isOwnNamed = own?.isStated === true && own.weight > 0 && !own.isOutside
  const best = trail && !isOwnNamed && trail.score > (own?.score ?? 0) ? trail : own
  const heading = best && content.blocks[best.index]
  const credible = best && (best.score > 1 || (best.weight === H1 && best.score > 0.3))
  if (best && heading && credible) {
    const isAbove = best === trail && own !== null && own.index > trail.index && own.index <= opening
    const beginsAt = isAbove && own.votes > 0.5 && own.weight > 0 && !own.isOutside ? own.index : best.index
    return oneLine({ ...split(facts, content, heading, best.index, stated), block: beginsAt })
  }
  const [title] = stated.toSorted((a, b) => b.weight - a.weight)
  if (!title) return null
  return { headline: { value: title.text, from: { kind: title.kind, detail: title.detail } }, block: -1 }
}

function highest(candidates: Candidate[]): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate
  return best
}

/** All headings, and what the head names word for word; `opening` is the index of the first long paragraph. */
function candidatesOf(content: PageBlocks, stated: Statement[], opening: number): Candidate[] {
  const exactly = new Set(stated.map(item => bare(item.text)))
  const lengths = stated.map(item => item.text.length)
  const [shortest, longest] = [Math.min(...lengths) - 8, Math.max(...lengths) + 8]
  const candidates: Candidate[] = []
  for (const [index, block] of content.blocks.entries()) {
    if (block.text.length < 4 || block.text.length > 400 || block.zones & ZONE.hidden) continue
    const weight = headingWeight(content, block)
    // Any block may be the headline if the head says so word for word; breadcrumbs and teasers repeat it too.
    const isLong = block.text.length >= shortest && block.text.length <= longest
    if (weight === 0 && !(isLong && block.linked === 0 && exactly.has(bare(block.text)))) continue
    const says = new Set([bare(block.text), ...withKicker(content, index)])
    const isBefore = index <= opening
    const votes = stated.reduce((sum, item) => {
      const isSame = says.has(bare(item.text))
      return sum + item.weight * (isSame ? 1 : agreement(block.text, item.text, isBefore))
    }, 0)
    const isOutside = (block.zones & OUTSIDE) !== 0
    const linked = block.linked > 0.8 * block.text.length ? 0.4 : 0
    candidates.push({
      index,
      weight,
      votes,
      score:
        weight + votes + (isBefore ? 0.3 : 0) - (isOutside ? 0.6 : 0) - linked - Math.min(index, 400) / 4000,
      isStated: [...says].some(text => exactly.has(text)),
      isOutside,
      isInTrail: closesTrail(content, index)
    })
  }
  return candidates
}

/** Titles often are "kicker: headline", printed as two lines: the line above with this one. */
function withKicker({ blocks }: PageBlocks, index: number): string[] {
  const above = blocks[index - 1]
  return above && above.text.length < 80 ? [bare(`${above.text} ${blocks[index]?.text}`)] : []
}

/**
 * Share of agreement of a printed heading with a statement: 1 the same, less where one holds the other. Below the first
 * paragraphs every heading speaks of the same thing: there only what is part of the statement counts.
 */
function agreement(heading: string, statement: string, isBefore: boolean): number {
  const [a, b] = [bare(heading), bare(statement)]
  if (a === b) return 1
  if (a.length > 12 && b.includes(a)) return 0.9 * Math.max(0.5, a.length / b.length)
  if (!isBefore) return 0
  if (b.length > 12 && a.includes(b)) return 0.85
  const likeness = wordsInCommon(heading, statement)
  return likeness >= 0.6 && Math.min(a.length, b.length) > 12 ? 0.7 * likeness : 0
}

const H1 = 1
const WEIGHTS: Record<string, number> = { h1: H1, h2: 0.35, h3: 0.1, h4: 0.1 }

/** Tags and marks that make a block a heading, with how much each counts. */
function headingWeight({ containers }: PageBlocks, { tag, container }: RawBlock): number {
  const holder = containers[container]
  if (tag !== 'h1' && (holder?.firm ?? 0) & ZONE.headline) return 0.8
  // Some headings hold blocks: kicker and headline, each in a div.
  return WEIGHTS[tag] ?? WEIGHTS[containers[holder?.parent ?? -1]?.tag ?? ''] ?? 0
}

/** Whether a block is the last of the breadcrumbs: in a list without text, or after nothing but links in its element. */
function closesTrail(content: PageBlocks, index: number): boolean {
  const { blocks, containers } = content
  const block = blocks[index] as RawBlock
  if (isInBareList(content, block)) return true
  const above = blocks[index - 1]
  if (!above || above.linked < 0.7 * above.text.length) return false
  const row = containers[containers[block.container]?.parent ?? -1]
  return row !== undefined && row.from === index - 1 && row.to === index + 1
}

/** In a list that holds no prose; on some pages a list holds everything. */
function isInBareList({ containers }: PageBlocks, { zones, container }: RawBlock): boolean {
  if (!(zones & ZONE.list)) return false
  for (let at = container; at >= 0; at = containers[at]?.parent ?? -1) {
    const { firm = 0, prose = 0 } = containers[at] ?? {}
    if (firm & ZONE.list) return prose === 0
  }
  return false
}

/** No-break spaces steer where a printed headline breaks; in lists, citations and file names they only disturb. */
const oneLine = ({ headline, ...rest }: Headline): Headline => ({
  ...rest,
  headline: { ...headline, value: headline.value.replace(/[\u00a0\u202f]/g, ' ').replace(/\u00ad/g, '') }
})

/** What a label is set apart with, before and behind it. */
const SEPARATORS = /^[\s:|–—-]+|[\s:|–—-]+$/g
/** What may be a label behind a bar: "… | Opinion". */
const LABEL_BEHIND = /^(.{15,}?)\s+\|\s+(\S.{1,24})$/

/**
 * A heading may hold more than the headline: a kicker before it or a standfirst behind it in an element of its own, a
 * label behind a bar. What the head states as the headline, or else the class of the kicker, says where to cut. Behind a
 * bar many headlines go on ("… | What we know so far"): only what is known for a label is cut where the head has it too.
 */
function split(
  facts: Facts,
  content: PageBlocks,
  block: RawBlock,
  index: number,
  stated: Statement[]
): Headline {
  const { text, tag } = block
  const isStated = (part: string) => stated.some(statement => bare(statement.text) === bare(part))
  const cut = (part: string, label?: string): Headline => {
    const at = label === undefined ? 0 : text.indexOf(label)
    const from = text.lastIndexOf(part)
    return {
      headline: foundIn(content, block, tag, from, from + part.length),
      ...(label && { kicker: foundIn(content, block, `${tag}, beside the headline`, at, at + label.length) }),
      block: index
    }
  }
  const [, headline, behind] = LABEL_BEHIND.exec(text) ?? []
  const isLabel = behind && (isStated(headline ?? '') || isKnownLabel(facts, behind))
  if (headline && isLabel) return cut(headline, behind)
  for (const element of content.containers[block.container]?.element.querySelectorAll('*') ?? []) {
    const part = foldSpace(element.textContent ?? '').trim()
    if (part.length < 2 || part.length >= text.length) continue
    const label = part.replace(SEPARATORS, '')
    const rest = text.slice(part.length).replace(SEPARATORS, '')
    if (text.startsWith(part) && part.length <= 80 && rest.length >= 12) {
      const isKicker = (zonesOf(element, element.localName).loose & ZONE.kicker) !== 0
      if (isStated(rest) || (isKicker && !isStated(text))) return cut(rest, label)
    }
    const before = text.slice(0, -part.length).replace(SEPARATORS, '')
    if (text.endsWith(part) && before.length >= 15 && isStated(before) && !isStated(text)) return cut(before)
  }
  return cut(text)
}

/** Whether the words behind a bar name a genre, or the section, the site or the author as the head has them. */
function isKnownLabel(facts: Facts, label: string): boolean {
  const authors = asList(facts.article?.author).map(author => textOf(asThing(author)?.name ?? author))
  const sections = asList(facts.article?.articleSection).map(section => textOf(section))
  const names = [
    ...authors,
    ...sections,
    ...facts.metaAll('article:section'),
    ...facts.metaAll('author'),
    facts.meta('og:site_name')?.value,
    facts.domain.split('.').at(-2)
  ]
  const plain = (name: string) => bare(name).replace(/ /g, '')
  return genreOfLabel(label) !== undefined || names.some(name => name && plain(name) === plain(label))
}
