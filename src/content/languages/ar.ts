import { ar } from '../../quotes/languages/ar.ts'
import { readVerbFirst } from '../../quotes/verb-first/read.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: ar, read: readVerbFirst })
