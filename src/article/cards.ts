/** Cards: small `article` elements with the linked headlines of other stories, on front pages and below articles. */
import type { Container, PageBlocks } from './blocks.ts'
import type { Facts } from './facts.ts'
import { ZONE } from './zones.ts'

/** A card has few lines: label, headline, date, excerpt. */
const MOST_IN_CARD = 12
/** Fewer are no row of cards. */
const FEWEST_CARDS = 3
const HEADING = /^h[2-6]$/

/** Whether a block, by its index, is in one of a row of cards that lead to other stories. */
export function cardsOf({ blocks, containers }: PageBlocks, facts: Facts): (index: number) => boolean {
  const own = pathOf(facts.address, facts.address)
  const leadsAway = (address: string) =>
    !address.startsWith('#') && !pathOf(address, facts.address).startsWith(own)
  const cards = containers.filter(
    ({ firm, from, to }: Container) =>
      firm & ZONE.article &&
      to - from <= MOST_IN_CARD &&
      blocks
        .slice(from, to)
        .some(
          ({ tag, text, linked, links }) =>
            HEADING.test(tag) &&
            linked > 0.7 * text.replace(/\s/g, '').length &&
            links.every(({ address }) => leadsAway(address))
        )
  )
  if (cards.length < FEWEST_CARDS) return () => false
  return index => cards.some(({ from, to }) => index >= from && index < to)
}

/** The path of an address, as far as it is one. */
function pathOf(address: string, base: string): string {
  try {
    return new URL(address, base).pathname.replace(/\/$/, '')
  } catch {
    return address
  }
}
