import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import { pt } from '../../quotes/languages/pt.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: pt, names: EUROPEAN_NAMES })
