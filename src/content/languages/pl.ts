import { pl } from '../../quotes/languages/pl.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: pl })
