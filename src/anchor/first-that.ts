/**
 * Index of the first of some things for which something holds that holds for all behind it too; their number if there is
 * none. By halves: of a page with 10 000 text nodes 14 are looked at.
 */
export function firstThat<T>(things: ArrayLike<T>, holds: (thing: T) => boolean): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(things[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
