/** @vitest-environment jsdom */
import { describe, expect, test, vi } from 'vitest'
import { Summary } from '../../../src/ui/article/Summary.tsx'
import type { QuoteActions } from '../../../src/ui/article/Voices.tsx'
import { article, found, GAZETTE, quote, ROWE, source } from '../sample.ts'
import { allByRole, byRole, perform, show, showAgain, textOf } from '../screen.ts'

const QUOTES: QuoteActions = { onCopy: () => {} }
const page = { address: 'https://tidewater.example/harbour/crane', reveal: async () => true }

describe('what the summary shows', () => {
  test('headline, kicker, standfirst and attribution', () => {
    const root = show(
      <Summary quotes={QUOTES} article={article({ genre: 'opinion', agency: found('NNP') })} page={page} />
    )
    expect(textOf(byRole(root, 'heading', 'The old crane stays where it is'))).toBeTruthy()
    const attribution = textOf(byRole(root, 'list', 'Attribution'))
    expect(attribution).toContain('Tidewater Herald')
    expect(attribution).toContain('Pia Lund, Owen Achterberg')
    expect(attribution).toContain('with NNP')
    expect(attribution).toContain('2 min')
    expect(root.textContent).toContain('Opinion')
  })
  test('a time keeps its full form and says where it was found', () => {
    const root = show(<Summary quotes={QUOTES} article={article()} page={page} />)
    const time = root.querySelector('time')
    expect(time?.dateTime).toBe('2026-03-02T08:15:00Z')
    expect(time?.title).toBe('2026-03-02T08:15:00Z. Found as printed on the page (h1)')
  })
  test.each([
    { origin: 'publisher' as const, expected: 'from the publisher' },
    { origin: 'picked' as const, expected: 'picked from the text' }
  ])('key points $expected', ({ origin, expected }) => {
    const keyPoints = article().keyPoints.map(point => ({ ...point, origin }))
    const root = show(<Summary quotes={QUOTES} article={article({ keyPoints })} page={page} />)
    expect(textOf(byRole(root, 'region', 'Key points'))).toContain(expected)
  })
  test('quotes by speaker, in the marks of the language, with what attributes them', () => {
    const quotes = [
      quote('ein Denkmal', GAZETTE, {
        kind: 'partial',
        cue: 'schreibt',
        venue: 'im Leitartikel',
        via: 'Molenblatt'
      }),
      quote('Er bleibt.', null)
    ]
    const root = show(
      <Summary quotes={QUOTES} article={article({ quotes, language: found('de') })} page={page} />
    )
    const region = byRole(root, 'region', 'Who says what')
    expect(textOf(region)).toContain('Mole Gazette publication')
    expect(textOf(region)).toContain('„ein Denkmal“')
    expect(textOf(region)).toContain('partialschreibt·im Leitartikel·via Molenblatt')
    expect(textOf(byRole(region, 'heading', 'Speaker not named'))).toBeTruthy()
    expect(textOf(region)).toContain('“ein Denkmal” was heard at the quay.')
  })
  test('a speaker whom the text calls otherwise: as printed, beside the sentence', () => {
    const root = show(
      <Summary quotes={QUOTES} article={article({ quotes: [quote('It leans.', GAZETTE)] })} page={page} />
    )
    expect(textOf(root.querySelector('.attribution') as Element)).toContain('as printed: “the paper”')
  })
  test('one whom the text calls so is not said twice', () => {
    const speaker = { ...GAZETTE, mention: GAZETTE.name }
    const root = show(
      <Summary quotes={QUOTES} article={article({ quotes: [quote('It leans.', speaker)] })} page={page} />
    )
    expect(textOf(root)).not.toContain('as printed')
  })
  test('a word that stands for nobody known: under “Speaker not named”, in quotes', () => {
    const he = { name: 'he', mention: 'he', kind: 'unnamed' as const }
    const root = show(
      <Summary
        quotes={QUOTES}
        article={article({ quotes: [quote('It leans.', he, { cue: 'said' })] })}
        page={page}
      />
    )
    const region = byRole(root, 'region', 'Who says what')
    expect(allByRole(region, 'heading').map(textOf)).toContain('Speaker not named')
    expect(allByRole(region, 'heading', 'he')).toHaveLength(0)
    expect(textOf(root.querySelector('.attribution summary') as Element)).toContain('“he”·said')
  })
  test('reported speech is folded and without marks', () => {
    const quotes = [quote('it would be moved', ROWE, { kind: 'indirect', cue: 'said' })]
    const root = show(<Summary quotes={QUOTES} article={article({ quotes })} page={page} />)
    const folded = root.querySelector<HTMLDetailsElement>('details.reported')
    expect(folded?.open).toBe(false)
    expect(folded?.textContent).toContain('it would be moved')
    expect(folded?.textContent).not.toContain('“it would be moved”it')
  })
  test('the mix of sources in words', () => {
    const root = show(<Summary quotes={QUOTES} article={article()} page={page} />)
    expect(byRole(root, 'img', '1 person, 1 publication')).toBeTruthy()
  })
  test('a link of a source only if it is one of the web', () => {
    const sources = [
      { ...source('Plan', 'document'), link: 'https://a.example/plan' },
      { ...source('Trap', 'document'), link: 'javascript:alert(1)' }
    ]
    const root = show(<Summary quotes={QUOTES} article={article({ sources })} page={page} />)
    expect(allByRole(root, 'link', /^What the article links to/)).toHaveLength(1)
  })
  test('the lead image in words, without loading it', () => {
    const leadImage = {
      address: 'https://tidewater.example/crane.jpg',
      caption: found('The crane at dawn'),
      credit: found('Photo: Ada Nkemelu'),
      from: { kind: 'meta', detail: 'og:image' } as const
    }
    const root = show(<Summary quotes={QUOTES} article={article({ leadImage })} page={page} />)
    expect(textOf(byRole(root, 'region', 'Lead image'))).toContain('Photo: Ada Nkemelu')
    expect(root.querySelector('img')).toBeNull()
  })
  test('caps that were hit', () => {
    const root = show(<Summary quotes={QUOTES} article={article({ limits: ['2000 blocks'] })} page={page} />)
    expect(textOf(byRole(root, 'note'))).toContain('2000 blocks')
  })
  test('parts that the article lacks are left out', () => {
    const bare = article({ keyPoints: [], quotes: [], sources: [], blocks: [] })
    expect(allByRole(show(<Summary quotes={QUOTES} article={bare} page={page} />), 'region')).toHaveLength(0)
  })
})

