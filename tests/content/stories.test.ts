// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lantern.example/2031/weir" }
import { beforeEach, describe, expect, test } from 'vitest'
import { addressIdentity } from '../../src/article/url.ts'
import { Stories } from '../../src/content/stories.ts'

const TEXT = 'The weir was opened at dawn and the meadows stood under water. '.repeat(12)
const story = (id: string, more = '') => `<article id="${id}"><h1>${id}</h1>${more}<p>${TEXT}</p></article>`
const element = (id: string) => document.getElementById(id) as Element
/** As the view shows them: jsdom knows no layout. */
const showsAtMiddle = (id: string) => {
  for (const { id: each } of document.querySelectorAll('article')) {
    const top = each === id ? 0 : 5000
    element(each).getBoundingClientRect = () => ({ top, bottom: top + 1000 }) as DOMRect
  }
}

let stories: Stories
beforeEach(() => {
  document.body.innerHTML = story('weir')
  stories = new Stories(document)
})

describe('a page with one article', () => {
  test('is that article as a whole', () => {
    expect(stories.visit('id-weir')).toEqual(['id-weir'])
    expect(stories.rootOf('id-weir')).toBe(document.body)
    expect(stories.idAt(element('weir'), 'id-weir')).toBe('id-weir')
  })

  test('also where its element is given the next one', () => {
    stories.visit('id-weir')
    expect(stories.visit('id-ferry')).toEqual(['id-ferry'])
    expect(stories.idAt(element('weir'), 'id-ferry')).toBe('id-ferry')
  })

  test.each([
    ['teasers with headlines of their own', '<article><h1>Ferry</h1><p>It runs.</p></article>'],
    ['comments', `<article><h3>A reader</h3><p>${TEXT}</p></article>`],
    [
      'a story told in posts',
      `<article><h2>10.15</h2><p>${TEXT}</p></article><article><h2>10.20</h2><p>${TEXT}</p></article>`
    ]
  ])('may have %s', (_, html) => {
    document.body.insertAdjacentHTML('beforeend', html)
    stories.visit('id-weir')
    expect(stories.rootOf('id-weir')).toBe(document.body)
    expect(stories.idAt(document.body.lastElementChild as Element, 'id-weir')).toBe('id-weir')
  })
})

describe('a page that goes on with the next article', () => {
  beforeEach(() => {
    stories.visit('id-weir')
    document.body.insertAdjacentHTML('beforeend', story('ferry'))
  })

  test('knows the second one when its address has come', () => {
    showsAtMiddle('ferry')
    expect(stories.visit('id-ferry')).toEqual(['id-ferry', 'id-weir'])
    expect(stories.rootOf('id-weir')).toBe(element('weir'))
    expect(stories.rootOf('id-ferry')).toBe(element('ferry'))
    expect(stories.idAt(element('ferry').querySelector('p') as Element, 'id-weir')).toBe('id-ferry')
    expect(stories.idAt(document.body, 'id-weir')).toBe('id-weir')
  })

  test('takes the next one if the address changes before it is in the middle', () => {
    showsAtMiddle('weir')
    stories.visit('id-ferry')
    expect(stories.rootOf('id-ferry')).toBe(element('ferry'))
    expect(stories.rootOf('id-weir')).toBe(element('weir'))
  })

  test('does not say which one the second is before that', () => {
    expect(stories.idAt(element('ferry'), 'id-weir')).toBeNull()
  })

  test('unless it says so itself', () => {
    element('ferry').innerHTML += '<a rel="bookmark" href="/2031/ferry?utm_source=weir">Link</a>'
    expect(stories.idAt(element('ferry'), 'id-weir')).toBe(
      addressIdentity('https://lantern.example/2031/ferry')
    )
  })

  test('or says something that cannot be', () => {
    element('ferry').innerHTML += '<a rel="bookmark" href="https://elsewhere.example/ferry">Link</a>'
    expect(stories.idAt(element('ferry'), 'id-weir')).toBeNull()
  })

  test('forgets those that are gone', () => {
    showsAtMiddle('ferry')
    stories.visit('id-ferry')
    element('weir').remove()
    expect(stories.visit('id-ferry')).toEqual(['id-ferry'])
    expect(stories.rootOf('id-weir')).toBe(document.body)
  })
})
