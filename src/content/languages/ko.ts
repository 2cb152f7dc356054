import { ko } from '../../quotes/languages/ko.ts'
import { readTopical } from '../../quotes/topics/read.ts'
import '../own-global.ts'

globalThis.pressmark?.learn?.({ language: ko, read: readTopical })
