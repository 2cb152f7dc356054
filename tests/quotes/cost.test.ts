import { describe, expect, it } from 'vitest'
import { read } from './speech.ts'

/** Far above what reading takes, far below what a runaway expression takes. */
const PATIENCE_MS = 4000

describe('reading hostile text ends', () => {
  const cases: [name: string, text: string][] = [
    ['marks that never close', '“ '.repeat(20000)],
    ['straight marks without end', '" a'.repeat(20000)],
    ['dashes', '– a '.repeat(20000)],
    ['capitals', 'Ab '.repeat(20000)],
    ['one endless word', 'a'.repeat(60000)],
    ['verbs of saying', 'said '.repeat(20000)],
    ['names and verbs', 'Holm said he Vera '.repeat(5000)],
    ['nouns for somebody', 'The minister met. '.repeat(5000)],
    ['commas', 'Holm, '.repeat(20000)]
  ]
  it.each(cases)('%s', (_name, text) => {
    const start = performance.now()
    read([text, text])
    expect(performance.now() - start).toBeLessThan(PATIENCE_MS)
  })
})
