/** Which words of a marked text are still there, and where. */
import { expect, it } from 'vitest'
import { align, weightOf } from '../../src/anchor/align.ts'
import { wordsOf } from '../../src/anchor/words.ts'

/** The page's words, those that are the same in brackets, those that stand for another as "marked=there". */
function shown(marked: string, page: string): string {
  const [words, there] = [wordsOf(marked), wordsOf(page)]
  const { same, instead } = align(words, there)
  const texts = there.map(({ text }) => text)
  for (const [n, word] of words.entries()) {
    const [at, other] = [same[n] as number, instead[n] as number]
    if (at >= 0) texts[at] = `[${there[at]?.text}]`
    if (other >= 0) texts[other] = `${word.text}=${there[other]?.text}`
  }
  return texts.join(' ')
}

const cases: [name: string, marked: string, page: string, expected: string][] = [
  ['the same', 'the nine members voted', 'the nine members voted', '[the] [nine] [members] [voted]'],
  ['among others', 'nine members', 'all nine members voted', 'all [nine] [members] voted'],
  ['one exchanged', 'the nine members', 'the seven members', '[the] nine=seven [members]'],
  ['one gone', 'the nine old members', 'the nine members', '[the] [nine] [members]'],
  ['one put in', 'nine members voted', 'nine members finally voted', '[nine] [members] finally [voted]'],
  [
    'a sentence put in',
    'nine members voted',
    'nine members who had met on the old quay at night to talk about it voted',
    '[nine] [members] who had met on the old quay at night to talk about it [voted]'
  ],
  [
    'most of them gone',
    'after four hours behind closed doors the members voted',
    'the members voted',
    '[the] [members] [voted]'
  ],
  ['the beginning gone', 'after hours members voted', 'members voted', '[members] [voted]'],
  ['the end gone', 'members voted after hours', 'members voted', '[members] [voted]'],
  ['respelt', 'the harbour colours', 'the harbor colors', '[the] [harbor] [colors]'],
  ['inflected', 'the member voted', 'the members vote', '[the] [members] [vote]'],
  ['like it only at one end', 'the harbour sank', 'the hardware sank', '[the] harbour=hardware [sank]'],
  ['respelt in the middle', 'the port closed', 'the part closed', '[the] [part] [closed]'],
  ['three letters are too few to be respelt', 'the sea rose', 'the seas rose', '[the] sea=seas [rose]'],
  [
    'with much of its end gone',
    'the internationalisation began',
    'the internationalist began',
    '[the] internationalisation=internationalist [began]'
  ],
  ['repeated within itself', 'the papa rose', 'the papapa rose', '[the] papa=papapa [rose]'],
  ['the same word rather than one that is like it', 'harbour', 'harbours harbour', 'harbours [harbour]'],
  [
    'the near one rather than one behind a long way',
    'nine members voted',
    `nine members voted ${'and '.repeat(40)}voted`,
    `[nine] [members] [voted] ${'and '.repeat(40)}voted`
  ],
  ['a short word is not respelt', 'the cat sat', 'the cap sat', '[the] cat=cap [sat]'],
  ['the long word rather than the short one', 'to harbour', 'harbour to', '[harbour] to'],
  ['nothing in common', 'nine members', 'an old ferry', 'an old ferry'],
  ['nothing on the page', 'nine members', '', '']
]
it.each(cases)('%s', (_, marked, page, expected) => {
  expect(shown(marked, page)).toBe(expected)
})

it('no marked word is found twice, and none of the page stands for two', () => {
  const { same, instead } = align(wordsOf('on and on and on'), wordsOf('on and on'))
  const found = [...same, ...instead].filter(at => at >= 0)
  expect(new Set(found).size).toBe(found.length)
  expect([...same].filter(at => at >= 0)).toHaveLength(3)
})

it('long words tell more than short ones', () => {
  const weights = wordsOf('a the harbour harbourmaster').map(weightOf)
  expect(weights).toEqual([1 / 6, 0.5, 1, 1])
})
