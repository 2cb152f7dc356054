import { expect, test } from 'vitest'
import type { Reading } from '../src/article/model.ts'
import { answerIn, textOfAnswer } from '../src/reading-text.ts'

test('a reading leaves the page to the letter, broken characters too', () => {
  const reading: Reading = { kind: 'failed', message: 'half a ship \ud83d, “quoted”, שלום\u2028\0' }
  expect(answerIn(textOfAnswer(reading))).toEqual(reading)
})

test('a script that gave nothing gave no reading', () => {
  expect(answerIn(undefined)).toBeUndefined()
  expect(answerIn(null)).toBeUndefined()
})
