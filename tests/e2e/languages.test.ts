/**
 * The interface in other languages. Browsers of machines that test have no words but English ones, so the words of
 * another language stand where the English are: the browser hands them out like its own.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { findingsOf } from './axe.ts'
import { openLibrary } from './library.ts'
import { printSample, SAMPLE } from './pages.ts'
import { shows, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

const FOLDER = 'out/screenshots'

/** A copy of the built extension that says everything in another language. */
function extensionIn(language: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'pressmark-language-'))
  cpSync(process.env.PRESSMARK_EXTENSION ?? `dist/${inject('browser')}`, copy, { recursive: true })
  cpSync(join(copy, '_locales', language), join(copy, '_locales/en'), { recursive: true })
  return copy
}

const LANGUAGES = [
  { language: 'ar', direction: 'rtl', onPage: 'إظهار في الصفحة', library: 'البحث في المكتبة' },
  { language: 'de', direction: 'ltr', onPage: 'Auf der Seite zeigen', library: 'Bibliothek durchsuchen' }
]

describe.each(LANGUAGES)('in $language', ({ language, direction, onPage, library }) => {
  test('popup and library run in its direction, speak it, and keep the direction of the article', async () => {
    const words = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >
    const extension = extensionIn(language)
    const desk: Desk = await sitDown(extension)
    try {
      printSample(desk.press)
      const tab = await desk.reader.open(SAMPLE.address)
      const popup = await tab.clickIcon()
      await shows(popup, onPage)
      const page = await popup.evaluate(() => ({
        language: document.documentElement.lang,
        direction: document.documentElement.dir,
        ofArticle: getComputedStyle(document.querySelector('.head') as Element).direction,
        ofHeading: getComputedStyle(document.querySelector('.part > h2') as Element).direction,
        tabs: [...document.querySelectorAll('[role=tab]')].map(each => each.textContent?.trim()),
        isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth
      }))
      expect(page).toEqual({
        language,
        direction,
        ofArticle: 'ltr',
        ofHeading: direction,
        tabs: [words.popupTabPage?.message, words.popupTabSaved?.message],
        isTooWide: false
      })
      expect(await findingsOf(popup)).toEqual([])
      mkdirSync(FOLDER, { recursive: true })
      await popup.screenshot(`${FOLDER}/${desk.reader.name}-popup-${language}.png`, 'light')
      await popup.close()

      const list = await openLibrary(desk)
      await until('its words', () =>
        list.evaluate(label => document.querySelector(`[aria-label="${label}"]`) !== null, library)
      )
      expect(await list.evaluate(() => [document.documentElement.dir, document.title])).toEqual([
        direction,
        words.libraryTitle?.message
      ])
      expect(await findingsOf(list)).toEqual([])

      for (const [name, title] of [
        ['options', words.optionsTitle],
        ['welcome', words.welcomeTitle]
      ] as const) {
        await list.evaluate(name => void location.assign(`/src/${name}/index.html`), name)
        await until(`the words of ${name}`, () =>
          list.evaluate(
            title => document.title === title && document.querySelector('h1')?.textContent === title,
            title?.message
          )
        )
        expect(await list.evaluate(() => document.documentElement.dir)).toBe(direction)
        expect(await findingsOf(list)).toEqual([])
      }
    } finally {
      await desk.close()
      rmSync(extension, { recursive: true, force: true })
    }
  })
})
