import { render } from 'preact'
import '../ui/theme.css'
import '../ui/base.css'
import { Options } from './Options.tsx'
import { openOptions } from './state.ts'
import { browserWorld } from './world.ts'

const options = openOptions(browserWorld)
render(<Options options={options} />, document.body)
void options.start()
