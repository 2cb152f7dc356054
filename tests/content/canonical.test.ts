// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lantern.example/2031/weir" }
import { beforeEach, expect, test } from 'vitest'
import { addressIdentity } from '../../src/article/url.ts'
import { identityOf, staleCanonical } from '../../src/content/canonical.ts'

const SITE = 'https://lantern.example'
beforeEach(() => {
  globalThis.pressmark = undefined
  document.head.innerHTML = ''
})

const states = (path: string) => {
  document.head.innerHTML = `<link rel="canonical" href="${SITE}${path}">`
}
const idAt = (path: string) => identityOf(document, SITE + path)

interface Step {
  at: string
  /** What the page's canonical link says from now on. */
  states?: string
  /** The address that the page is taken for. */
  is: string
}
const visits: [name: string, steps: Step[]][] = [
  ['the address that it was loaded at', [{ at: '/weir?id=1', states: '/news/weir', is: '/news/weir' }]],
  [
    'not after in-page navigation, until it is another one',
    [
      { at: '/weir', states: '/news/weir', is: '/news/weir' },
      { at: '/bridge', is: '/bridge' },
      { at: '/bridge', states: '/news/bridge', is: '/news/bridge' },
      { at: '/bridge', is: '/news/bridge' }
    ]
  ],
  [
    'at once if the site has put it right before',
    [
      { at: '/weir', states: '/news/weir', is: '/news/weir' },
      { at: '/bridge', states: '/news/bridge', is: '/news/bridge' }
    ]
  ],
  [
    'again when the reader goes back',
    [
      { at: '/weir', states: '/news/weir', is: '/news/weir' },
      { at: '/bridge', is: '/bridge' },
      { at: '/weir', is: '/news/weir' }
    ]
  ],
  [
    'also when the site has cleaned its address of tracking',
    [
      { at: '/weir?utm_source=letter', states: '/news/weir', is: '/news/weir' },
      { at: '/weir', is: '/news/weir' },
      { at: '/weir#notes', is: '/news/weir' }
    ]
  ],
  [
    'not at another query',
    [
      { at: '/?story=1', states: '/?story=1', is: '/?story=1' },
      { at: '/?story=2', is: '/?story=2' }
    ]
  ]
]
test.each(visits)('a canonical link is believed at %s', (_, steps) => {
  for (const step of steps) {
    if (step.states) states(step.states)
    expect(idAt(step.at), step.at).toBe(addressIdentity(SITE + step.is))
  }
})

test('the scripts in a page share what they know of it, and keep what others offer there', () => {
  const places = async () => []
  globalThis.pressmark = { places }
  states('/news/weir')
  idAt('/weir')
  expect(globalThis.pressmark?.places).toBe(places)
  // As a script that comes later, in a bundle of its own, will ask.
  expect(staleCanonical(document, `${SITE}/bridge`)).toBe(`${SITE}/news/weir`)
})
