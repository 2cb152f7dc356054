import type { Source, SourceKind } from '../../article/model.ts'
import { type CountedKey, type PlainKey, say, sayCount, sayList } from '../../words.ts'

/** Kinds in the order in which they are listed: "4 people". */
export const COUNTED_KINDS = {
  person: 'sourcesPerson',
  organisation: 'sourcesOrganisation',
  publication: 'sourcesPublication',
  document: 'sourcesDocument',
  platform: 'sourcesPlatform',
  unnamed: 'sourcesUnnamed'
} as const satisfies Record<SourceKind, CountedKey>

const KINDS: Record<SourceKind, readonly [one: PlainKey, more: PlainKey]> = {
  person: ['kindPerson', 'kindsPerson'],
  organisation: ['kindOrganisation', 'kindsOrganisation'],
  publication: ['kindPublication', 'kindsPublication'],
  document: ['kindDocument', 'kindsDocument'],
  platform: ['kindPlatform', 'kindsPlatform'],
  unnamed: ['kindUnnamed', 'kindsUnnamed']
}

export interface KindOfSources {
  kind: SourceKind
  sources: Source[]
}

/** Our word for one of a kind: "person". */
export const kindWord = (kind: SourceKind): string => say(KINDS[kind][0])

/** Our word for a kind as a whole: "people". */
export const kindsWord = (kind: SourceKind): string => say(KINDS[kind][1])

/** Sources by kind; kinds that the piece does not use are left out. */
export function sourcesByKind(sources: readonly Source[]): KindOfSources[] {
  return (Object.keys(COUNTED_KINDS) as SourceKind[])
    .map(kind => ({ kind, sources: sources.filter(source => source.kind === kind) }))
    .filter(({ sources }) => sources.length > 0)
}

/** The mix in words, as the bar shows it: "4 people, 2 publications, 1 unnamed". */
export function mixWords(kinds: readonly KindOfSources[]): string {
  return sayList(kinds.map(({ kind, sources }) => sayCount(COUNTED_KINDS[kind], sources.length)))
}
