import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import { uk } from '../../quotes/languages/uk.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: uk, names: EUROPEAN_NAMES })
