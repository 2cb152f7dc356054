/**
 * Which canonical link is out of date. Routers change the address and often leave the link of the page before, or
 * change it later; so a canonical address belongs to the page at which it was first seen.
 */
import { addressIdentity, identityBy, statedCanonical } from '../article/url.ts'
import { share } from './own-global.ts'

/**
 * The canonical address that the document states although it was first seen at another page, or undefined. What was
 * seen is kept on `globalThis.pressmark`, where all scripts of the isolated world find it: the one that comes with the
 * page saw it first.
 */
export function staleCanonical(page: Document, address: string): string | undefined {
  return staleIn(statedCanonical(page, address), address)
}

function staleIn(canonical: string | null, address: string): string | undefined {
  if (canonical === null) return undefined
  const here = addressIdentity(address)
  const seen = globalThis.pressmark?.firstSeen
  if (seen?.canonical === canonical) return seen.page === here ? undefined : canonical
  share({ firstSeen: { canonical, page: here } })
  return undefined
}

/** Id of the article that the document shows at an address. */
export function identityOf(page: Document, address: string): string {
  const canonical = statedCanonical(page, address)
  return identityBy(staleIn(canonical, address) === undefined ? canonical : null, address).id
}
