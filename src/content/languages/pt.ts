import { pt } from '../../quotes/languages/pt.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: pt })
