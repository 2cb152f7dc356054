import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { plainText, readStructuredData, textOf, typesOf } from '../../src/article/structured-data.ts'

const typesIn = (...blocks: string[]) => {
  const scripts = blocks.map(json => `<script type="application/ld+json">${json}</script>`).join('')
  return readStructuredData(new JSDOM(scripts).window.document).flatMap(typesOf)
}

describe('what publishers write', () => {
  it.each([
    ['one thing', '{"@type":"NewsArticle"}', ['NewsArticle']],
    ['a list', '[{"@type":"NewsArticle"},{"@type":"BreadcrumbList"}]', ['NewsArticle', 'BreadcrumbList']],
    [
      'a graph',
      '{"@graph":[{"@type":"WebPage"},{"@type":["Article","NewsArticle"]}]}',
      ['WebPage', 'Article', 'NewsArticle']
    ],
    ['types with an address', '{"@type":"https://schema.org/NewsArticle"}', ['NewsArticle']],
    ['a raw line break in a text', '{"@type":"NewsArticle","headline":"a\nb"}', ['NewsArticle']],
    ['a comma too many', '{"@type":"NewsArticle",}', ['NewsArticle']],
    ['a comment around it', '<!--{"@type":"NewsArticle"}-->', ['NewsArticle']],
    ['a last semicolon', '{"@type":"NewsArticle"};', ['NewsArticle']],
    ['no JSON at all', 'var x = 1', []],
    ['a type that is no text', '{"@type":{"a":1}}', []],
    ['null', 'null', []],
    ['more than anybody needs', `"${'x'.repeat(700_000)}"`, []]
  ])('%s', (_, json, types) => {
    expect(typesIn(json)).toEqual(types)
  })
})

it.each([
  ['a text', ' a  b ', 'a b'],
  ['a list', ['first', 'second'], 'first'],
  ['an object with a name', { name: 'The Courier' }, 'The Courier'],
  ['a number', 7, '7'],
  ['nothing', null, undefined],
  ['an empty text', ' ', undefined]
])('reads %s as text', (_, value, text) => {
  expect(textOf(value)).toBe(text)
})

it.each([
  ['entities', 'Ben &amp; Jo&#x27;s &quot;plan&quot; &#8211; all', `Ben & Jo's "plan" – all`],
  ['tags', 'One <b>two</b><br/>three', 'One two three'],
  ['signs that are no tags', 'a < b and b > a', 'a < b and b > a'],
  ['impossible code points', '&#x110000;&#0;', '&#x110000;&#0;']
])('makes %s plain', (_, text, plain) => {
  expect(plainText(text)).toBe(plain)
})
