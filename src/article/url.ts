/** The identity of an article: the same story at another address (tracking, AMP, mobile host, archive) gets the same id. */
import { siteRule } from './sites/index.ts'
import { stringAt } from './xpath.ts'

/** Query parameters that say how a reader came, not what is shown. */
const TRACKING =
  /^(?:(?:utm|at|wt|sc|guce)_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|mkt_tok|ref|ref_src|referrer|cmp|cmpid|ncid|ns_mchannel|ns_source|ns_campaign|ns_linkname|ns_fee|xtor|wtrid|trk|trkinfo|smid|smtyp|spm|ocid|icid|cid|ito|ftag|sref|share|socialshare|mibextid|guccounter|outputtype|amp|__twitter_impression|_ga|_gl|s_kwcid)$/

/** Names that some sites use for the number of a story: then the value is nothing but digits. */
const AMBIGUOUS = /^(?:cid|ref|share|amp|cmp|at_.*|sc_.*)$/

/** @param pair a name with its value, as in a query */
function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.toLowerCase().split('=')
  if (AMBIGUOUS.test(name) && /^\d+$/.test(value)) return name === 'amp'
  return TRACKING.test(name)
}

/** An address without tracking parameters and without a fragment that names a place; null if not http(s). */
export function cleanAddress(address: string, base?: string): string | null {
  const url = parse(address, base)
  if (!url) return null
  // Routers that live in the fragment ("#/story/2", "#!story") show another page for each; other fragments name a place.
  if (!/^#[!/]/.test(url.hash)) url.hash = ''
  // As text: URLSearchParams would rewrite what stays ("?x" as "?x="), and in Firefox's content scripts cannot be iterated.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter(pair => pair && !isTracking(pair))
  url.search = kept.join('&')
  return url.href
}

function parse(address: string, base?: string): URL | null {
  try {
    const shown = new URL(address.trim(), base)
    const original = siteRule(shown)?.originalAddress?.(shown)
    const url = original ? new URL(original) : shown
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

/** What two addresses of one article have in common: no scheme, mobile or AMP host, AMP path, trailing slash. */
function identityKey(address: string): string {
  const url = parse(cleanAddress(address) ?? address)
  // Local files and the like: the address itself, without its fragment.
  if (!url) return address.replace(/#.*$/s, '')
  const host = url.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '')
  const path = url.pathname
    .replace(/\/(?:index\.(?:html?|php))$/i, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/amp\/?$/i, '/')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/+$/, '')
  return `${host}${url.port ? `:${url.port}` : ''}${path}${url.search}${url.hash}`
}

/** The address at which the publisher has a page: another one than that it was loaded from where an archive shows it. */
export function originalAddress(address: string): string {
  return parse(address)?.href ?? address
}

/** Id of the article at an address, where there is no document to ask for the canonical one. */
export function addressIdentity(address: string): string {
  return hash64(identityKey(address))
}

/** Name of the site without the parts that vary: `www.courier.example` and `amp.courier.example` are one. */
export function siteDomain(address: string): string {
  return parse(address)?.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') ?? ''
}

/**
 * Id and canonical address of the document's article. A canonical link is believed only if it stays on the site and
 * does not send an article to the front page (a common slip that would make one article of all).
 * @param staleCanonical what the page called itself before an in-page navigation: routers that change the address
 *   often leave the old canonical link standing, and the next story must not be taken for the last
 */
export function articleIdentity(
  document: Document,
  address: string,
  staleCanonical?: string
): { id: string; canonicalAddress: string } {
  const stated = statedCanonical(document, address)
  return identityBy(stated === staleCanonical ? null : stated, address)
}

/**
 * As `articleIdentity`, where it is known what the document states.
 * @param canonical what is believed of that
 */
export function identityBy(
  canonical: string | null,
  address: string
): { id: string; canonicalAddress: string } {
  const canonicalAddress = canonical ?? cleanAddress(address) ?? address
  return { id: addressIdentity(canonicalAddress), canonicalAddress }
}

/**
 * The canonical address that the document states, cleaned, if it is a credible one. It is looked for where it counts: in
 * the head, or right in the body, into which browsers put what follows a stray element there.
 */
export function statedCanonical(document: Document, address: string): string | null {
  const here = parse(address)
  for (const path of [
    '/html/*/link[translate(@rel, "CANOIL", "canoil") = "canonical"]/@href',
    '/html/*/meta[@property = "og:url"]/@content'
  ]) {
    const value = stringAt(document, path)
    const clean = value ? cleanAddress(value, address) : null
    const url = clean ? parse(clean) : null
    if (!url || !clean) continue
    if (!here) return clean
    // A canonical link knows nothing of a router in the fragment.
    if (/^#[!/]/.test(here.hash)) continue
    // A number in the query names the page where the path is that of a script: one without it names them all.
    const dropsNumber = url.pathname === here.pathname && !url.search && /[?&]\w*id=\d/i.test(here.search)
    if (dropsNumber) continue
    if (sameSite(url.hostname, here.hostname) && !(url.pathname.length < 2 && here.pathname.length > 1))
      return clean
  }
  return null
}

/** Hosts that share their last two labels, three where the last two are short (`co.uk`, `com.au`). */
function sameSite(a: string, b: string): boolean {
  const tail = (host: string) => {
    const labels = host.split('.')
    const take =
      labels.length > 2 && (labels.at(-2) as string).length <= 3 && (labels.at(-1) as string).length === 2
        ? 3
        : 2
    return labels.slice(-take).join('.')
  }
  return tail(a) === tail(b)
}

/**
 * 64 bits as 16 hex digits (cyrb53's mixing, both halves kept). Not for security: an id must be short, stable and
 * computed without waiting, also in a content script; 10 000 articles collide with a chance of 3 in 10^12.
 */
export function hash64(text: string): string {
  let h1 = 0xdeadbeef
  let h2 = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return (h2 >>> 0).toString(16).padStart(8, '0') + (h1 >>> 0).toString(16).padStart(8, '0')
}
