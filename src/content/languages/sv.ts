import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import { sv } from '../../quotes/languages/sv.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: sv, names: EUROPEAN_NAMES })
