// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { describe as describeRange } from '../../src/anchor/index.ts'
import type { Anchor } from '../../src/anchor/selectors.ts'
import { QuotePainter } from '../../src/content/quote-paint.ts'
import { MANNERS } from '../../src/voices.ts'

const SAID = ['The weir holds.', 'Nobody asked us.', 'We are late.']
let painted: Map<string, Range[]>
let painter: QuotePainter

beforeEach(() => {
  document.body.innerHTML = SAID.map(words => `<p>“${words}”</p>`).join('')
  painted = new Map()
  painter = new QuotePainter(() => document.body, {
    set: (name, ranges) => void painted.set(name, [...ranges]),
    delete: name => void painted.delete(name)
  })
})

function anchorOf(words: string): Anchor {
  const text = [...document.querySelectorAll('p')].find(p => p.textContent?.includes(words))
    ?.firstChild as Text
  const range = document.createRange()
  range.setStart(text, text.data.indexOf(words))
  range.setEnd(text, text.data.indexOf(words) + words.length)
  return describeRange(range, document.body)
}
const anchors = () => SAID.map(anchorOf)
const texts = () => Object.fromEntries([...painted].map(([name, ranges]) => [name, ranges.map(String)]))

describe('QuotePainter', () => {
  test('paints each speaker in a manner of its own, and takes all off again', () => {
    const [one, two, three] = anchors() as [Anchor, Anchor, Anchor]
    expect(painter.show([[one, three], [two]])).toBe(true)
    expect(texts()).toEqual({ mx10: [SAID[0], SAID[2]], mx11: [SAID[1]] })
    expect(painter.isShown).toBe(true)
    painter.hide()
    expect(texts()).toEqual({})
    expect(painter.isShown).toBe(false)
  })

  test('paints what is there of them, in the manner of its place', () => {
    const [one, two] = anchors() as [Anchor, Anchor]
    document.querySelector('p')?.remove()
    expect(painter.show([[one], [two]])).toBe(true)
    expect(texts()).toEqual({ mx11: [SAID[1]] })
  })

  test('says so if none is there', () => {
    const [one] = anchors() as [Anchor]
    document.querySelector('p')?.remove()
    expect(painter.show([[one]])).toBe(false)
    expect(painter.isShown).toBe(false)
  })

  test('speakers beyond the manners share the last one', () => {
    const [one, two] = anchors() as [Anchor, Anchor]
    const none = Array.from({ length: MANNERS - 1 }, () => [])
    painter.show([...none, [one], [two]])
    expect(texts()).toEqual({ [`mx${10 + MANNERS - 1}`]: [SAID[0], SAID[1]] })
  })
})
