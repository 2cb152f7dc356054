/** Long work in short turns, so that what the reader does meanwhile is never kept waiting. */

/** How long a turn may take, in milliseconds: with the slowest single step under a long task's 50. */
const TURN = 12

/** Lets events and frames go first. */
export const breathe = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve))
}

/** Resolves when what was just changed has been drawn; soon, where nothing is drawn. */
export const drawn = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, 100)
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve))
  })

/**
 * Does something for each item, with pauses.
 * @param isOver asked after each pause; true ends the work early
 * @returns whether all was done
 */
export async function inTurns<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  isOver: () => boolean = () => false,
  now = () => performance.now()
): Promise<boolean> {
  let end = now() + TURN
  for (const item of items) {
    each(item)
    if (now() < end) continue
    await breathe()
    if (isOver()) return false
    end = now() + TURN
  }
  return true
}
