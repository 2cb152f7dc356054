import { sv } from '../../quotes/languages/sv.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: sv })
