import { EUROPEAN_NAMES } from '../../quotes/languages/european-names.ts'
import { ru } from '../../quotes/languages/ru.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: ru, names: EUROPEAN_NAMES })
