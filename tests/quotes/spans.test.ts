import { describe, expect, it } from 'vitest'
import { findSpans } from '../../src/quotes/spans.ts'
import { paragraphs } from './speech.ts'

const contents = (...texts: string[]) =>
  findSpans(paragraphs(...texts)).map(span =>
    span.spans.map(part => texts[part.block]?.slice(part.start, part.end)).join('\n')
  )

describe('findSpans', () => {
  const cases: [name: string, texts: string[], expected: string[]][] = [
    ['straight', ['"We sail at dawn," she said.'], ['We sail at dawn,']],
    ['curly', ['“We sail at dawn,” she said.'], ['We sail at dawn,']],
    ['low and high', ['„Wir segeln früh“, sagte sie.'], ['Wir segeln früh']],
    ['low and right', ['„Płyniemy o świcie” – powiedziała.'], ['Płyniemy o świcie']],
    ['guillemets with spaces', ['« Nous partons », dit-elle.'], ['Nous partons']],
    ['guillemets pointing inwards', ['»Wir segeln früh«, sagte sie.'], ['Wir segeln früh']],
    ['the same mark on both sides', ['”Vi seglar i gryningen”, säger hon.'], ['Vi seglar i gryningen']],
    ['corner brackets', ['船長は「夜明けに出る」と述べた。'], ['夜明けに出る']],
    ['white corner brackets', ['彼は『出る』と言った。'], ['出る']],
    ['single', ['‘We sail at dawn,’ she said.'], ['We sail at dawn,']],
    ['single with an apostrophe inside', ['‘We’re sailing at dawn,’ she said.'], ['We’re sailing at dawn,']],
    [
      'single with a possessive plural',
      ['‘The sailors’ pay is late,’ she said.'],
      ['The sailors’ pay is late,']
    ],
    ['straight single', ["'Not today,' she said."], ['Not today,']],
    ['low single', ['‚Heute nicht‘, sagte sie.'], ['Heute nicht']],
    ['apostrophes are no marks', ["The crew's boat isn't the '90s one."], []],
    ['nested', ['“He asked ‘Why now?’ twice,” she said.'], ['He asked ‘Why now?’ twice,']],
    ['curly opened, straight closed', ['“We sail at dawn," she said.'], ['We sail at dawn,']],
    ['closed with an opening mark', ['“We sail at dawn,“ she said.'], ['We sail at dawn,']],
    ['two in a sentence', ['"We sail," she said, "at dawn."'], ['We sail,', 'at dawn.']],
    [
      'runs over paragraphs that reopen',
      ['“We sail at dawn.', '“Nobody stays behind.”'],
      ['We sail at dawn.\nNobody stays behind.']
    ],
    [
      'runs over three paragraphs',
      ['“We sail at dawn.', '“Nobody stays.', '“Nobody at all.”'],
      ['We sail at dawn.\nNobody stays.\nNobody at all.']
    ],
    [
      'reopens with a straight mark',
      ['“We sail at dawn.', '"Nobody stays behind."'],
      ['We sail at dawn.\nNobody stays behind.']
    ],
    [
      'reopens with a high mark behind a low one',
      ['„Wir segeln früh.', '“Niemand bleibt zurück.“'],
      ['Wir segeln früh.\nNiemand bleibt zurück.']
    ],
    [
      'reopens with the other guillemet',
      ['«Partiamo presto.', '»Nessuno resta.»'],
      ['Partiamo presto.\nNessuno resta.']
    ],
    ['reopens and never closes', ['“We sail at dawn.', `“${'Nobody stays. '.repeat(600)}`], []],
    ['single, never closed', ['‘We sail at dawn and the harbour was calm.'], []],
    [
      'single, behind a colon, runs over paragraphs that reopen',
      ['She said: ‘We sail at dawn.', '‘Nobody stays.’'],
      ['We sail at dawn.\nNobody stays.']
    ],
    [
      'single, behind a word, is an apostrophe',
      ['They sang ‘Our ships.', '‘Nobody stays.’'],
      ['Nobody stays.']
    ],
    ['single with a year inside', ['‘We sail in ’24,’ she said.'], ['We sail in ’24,']],
    ['single, closed behind an s', ['‘Our ships’ was the cry.'], ['Our ships']],
    ['single, closed behind a letter', ['‘We sail at dawn’ she said.'], ['We sail at dawn']],
    ['single, a Spanish question', ['Él dijo: ‘¿Cuándo salimos?’ y se fue.'], ['¿Cuándo salimos?']],
    ['left open and not resumed', ['“We sail at dawn.', 'The harbour was calm.'], []],
    ['inches', ['The 12" plank and the 14" plank were sold.'], []]
  ]
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(contents(...texts)).toEqual(expected)
  })
})
