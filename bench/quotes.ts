/** The quotes layer alone as one script: tests weigh it. */
import { readQuotes } from '../src/quotes/read.ts'

declare global {
  var quotesOf: typeof readQuotes
}

globalThis.quotesOf = readQuotes
