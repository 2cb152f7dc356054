/**
 * The annotations of an article, which stand together under one key: every write of Chromium's storage costs in
 * proportion to how many keys there are, and highlights would be most of them.
 *
 * Before schema 4 each stood alone, under a key of its own. Those are read as well, join the others when one of their
 * article is written, and are moved to them when the browser starts (`alone.ts`).
 */
import { type Area, localArea } from './area.ts'
import type { Annotation, Marks } from './model.ts'
import {
  type AnnotationGroup,
  aloneKey,
  annotationsKey,
  checked,
  decode,
  decodeParsed,
  encodeAnnotations,
  type Outcome
} from './records.ts'
import { writable } from './writable.ts'

/** Annotations by id. What this version cannot read is named, not dropped. */
export interface AnnotationsReading {
  /** In the order asked for. */
  annotations: Annotation[]
  unreadable: { id: string; stored: Exclude<Outcome<Annotation>, { kind: 'record' }> }[]
}

/** All that is stored of an article's annotations. */
export interface StoredAnnotations {
  articleId: string
  group: Outcome<AnnotationGroup>
  /** As stored, by id: what this version cannot read is written back as it was. */
  members: ReadonlyMap<string, unknown>
  /** Ids of those among them that still have a key of their own. */
  alone: readonly string[]
  /** Those that were looked for and cannot be members: nothing is there, or nothing that can be read. */
  apart: AnnotationsReading['unreadable']
}

/** An article whose annotations are asked for, and which those are as far as the index knows. */
export type Listing = { id: string } & Pick<Marks, 'annotations'>

/** The annotations that an index entry lists; the removed ones are not. */
export async function readAnnotations(
  { id, annotations: ids }: Listing,
  area: Area = localArea()
): Promise<AnnotationsReading> {
  if (ids.length === 0) return { annotations: [], unreadable: [] }
  const together = annotationsIn(await area.get([annotationsKey(id)]), id, ids)
  const isWhole = ids.every(each => together.members.has(each))
  return readingOf(isWhole ? together : await openAnnotations(id, ids, area), ids)
}

/**
 * Reads all annotations of an article, for changing them.
 * @param known ids that others have told of: only of these the place where they stood before schema 4 is looked at
 */
export async function openAnnotations(
  articleId: string,
  known: readonly string[],
  area: Area
): Promise<StoredAnnotations> {
  const items = await area.get([annotationsKey(articleId), ...known.map(aloneKey)])
  return annotationsIn(items, articleId, known)
}

/**
 * All annotations of an article as they stand in items that were read.
 * @param known as `openAnnotations`
 */
export function annotationsIn(
  items: Record<string, unknown>,
  articleId: string,
  known: readonly string[]
): StoredAnnotations {
  const group = decode('annotations', articleId, items[annotationsKey(articleId)])
  const members = new Map(group.kind === 'record' ? Object.entries(group.record.annotations) : [])
  const unread = group.kind === 'newer' || group.kind === 'corrupt' ? group : undefined
  const [alone, apart]: [string[], AnnotationsReading['unreadable']] = [[], []]
  for (const id of new Set(known)) {
    const stored = decode('annotation', id, items[aloneKey(id)])
    if (stored.kind !== 'missing' && stored.kind !== 'record') apart.push({ id, stored })
    else if (stored.kind === 'record') {
      alone.push(id)
      // One that was written since is the newer.
      if (!members.has(id)) members.set(id, stored.record)
    } else if (!members.has(id)) apart.push({ id, stored: unread ?? stored })
  }
  return { articleId, group, members, alone, apart }
}

/** What stands of one annotation. */
export function outcomeOf({ members, apart, group }: StoredAnnotations, id: string): Outcome<Annotation> {
  if (members.has(id)) return decodeParsed('annotation', id, members.get(id))
  const unread = apart.find(each => each.id === id)
  return unread?.stored ?? (group.kind === 'record' ? { kind: 'missing' } : group)
}

/** @param ids which to read; all that are stored if left out */
export function readingOf(
  stored: StoredAnnotations,
  ids: Iterable<string> = new Set([...stored.members.keys(), ...stored.apart.map(({ id }) => id)])
): AnnotationsReading {
  const reading: AnnotationsReading = { annotations: [], unreadable: [] }
  for (const id of ids) {
    const outcome = outcomeOf(stored, id)
    if (outcome.kind === 'record') reading.annotations.push(outcome.record)
    else reading.unreadable.push({ id, stored: outcome })
  }
  return reading
}

/**
 * The annotations of an article as they would be with some that are new or changed, and without some that are gone.
 * @throws TypeError for an annotation that could not be read back
 */
export function withAnnotations(
  stored: StoredAnnotations,
  changed: readonly Annotation[],
  gone: readonly string[] = []
): StoredAnnotations {
  const members = new Map([...stored.members, ...changed.map(each => [each.id, checked(each)] as const)])
  for (const id of gone) members.delete(id)
  return { ...stored, members }
}

/**
 * The item to store for them.
 * @throws PressmarkError `newer-record` or `corrupt-record` if what stands there cannot be read
 */
export function annotationsItem({ articleId, group, members }: StoredAnnotations): [string, string] {
  writable(group, 'annotations')
  return encodeAnnotations(articleId, members)
}
