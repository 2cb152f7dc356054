import { render } from 'preact'
import '../ui/theme.css'
import '../ui/base.css'
import { App } from './App.tsx'
import { openPopup } from './state.ts'
import { browserWorld } from './world.ts'

const popup = openPopup(browserWorld)
render(<App popup={popup} />, document.body)
void popup.start()
