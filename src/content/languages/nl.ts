import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import { nl } from '../../quotes/languages/nl.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: nl, names: EUROPEAN_NAMES })
