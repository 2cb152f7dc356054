/** Text in open shadow roots is text of the page: it is found, described and painted like any other. */
import { expect, it } from 'vitest'
import { anchor, anchorParts, describe, PageText } from '../../src/anchor/index.ts'
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

it('is not read where the page keeps it closed', () => {
  const body = bodyOf('<p>Open</p><x-closed></x-closed>')
  body.querySelector('x-closed')?.attachShadow({ mode: 'closed' }).append('Hidden')
  expect(new PageText(body).text.trim()).toBe('Open')
})
