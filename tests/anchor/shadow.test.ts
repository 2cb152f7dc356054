/** Text in open shadow roots is text of the page: it is found, described and painted like any other. */
import { expect, it } from 'vitest'
import { anchor, anchorParts, describe, isBefore, PageText } from '../../src/anchor/index.ts'
import { bodyOf } from './dom.ts'

/** A body in which the content of each `<template data-shadow>` is the open shadow root of the element around it. */
function withShadows(html: string): HTMLElement {
  const body = bodyOf(html)
  const fill = (root: ParentNode) => {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
      const shadow = (template.parentElement as Element).attachShadow({ mode: 'open' })
      shadow.append(template.content)
      template.remove()
      fill(shadow)
    }
  }
  fill(body)
  return body
}

const STORY =
  '<h1>Ferry stays in port</h1><x-story><template data-shadow><p>The harbour master closed the quay on Monday.</p>' +
  '<slot></slot><p>Repairs will take until the spring, <x-name><template data-shadow><b>Ida Holm</b></template></x-name> said.</p></template>' +
  '<p>Two engineers looked at the hull.</p><p slot="none">Shown nowhere.</p></x-story><p>More news</p>'

/** A point in the flat tree: the first text that holds these words, wherever it stands. */
function pointAt(body: HTMLElement, words: string, isEnd = false): [Text, number] {
  const page = new PageText(body)
  const at = page.text.indexOf(words)
  const range = page.range(at, at + words.length)
  return isEnd
    ? [range.endContainer as Text, range.endOffset]
    : [range.startContainer as Text, range.startOffset]
}

it('stands in the text as it is shown: shadow trees in their hosts, slotted text in its slot', () => {
  expect(new PageText(withShadows(STORY)).text.trim().split('\n')).toEqual([
    'Ferry stays in port',
    'The harbour master closed the quay on Monday.',
    'Two engineers looked at the hull.',
    'Repairs will take until the spring, Ida Holm said.',
    'More news'
  ])
})

it('stands so where slotted hosts have slots of their own, and hosts are ordinary elements', () => {
  const card = (text: string) =>
    `<x-card><template data-shadow><p>Before</p><slot></slot><p>Behind</p></template>${text}</x-card>`
  const body = withShadows(
    `<section><template data-shadow><h1>Top</h1><slot></slot><p>End</p></template>${card('<p>One</p><p>Two</p>')}<p>Between</p>${card('<p>Three</p>')}</section><p>After</p>`
  )
  expect(new PageText(body).text.trim().split('\n')).toEqual(
    'Top Before One Two Behind Between Before Three Behind End After'.split(' ')
  )
})

it.each([
  'The harbour master closed the quay',
  'Two engineers looked at the hull.',
  'Ida Holm',
  'Ferry stays',
  'More news'
])('is described and found again: %s', words => {
  const body = withShadows(STORY)
  const range = body.ownerDocument.createRange()
  range.setStart(...pointAt(body, words))
  range.setEnd(...pointAt(body, words, true))
  const described = describe(range, body)
  expect(described.parts.map(({ quote }) => quote.exact)).toEqual([words])
  expect(String(anchor(described, withShadows(STORY)))).toBe(words)
})

it('is described from a range that begins in one tree and ends in another, as a composed selection does', () => {
  const body = withShadows(STORY)
  const [startContainer, startOffset] = pointAt(body, 'closed the quay')
  const [endContainer, endOffset] = pointAt(body, 'Ida Holm', true)
  const range = { startContainer, startOffset, endContainer, endOffset, collapsed: false }
  const described = describe(range, body)
  expect(described.parts.map(({ quote }) => quote.exact)).toEqual([
    'closed the quay on Monday.',
    'Two engineers looked at the hull.',
    'Repairs will take until the spring, Ida Holm'
  ])
  // One range a tree: no range holds text of two.
  expect(anchorParts(described, body)?.map(String)).toEqual([
    'closed the quay on Monday.',
    'Two engineers looked at the hull.',
    'Repairs will take until the spring, ',
    'Ida Holm'
  ])
})

it.each([
  ['before a host', 1, 'The harbour master closed the quay on Monday.'],
  ['behind a host', 2, 'More news']
])('a point between elements, %s', (_, offset, words) => {
  const body = withShadows(STORY)
  const page = new PageText(body)
  expect(page.text.slice(page.positionOf(body, offset)).trim().split('\n')[0]).toBe(words)
})

it('stands in one order over all trees', () => {
  const body = withShadows(STORY)
  const words = ['Ferry', 'stays', 'The harbour', 'Two engineers', 'Repairs', 'Ida', 'Holm', 'More']
  const ranges = words.map(word => {
    const range = body.ownerDocument.createRange()
    range.setStart(...pointAt(body, word))
    return range
  })
  for (const [n, range] of ranges.entries())
    expect(ranges.map(other => isBefore(other, range))).toEqual(words.map((_, m) => m < n))
})

it.each<[name: string, offset: number, before: string[]]>([
  ['the first', 0, []],
  ['a text and a host', 1, ['Ferry']],
  ['a host and a text', 2, ['Ferry', 'The harbour', 'Two engineers', 'Ida']],
  ['the last', 3, ['Ferry', 'The harbour', 'Two engineers', 'Ida', 'More']]
])('texts begin before a point between elements: %s', (_, offset, before) => {
  const body = withShadows(STORY)
  const point = body.ownerDocument.createRange()
  point.setStart(body, offset)
  const begins = ['Ferry', 'The harbour', 'Two engineers', 'Ida', 'More'].filter(word => {
    const range = body.ownerDocument.createRange()
    range.setStart(...pointAt(body, word))
    return isBefore(range, point)
  })
  expect(begins).toEqual(before)
})

it('text in a shadow tree begins behind the start of its host and before its end', () => {
  const body = withShadows(STORY)
  const page = new PageText(body)
  const host = body.querySelector('x-story') as Element
  // The host's own children are shown in its slot, behind the first paragraph of the tree.
  expect(page.positionOf(host, 0)).toBe('Ferry stays in port'.length)
  expect(page.positionOf(host, 1)).toBe(page.text.indexOf('More') - 1)
})

it('is not read where the page keeps it closed', () => {
  const body = bodyOf('<p>Open</p><x-closed></x-closed>')
  body.querySelector('x-closed')?.attachShadow({ mode: 'closed' }).append('Hidden')
  expect(new PageText(body).text.trim()).toBe('Open')
})
