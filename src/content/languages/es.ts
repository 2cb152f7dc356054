import { es } from '../../quotes/languages/es.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: es })
