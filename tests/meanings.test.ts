import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COLOURS, type Colour } from '../src/colours.ts'
import { COLOUR_HIGHLIGHTS, FLASH_HIGHLIGHT } from '../src/content/highlight-names.ts'
import { PANEL_STYLE } from '../src/content/panel-style.ts'
import {
  DEFAULT_MEANINGS,
  MEANINGS,
  meaningOf,
  withMeaning,
  withMeaningBack,
  withMeaningChanged,
  withMeaningMoved,
  withoutMeaning
} from '../src/meanings.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const marker = read('public/marker.css')
const theme = read('src/ui/theme.css')
const ruleOf = (name: string) => new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(marker)?.[1] ?? ''

describe('colours', () => {
  test.each(Object.keys(COLOURS) as Colour[])(
    '%s looks alike wherever it is shown: change all sheets',
    colour => {
      const { ground, line, lineColour, paint } = COLOURS[colour]
      expect(theme).toContain(`--${colour}: light-dark(${ground.join(', ')});`)
      expect(PANEL_STYLE).toContain(`.${colour} { background: light-dark(${ground.join(', ')});`)
      expect(ruleOf(COLOUR_HIGHLIGHTS[colour])).toContain(`background-color: ${paint};`)
      expect(ruleOf(COLOUR_HIGHLIGHTS[colour])).toContain(`text-decoration: underline ${line} ${lineColour};`)
    }
  )

  test.each([...Object.values(COLOUR_HIGHLIGHTS), FLASH_HIGHLIGHT])(
    'the sheet of painted text has a rule for %s that keeps the text colour',
    name => {
      expect(ruleOf(name)).toMatch(/background-color: rgb\([^)]*\/ 0\.\d+\)/)
      expect(ruleOf(name)).not.toMatch(/(?:^|[\s;])color:/)
    }
  )

  test('each has a line, a ground and a name of its own', () => {
    const looks = Object.values(COLOURS)
    for (const signs of [
      looks.map(({ line }) => line),
      looks.map(({ paint }) => paint),
      Object.values(COLOUR_HIGHLIGHTS)
    ])
      expect(new Set(signs).size).toBe(looks.length)
  })
})

describe('meanings', () => {
  const keys = ({ meanings }: typeof DEFAULT_MEANINGS) => meanings.map(({ key }) => key).join(' ')

  test('have letters and colours of their own from the start', () => {
    for (const signs of [MEANINGS.map(({ letter }) => letter), MEANINGS.map(({ colour }) => colour)])
      expect(new Set(signs).size).toBe(MEANINGS.length)
  })

  test('one that is on no list keeps its name, in grey', () => {
    const rumour = { key: 'rumour', word: 'rumour', letter: 'R', colour: 'grey' }
    expect(meaningOf('rumour', DEFAULT_MEANINGS)).toEqual(rumour)
  })

  test('a new one has a letter and a key of its own', () => {
    const lists = withMeaning(DEFAULT_MEANINGS, '  To   check ', 'red')
    expect(lists?.meanings.at(-1)).toEqual({ key: 'to-check', word: 'To check', letter: 'T', colour: 'red' })
    expect(withMeaning(lists ?? DEFAULT_MEANINGS, 'to check', 'red')?.meanings.at(-1)?.key).toBe('to-check-2')
    expect(withMeaning(DEFAULT_MEANINGS, 'Перевірити', 'red')?.meanings.at(-1)?.key).toBe('перевірити')
    expect(withMeaning(DEFAULT_MEANINGS, '   ', 'red')).toBeNull()
  })

  test('one that is renamed, relettered and recoloured stays the one that highlights have', () => {
    const lists = withMeaningChanged(DEFAULT_MEANINGS, 'claim', {
      word: 'Doubtful',
      letter: 'Dou',
      colour: 'pink'
    })
    expect(meaningOf('claim', lists)).toEqual({
      key: 'claim',
      word: 'Doubtful',
      letter: 'Do',
      colour: 'pink'
    })
    expect(withMeaningChanged(lists, 'claim', { word: ' ', letter: '' })).toEqual(lists)
  })

  test('one that is taken off keeps its look on older highlights, and its key for ever', () => {
    const lists = withoutMeaning(DEFAULT_MEANINGS, 'quote') ?? DEFAULT_MEANINGS
    expect(keys(lists)).toBe('fact claim question background')
    expect(meaningOf('quote', lists)).toEqual(MEANINGS[2])
    expect(withMeaning(lists, 'Quote', 'red')?.meanings.at(-1)?.key).toBe('quote-2')
    expect(keys(withMeaningBack(lists, 'quote', 2))).toBe('fact claim quote question background')
  })

  test('the last one stays', () => {
    const one = { meanings: [MEANINGS[0]] as const, retired: [] }
    expect(withoutMeaning(one, 'fact')).toBeNull()
  })

  test('move, within the list', () => {
    expect(keys(withMeaningMoved(DEFAULT_MEANINGS, 'quote', -2))).toBe('quote fact claim question background')
    expect(keys(withMeaningMoved(DEFAULT_MEANINGS, 'fact', -1))).toBe(keys(DEFAULT_MEANINGS))
    expect(keys(withMeaningMoved(DEFAULT_MEANINGS, 'fact', 99))).toBe('claim quote question background fact')
  })
})