describe('lines that lead to their place', () => {
  const follow = async (link: HTMLElement, init: MouseEventInit = {}) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init })
    link.addEventListener('click', click => queueMicrotask(() => click.preventDefault()))
    await perform(() => link.dispatchEvent(event))
    return event
  }

  test('a click reveals the anchor in the page', async () => {
    const reveal = vi.fn(async () => true)
    const shown = article()
    const root = show(<Summary quotes={QUOTES} article={shown} page={{ ...page, reveal }} />)
    await follow(byRole(root, 'link', '“It has outlived three councils.”'))
    expect(reveal).toHaveBeenCalledWith(shown.quotes[0]?.anchor)
    expect(allByRole(root, 'alert')).toHaveLength(0)
  })
  test('what the page does not hold now is said at the line', async () => {
    const root = show(
      <Summary quotes={QUOTES} article={article()} page={{ ...page, reveal: async () => false }} />
    )
    await follow(byRole(root, 'link', 'The crane is from 1911.'))
    expect(textOf(byRole(root, 'alert'))).toBe('This text is not on the page now.')
  })
  test('a page that could not be reached is not said to lack the text', async () => {
    const root = show(
      <Summary quotes={QUOTES} article={article()} page={{ ...page, reveal: async () => null }} />
    )
    await follow(byRole(root, 'link', 'The crane is from 1911.'))
    expect(allByRole(root, 'alert')).toHaveLength(0)
  })
  test('with a modifier key the browser opens the address', async () => {
    const reveal = vi.fn(async () => true)
    const root = show(<Summary quotes={QUOTES} article={article()} page={{ ...page, reveal }} />)
    await follow(byRole(root, 'link', 'A vote after midnight'), { ctrlKey: true })
    expect(reveal).not.toHaveBeenCalled()
  })
  test('without the page they lead to the text at its address', () => {
    const root = show(<Summary quotes={QUOTES} article={article()} page={{ address: page.address }} />)
    const link = byRole(root, 'link', 'A vote after midnight') as HTMLAnchorElement
    expect(link.href).toBe('https://tidewater.example/harbour/crane#:~:text=A%20vote%20after%20midnight')
  })
})

