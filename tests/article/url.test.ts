import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { addressIdentity, articleIdentity, cleanAddress, siteDomain } from '../../src/article/url.ts'

describe('addresses of one article', () => {
  const article = addressIdentity('https://www.courier.example/2025/10/tunnel-report')
  it.each([
    'http://courier.example/2025/10/tunnel-report/',
    'https://m.courier.example/2025/10/tunnel-report',
    'https://amp.courier.example/2025/10/tunnel-report',
    'https://www.courier.example/2025/10/tunnel-report/amp/',
    'https://www.courier.example/amp/2025/10/tunnel-report',
    'https://www.courier.example/2025/10/tunnel-report?utm_source=feed&fbclid=x#comments',
    'https://web.archive.org/web/20251104101500/https://www.courier.example/2025/10/tunnel-report',
    'https://web.archive.org/web/2025if_/http:/courier.example/2025/10/tunnel-report/?fbclid=x'
  ])('%s', address => {
    expect(addressIdentity(address)).toBe(article)
  })

  it.each([
    'https://www.courier.example/2025/10/tunnel-report-2',
    'https://www.courier.example/2025/10/tunnel-report?page=2',
    'https://www.courier.example/2025/10/tunnel-report?cid=2',
    'https://other.example/2025/10/tunnel-report',
    'https://web.archive.org/web/2025*/https://www.courier.example/2025/10/tunnel-report',
    'https://www.courier.example:8080/2025/10/tunnel-report'
  ])('not %s', address => {
    expect(addressIdentity(address)).not.toBe(article)
  })
})

it('gives 16 hex digits', () => {
  expect(addressIdentity('https://courier.example/a')).toMatch(/^[0-9a-f]{16}$/)
})

it.each([
  ['tracking parameters', 'https://a.example/x?id=3&utm_medium=mail&gclid=1', 'https://a.example/x?id=3'],
  [
    'and keeps the rest to the letter',
    'https://a.example/x?page&utm_source=a&q=%20b',
    'https://a.example/x?page&q=%20b'
  ],
  ['fragments', 'https://a.example/x#top', 'https://a.example/x'],
  ['other schemes', 'javascript:alert(1)', null]
])('cleans %s', (_, address, clean) => {
  expect(cleanAddress(address)).toBe(clean)
})

describe('canonical addresses', () => {
  const canonicalOf = (head: string, address: string) =>
    articleIdentity(new JSDOM(`<head>${head}</head>`).window.document, address).canonicalAddress
  const here = 'https://www.courier.example/a?utm_source=x'
  it.each([
    [
      'a link on the site',
      '<link rel="canonical" href="https://courier.example/story/a">',
      'https://courier.example/story/a'
    ],
    ['a relative link', '<link rel="canonical" href="/story/a">', 'https://www.courier.example/story/a'],
    [
      'og:url',
      '<meta property="og:url" content="https://www.courier.example/b">',
      'https://www.courier.example/b'
    ],
    [
      'not the front page',
      '<link rel="canonical" href="https://www.courier.example/">',
      'https://www.courier.example/a'
    ],
    [
      'not another site',
      '<link rel="canonical" href="https://evil.example/a">',
      'https://www.courier.example/a'
    ],
    ['no script', '<link rel="canonical" href="javascript:x">', 'https://www.courier.example/a'],
    ['none', '', 'https://www.courier.example/a']
  ])('%s', (_, head, expected) => {
    expect(canonicalOf(head, here)).toBe(expected)
  })

  it('not one that drops the number of the story', () => {
    const head = '<link rel="canonical" href="https://courier.example/article.php">'
    const address = 'https://courier.example/article.php?id=7'
    expect(canonicalOf(head, address)).toBe(address)
  })
})

describe('single-page sites', () => {
  const page = (canonical: string) => new JSDOM(`<link rel="canonical" href="${canonical}">`).window.document

  it('tells stories apart whose address is in the fragment', () => {
    const [one, two] = ['#/story/1', '#/story/2'].map(
      hash => articleIdentity(page('https://courier.example/app'), `https://courier.example/app${hash}`).id
    )
    expect(one).not.toBe(two)
  })

  it('does not believe a canonical link left over from the story before', () => {
    const stale = 'https://courier.example/one'
    const { canonicalAddress } = articleIdentity(page(stale), 'https://courier.example/two', stale)
    expect(canonicalAddress).toBe('https://courier.example/two')
  })

  it('believes it again once it changes', () => {
    const found = articleIdentity(
      page('https://courier.example/2'),
      'https://courier.example/two',
      'https://courier.example/one'
    )
    expect(found.canonicalAddress).toBe('https://courier.example/2')
  })
})

it.each([
  ['https://www.courier.example/a', 'courier.example'],
  ['about:blank', '']
])('site of %s', (address, domain) => {
  expect(siteDomain(address)).toBe(domain)
})
