import { describe, expect, test } from 'vitest'
import { isSamePage } from '../../src/content/address.ts'

const story = 'https://lantern.example/harbour/ferry'

describe('isSamePage', () => {
  test.each([
    ['the same address', story, story, true],
    ['a place in the page', story, `${story}#comments`, true],
    ['an empty fragment', story, `${story}#`, true],
    ['two places in the page', `${story}#top`, `${story}#end`, true],
    ['another path', story, `${story}-2`, false],
    ['another query', `${story}?page=1`, `${story}?page=2`, false],
    ['a route in the fragment', `${story}#/1`, `${story}#/2`, false],
    ['a route of the older kind', `${story}#!one`, `${story}#!two`, false],
    ['from a route to a place', `${story}#/1`, `${story}#notes`, false]
  ])('%s', (_, one, other, expected) => {
    expect(isSamePage(one, other)).toBe(expected)
    expect(isSamePage(other, one)).toBe(expected)
  })
})
