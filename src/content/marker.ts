import { platform } from '../platform.ts'
import './own-global.ts'
import { runMarker } from './run-marker.ts'

// A second injection finds the first one at work.
const run = () => {
  // Chromium gives no API to a page with a frame that is named `chrome` or `browser`.
  if (!globalThis.pressmark?.reveal && platform().storage) runMarker(document)
}
// The browser brings it also into a page that is rendered ahead, which nobody sees.
if ((document as { prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', run, { once: true })
else run()
