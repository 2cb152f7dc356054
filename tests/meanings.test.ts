import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FLASH_HIGHLIGHT, HIGHLIGHTS, highlightOf } from '../src/content/highlight-names.ts'
import { PANEL_STYLE } from '../src/content/panel-style.ts'
import { MEANINGS, meaningOf } from '../src/meanings.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const marker = read('public/marker.css')
const theme = read('src/ui/theme.css')
const ruleOf = (name: string) => new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(marker)?.[1] ?? ''

describe('meanings', () => {
  test.each(MEANINGS.map(({ key }) => key))('%s has its colours in every place that shows it', key => {
    expect(theme).toMatch(new RegExp(`--${key}: light-dark\\(`))
    expect(PANEL_STYLE).toMatch(new RegExp(`^\\.${key} \\{ background: light-dark\\(`, 'm'))
    expect(ruleOf(highlightOf(key))).toContain('background-color')
  })

  test.each([...HIGHLIGHTS, FLASH_HIGHLIGHT])(
    'the sheet of painted text has a rule for %s that keeps the text colour',
    name => {
      expect(ruleOf(name)).toMatch(/background-color: rgb\([^)]*\/ 0\.\d+\)/)
      expect(ruleOf(name)).not.toMatch(/(?:^|[\s;])color:/)
    }
  )

  test('each has a line, a ground and a letter of its own', () => {
    const rules = MEANINGS.map(({ key }) => ruleOf(highlightOf(key)))
    const lines = rules.map(rule => /underline (\w+)/.exec(rule)?.[1])
    const grounds = rules.map(rule => /background-color: ([^;]+)/.exec(rule)?.[1])
    for (const signs of [lines, grounds, MEANINGS.map(({ letter }) => letter)])
      expect(new Set(signs).size).toBe(MEANINGS.length)
  })

  test('one that is not known keeps its name, and is painted unlike the others', () => {
    expect(meaningOf('rumour')).toEqual({ key: 'rumour', word: 'rumour', letter: 'R' })
    expect(HIGHLIGHTS).toContain(highlightOf('rumour'))
    expect(MEANINGS.map(({ key }) => highlightOf(key))).not.toContain(highlightOf('rumour'))
  })
})
