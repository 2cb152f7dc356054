// @vitest-environment jsdom
/** How the words of `public/_locales` come into the interface. */
import { afterEach, describe, expect, test } from 'vitest'
import { inWords } from '../src/meaning-words.ts'
import { MEANINGS } from '../src/meanings.ts'
import { limitWords, reasonWords } from '../src/ui/article/stored-sentences.ts'
import { Say, SayCount } from '../src/ui/Say.tsx'
import { languageOfFormats, say, sayCount, sayList, sayNumber, setLanguageOf } from '../src/words.ts'
import { fakeI18n } from './fake-i18n.ts'
import { show } from './ui/screen.ts'

type I18n = ReturnType<typeof fakeI18n>
const speak = (...[language, uiLanguage]: Parameters<typeof fakeI18n>) =>
  Object.assign(globalThis, { chrome: { i18n: fakeI18n(language, uiLanguage) } })
const hear = (i18n: Partial<I18n>) =>
  Object.assign(globalThis, { chrome: { i18n: { ...fakeI18n(), ...i18n } } })

afterEach(() => void speak())

describe('a message', () => {
  test('has its placeholders filled, whichever way round they are given', () => {
    expect(say('jobDeleting', { total: 1200, done: 3 })).toBe('Deleting… 3 of 1,200')
  })

  test.each(['$1', '$$', '$name$', '$&', 'a $9 note'])('is filled with “%s” to the letter', value => {
    expect(say('nothingFound', { words: value })).toBe(`Nothing found for “${value}”.`)
  })

  test('is never empty, also where the browser gives nothing any more', () => {
    hear({ getMessage: () => '' })
    expect(say('actionUndo')).toBe('actionUndo')
    expect(sayCount('rowNotes', 2)).toBe('rowNotes_other')
  })

  test('that was said before is said again when the extension is gone', () => {
    expect(say('failureNoAnswerTitle')).toBe('Pressmark did not answer.')
    const { i18n } = (globalThis as unknown as { chrome: { i18n: Partial<I18n> } }).chrome
    i18n.getMessage = () => {
      throw new Error('Extension context invalidated.')
    }
    expect(say('failureNoAnswerTitle')).toBe('Pressmark did not answer.')
    expect(say('actionUndo')).toBe('actionUndo')
  })

  test('keeps words of the other direction together', () => {
    expect(say('savedDeleteArticle', { headline: 'مدينة 7' })).toBe('Delete “\u2068مدينة 7\u2069”')
    speak('ar')
    expect(say('pauseOnSite', { site: 'courier.example' })).toContain('\u2068courier.example\u2069')
    expect(say('placeRow', { number: 12 })).toBe('الصف 12')
  })
})

describe('a count', () => {
  test.each([
    ['en', 1, '1 note'],
    ['en', 1200, '1,200 notes'],
    ['de', 1, '1 Notiz'],
    ['fr', 1_000_000, '1 000 000 notes'],
    ['pl', 22, '22 notatki'],
    ['pl', 25, '25 notatek'],
    ['uk', 21, '21 нотатка'],
    ['uk', 11, '11 нотаток'],
    ['ar', 2, 'ملاحظتان'],
    ['ar', 5, '5 ملاحظات'],
    ['ar', 11, '11 ملاحظة']
  ])('in %s: %i', (language, count, expected) => {
    speak(language)
    expect(sayCount('rowNotes', count).replace(/\s/g, ' ')).toBe(expected)
  })

  test('follows the language of the words where the browser’s own has none', () => {
    speak('en', 'ja')
    expect(sayCount('rowNotes', 1)).toBe('1 note')
  })
})

describe('numbers, dates and lists', () => {
  test.each([
    ['de', 'de-CH', 'de-CH'],
    ['en', 'en-GB', 'en-GB'],
    ['en', 'it', 'en']
  ])('words in %s, a browser in %s: written as in %s', (language, browser, expected) => {
    speak(language, browser)
    expect(languageOfFormats()).toBe(expected)
  })

  test('are written as the language writes them', () => {
    expect([sayNumber(1234.5), sayList(['a', 'b', 'c'])]).toEqual(['1,234.5', 'a, b, c'])
    speak('de')
    expect(sayNumber(1234.5)).toBe('1.234,5')
  })
})

test('a page of ours is told the language and its direction', () => {
  speak('ar', 'ar-EG')
  setLanguageOf(document)
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl'])
  speak()
  setLanguageOf(document)
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr'])
})

describe('elements in a sentence', () => {
  test('stand where the language puts them', () => {
    const sentence = <Say words="importProgress" done={<b>3</b>} total={<i>12</i>} />
    expect(show(sentence).innerHTML).toBe('<b>3</b> of <i>12</i>')
  })

  test('a count is set apart, unless the language says it in the word', () => {
    expect(show(<SayCount words="sourcesPerson" count={2} />).innerHTML).toBe('<b>2</b> people')
    speak('ar')
    expect(show(<SayCount words="sourcesPerson" count={2} />).innerHTML).toBe('شخصان')
  })
})

describe('the meanings from the start', () => {
  const [fact] = MEANINGS
  test('are named in the language of the interface', () => {
    speak('de')
    expect(inWords(fact)).toEqual({ ...fact, word: 'Tatsache', letter: 'T' })
  })
  test('keep what the reader has made of them', () => {
    speak('de')
    const own = { ...fact, word: 'Sure', letter: 'S' }
    expect(inWords(own)).toEqual(own)
    expect(inWords({ ...fact, key: 'rumour' })).toEqual({ ...fact, key: 'rumour' })
  })
})

describe('sentences that records keep', () => {
  test.each([
    'only the first 400,000 characters are read',
    'only the first 20,000 characters of a paragraph are read',
    'the page shows the first paragraph only',
    'the page shows the first 3 paragraphs',
    'Imported without its text: open the page and save it to have it here.',
    'Saved without its text, for its page was left at once: open the page and save it to have it here.',
    'a limit of a later version'
  ])('a limit: “%s” is told as it is in English', limit => {
    expect(limitWords(limit)).toBe(limit)
  })
  test.each([
    'takes up the headline: ferry, storm',
    'takes up the headline',
    'what the piece comes back to: ferry',
    'what the piece comes back to',
    'what Imke Rowe says',
    'how the piece opens',
    'gives figures: 40',
    'a part of the piece of its own',
    'list above the text',
    'Main points'
  ])('a reason: “%s” is told as it is in English', reason => {
    expect(reasonWords(reason)).toBe(reason)
  })
  test('and in the reader’s language elsewhere', () => {
    speak('de')
    expect(limitWords('the page shows the first 3 paragraphs')).toBe(
      'die Seite zeigt nur die ersten 3 Absätze'
    )
    expect(reasonWords('what Imke Rowe says')).toBe('was Imke Rowe sagt')
  })
})