test('why a source has no name is printed beside it', () => {
  const clerk = {
    ...source('a clerk', 'unnamed'),
    description: 'a clerk, who asked not to be named because she was not authorised to speak'
  }
  const root = show(<Summary quotes={QUOTES} article={article({ sources: [clerk] })} page={page} />)
  expect(textOf(byRole(root, 'region', 'Sources'))).toContain('because she was not authorised to speak')
})

describe('what can be done with quotes', () => {
  const ARENDS = { name: 'Joke Arends', mention: 'Arends', kind: 'person' as const }
  const quotes = [
    quote('It has outlived three councils.', ROWE),
    quote('It leans.', ROWE),
    quote('a monument', GAZETTE, { kind: 'partial' }),
    quote('Sell it.', ARENDS),
    quote('it would be moved', ARENDS, { kind: 'indirect' })
  ]
  const shown = (root: HTMLElement) => [...root.querySelectorAll('.voice h3 bdi')].map(textOf)
  const choose = (root: HTMLElement, name: string) =>
    perform(() => {
      const select = root.querySelector('select') as HTMLSelectElement
      select.value = [...select.options].find(option => option.text.startsWith(name))?.value ?? ''
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })

  test('copying one hands over its speaker and all of its parts', async () => {
    const onCopy = vi.fn()
    const root = show(<Summary quotes={{ onCopy }} article={article({ quotes })} page={page} />)
    await perform(() => allByRole(root, 'button', /^Copy this quote/)[2]?.click())
    expect(onCopy.mock.calls[0]?.[0]).toMatchObject({ name: 'Mole Gazette', kind: 'publication' })
    expect(onCopy.mock.calls[0]?.[1].map(({ text }: { text: string }) => text)).toEqual(['a monument'])
  })

  test('one speaker can be chosen, with what is reported of them', async () => {
    const root = show(<Summary quotes={QUOTES} article={article({ quotes })} page={page} />)
    expect(shown(root)).toEqual(['Imke Rowe', 'Mole Gazette', 'Joke Arends', 'Joke Arends'])
    await choose(root, 'Joke Arends')
    expect(shown(root)).toEqual(['Joke Arends', 'Joke Arends'])
    await choose(root, 'Mole Gazette')
    expect(shown(root)).toEqual(['Mole Gazette'])
    await choose(root, 'All speakers')
    expect(shown(root)).toHaveLength(4)
  })

  test('two speakers are seen at a glance: nothing to choose', () => {
    const root = show(
      <Summary quotes={QUOTES} article={article({ quotes: quotes.slice(0, 3) })} page={page} />
    )
    expect(root.querySelector('select')).toBeNull()
  })

  test('the quotes are painted on the page by speaker, and taken off again', async () => {
    const onPaint = vi.fn(async () => true)
    const actions = (isOn: boolean): QuoteActions => ({ onCopy: () => {}, painting: { isOn, onPaint } })
    const root = show(<Summary quotes={actions(false)} article={article({ quotes })} page={page} />)
    expect(root.querySelector('.manner')).toBeNull()
    await perform(() => byRole(root, 'button', 'Show on the page').click())
    expect(onPaint).toHaveBeenLastCalledWith([
      [quotes[0]?.anchor, quotes[1]?.anchor],
      [quotes[2]?.anchor],
      [quotes[3]?.anchor]
    ])
    showAgain(root, <Summary quotes={actions(true)} article={article({ quotes })} page={page} />)
    expect(byRole(root, 'button', 'Show on the page').ariaPressed).toBe('true')
    expect([...root.querySelectorAll<HTMLElement>('.manner')].map(({ dataset }) => dataset.manner)).toEqual([
      '0',
      '1',
      '2'
    ])
    await choose(root, 'Joke Arends')
    expect(onPaint).toHaveBeenLastCalledWith([[], [], [quotes[3]?.anchor]])
    await perform(() => byRole(root, 'button', 'Show on the page').click())
    expect(onPaint).toHaveBeenLastCalledWith([])
  })

  test('says so where none of them is on the page', async () => {
    const painting = { isOn: false, onPaint: async () => false }
    const root = show(
      <Summary quotes={{ onCopy: () => {}, painting }} article={article({ quotes })} page={page} />
    )
    await perform(() => byRole(root, 'button', 'Show on the page').click())
    expect(textOf(byRole(root, 'alert'))).toBe('None of these quotes is on the page now.')
  })
})
