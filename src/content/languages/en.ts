import { en } from '../../quotes/languages/en.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: en })
