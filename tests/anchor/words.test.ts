import { expect, it } from 'vitest'
import { wordsOf } from '../../src/anchor/words.ts'

it.each<[name: string, text: string, words: string[]]>([
  ['letters and digits', 'Pier 14 is a2z', ['Pier', '14', 'is', 'a2z']],
  ['signs around them', '“Sold,” (he) said—twice.', ['Sold', 'he', 'said', 'twice']],
  ['signs between them', "don't well-known R&D 3.5%", ['don', 't', 'well', 'known', 'R', 'D', '3', '5']],
  ['the signs beside letters and digits', '@AZ[`az{/09:', ['AZ', 'az', '09']],
  ['letters with marks', 'Łódź Müggel naïve', ['Łódź', 'Müggel', 'naïve']],
  ['letters among the signs of Latin-1', '5ª µm 2º §1 ¿qué? £5', ['5ª', 'µm', '2º', '1', 'qué', '5']],
  ['the signs among its letters', '3×4÷2', ['3', '4', '2']],
  ['Cyrillic', 'Порт закрыт', ['Порт', 'закрыт']],
  ['Arabic, whose commas and stops are its own', 'ميناء، بحر؛ متى؟ هنا۔', ['ميناء', 'بحر', 'متى', 'هنا']],
  ['Devanagari, with its stops', 'नाव चली।घाट॥', ['नाव', 'चली', 'घाट']],
  ['Korean', '배가 떴다', ['배가', '떴다']],
  ['other spaces and dashes', 'one\u2003two\u1680three—four', ['one', 'two', 'three', 'four']],
  ['numerals above and below the line', 'H₂O ½ ⅓ Ⅳ', ['H₂O', '⅓', 'Ⅳ']],
  ['arrows and pictures', 'one→two ★three', ['one', 'two', 'three']],
  ['later punctuation', 'one⸺two⸮', ['one', 'two']],
  ['full width', 'ＡＢ，１２！ａ', ['ＡＢ', '１２', 'ａ']],
  ['signs that show nothing', 'one\ufefftwo\ufffd', ['one', 'two']],
  ['nothing', ' …', []]
])('words of %s', (_, text, words) => {
  expect(wordsOf(text).map(word => word.text)).toEqual(words)
})

it.each<[name: string, text: string, words: string[]]>([
  ['Japanese', '港は、閉。', ['港は', 'は', '閉']],
  ['half-marks and katakana', 'ァヶー', ['ァヶ', 'ヶー', 'ー']],
  ['old ideographs', '㐀鿿', ['㐀鿿', '鿿']],
  ['ideographs of compatibility', '豈﫿', ['豈﫿', '﫿']],
  ['Thai', 'ท่า', ['ท่', '่า', 'า']],
  ['Burmese', 'က႟', ['က႟', '႟']],
  ['Khmer', 'ក៿', ['ក៿', '៿']],
  ['beside letters', 'A港B', ['A', '港', 'B']]
])('without spaces each sign is a word, with the one behind it: %s', (_, text, words) => {
  expect(wordsOf(text).map(word => word.text)).toEqual(words)
})

it('gives places in the text', () => {
  expect(wordsOf('The 港町.')).toEqual([
    { text: 'The', start: 0, end: 3 },
    { text: '港町', start: 4, end: 5 },
    { text: '町', start: 5, end: 6 }
  ])
})

it('of a stretch gives what lies in it, cut at its ends', () => {
  expect(wordsOf('The harbour 港町 sails', 2, 13)).toEqual([
    { text: 'e', start: 2, end: 3 },
    { text: 'harbour', start: 4, end: 11 },
    { text: '港', start: 12, end: 13 }
  ])
})
