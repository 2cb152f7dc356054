import { ja } from '../../quotes/languages/ja.ts'
import { readTopical } from '../../quotes/topics/read.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: ja, read: readTopical })
