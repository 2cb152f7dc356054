/**
 * The popup waits for its first frame before its code is loaded: the headline, which `head-start.ts` puts there, is then
 * read a third sooner. What comes after it is there at about the same time, for the page is still being read meanwhile;
 * with the background stopped, a tenth later.
 */
import { firstFrame } from './first-frame.ts'
// The first look is dressed as the popup is, so that nothing moves when that takes its place.
import '../ui/theme.css'
import '../ui/base.css'
import '../ui/article/head.css'
import './app.css'
import './skeleton.css'

void firstFrame().then(async () => (await import('./run-popup.tsx')).runPopup())
