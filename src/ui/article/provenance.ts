import type { Found, Provenance } from '../../article/model.ts'
import { type PlainKey, say } from '../../words.ts'

const PLACES: Record<Provenance['kind'], PlainKey> = {
  'structured-data': 'foundInStructuredData',
  meta: 'foundInMeta',
  page: 'foundOnPage',
  address: 'foundInAddress'
}

/** Where a value was found, in words: "Found in the page’s meta tags (og:title)". */
export function provenanceWords({ kind, detail }: Provenance): string {
  const found = say(PLACES[kind])
  return detail ? say('foundWithDetail', { found, detail }) : found
}

/** The same for a value that is shown shortened: its full form first. */
export function fullWithProvenance(found: Found<string>): string {
  return say('foundOfShortened', { value: found.value, found: provenanceWords(found.from) })
}
