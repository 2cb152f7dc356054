import { watch } from './watch.ts'

// The background puts this script into the tabs that were open at its installation; Firefox does so by itself too.
if (!globalThis.pressmark?.isWatched) {
  globalThis.pressmark = { ...globalThis.pressmark, isWatched: true }
  watch(document)
}
