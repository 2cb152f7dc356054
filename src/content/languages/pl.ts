import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import { pl } from '../../quotes/languages/pl.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: pl, names: EUROPEAN_NAMES })
