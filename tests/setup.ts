/** Before each test file: the words of the interface are English, as in a browser that speaks it; the reader knows all languages. */
import { ALL } from '../bench/all-languages.ts'
import { learn } from '../src/quotes/languages/index.ts'
import { fakeI18n } from './fake-i18n.ts'

Object.assign(globalThis, { chrome: { i18n: fakeI18n() } })

for (const pack of ALL) learn(pack)
