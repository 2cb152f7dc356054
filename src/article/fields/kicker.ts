/** The kicker: the label that is printed above the headline. */
import { foldSpace } from '../../anchor/fold.ts'
import { isInside, type PageBlocks, type RawBlock } from '../blocks.ts'
import { bare, foundIn } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import { hasLetter } from '../letters.ts'
import type { Found } from '../model.ts'
import { textOf } from '../structured-data.ts'
import { ZONE } from '../zones.ts'
import type { Headline } from './headline.ts'

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
  const joined = lineInHeading(facts, content, headline)
  if (joined) return joined
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
  text.length > 1 && text.length < 50 && hasLetter(text) && bare(text) !== bare(headline.headline.value)

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

const HOLDERS = new Set(['h1', 'h2', 'h3', 'hgroup'])

/** The line right above in the same heading, or one that a title in the head puts before the headline. */
function lineInHeading(facts: Facts, content: PageBlocks, headline: Headline): Found<string> | undefined {
  const { blocks, containers } = content
  const [above, block] = [blocks[headline.block - 1], blocks[headline.block]]
  const label = above?.text.replace(/[\s:|–—-]+$/, '')
  if (!above || !block || !label || !isLabel(label, headline)) return undefined
  let holder = block.container
  while (
    holder >= 0 &&
    !(HOLDERS.has(containers[holder]?.tag ?? '') && isInside(containers, above.container, holder))
  )
    holder = containers[holder]?.parent ?? -1
  const whole = bare(`${label} ${headline.headline.value}`)
  const isTitle = [textOf(facts.article?.headline), facts.meta('og:title')?.value, facts.title].some(
    title => title !== undefined && bare(title).startsWith(whole)
  )
  if (!isTitle && holder < 0) return undefined
  return foundIn(content, above, 'line above the headline', 0, label.length)
}
