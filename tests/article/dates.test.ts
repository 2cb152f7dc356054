import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { DATE_WORDS } from '../../src/article/fields/date-words.ts'
import { beforeDate, isoDate, writtenDate } from '../../src/article/fields/dates.ts'
import { readArticle } from '../../src/article/read.ts'

describe('machine-readable dates', () => {
  it.each([
    ['2025-04-25T11:42:00+02:00', '2025-04-25T11:42:00+02:00'],
    ['2025-04-25T11:42:00.123Z', '2025-04-25T11:42:00.123Z'],
    ['2025-04-25 11:42:00 +0200', '2025-04-25T11:42:00+02:00'],
    ['2025-04-25', '2025-04-25'],
    ['Fri, 25 Apr 2025 09:42:00 GMT', '2025-04-25T09:42:00Z'],
    ['Fri, 25 Apr 2025 00:30:00 +0200', '2025-04-25T00:30:00+02:00'],
    ['Sat May 04 2024 00:30:00 GMT+0200 (CEST)', '2024-05-04T00:30:00+02:00'],
    ['Fri, 25 Apr 2025 09:42 +0200', '2025-04-25T09:42+02:00'],
    ['Fri, 25 Apt 2025 09:42:00 GMT', undefined],
    ['x'.repeat(81), undefined],
    ['Autumn 2024', undefined],
    ['1745574120', '2025-04-25T09:42:00.000Z'],
    ['1745574120000', '2025-04-25T09:42:00.000Z'],
    ['0001-01-01T00:00:00', undefined],
    ['2025-13-40', undefined],
    ['2025-02-30', undefined],
    ['2025-04-31T08:15:00Z', undefined],
    ['2024-02-29', '2024-02-29'],
    ['2025-03-04T08:15:00-05', '2025-03-04T08:15:00-05:00'],
    ['2025-03-04T08:15:00 PM', '2025-03-04T20:15:00'],
    ['2025-03-04 12:15 AM', '2025-03-04T00:15'],
    ['2025-03-04 8:15 pm', '2025-03-04T20:15'],
    ['2025-03-04 08:15:00 UTC', '2025-03-04T08:15:00Z'],
    ['20250304T081500Z', '2025-03-04T08:15:00Z'],
    ['20250304T0815+0100', '2025-03-04T08:15+01:00'],
    ['20250304081500', '2025-03-04T08:15:00'],
    ['yesterday', undefined],
    [undefined, undefined]
  ])('%s', (text, iso) => {
    expect(isoDate(text)).toBe(iso)
  })
})

it('reads day and month in the order of the language', () => {
  expect(isoDate('05.12.2024', 'de')).toBe('2024-12-05')
})

describe('printed dates', () => {
  it.each([
    ['en', 'Friday, 25 April 2025', '2025-04-25'],
    ['en', 'April 25, 2025 at 3:07 p.m.', '2025-04-25T15:07'],
    ['en-US', 'Updated 4/25/2025', '2025-04-25'],
    ['en-GB', '25/04/2025 09:30', '2025-04-25T09:30'],
    ['de', '25. April 2025, 11:42 Uhr', '2025-04-25T11:42'],
    ['de', '25.04.2025', '2025-04-25'],
    ['fr', 'Publié le 1er août 2025 à 8h05', '2025-08-01T08:05'],
    ['es', '25 de abril de 2025', '2025-04-25'],
    ['pl', '25 kwietnia 2025 11:42', '2025-04-25T11:42'],
    ['no', '3. mai 2024', '2024-05-03'],
    ['nn', '3. mai 2024', '2024-05-03'],
    ['!', '3 May 2024', '2024-05-03'],
    ['uk', '25 квітня 2025', '2025-04-25'],
    ['ja', '2025年4月25日 11時', '2025-04-25'],
    ['en', 'May 3, 2024 12:15 a.m.', '2024-05-03T00:15'],
    ['hu', '2024. 05. 03. 11:27', '2024-05-03T11:27'],
    ['hu', '2024. május 3.', '2024-05-03'],
    ['de', 'am 27.04.24 um 07:39 Uhr', '2024-04-27T07:39'],
    ['tr', '5 Nisan 2025 - 10:15', '2025-04-05T10:15'],
    ['he', '11 בנובמבר 2025', '2025-11-11'],
    ['ar', '٣ مايو ٢٠٢٤', '2024-05-03'],
    ['ar', '3 أيار 2024', '2024-05-03'],
    ['fa', '۱۴ اردیبهشت ۱۴۰۳', '2024-05-03'],
    ['ja', '2025年4月25日 11時05分', '2025-04-25T11:05'],
    ['ko', '2025년 4월 25일', '2025-04-25'],
    ['vi', '3 tháng 5, 2024', '2024-05-03'],
    ['ja', '2025年3月4日 午後8時15分', '2025-03-04T20:15'],
    ['ja', '2025年3月4日 午前0時15分', '2025-03-04T00:15'],
    ['ja', '2025年3月4日 20時15分', '2025-03-04T20:15'],
    ['zh', '2025年3月4日 下午8:15', '2025-03-04T20:15'],
    ['zh', '2025年3月4日上午8点15分', '2025-03-04T08:15'],
    ['ko', '2025년 3월 4일 오후 8:15', '2025-03-04T20:15'],
    ['ko', '2025년 3월 4일 오후 8시 15분', '2025-03-04T20:15'],
    ['th', '4 มีนาคม 2568 08:15', '2025-03-04T08:15'],
    ['th', '๔ มี.ค. ๒๕๖๘', '2025-03-04'],
    ['th', '4/3/2568', '2025-03-04'],
    ['en', '4 March 2025 08:15 GMT', '2025-03-04T08:15Z'],
    ['en', '4 March 2025, 8:15 pm (UTC)', '2025-03-04T20:15Z'],
    ['en', '4 March 2025 08:15 GMT+2', '2025-03-04T08:15+02:00'],
    ['en', '4 March 2025 08:15 GMTV', '2025-03-04T08:15'],
    ['en', 'March 4, 2025 8:15 at the pier', '2025-03-04T08:15'],
    ['en', 'March 4, 2025 8:15 paper', '2025-03-04T08:15'],
    ['en', 'April 31, 2025', undefined],
    ['es', 'mayo 3, 2024', '2024-05-03'],
    ['en', 'The march of 40,000', undefined],
    ['en', 'Chapter 5, verse 12', undefined]
  ])('%s: %s', (language, text, iso) => {
    expect(writtenDate({ text }, language)).toBe(iso)
  })
})

