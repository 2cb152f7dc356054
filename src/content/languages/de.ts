import { de } from '../../quotes/languages/de.ts'
import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: de, names: EUROPEAN_NAMES })
