import { ru } from '../../quotes/languages/ru.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: ru })
