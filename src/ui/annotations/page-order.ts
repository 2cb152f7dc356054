import type { Annotation } from '../../storage/model.ts'

export interface OrderedHighlights {
  onPage: Annotation[]
  /** Those whose text the page does not hold now. */
  orphans: Annotation[]
}

/** The reader's highlights as they stand in the page, the lost ones apart; deleted ones are left out. */
export function inPageOrder(
  annotations: readonly Annotation[],
  orphanIds: ReadonlySet<string>
): OrderedHighlights {
  const ordered = annotations
    .filter(annotation => annotation.deleted === undefined)
    .sort((a, b) => start(a) - start(b) || a.created.localeCompare(b.created))
  return {
    onPage: ordered.filter(({ id }) => !orphanIds.has(id)),
    orphans: ordered.filter(({ id }) => orphanIds.has(id))
  }
}

function start({ anchor }: Annotation): number {
  return anchor.parts[0]?.position.start ?? Number.POSITIVE_INFINITY
}
