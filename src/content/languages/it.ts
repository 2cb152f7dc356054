import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import { it } from '../../quotes/languages/it.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: it, names: EUROPEAN_NAMES })
