import type { Found, Provenance } from '../../article/model.ts'

const PLACES: Record<Provenance['kind'], string> = {
  'structured-data': 'in the page’s structured data',
  meta: 'in the page’s meta tags',
  page: 'as printed on the page',
  address: 'in the page’s address'
}

/** Where a value was found, in words: "Found in the page’s meta tags (og:title)". */
export function provenanceWords({ kind, detail }: Provenance): string {
  return `Found ${PLACES[kind]}${detail ? ` (${detail})` : ''}`
}

/** The same for a value that is shown shortened: its full form first. */
export function fullWithProvenance(found: Found<string>): string {
  return `${found.value}. ${provenanceWords(found.from)}`
}