it.each([
  ['pl', 'Ewa Lis sobota, 24 maja', 'Ewa Lis '],
  ['pl', 'Ewa Lis Saturday 24', 'Ewa Lis '],
  ['en', 'April Holm 12 min', 'April Holm 12 min'],
  ['fil', 'Ana Ruiz Sabado, 24', 'Ana Ruiz ']
])('%s: what stands before the date in "%s"', (language, text, before) => {
  expect(beforeDate(text, language)).toBe(before)
})

describe('names of months and days', () => {
  it.each(Object.keys(DATE_WORDS))('%s: those of Unicode', language => {
    const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    for (let i = 1; i <= 7; i++) {
      const name = day.format(Date.UTC(2024, 0, i))
      expect(DATE_WORDS[language]?.days.split(', ')[i - 1]?.split('/')[0]).toBe(name.toLowerCase())
    }
    const date = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn'
    })
    for (let month = 0; month < 12; month++) {
      const text = date.format(Date.UTC(2024, month, 15))
      expect(writtenDate({ text }, language), text).toBe(`2024-${String(month + 1).padStart(2, '0')}-15`)
    }
  })
})

describe('published and updated, printed beside each other', () => {
  const PARAGRAPHS =
    '<p>The lock gates at Merrow were closed on Tuesday evening, an hour before the water reached the quay.</p>'.repeat(
      5
    )
  const datesOf = (line: string, language: string, head = '') => {
    const { document } = new JSDOM(
      `<!doctype html><html lang="${language}"><title>Lock gates closed at Merrow</title>${head}<article><h1>Lock gates closed at Merrow</h1><div class="meta">${line}</div>${PARAGRAPHS}</article>`
    ).window
    const reading = readArticle(document, 'https://merrow-post.example/news/lock-gates', { force: true })
    if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`)
    return [reading.article.published?.value, reading.article.modified?.value]
  }
  const [OLD, NEW] = ['2025-03-04T09:00Z', '2025-03-05T09:00Z']
  const time = (value: string, name = '') => `<time ${name} datetime="${value}">some day</time>`
  it.each([
    ['the update first, in elements', 'en', `Updated ${time(NEW)} Published ${time(OLD)}`, OLD, NEW],
    [
      'the update alone in an element',
      'en',
      `Published March 4, 2025 | Updated ${time(NEW)}`,
      '2025-03-04',
      NEW
    ],
    ['elements without a word', 'en', `${time(OLD)} ${time(NEW)}`, OLD, NEW],
    [
      'elements that say what they are',
      'en',
      time(NEW, 'itemprop="dateModified"') + time(OLD, 'itemprop="datePublished"'),
      OLD,
      NEW
    ],
    [
      'elements with classes that say so',
      'en',
      time(NEW, 'class="updated"') + time(OLD, 'class="entry-date published"'),
      OLD,
      NEW
    ],
    [
      'the update first',
      'en',
      'Updated March 5, 2025, 9:00 a.m. ET. Published March 4, 2025',
      '2025-03-04',
      '2025-03-05T09:00'
    ],
    ['French', 'fr', 'Mis à jour le 5 mars 2025, publié le 4 mars 2025', '2025-03-04', '2025-03-05'],
    [
      'German',
      'de',
      'Aktualisiert: 5. März 2025, 9:00 Uhr. Erstellt: 4. März 2025',
      '2025-03-04',
      '2025-03-05T09:00'
    ],
    ['words behind the dates', 'ja', '2025年3月5日 更新 2025年3月4日 公開', '2025-03-04', '2025-03-05'],
    ['words behind, in order', 'ja', '2025年3月4日 公開 2025年3月5日 更新', '2025-03-04', '2025-03-05'],
    [
      'the update later that day',
      'it',
      '4 marzo 2025 | Aggiornato alle 9:00',
      '2025-03-04',
      '2025-03-04T09:00'
    ],
    ['an update without any time', 'en', 'March 4, 2025, 8:00 (updated)', '2025-03-04T08:00', undefined],
    ['an update alone', 'en', 'Updated March 5, 2025', '2025-03-05', undefined]
  ])('%s', (_, language, line, published, modified) => {
    expect(datesOf(line, language)).toEqual([published, modified])
  })

  it.each([
    ['is the update where the head states none', 'Updated March 5, 2025', '2025-03-05'],
    ['is none if it was before', 'Updated March 2, 2025', undefined],
    ['is none if it is no update', 'March 5, 2025', undefined]
  ])('a date printed beside one in the head %s', (_, line, modified) => {
    const head = `<meta property="article:published_time" content="${OLD}">`
    expect(datesOf(line, 'en', head)).toEqual([OLD, modified])
  })
})
