import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FLASH_HIGHLIGHT, HIGHLIGHTS, highlightOf, MEANINGS } from '../../src/content/meanings.ts'

const sheet = readFileSync(new URL('../../public/marker.css', import.meta.url), 'utf8')
const ruleOf = (name: string) => new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(sheet)?.[1] ?? ''

describe('meanings', () => {
  test.each([...HIGHLIGHTS, FLASH_HIGHLIGHT])(
    'the sheet has a rule for %s that keeps the text colour',
    name => {
      expect(ruleOf(name)).toMatch(/background-color: rgb\([^)]*\/ 0\.\d+\)/)
      expect(ruleOf(name)).not.toMatch(/(?:^|[\s;])color:/)
    }
  )

  test('each has a line and a letter of its own', () => {
    const lines = MEANINGS.map(({ highlight }) => /underline (\w+)/.exec(ruleOf(highlight))?.[1])
    expect(new Set(lines).size).toBe(MEANINGS.length)
    expect(new Set(MEANINGS.map(({ letter }) => letter)).size).toBe(MEANINGS.length)
  })

  test('one that is not known is painted too, unlike the others', () => {
    expect(HIGHLIGHTS).toContain(highlightOf('rumour'))
    expect(MEANINGS.map(({ highlight }) => highlight)).not.toContain(highlightOf('rumour'))
  })
})
