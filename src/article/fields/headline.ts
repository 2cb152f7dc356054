/** Headline and kicker: printed headings and the head's titles vote; agreement wins. */
import { foldSpace } from '../../anchor/fold.ts'
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { bare, foundIn } from '../candidates.ts'
import { type Facts, wordsInCommon } from '../facts.ts'
import type { Found } from '../model.ts'
import { textOf } from '../structured-data.ts'
import { OUTSIDE, ZONE } from '../zones.ts'

export interface Headline {
  headline: Found<string>
  kicker?: Found<string>
  /** Index of the block that prints it, -1 if only the head states it. */
  block: number
}

/** The last separator of a title and what follows it. */
const TAIL = /\s+(?:[|–—\-·•»«/]|::)\s+([^|]*)$/

/**
 * The title without what names site or section. A tail is cut only where it names the site or where the rest is what
 * the page prints or says elsewhere: many headlines hold a dash of their own.
 */
export function withoutSuffix(
  title: string,
  siteNames: string[],
  isKnown: (text: string) => boolean
): string {
  const names = siteNames.map(bare).filter(name => name.length > 2)
  let text = title
  for (let cuts = 0; cuts < 3; cuts++) {
    const match = TAIL.exec(text)
    if (!match || match.index < 10) break
    const tail = bare(match[1] as string)
    const rest = text.slice(0, match.index)
    const joined = tail.replace(/ /g, '')
    const isSite =
      names.some(
        name => joined.includes(name.replace(/ /g, '')) || (tail.length > 2 && name.includes(tail))
      ) || /\b(?:com|net|org)$/.test(tail)
    if (!isSite && !isKnown(rest)) break
    text = rest
  }
  return text
}

interface Statement {
  text: string
  detail: string
  kind: 'structured-data' | 'meta'
  weight: number
}

function statements(facts: Facts, content: PageBlocks): Statement[] {
  const site = [facts.meta('og:site_name')?.value ?? '', facts.domain.split('.').at(-2) ?? '']
  const list: (Statement | null)[] = [
    statement(textOf(facts.article?.headline), `${facts.articleType}.headline`, 'structured-data', 1.2),
    statement(facts.meta('og:title')?.value, 'og:title', 'meta', 1),
    statement(facts.meta('twitter:title')?.value, 'twitter:title', 'meta', 0.6),
    statement(facts.title, 'title', 'meta', 0.8),
    statement(textOf(facts.article?.name), `${facts.articleType}.name`, 'structured-data', 0.6)
  ]
  const known = new Set([
    ...list.map(item => bare(item?.text ?? '')),
    ...content.blocks.filter(({ tag }) => /^h[1-3]$/.test(tag)).map(({ text }) => bare(text))
  ])
  return list
    .filter(item => item !== null)
    .map(item => ({ ...item, text: withoutSuffix(item.text, site, text => known.has(bare(text))) }))
    .filter(item => item.text.length > 0)
}

const statement = (
  text: string | undefined,
  detail: string,
  kind: Statement['kind'],
  weight: number
): Statement | null => (text ? { text, detail, kind, weight } : null)

/** Share of agreement of a printed heading with a statement: 1 the same, less where one holds the other. */
function agreement(heading: string, statement: string): number {
  const [a, b] = [bare(heading), bare(statement)]
  if (a === b) return 1
  if (a.length > 12 && b.includes(a)) return 0.9 * Math.max(0.5, a.length / b.length)
  if (b.length > 12 && a.includes(b)) return 0.85
  const likeness = wordsInCommon(heading, statement)
  return likeness >= 0.6 && Math.min(a.length, b.length) > 12 ? 0.7 * likeness : 0
}

/** Tags and marks that make a block a heading, with how much each counts. */
function headingWeight(block: RawBlock, itemprop: boolean): number {
  if (block.tag === 'h1') return 1
  if (itemprop) return 0.8
  if (block.tag === 'h2') return 0.35
  return block.tag === 'h3' || block.tag === 'h4' ? 0.1 : 0
}

/**
 * Finds the headline.
 * @returns null if the page neither prints nor states one.
 */
