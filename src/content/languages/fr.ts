import { fr } from '../../quotes/languages/fr.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: fr })
