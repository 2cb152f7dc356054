import { nl } from '../../quotes/languages/nl.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: nl })
