/** The counts beside the filters of a list, kept up to date with what the list finds. */
import { effect } from '@preact/signals'
import { inTurns } from '../storage/slices.ts'
import { FacetCounter, type FacetCounts } from './filters.ts'
import type { Finder } from './finder.ts'

/**
 * How many articles each filter would leave, reckoned in short turns after what is found has changed.
 * @param give called with the counts when they are ready
 * @returns what stops it
 */
export function countingFacets(
  { matched, question }: Pick<Finder, 'matched' | 'question'>,
  give: (counts: FacetCounts) => void
): () => void {
  let turn = 0
  const stop = effect(() => {
    const mine = ++turn
    const counter = new FacetCounter(question.value.filters)
    const entries = matched.value
    setTimeout(async () => {
      const isDone =
        mine === turn &&
        (await inTurns(
          entries,
          entry => counter.add(entry),
          () => mine !== turn
        ))
      if (isDone) give(counter.counts)
    })
  })
  return () => {
    turn += 1
    stop()
  }
}
