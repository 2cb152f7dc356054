/** Reading annotations. */
import { type Area, localArea } from './area.ts'
import type { Annotation } from './model.ts'
import { annotationKey, decode, type Outcome } from './records.ts'

/** Annotations by id. What this version cannot read is named, not dropped. */
export interface AnnotationsReading {
  /** In the order asked for. */
  annotations: Annotation[]
  unreadable: { id: string; stored: Exclude<Outcome<Annotation>, { kind: 'record' }> }[]
}

/** The annotations with these ids, which an index entry lists. */
export async function readAnnotations(
  ids: readonly string[],
  area: Area = localArea()
): Promise<AnnotationsReading> {
  const items = ids.length > 0 ? await area.get(ids.map(annotationKey)) : {}
  const reading: AnnotationsReading = { annotations: [], unreadable: [] }
  for (const id of ids) {
    const stored = decode('annotation', id, items[annotationKey(id)])
    if (stored.kind === 'record') reading.annotations.push(stored.record)
    else reading.unreadable.push({ id, stored })
  }
  return reading
}
