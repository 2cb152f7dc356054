import { describe, expect, it } from 'vitest'
import { nominative } from '../../src/quotes/inflection.ts'
import { lexiconFor } from '../../src/quotes/languages/index.ts'
import { read } from './speech.ts'

describe('the register of who is in the article', () => {
  const speakers = (...texts: string[]) => read(texts).quotes.map(quote => quote.speaker?.name)

  it('joins a surname to the full name, also when that comes later', () => {
    expect(speakers('“We sail at dawn,” Holm said.', 'Vera Holm runs the port.')).toEqual(['Vera Holm'])
  })

  it('keeps relatives with one surname apart by title', () => {
    const names = speakers(
      'Vera Holm runs the port with her husband Olaf Holm.',
      '“We sail at dawn,” Mrs. Holm said.',
      '“She always says so,” Mr. Holm said.'
    )
    expect(names).toEqual(['Vera Holm', 'Olaf Holm'])
  })

  it('gives the role as the article prints it', () => {
    const [behind] = read(['“We sail at dawn,” said Vera Holm, director of the northern port.']).quotes
    const [before] = read(['“We sail at dawn,” said harbour engineer Vera Holm.']).quotes
    expect([behind?.speaker?.role, before?.speaker?.role]).toEqual([
      'director of the northern port',
      'harbour engineer'
    ])
  })

  it('gives a role in no list, set off by commas on either side', () => {
    const [before] = read(['“We sail at dawn,” said the lock keeper, Vera Holm.']).quotes
    const [behind] = read(['“We sail at dawn,” said Vera Holm, the lock keeper.']).quotes
    expect([before?.speaker?.role, behind?.speaker?.role]).toEqual(['the lock keeper', 'the lock keeper'])
  })

  it('keeps a person without a name apart from the last name', () => {
    const [quote] = read([
      'Vera Holm waved. The pilot, a retired sailor, said he was “glad to be ashore”.'
    ]).quotes
    expect(quote?.speaker?.name).not.toBe('Vera Holm')
  })

  it('takes no name from a headline in which every word has a capital', () => {
    const { quotes } = read(
      ['“We sail at dawn,” Holm said.', 'Vera Holm runs the port.'],
      'en',
      'Angry Holm Says Ferry Must Sail'
    )
    expect(quotes[0]?.speaker?.name).toBe('Vera Holm')
  })

  const inflected: [language: string, printed: string, name: string][] = [
    ['pl', 'Marty Sowy', 'Marta Sowa'],
    ['pl', 'Jana Kowalskiego', 'Jan Kowalski'],
    ['uk', 'Олени Мороз', 'Олена Мороз'],
    ['ru', 'Анны Гориной', 'Анна Горина'],
    ['de', 'Anna Horn', 'Anna Horn']
  ]
  it.each(inflected)('calls by the nominative in %s: %s', (language, printed, name) => {
    expect(nominative(printed, lexiconFor(language, ''), true)).toBe(name)
  })
})
