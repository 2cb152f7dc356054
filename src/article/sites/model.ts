/**
 * What a rule for a single site may say. Data and one small function: all else is the general rules'. The comment above a
 * rule says what is odd about the site: why the general rules cannot know it.
 */
import type { ZoneName } from '../zones.ts'

export interface SiteRule {
  /** Hosts that the rule is for; each also stands for its subdomains. */
  hosts: readonly string[]
  /** Zones of elements whose tags and classes say nothing or something else, as selectors. */
  zones?: Partial<Record<ZoneName, string>>
  /** The address at which the publisher has the page that the site shows a copy of; null for the site's own pages. */
  originalAddress?(address: URL): string | null
}
