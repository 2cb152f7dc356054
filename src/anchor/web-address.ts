/**
 * An address as it may stand in a link, or undefined. Addresses come out of pages: only the web's own schemes lead
 * anywhere, so that no `javascript:` or `data:` address is ever a click away.
 */
export function webAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
