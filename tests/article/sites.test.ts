import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readBlocks } from '../../src/article/blocks.ts'
import { SITES, siteRule } from '../../src/article/sites/index.ts'
import { ZONE } from '../../src/article/zones.ts'

it('a rule is for its hosts and what is below them, and for no others', () => {
  const [host] = SITES.flatMap(({ hosts }) => hosts)
  expect(siteRule(`https://${host}/a`)).toBeDefined()
  expect(siteRule(`https://www.${host}/a`)).toBeDefined()
  expect(siteRule(`https://not${host}/a`)).toBeUndefined()
  expect(siteRule(`https://courier.example/${host}`)).toBeUndefined()
  expect(siteRule('no address')).toBeUndefined()
})

it('says what its elements are', () => {
  const { body } = new JSDOM('<div id="bar"><p>31 captures</p></div><p>The tide came in.</p>').window.document
  const { blocks } = readBlocks(body, { navigation: '#bar' })
  expect(blocks.map(({ zones }) => (zones & ZONE.navigation) !== 0)).toEqual([true, false])
})

it.each(SITES.map(rule => [rule.hosts.join(', '), rule] as const))(
  '%s: its selectors are some',
  (_, rule) => {
    const { document } = new JSDOM('').window
    for (const selector of Object.values(rule.zones ?? {}))
      expect(() => document.querySelector(selector)).not.toThrow()
  }
)
