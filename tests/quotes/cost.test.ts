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

  const KOREAN: [name: string, text: string][] = [
    ['quotations that are told of', '“가”고 말했다 '.repeat(8000)],
    ['quotations that go on', '“가”며 '.repeat(8000)],
    ['sentences', '“가”고 김도현 사장은 말했다. '.repeat(4000)],
    ['topics', '정부는 '.repeat(15000)],
    [
      'many people',
      Array.from(
        { length: 4000 },
        (_, n) => `김${syllable(n % 90)}${syllable((n / 90) | 0)} 사장은 “가다”고 말했다.`
      ).join(' ')
    ],
    ['brackets', '(가'.repeat(20000)],
    ['stops', '다. '.repeat(20000)]
  ]
  it.each(KOREAN)('Korean: %s', (_name, text) => {
    for (const language of ['ko', 'ja']) {
      const start = performance.now()
      read([text], language)
      expect(performance.now() - start).toBeLessThan(PATIENCE_MS)
    }
  })

  const OTHERS: [name: string, language: string, text: string][] = [
    ['Japanese: many people', 'ja', many(n => `川${han(n)}${han(n / 90)}市長は「船を出す」と述べた。`)],
    ['Japanese: titles', 'ja', '市長の'.repeat(20000)],
    ['Japanese: topics', 'ja', '市長は、'.repeat(15000)],
    ['Japanese: quotations in a row', 'ja', '「船」と'.repeat(4000)],
    ['Arabic: many people', 'ar', many(n => `قال سامي ${arabic(n)}${arabic(n / 20)}: «نعم يا سادة».`)],
    ['Arabic: verbs', 'ar', 'قال '.repeat(20000)],
    ['Arabic: titles', 'ar', 'وزير '.repeat(20000)],
    ['Arabic: quotations in a row', 'ar', '«نعم» '.repeat(5000)]
  ]
  it.each(OTHERS)('%s', (_name, language, text) => {
    const start = performance.now()
    read([text], language)
    expect(performance.now() - start).toBeLessThan(PATIENCE_MS)
  })
})

const many = (sentence: (n: number) => string) =>
  Array.from({ length: 2000 }, (_, n) => sentence(n)).join(' ')
const han = (n: number) => String.fromCharCode(0x4e00 + (Math.floor(n) % 90))
const arabic = (n: number) => String.fromCharCode(0x628 + (Math.floor(n) % 20)).repeat(2)

/** Some syllable of Korean. */
const syllable = (n: number) => String.fromCharCode(0xac00 + n * 28)
