import { describe, expect, it } from 'vitest'
import {
  beginsCapital,
  beginsCaseless,
  beginsSmall,
  endOfWord,
  isAllCapital,
  isSpaceCode,
  isWordCode,
  wordsOf
} from '../../src/article/letters.ts'

describe('letters of all scripts', () => {
  it.each(['a', 'Z', '7', 'é', 'ß', 'Ł', 'ж', 'Ї', 'ω', 'ش', 'א', '港', 'の', 'ー', '한', 'ा', '\u0301'])(
    'a word has %s in it',
    letter => {
      expect(isWordCode(letter.charCodeAt(0))).toBe(true)
    }
  )
  it.each([
    '.',
    '-',
    '“',
    '„',
    '«',
    '’',
    '—',
    '…',
    '、',
    '。',
    '「',
    '،',
    '؟',
    '×',
    '€',
    ' ',
    '\u00a0',
    '🦆'
  ])('no word has “%s” in it', sign => {
    expect(isWordCode(sign.charCodeAt(0))).toBe(false)
  })

  it('agrees with the engine on what is white space', () => {
    const disagreed = Array.from({ length: 0xffff }, (_, code) => code).filter(
      code => isSpaceCode(code) !== /\s/.test(String.fromCharCode(code))
    )
    expect(disagreed).toEqual([])
  })

  const cases: [text: string, kind: 'capital' | 'small' | 'caseless' | 'none'][] = [
    ['Holm', 'capital'],
    ['Ärger', 'capital'],
    ['Їжак', 'capital'],
    ['holm', 'small'],
    ['ßa', 'small'],
    ['їжак', 'small'],
    ['7 seats', 'caseless'],
    ['سفينة', 'caseless'],
    ['港', 'caseless'],
    ['“Holm', 'none'],
    ['', 'none']
  ]
  it.each(cases)('“%s” begins %s', (text, kind) => {
    const is = { capital: beginsCapital(text), small: beginsSmall(text), caseless: beginsCaseless(text) }
    expect(Object.entries(is).flatMap(([name, holds]) => (holds ? [name] : []))).toEqual(
      kind === 'none' ? [] : [kind]
    )
  })

  const words: [name: string, text: string, first: string][] = [
    ['plain', 'ferry port', 'ferry'],
    ['joined by a hyphen', 'Reyes-Holm said', 'Reyes-Holm'],
    ['with an apostrophe', 'l’eau froide', 'l’eau'],
    ['with stops inside', 'U.S. ships', 'U.S'],
    ['an address', 'harbour.example is', 'harbour.example'],
    ['with the space behind it missing', 'Holm.Then she left', 'Holm'],
    ['with a mark that combines', 'cafe\u0301 bar', 'cafe\u0301']
  ]
  it.each(words)('ends a word %s', (_name, text, first) => {
    expect(text.slice(0, endOfWord(text, 0))).toBe(first)
  })

  it('lists the words of a text', () => {
    expect(wordsOf('“No,” said Holm’s aunt — twice.')).toEqual(['No', 'said', 'Holm’s', 'aunt', 'twice.'])
  })

  it('knows initials from words', () => {
    expect([isAllCapital('NATO'), isAllCapital('AT&T', '&'), isAllCapital('Nato'), isAllCapital('')]).toEqual(
      [true, true, false, false]
    )
  })
})
