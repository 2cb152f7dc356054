import { render } from 'preact'
import '../ui/theme.css'
import '../ui/base.css'
import { say, setLanguageOf } from '../words.ts'
import { Library } from './Library.tsx'
import { openLibrary } from './state.ts'
import { browserWorld } from './world.ts'

setLanguageOf(document)
document.title = say('libraryTitle')
const library = openLibrary(browserWorld)
render(<Library library={library} />, document.body)
void library.start()
