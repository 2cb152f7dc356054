/** Headline and kicker: printed headings and the head's titles vote; agreement wins. */
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

/** Separators between headline and site name in a title. */
const SUFFIX = /\s+[|–—\-·•»«:/]\s+[^|]*$/

/** The title without what names site or section: cut where another statement of the headline, or the site, says so. */
export function withoutSuffix(title: string, siteNames: string[]): string {
  const names = siteNames.map(bare).filter(Boolean)
  let text = title
  for (let i = 0; i < 3; i++) {
    const match = SUFFIX.exec(text)
    if (!match || match.index < 10) break
    const tail = bare(match[0])
    const isSite =
      names.some(name => tail.includes(name) || name.includes(tail)) || /\b(?:com|net|org)$/.test(tail)
    if (!isSite && match[0].includes(':')) break
    text = text.slice(0, match.index)
    if (isSite) break
  }
  return text
}

interface Statement {
  text: string
  detail: string
  kind: 'structured-data' | 'meta'
  weight: number
}

function statements(facts: Facts): Statement[] {
  const site = [facts.meta('og:site_name')?.value ?? '', facts.domain.split('.').at(-2) ?? '']
  const list: (Statement | null)[] = [
    statement(textOf(facts.article?.headline), `${facts.articleType}.headline`, 'structured-data', 1.2),
    statement(facts.meta('og:title')?.value, 'og:title', 'meta', 1),
    statement(facts.meta('twitter:title')?.value, 'twitter:title', 'meta', 0.6),
    statement(facts.title, 'title', 'meta', 0.8),
    statement(textOf(facts.article?.name), `${facts.articleType}.name`, 'structured-data', 0.6)
  ]
  return list
    .filter(item => item !== null)
    .map(item => ({ ...item, text: withoutSuffix(item.text, site) }))
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
  const stated = statements(facts)
  const exactly = new Set(stated.map(item => bare(item.text)))
  const [prose] = content.blocks.flatMap((block, i) =>
    block.zones & OUTSIDE || block.text.length < 200 ? [] : [i]
  )
  let best: { index: number; score: number } | null = null
  for (const [index, block] of content.blocks.entries()) {
    if (block.text.length < 4 || block.text.length > 400 || block.zones & ZONE.hidden) continue
    const container = content.containers[block.container]
    const weight = headingWeight(
      block,
      container?.element.getAttribute('itemprop')?.includes('headline') ?? false
    )
    // Any block may be the headline if the head says so word for word; breadcrumbs and teasers repeat it too.
    if (weight === 0 && !(block.linked === 0 && exactly.has(bare(block.text)))) continue
    const votes = stated.reduce((sum, item) => sum + item.weight * agreement(block.text, item.text), 0)
    const outside = block.zones & OUTSIDE ? 0.6 : 0
    const before = prose === undefined || index <= prose ? 0.3 : 0
    const linked = block.linked > 0.8 * block.text.length ? 0.4 : 0
    const score = weight + votes + before - outside - linked - Math.min(index, 400) / 4000
    if (!best || score > best.score) best = { index, score }
  }
  const heading = best && content.blocks[best.index]
  const tag = heading?.tag ?? ''
  const credible = best && (best.score > 1 || (tag === 'h1' && best.score > 0.3))
  if (best && heading && credible) return split(content, heading, best.index, stated)
  const [title] = stated.toSorted((a, b) => b.weight - a.weight)
  if (!title) return null
  return { headline: { value: title.text, from: { kind: title.kind, detail: title.detail } }, block: -1 }
}

/** A kicker inside the heading: what stands before the words that the head states as the headline. */
function split(content: PageBlocks, block: RawBlock, index: number, stated: Statement[]): Headline {
  for (const { text } of stated) {
    const at = block.text.length - text.length
    if (at > 1 && at < 60 && text.length > 15 && block.text.endsWith(text)) {
      const kicker = block.text.slice(0, at).replace(/[\s:|–—-]+$/, '')
      const headline = foundIn(content, block, block.tag, at)
      if (kicker && !/:\s*$/.test(block.text.slice(0, at)))
        return {
          headline,
          kicker: foundIn(content, block, `${block.tag}, before the headline`, 0, kicker.length),
          block: index
        }
    }
  }
  return { headline: foundIn(content, block, block.tag), block: index }
}

/** The section label printed above the headline, or stated as the article's section. */
export function readKicker(facts: Facts, content: PageBlocks, headline: Headline): Found<string> | undefined {
  if (headline.kicker) return headline.kicker
  const isLabel = (block: RawBlock) =>
    block.text.length < 50 && block.text.length > 1 && bare(block.text) !== bare(headline.headline.value)
  for (let i = headline.block - 1; i >= 0 && i > headline.block - 6; i--) {
    const block = content.blocks[i] as RawBlock
    if (block.zones & ZONE.kicker && !(block.zones & ZONE.navigation) && isLabel(block))
      return foundIn(content, block, 'above the headline')
  }
  const stated = [
    [textOf(facts.article?.articleSection), 'structured-data', `${facts.articleType}.articleSection`],
    [facts.meta('article:section', 'section')?.value, 'meta', 'article:section']
  ] as const
  for (const [section, kind, detail] of stated) {
    if (section && section.length < 50) return { value: section, from: { kind, detail } }
  }
  // A short label right above: its own line, a link to a section, or a breadcrumb that ends in the headline itself.
  for (let i = headline.block - 1; i >= 0 && i > headline.block - 3; i--) {
    const block = content.blocks[i] as RawBlock
    const [link] = block.links
    if (!link || block.links.length !== 1 || !/^\/|^https?:/.test(link.address)) continue
    const label = content.page.text.slice(link.start, link.end).replace(/\s+/g, ' ').trim()
    const rest = bare(block.text.slice(label.length))
    if (
      label.length > 1 &&
      label.length < 40 &&
      block.text.startsWith(label) &&
      (rest === '' || rest === bare(headline.headline.value))
    ) {
      return foundIn(content, block, 'link above the headline', 0, label.length)
    }
  }
  return undefined
}
