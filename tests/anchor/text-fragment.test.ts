import { describe, expect, test } from 'vitest'
import { addressOfPlace } from '../../src/anchor/text-fragment.ts'
import { webAddress } from '../../src/anchor/web-address.ts'
import { anchorOf } from '../ui/sample.ts'

const PAGE = 'https://tidewater.example/a'

describe('addressOfPlace', () => {
  test.each([
    {
      name: 'a few words in full',
      page: PAGE,
      exact: 'three councils',
      expected: `${PAGE}#:~:text=three%20councils`
    },
    {
      name: 'a long passage by its ends',
      page: PAGE,
      exact: 'one two three four five six seven eight nine ten eleven',
      expected: `${PAGE}#:~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven`
    },
    {
      name: 'ten words are still named in full',
      page: PAGE,
      exact: 'one two three four five six seven eight nine ten',
      expected: `${PAGE}#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten`
    },
    {
      name: 'a prefix of few words, without the first',
      page: PAGE,
      prefix: 'ut the old ',
      exact: 'crane',
      expected: `${PAGE}#:~:text=the%20old-,crane`
    },
    {
      name: 'dashes, commas and ampersands of the text are no syntax',
      page: PAGE,
      exact: 'well-known, R&D',
      expected: `${PAGE}#:~:text=well%2Dknown%2C%20R%26D`
    },
    {
      name: 'words before a short text tell it apart, without the first, which may be cut off',
      page: PAGE,
      prefix: 'ut of the old quay ',
      exact: 'crane',
      expected: `${PAGE}#:~:text=the%20old%20quay-,crane`
    },
    {
      name: 'no prefix that ends in the middle of a word',
      page: PAGE,
      prefix: 'the old der',
      exact: 'rick',
      expected: `${PAGE}#:~:text=rick`
    },
    {
      name: 'an address with a fragment keeps it',
      page: `${PAGE}#top`,
      exact: 'crane',
      expected: `${PAGE}#top:~:text=crane`
    },
    {
      name: 'half a character is no reason to fail',
      page: PAGE,
      exact: 'sails \ud83d',
      expected: `${PAGE}#:~:text=sails%20%EF%BF%BD`
    },
    { name: 'no text, no fragment', page: PAGE, exact: '', expected: PAGE },
    {
      name: 'an address that is none of the web',
      page: 'javascript:alert(1)',
      exact: 'a',
      expected: undefined
    }
  ])('$name', ({ page, exact, prefix, expected }) => {
    expect(addressOfPlace(page, anchorOf(exact, 0, prefix))).toBe(expected)
  })
})

test('without a place the address is that of the page', () => {
  expect(addressOfPlace(PAGE, undefined)).toBe(PAGE)
  expect(addressOfPlace(PAGE, { parts: [] })).toBe(PAGE)
})

describe('webAddress', () => {
  test.each([
    { name: 'https', address: 'https://a.example/x', expected: 'https://a.example/x' },
    { name: 'http', address: 'http://a.example/x', expected: 'http://a.example/x' },
    { name: 'a script', address: 'javascript:alert(1)', expected: undefined },
    { name: 'inline data', address: 'data:text/html,x', expected: undefined },
    { name: 'a relative address', address: '/x', expected: undefined },
    { name: 'none', address: undefined, expected: undefined }
  ])('$name', ({ address, expected }) => {
    expect(webAddress(address)).toBe(expected)
  })
})
