import { render } from 'preact'
import '../ui/theme.css'
import '../ui/base.css'
import { say, setLanguageOf } from '../words.ts'
import { openWelcome } from './state.ts'
import { Welcome } from './Welcome.tsx'
import { browserWorld } from './world.ts'

setLanguageOf(document)
document.title = say('welcomeTitle')
const welcome = openWelcome(browserWorld)
render(<Welcome welcome={welcome} />, document.body)
void welcome.start()
