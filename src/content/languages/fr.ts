import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import { fr } from '../../quotes/languages/fr.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: fr, names: EUROPEAN_NAMES })
