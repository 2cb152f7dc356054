import { render } from 'preact'
import '../ui/theme.css'
import '../ui/base.css'
import { say, setLanguageOf } from '../words.ts'
import { Options } from './Options.tsx'
import { openOptions } from './state.ts'
import { browserWorld } from './world.ts'

setLanguageOf(document)
document.title = say('optionsTitle')
const options = openOptions(browserWorld)
render(<Options options={options} />, document.body)
void options.start()
