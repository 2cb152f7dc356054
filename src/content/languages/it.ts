import { it } from '../../quotes/languages/it.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: it })
