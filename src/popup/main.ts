/**
 * The popup waits for its first frame before its code is loaded, so that this does not hold up the headline, which
 * `head-start.ts` puts there. It costs little of the time to what comes after it, for the page is still being read.
 */
import { firstFrame } from './first-frame.ts'
// The first look is dressed as the popup is, so that nothing moves when that takes its place.
import '../ui/theme.css'
import '../ui/base.css'
import '../ui/article/head.css'
import './app.css'
import './skeleton.css'

void firstFrame().then(async () => (await import('./run-popup.tsx')).runPopup())
