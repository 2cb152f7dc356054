/** The quotes layer alone as one script, with English: tests weigh it, and with it each other language. */
import { en } from '../src/quotes/languages/en.ts'
import { learn } from '../src/quotes/languages/index.ts'
import { readQuotes } from '../src/quotes/read.ts'

declare global {
  var quotesOf: typeof readQuotes
}

learn({ language: en })
globalThis.quotesOf = readQuotes
