import type { Source, SourceKind } from '../../article/model.ts'

/** Kinds in the order in which they are listed, with our word for one and for more. */
const WORDS: Record<SourceKind, readonly [one: string, more: string]> = {
  person: ['person', 'people'],
  organisation: ['organisation', 'organisations'],
  publication: ['publication', 'publications'],
  document: ['document', 'documents'],
  platform: ['platform', 'platforms'],
  unnamed: ['unnamed', 'unnamed']
}

export interface KindOfSources {
  kind: SourceKind
  sources: Source[]
}

/** Our word for a kind: "person", "people". */
export function kindWord(kind: SourceKind, count = 1): string {
  return WORDS[kind][count === 1 ? 0 : 1]
}

/** Sources by kind; kinds that the piece does not use are left out. */
export function sourcesByKind(sources: readonly Source[]): KindOfSources[] {
  return (Object.keys(WORDS) as SourceKind[])
    .map(kind => ({ kind, sources: sources.filter(source => source.kind === kind) }))
    .filter(({ sources }) => sources.length > 0)
}

/** The mix in words, as the bar shows it: "4 people, 2 publications, 1 unnamed". */
export function mixWords(kinds: readonly KindOfSources[]): string {
  return kinds.map(({ kind, sources }) => `${sources.length} ${kindWord(kind, sources.length)}`).join(', ')
}
