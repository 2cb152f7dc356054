import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Quote } from '../src/article/model.ts'
import { VOICE_HIGHLIGHTS } from '../src/content/highlight-names.ts'
import { voicesWords } from '../src/ui/article/voices-words.ts'
import { voicesOf } from '../src/voices.ts'
import { GAZETTE, quote, ROWE, source } from './ui/sample.ts'

const SOURCES = [source('observers', 'unnamed')]
const names = (quotes: Quote[]) => voicesOf(quotes, SOURCES).quoted.map(({ name }) => name)

describe('voicesOf', () => {
  test('the most quoted comes first', () => {
    expect(names([quote('a', GAZETTE), quote('b', ROWE), quote('c', ROWE)])).toEqual([
      'Imke Rowe',
      'Mole Gazette'
    ])
  })
  test('as often quoted: in the order of the article', () => {
    expect(names([quote('a', GAZETTE), quote('b', ROWE)])).toEqual(['Mole Gazette', 'Imke Rowe'])
  })
  test('what is attributed to nobody comes last, however much it is', () => {
    expect(names([quote('a', null), quote('b', null), quote('c', ROWE)])).toEqual(['Imke Rowe', null])
  })
  test('a word that stands for nobody in particular is no voice; a description of sources is', () => {
    const unnamed = (name: string) => ({ name, mention: name, kind: 'unnamed' as const })
    expect(names([quote('a', unnamed('he')), quote('b', null), quote('c', unnamed('Observers'))])).toEqual([
      'Observers',
      null
    ])
  })
  test('parts of one utterance are one quote', () => {
    const parts = [quote('a,', ROWE, { utterance: 500 }), quote('b.', ROWE, { utterance: 500 })]
    const { quoted } = voicesOf([...parts, quote('c', ROWE)], SOURCES)
    expect(quoted[0]?.utterances.map(utterance => utterance.map(({ text }) => text))).toEqual([
      ['a,', 'b.'],
      ['c']
    ])
    expect(voicesWords(quoted)).toBe('1 voice, 2 quotes')
  })
  test('phrases that the reporter took from one utterance stay apart', () => {
    const phrases = ['a', 'b'].map(text => quote(text, ROWE, { utterance: 500, kind: 'partial' }))
    expect(voicesOf(phrases, SOURCES).quoted[0]?.utterances).toHaveLength(2)
  })
  test('a role is taken from wherever the article gives it', () => {
    const { role: _, ...nameless } = ROWE
    expect(voicesOf([quote('a', nameless), quote('b', ROWE)], SOURCES).quoted[0]?.role).toBe('harbour master')
  })
  test('reported speech stands apart', () => {
    const { quoted, reported } = voicesOf([quote('a', ROWE), quote('b', ROWE, { kind: 'indirect' })], SOURCES)
    expect(quoted[0]?.utterances).toHaveLength(1)
    expect(reported[0]?.utterances).toHaveLength(1)
  })
  test('without a named speaker only quotes are counted', () => {
    expect(voicesWords(voicesOf([quote('a', null)], SOURCES).quoted)).toBe('1 quote')
  })
})

test.each(VOICE_HIGHLIGHTS.map((name, manner) => [name, manner] as const))(
  'quotes painted as %s look like their sample beside the speaker: change both sheets',
  (name, manner) => {
    const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
    const rule = (sheet: string, selector: string) => {
      const from = sheet.indexOf(`${selector} {`)
      return from < 0 ? selector : sheet.slice(from, sheet.indexOf('}', from)).replace(/^[^{]*/, '')
    }
    const sample = rule(read('src/ui/article/voices.css'), `.manner[data-manner="${manner}"]`)
    expect(rule(read('public/marker.css'), `::highlight(${name})`)).toBe(
      sample.replace('background:', 'background-color:')
    )
  }
)
