import { render } from 'preact'
import '../ui/theme.css'
import '../ui/base.css'
import { setLanguageOf } from '../words.ts'
import { App } from './App.tsx'
import { firstFrame } from './first-frame.ts'
import { openPopup } from './state.ts'
import { browserWorld } from './world.ts'

setLanguageOf(document)
const popup = openPopup(browserWorld)
const started = popup.start()
void firstFrame().then(() => {
  document.querySelector('.first-look')?.remove()
  render(<App popup={popup} />, document.body)
  return started
})
