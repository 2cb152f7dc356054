/**
 * Imported first by each script that is put into a page: from then on `globalThis.pressmark` is ours. Until it is defined
 * in this world, the name stands for an element or frame of the page that is called so.
 */
import type { PageApi } from '../messages.ts'

if (!Object.hasOwn(globalThis, 'pressmark')) globalThis.pressmark = {}

/** Tells the other scripts of this world something. */
export function share(part: Partial<PageApi>): void {
  globalThis.pressmark = { ...globalThis.pressmark, ...part }
}
