/** The sites that have a rule of their own. One file a site; the rules of all other pages are general. */
import type { SiteRule } from './model.ts'
import { webArchive } from './web-archive.ts'

export const SITES: readonly SiteRule[] = [webArchive]

/** The rule for the site of an address, if there is one. */
export function siteRule(address: string | URL): SiteRule | undefined {
  const hostname = hostOf(address)
  return SITES.find(({ hosts }) => hosts.some(host => hostname === host || hostname.endsWith(`.${host}`)))
}

function hostOf(address: string | URL): string {
  try {
    return (typeof address === 'string' ? new URL(address) : address).hostname
  } catch {
    return ''
  }
}
