import { de } from '../../quotes/languages/de.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: de })
