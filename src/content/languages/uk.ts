import { uk } from '../../quotes/languages/uk.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: uk })
