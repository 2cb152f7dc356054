import { platform } from '../platform.ts'
import { share } from './own-global.ts'
import { watch } from './watch.ts'

// The background puts this script into the tabs that were open at its installation; Firefox does so by itself too.
// Chromium gives no API to a page with a frame that is named `chrome` or `browser`: there the icon alone brings the summary.
if (!globalThis.pressmark?.watchedSince && platform().storage) {
  share({ watchedSince: Date.now() })
  watch(document)
}
