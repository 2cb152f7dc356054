import { render } from 'preact'
import '../ui/theme.css'
import '../ui/base.css'
import { Library } from './Library.tsx'
import { openLibrary } from './state.ts'
import { browserWorld } from './world.ts'

const library = openLibrary(browserWorld)
render(<Library library={library} />, document.body)
void library.start()
