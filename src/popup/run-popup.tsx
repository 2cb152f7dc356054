import { render } from 'preact'
import { setLanguageOf } from '../words.ts'
import { App } from './App.tsx'
import { openPopup } from './state.ts'
import { browserWorld } from './world.ts'

/** Begins the popup's work and draws it, in place of the first look. */
export function runPopup(): void {
  setLanguageOf(document)
  const popup = openPopup(browserWorld)
  void popup.start()
  document.querySelector('.first-look')?.remove()
  render(<App popup={popup} />, document.body)
}
