import { expect, test } from 'vitest'
import { highlightText } from '../../src/export/highlight.ts'
import { annotation, article } from '../ui/sample.ts'

test('the words in the marks of their language, the note, and where they are printed', () => {
  const shown = article({
    language: { value: 'de', from: { kind: 'page', detail: 'lang' } },
    canonicalAddress: 'https://tidewater.example/kran'
  })
  const lines = highlightText(
    shown,
    annotation('a', 'Der Kran ist von 1911.', 10, { note: 'Im Archiv prüfen' })
  ).split('\n')
  expect(lines[0]).toBe('„Der Kran ist von 1911.“')
  expect(lines[1]).toBe('Im Archiv prüfen')
  expect(lines[2]).toContain(`„${shown.headline.value}“`)
  expect(lines[3]).toMatch(/^https:\/\/tidewater\.example\/kran#:~:text=/)
})

test('no line for a note that is not there', () => {
  expect(highlightText(article(), annotation('a', 'The crane is from 1911.', 10)).split('\n')).toHaveLength(3)
})