export function readHeadline(facts: Facts, content: PageBlocks): Headline | null {
  const stated = statements(facts, content)
  const exactly = new Set(stated.map(item => bare(item.text)))
  const lengths = stated.map(item => item.text.length)
  const [shortest, longest] = [Math.min(...lengths) - 8, Math.max(...lengths) + 8]
  const [prose] = content.blocks.flatMap((block, i) =>
    block.zones & OUTSIDE || block.text.length < 200 ? [] : [i]
  )
  let best: { index: number; score: number } | null = null
  let listed: { index: number; score: number } | null = null
  for (const [index, block] of content.blocks.entries()) {
    if (block.text.length < 4 || block.text.length > 400 || block.zones & ZONE.hidden) continue
    const container = content.containers[block.container]
    const weight = headingWeight(
      block,
      container?.element.getAttribute('itemprop')?.includes('headline') ?? false
    )
    // Any block may be the headline if the head says so word for word; breadcrumbs and teasers repeat it too.
    const isLong = block.text.length >= shortest && block.text.length <= longest
    if (weight === 0 && !(isLong && block.linked === 0 && exactly.has(bare(block.text)))) continue
    const votes = stated.reduce((sum, item) => sum + item.weight * agreement(block.text, item.text), 0)
    const outside = block.zones & OUTSIDE ? 0.6 : 0
    const before = prose === undefined || index <= prose ? 0.3 : 0
    const linked = block.linked > 0.8 * block.text.length ? 0.4 : 0
    const score = weight + votes + before - outside - linked - Math.min(index, 400) / 4000
    if (isInBareList(content, block)) listed = listed && listed.score >= score ? listed : { index, score }
    else if (!best || score > best.score) best = { index, score }
  }
  // A heading in a list without text is the last of the breadcrumbs, cut short for them: it counts where no other does.
  const isDoubtful = !best || best.score <= 1 || (prose !== undefined && best.index > prose)
  if (listed && isDoubtful && listed.score > (best?.score ?? 0)) best = listed
  const heading = best && content.blocks[best.index]
  const tag = heading?.tag ?? ''
  const credible = best && (best.score > 1 || (tag === 'h1' && best.score > 0.3))
  if (best && heading && credible) return oneLine(split(content, heading, best.index, stated))
  const [title] = stated.toSorted((a, b) => b.weight - a.weight)
  if (!title) return null
  return { headline: { value: title.text, from: { kind: title.kind, detail: title.detail } }, block: -1 }
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

/** A kicker inside the heading: words in an element of their own, before those that the head states as the headline. */
function split(content: PageBlocks, block: RawBlock, index: number, stated: Statement[]): Headline {
  const whole = { headline: foundIn(content, block, block.tag), block: index }
  for (const { text } of stated) {
    const at = block.text.length - text.length
    if (at < 2 || at > 80 || text.length < 15 || !block.text.endsWith(text)) continue
    const before = block.text.slice(0, at).replace(/[\s:|–—-]+$/, '')
    const element = content.containers[block.container]?.element
    const isApart = [...(element?.querySelectorAll('*') ?? [])].some(
      inner => bare(inner.textContent ?? '') === bare(before)
    )
    if (!isApart || !before) continue
    const kicker = foundIn(content, block, `${block.tag}, before the headline`, 0, before.length)
    return { headline: foundIn(content, block, block.tag, at), kicker, block: index }
  }
  return whole
}

/**
 * The section label printed above the headline: marked as one by its class, else a short line or link right above that
 * the head names as the section, or that leads to one.
 */
export function readKicker(facts: Facts, content: PageBlocks, headline: Headline): Found<string> | undefined {
  if (headline.kicker) return headline.kicker
  const above = content.blocks
    .slice(Math.max(0, headline.block - 8), Math.max(0, headline.block))
    .toReversed()
    .filter(block => !(block.zones & (ZONE.hidden | ZONE.advertisement | ZONE.consent)))
  const marked = above
    .slice(0, 5)
    .find(
      block => block.zones & ZONE.kicker && !(block.zones & ZONE.navigation) && isLabel(block.text, headline)
    )
  if (marked) return foundIn(content, marked, 'above the headline')
  const sections = [textOf(facts.article?.articleSection), ...facts.metaAll('article:section')]
    .map(text => bare(text ?? ''))
    .filter(Boolean)
  for (const [distance, block] of above.entries()) {
    const label = labelOf(content, block, headline)
    if (!label) continue
    const isSection =
      sections.includes(bare(label.text)) && (distance < 3 || !(block.zones & ZONE.navigation))
    // A breadcrumb that ends in the headline itself, or a lone link right above it.
    const leads = label.isLink && distance < 2 && !(block.zones & ZONE.navigation && label.rest === '')
    if (isSection || leads) return foundIn(content, block, 'line above the headline', 0, label.text.length)
  }
  return undefined
}

const isLabel = (text: string, headline: Headline) =>
  text.length > 1 && text.length < 50 && bare(text) !== bare(headline.headline.value)

/** A block that is a label, or begins with one that links to its section. */
function labelOf(
  { page }: PageBlocks,
  block: RawBlock,
  headline: Headline
): { text: string; isLink: boolean; rest: string } | null {
  const [link] = block.links
  if (link && block.links.length === 1 && /^\/|^https?:/.test(link.address) && link.start <= block.start) {
    const text = foldSpace(page.text.slice(link.start, link.end))
    const rest = bare(block.text.slice(text.length))
    if (isLabel(text, headline) && (rest === '' || rest === bare(headline.headline.value)))
      return { text, isLink: true, rest }
  }
  return block.links.length === 0 && isLabel(block.text, headline)
    ? { text: block.text, isLink: false, rest: '' }
    : null
}
