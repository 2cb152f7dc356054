// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { describe as describeRange } from '../../src/anchor/index.ts'
import { type Mark, Painter } from '../../src/content/paint.ts'

const TEXT = 'The weir was opened at dawn, and by noon the meadows stood under water.'
let painted: Map<string, Range[]>
let painter: Painter

beforeEach(() => {
  document.body.innerHTML = `<h1>Flood at Orrin Weir</h1><p>${TEXT}</p><p>Farmers had asked for it.</p>`
  painted = new Map()
  painter = new Painter(document, {
    set: (name, ranges) => void painted.set(name, [...ranges]),
    delete: name => void painted.delete(name)
  })
})

function mark(id: string, words: string, meaning = 'fact'): Mark {
  const text = [...document.querySelectorAll('p')].find(p => p.textContent?.includes(words))
    ?.firstChild as Text
  const range = document.createRange()
  range.setStart(text, text.data.indexOf(words))
  range.setEnd(text, text.data.indexOf(words) + words.length)
  return { id, anchor: describeRange(range, document.body), meaning }
}
const texts = () => Object.fromEntries([...painted].map(([name, ranges]) => [name, ranges.map(String)]))

describe('Painter', () => {
  test('paints each meaning under its name, several marks together', () => {
    const weir = 'The weir was opened at dawn'
    const meadows = 'the meadows stood under water'
    const farmers = 'Farmers had asked for it.'
    painter.paint([mark('a', weir), mark('b', meadows), mark('c', farmers, 'claim')])
    expect(texts()).toEqual({ mx1: [weir, meadows], mx2: [farmers] })
  })

  describe('prepared for a page', () => {
    const weir = 'The weir was opened at dawn'
    const paragraph = () => document.querySelector('p') as HTMLElement

    test('reads it once', () => {
      const [one, two] = [mark('a', weir), mark('b', 'Farmers had asked for it.')]
      const walks = vi.spyOn(document, 'createTreeWalker')
      painter.prepare()
      painter.paint([one])
      expect(texts()).toEqual({ mx1: [weir] })
      expect(walks).toHaveBeenCalledTimes(1)
      painter.paint([one, two])
      expect(walks).toHaveBeenCalledTimes(2)
      walks.mockRestore()
    })

    test.each<[string, () => void]>([
      ['was put in the place of others', () => paragraph().replaceChildren(TEXT)],
      ['was edited', () => ((paragraph().firstChild as Text).data = `Yesterday: ${TEXT}`)],
      ['came before it', () => document.querySelector('h1')?.after('Late words')],
      ['was split', () => (paragraph().firstChild as Text).splitText(9)]
    ])('reads it again if text %s until the painting', async (_, change) => {
      const one = mark('a', weir)
      for (const wait of [() => undefined, () => Promise.resolve()]) {
        painter.prepare()
        change()
        await wait()
        painter.paint([one])
        expect(texts()).toEqual({ mx1: [weir] })
        expect(painted.get('mx1')?.[0]?.startContainer.isConnected).toBe(true)
        painter.paint([])
      }
    })

    test('reads a page with shadow roots again: nothing tells of changes in them', () => {
      const host = document.body.appendChild(document.createElement('section'))
      const root = host.attachShadow({ mode: 'open' })
      const late = 'A late edition of the Lantern.'
      root.append(late)
      const range = document.createRange()
      range.selectNodeContents(root.firstChild as Text)
      const one = { id: 'a', anchor: describeRange(range, document.body), meaning: 'fact' }
      painter.prepare()
      root.replaceChildren(late)
      painter.paint([one])
      expect(texts()).toEqual({ mx1: [late] })
      expect(painted.get('mx1')?.[0]?.startContainer.isConnected).toBe(true)
    })
  })

  test('unpaints what is gone, and recolours what has another meaning', () => {
    const [one, two] = [mark('a', 'The weir was opened at dawn'), mark('b', 'Farmers had asked for it.')]
    painter.paint([one, two])
    painter.paint([{ ...two, meaning: 'question' }])
    expect(texts()).toEqual({ mx4: ['Farmers had asked for it.'] })
    painter.paint([])
    expect(texts()).toEqual({})
  })

  test('names the marks whose text is not in the page, and paints them when it comes back', () => {
    const one = mark('a', 'Farmers had asked for it.')
    const last = document.querySelector('p:last-child') as HTMLElement
    last.remove()
    painter.paint([one])
    expect(painter.places).toEqual([{ id: 'a', state: 'lost' }])
    expect(painter.isIntact).toBe(false)
    document.body.append(last)
    painter.paint([one])
    expect(painter.places).toEqual([{ id: 'a', state: 'found' }])
    expect(texts()).toEqual({ mx1: ['Farmers had asked for it.'] })
  })

  test('notices when the page has put other nodes in place of the text, and finds it again', () => {
    const one = mark('a', 'the meadows stood under water')
    painter.paint([one])
    expect(painter.isIntact).toBe(true)
    const paragraph = document.querySelector('p') as HTMLElement
    paragraph.replaceChildren(TEXT)
    expect(painter.isIntact).toBe(false)
    painter.paint([one])
    expect(texts()).toEqual({ mx1: ['the meadows stood under water'] })
  })

  test('says what stands there now where the text was edited', () => {
    const one = mark('a', 'The weir was opened at dawn, and by noon the meadows stood under water.')
    const edited = TEXT.replace('at dawn', 'late at night')
    document.querySelector('p')?.replaceChildren(edited)
    painter.paint([one])
    expect(painter.places).toMatchObject([{ id: 'a', state: 'changed', exact: edited }])
    const [place] = painter.places
    painter.paint([{ ...one, ...(place as { anchor: Mark['anchor'] }) }])
    expect(painter.places).toEqual([{ id: 'a', state: 'found' }])
  })

  test.each([
    ['what is there', 16, 'the meadows stood'],
    ['what has to be searched', 10, 'the wide meadows stood']
  ])(
    'looks on later where looking for %s takes long, and shows what it has by then',
    async (_, step, now) => {
      let time = 0
      const slow = new Painter(
        document,
        {
          set: (name, ranges) => void painted.set(name, [...ranges]),
          delete: name => void painted.delete(name)
        },
        () => (time += step)
      )
      const marks = ['The weir was', 'opened at dawn', 'by noon the meadows stood', 'under water'].map(
        (words, n) => mark(String(n), words)
      )
      const text = document.querySelector('p')?.firstChild as Text
      text.data = text.data.replace('the meadows stood', now)
      slow.paint(marks)
      const soon = texts().mx1?.length ?? 0
      expect(soon).toBe(2)
      await slow.settled()
      expect(texts().mx1?.length).toBeGreaterThan(soon)
      expect(slow.places).toHaveLength(4)
    }
  )

  test('tells which marks lie at a point, the upper one first', () => {
    painter.paint([mark('a', 'The weir was opened at dawn'), mark('b', 'opened at dawn, and by noon')])
    const text = document.querySelector('p')?.firstChild as Text
    expect(painter.marksAt(text, TEXT.indexOf('at dawn')).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(painter.marksAt(text, 2).map(({ id }) => id)).toEqual(['a'])
    expect(painter.marksAt(text, TEXT.length)).toEqual([])
  })

  test('leaves the document as it was', () => {
    const before = document.documentElement.outerHTML
    painter.paint([mark('a', 'The weir was opened at dawn')])
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('flashes for a moment; pointing out lasts until it is ended', () => {
    vi.useFakeTimers()
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('h1') as HTMLElement)
    painter.flash([range])
    expect(texts()).toEqual({ mx0: ['Flood at Orrin Weir'] })
    vi.advanceTimersByTime(1600)
    expect(texts()).toEqual({})
    painter.flash([range])
    painter.pointOut([range])
    vi.advanceTimersByTime(60_000)
    expect(texts()).toEqual({ mx0: ['Flood at Orrin Weir'] })
    painter.pointOut([])
    expect(texts()).toEqual({})
    vi.useRealTimers()
  })
})
