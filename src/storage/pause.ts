/** Where the reader wants nothing of Pressmark. Apart from the other settings, because every page asks. */

/** Under which the settings are stored. */
export const SETTINGS_KEY = 'settings'

export interface Paused {
  everywhere: boolean
  /** Hosts, as `siteOf` gives them. */
  sites: readonly string[]
}

/** What counts as one site: the host without the prefixes by which sites tell devices apart. */
export const siteOf = (host: string): string =>
  host.toLowerCase().replace(/^(?:www|m|mobile|amp)\.(?=[^.]+\.)/, '')

/** Whether Pressmark is paused on pages of this host. */
export function isPaused({ everywhere, sites }: Paused, host: string): boolean {
  return everywhere || sites.includes(siteOf(host))
}

/** The same by the stored settings, whatever state they are in: what cannot be read pauses nothing. */
export function isPausedBy(stored: unknown, host: string): boolean {
  try {
    const { paused } = JSON.parse(String(stored)) as { paused: Paused }
    return isPaused(paused, host)
  } catch {
    return false
  }
}

/** The list with a site taken in or out. */
export function withSite({ sites, ...paused }: Paused, host: string, isIn: boolean): Paused {
  const site = siteOf(host)
  const others = sites.filter(other => other !== site)
  return { ...paused, sites: isIn ? [...others, site].sort() : others }
}
