/** The quotes layer alone as one script, without a language: tests weigh it with each. */
import { learn } from '../src/quotes/languages/index.ts'
import { readQuotes } from '../src/quotes/read.ts'

declare global {
  var learnLanguage: typeof learn
  var quotesOf: typeof readQuotes
}

globalThis.learnLanguage = learn
globalThis.quotesOf = readQuotes
