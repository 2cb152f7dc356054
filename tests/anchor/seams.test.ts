/** Where a text goes on in another element without white space between. */
import { expect, it } from 'vitest'
import { PageText } from '../../src/anchor/index.ts'
import { bodyOf } from './dom.ts'

it.each([
  ['elements side by side', '<p><b>Ana Ruiz</b><i>Alva</i></p>', ['Ana Ruiz', 'Alva']],
  ['text behind an element', '<p><b>Ana Ruiz</b>, Alva</p>', ['Ana Ruiz', ', Alva']],
  ['a space between them', '<p><b>Ana Ruiz</b> <i>Alva</i></p>', ['Ana Ruiz Alva']],
  ['a space within one', '<p><b>Ana Ruiz </b><i>Alva</i></p>', ['Ana Ruiz Alva']],
  ['a picture between', '<p>Ana Ruiz<img>Alva</p>', ['Ana Ruiz', 'Alva']],
  ['a comment between', '<p>Ana <!-- -->R<!-- -->uiz</p>', ['Ana Ruiz']],
  ['a line break', '<p>Ana Ruiz<br> Alva</p>', ['Ana Ruiz', 'Alva']],
  ['a line break in the source', '<p>Ana\nRuiz</p>', ['Ana\nRuiz']],
  ['blocks', '<p>Ana Ruiz</p><p>Alva</p>', ['Ana Ruiz', 'Alva']]
])('%s', (_, html, pieces) => {
  const page = new PageText(bodyOf(html))
  const ends = [...page.seams(0, page.text.length), page.text.length]
  expect(ends.map((end, i) => page.text.slice(ends[i - 1] ?? 0, end).trim())).toEqual(pieces)
})

it('of a span only those within it', () => {
  const page = new PageText(bodyOf('<p><b>Ana</b><i>Ruiz</i><b>Alva</b></p>'))
  expect(page.seams(0, 7)).toEqual([3])
  expect(page.seams(0, 8)).toEqual([3, 7])
  expect(page.seams(3, 11)).toEqual([7])
})
