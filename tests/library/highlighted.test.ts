import { expect, test } from 'vitest'
import { piecesOf } from '../../src/library/highlighted.ts'
import { anchorOf } from '../ui/sample.ts'

const marked = (...texts: string[]) => texts.map(text => ({ anchor: anchorOf(text) }))

test.each([
  ['nothing', [], 'the old crane'],
  ['the middle', ['old'], 'the [old] crane'],
  ['all of it', ['the old crane'], '[the old crane]'],
  ['two that overlap', ['the old', 'old crane'], '[the old][ crane]'],
  ['one within another', ['the old crane', 'old'], '[the old crane]'],
  ['text of another block', ['new crane'], 'the old crane']
])('highlighted is %s', (_, texts, expected) => {
  const pieces = piecesOf('the old crane', marked(...texts))
  expect(pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(expected)
})
