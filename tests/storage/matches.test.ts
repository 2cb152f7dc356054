/** Where searched words stand in a text, for marking them. */
import { expect, test } from 'vitest'
import { matchesIn } from '../../src/storage/matches.ts'

const cases: [name: string, text: string, words: string[], marked: string][] = [
  ['no word', 'The ferry sails', [], 'The ferry sails'],
  ['an empty word', 'The ferry sails', [''], 'The ferry sails'],
  ['no text', '', ['ferry'], ''],
  ['a word that is not there', 'The ferry sails', ['tram'], 'The ferry sails'],
  ['a word', 'The ferry sails', ['ferry'], 'The [ferry] sails'],
  ['every place of it', 'Ferry after ferry', ['ferry'], '[Ferry] after [ferry]'],
  ['several words, in the order of the text', 'The ferry sails', ['sails', 'the'], '[The] ferry [sails]'],
  ['one after another', 'nana', ['na'], '[na][na]'],
  ['part of a word', 'Fährhafenmeister', ['hafen'], 'Fähr[hafen]meister'],
  ['the longer of two that begin together', 'The ferryman', ['ferry', 'ferryman'], 'The [ferryman]'],
  ['the first of two that overlap', 'stormy', ['storm', 'rmy'], '[storm]y'],
  ['none inside one that is marked', 'harbourmaster', ['harbourmaster', 'our', 'master'], '[harbourmaster]'],
  ['letters with marks', 'Der Fährmann', ['fahr'], 'Der [Fähr]mann'],
  ['a letter that is folded to two', 'Die Straße endet', ['strasse'], 'Die [Straße] endet'],
  ['half of such a letter marks the whole', 'Die Straße endet', ['stras'], 'Die [Stra]ße endet'],
  ['text behind such a letter', 'Straße und Hafen', ['hafen'], 'Straße und [Hafen]'],
  ['a phrase over a run of spaces', 'the  \n ferry sails', ['the ferry'], '[the  \n ferry] sails'],
  ['a space behind a run', 'a  b', ['a b'], '[a  b]'],
  ['signs of two units before it', '🚢 ferry', ['ferry'], '🚢 [ferry]'],
  ['typographic apostrophes', 'L’été', ["l'ete"], '[L’été]'],
  ['to the end', 'The ferry', ['ferry'], 'The [ferry]']
]
test.each(cases)('%s', (_, text, words, marked) => {
  const shown = matchesIn(text, words).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text
  )
  expect(shown).toBe(marked)
})
