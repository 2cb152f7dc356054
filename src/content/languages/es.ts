import { es } from '../../quotes/languages/es.ts'
import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: es, names: EUROPEAN_NAMES })
