import { en } from '../../quotes/languages/en.ts'
import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: en, names: EUROPEAN_NAMES })
