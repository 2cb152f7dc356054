/** Before each test file: the words of the interface are English, as in a browser that speaks it. */
import { fakeI18n } from './fake-i18n.ts'

Object.assign(globalThis, { chrome: { i18n: fakeI18n() } })
