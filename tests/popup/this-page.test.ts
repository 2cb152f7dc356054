import { describe, expect, test, vi } from 'vitest'
import type { Reading } from '../../src/article/model.ts'
import { PressmarkError } from '../../src/messages.ts'
import { openThisPage, type ThisPage } from '../../src/popup/this-page.ts'
import { anchorOf, article, found } from '../ui/sample.ts'
import { type FakeWorld, fakeWorld, withSaved } from './fake-world.ts'

const NOT_AN_ARTICLE: Reading = {
  kind: 'not-article',
  reasons: [{ code: 'link-list', supports: false, detail: '' }]
}
const unexpected = (error: unknown) => {
  throw error
}
const open = (world: FakeWorld) => openThisPage(world, unexpected)

async function opened(world: FakeWorld): Promise<ThisPage> {
  const page = open(world)
  await page.start()
  return page
}

describe('what a page comes to', () => {
  test.each([
    {
      name: 'an article',
      reading: (): Reading => ({ kind: 'article', article: article() }),
      expected: 'summary'
    },
    { name: 'no article', reading: () => NOT_AN_ARTICLE, expected: 'not-article' },
    { name: 'a failure', reading: (): Reading => ({ kind: 'failed', message: 'x' }), expected: 'failed' },
    {
      name: 'a page of the browser',
      reading: () => Promise.reject(new PressmarkError('unreadable-page', 'x')),
      expected: 'unreadable-page'
    },
    {
      name: 'access withheld',
      reading: () => Promise.reject(new PressmarkError('access-withheld', 'x')),
      expected: 'access-withheld'
    },
    { name: 'something unexpected', reading: () => Promise.reject(new Error('x')), expected: 'failed' }
  ])('$name', async ({ reading, expected }) => {
    const world = fakeWorld()
    world.reading = reading
    const page = await opened(world)
    expect(page.view.value.kind).toBe(expected)
    page.stop()
  })

  test('no tab at all', async () => {
    const world = fakeWorld()
    world.tab = async () => null
    const page = await opened(world)
    expect(page.view.value.kind).toBe('unreadable-page')
  })
})

describe('a page that is still loading', () => {
  test('waits, and is read again when it has loaded', async () => {
    const world = fakeWorld()
    world.loading = true
    world.reading = () => NOT_AN_ARTICLE
    const page = await opened(world)
    expect(page.view.value).toEqual({ kind: 'reading', stillLoading: true })
    world.reading = () => ({ kind: 'article', article: article() })
    world.loaded()
    await vi.waitFor(() => expect(page.view.value.kind).toBe('summary'))
    page.stop()
  })
  test('what is there already is shown, and renewed when the rest is', async () => {
    const world = fakeWorld()
    world.loading = true
    const page = await opened(world)
    world.reading = () => ({ kind: 'article', article: article({ headline: found('Now with the rest') }) })
    world.loaded()
    await vi.waitFor(() =>
      expect(page.view.value).toMatchObject({ article: { headline: { value: 'Now with the rest' } } })
    )
    page.stop()
  })
})

describe('a page that is slow', () => {
  test('can be read at once: what it comes to is shown', async () => {
    const world = fakeWorld()
    world.loading = true
    world.reading = () => NOT_AN_ARTICLE
    const page = await opened(world)
    const readings = vi.spyOn(world, 'reading')
    await page.read()
    expect(page.view.value.kind).toBe('not-article')
    expect(readings).toHaveBeenCalledWith({ force: false, immediately: true })
    page.stop()
  })
  test('says that it is loading before a script could be let in', async () => {
    const world = fakeWorld()
    world.loading = true
    world.reading = () => new Promise(() => {})
    const page = open(world)
    void page.start()
    await vi.waitFor(() => expect(page.view.value).toEqual({ kind: 'reading', stillLoading: true }))
    page.stop()
  })
  test('that finishes unheard is not waited for', async () => {
    const world = fakeWorld()
    world.loading = true
    world.reading = () => {
      world.loading = false
      return NOT_AN_ARTICLE
    }
    const page = await opened(world)
    expect(page.view.value.kind).toBe('not-article')
    page.stop()
  })
})

describe('another page in the same tab', () => {
  const TIDES = 'https://tidewater.example/tides'
  async function movedOn(
    from: (world: FakeWorld) => Promise<void>
  ): Promise<{ world: FakeWorld; page: ThisPage }> {
    const world = fakeWorld()
    world.idOf = address => (address === TIDES ? 'ffee000011112222' : article().id)
    await from(world)
    const page = await opened(world)
    world.address = TIDES
    return { world, page }
  }
  test('is not shown with the saved copy of the one before', async () => {
    const { world, page } = await movedOn(withSaved)
    world.reading = () => NOT_AN_ARTICLE
    world.loaded()
    await vi.waitFor(() => expect(page.view.value.kind).toBe('not-article'))
    expect(page.kept.value?.record.value ?? null).toBeNull()
    page.stop()
  })
  test('is shown from storage if that is saved', async () => {
    const { world, page } = await movedOn(withSaved)
    await withSaved(world, { id: 'ffee000011112222', headline: found('High tide at noon') })
    world.reading = () => NOT_AN_ARTICLE
    world.loaded()
    await vi.waitFor(() =>
      expect(page.view.value).toMatchObject({
        from: 'library',
        article: { headline: { value: 'High tide at noon' } }
      })
    )
    page.stop()
  })
  test('is not summarised because the one before was', async () => {
    const { world, page } = await movedOn(async world => {
      world.reading = ({ force }) => (force ? { kind: 'article', article: article() } : NOT_AN_ARTICLE)
    })
    await page.read({ force: true })
    world.loaded()
    await vi.waitFor(() => expect(page.view.value.kind).toBe('not-article'))
    page.stop()
  })
})

test('a page that changes its address all the time is summarised all the same', async () => {
  const world = fakeWorld()
  world.reading = async () => {
    await new Promise(resolve => setTimeout(resolve, 30))
    return { kind: 'article', article: article() }
  }
  let n = 0
  world.idOf = address => (address.split('/').at(-1) ?? '').padStart(16, '0').replace(/[^0-9]/g, '0')
  const restless = setInterval(() => {
    world.address = `https://merrow-post.example/${n++}`
    world.loaded()
  }, 4)
  const page = open(world)
  void page.start()
  await vi.waitFor(() => expect(page.view.value.kind).toBe('summary'))
  expect(n).toBeGreaterThan(2)
  clearInterval(restless)
  page.stop()
})

describe('the headline at once', () => {
  test('is there while the page is read, and not that of the page before', async () => {
    const world = fakeWorld()
    world.headline = 'Lock gates at Merrow to be rebuilt'
    world.loading = true
    world.reading = () => NOT_AN_ARTICLE
    world.idOf = address => (address.endsWith('next') ? 'ffee000011112222' : article().id)
    const page = await opened(world)
    await vi.waitFor(() => expect(page.headline.value).toBe(world.headline))
    expect(page.view.value).toMatchObject({ kind: 'reading' })
    world.address = 'https://merrow-post.example/next'
    world.loaded()
    await vi.waitFor(() => expect(page.headline.value).toBeNull())
    page.stop()
  })
})

describe('what the reader can do about it', () => {
  test('a page without text says so when it is to be summarised anyway', async () => {
    const world = fakeWorld()
    world.reading = () => NOT_AN_ARTICLE
    const page = await opened(world)
    await page.read({ force: true })
    expect(page.view.value.kind).toBe('no-text')
    page.stop()
  })
  test('a question for access that the browser does not take is told', async () => {
    const world = fakeWorld()
    const failures: unknown[] = []
    world.reading = () => Promise.reject(new PressmarkError('access-withheld', 'x'))
    world.requestAccess = () => Promise.reject(new Error('Invalid url pattern'))
    const page = openThisPage(world, error => failures.push(error))
    await page.start()
    await page.requestAccess('site')
    expect(failures).toHaveLength(1)
    page.stop()
  })
  test('a page that cannot be reached is not one without the text', async () => {
    const world = fakeWorld()
    const failures: unknown[] = []
    world.reveal = () => Promise.reject(new PressmarkError('unreadable-page', 'x'))
    const page = openThisPage(world, error => failures.push(error))
    await page.start()
    expect(await page.reveal(anchorOf('x'))).toBeNull()
    expect(failures).toHaveLength(1)
    page.stop()
  })
  test('Summarise anyway, kept up when the page loads on', async () => {
    const world = fakeWorld()
    world.reading = ({ force }) => (force ? { kind: 'article', article: article() } : NOT_AN_ARTICLE)
    const page = await opened(world)
    await page.read({ force: true })
    expect(page.view.value.kind).toBe('summary')
    const readings = vi.spyOn(world, 'reading')
    world.loaded()
    await vi.waitFor(() => expect(readings).toHaveBeenCalledWith(expect.objectContaining({ force: true })))
    page.stop()
  })
  test.each([
    { name: 'granted', grants: true, expected: 'summary' },
    { name: 'refused', grants: false, expected: 'access-withheld' }
  ])('access $name', async ({ grants, expected }) => {
    const world = fakeWorld()
    world.grants = grants
    world.reading = () => Promise.reject(new PressmarkError('access-withheld', 'x'))
    const page = await opened(world)
    world.reading = () => ({ kind: 'article', article: article() })
    await page.requestAccess('site')
    expect(page.view.value.kind).toBe(expected)
    page.stop()
  })
})

describe('a saved article', () => {
  test('is shown from storage before the page is read, then as the page has it', async () => {
    const world = fakeWorld()
    await withSaved(world)
    let answer = (_: Reading) => {}
    world.reading = () =>
      new Promise(resolve => {
        answer = resolve
      })
    const page = open(world)
    const started = page.start()
    await vi.waitFor(() => expect(page.view.value).toMatchObject({ kind: 'summary', from: 'library' }))
    answer({ kind: 'article', article: article({ headline: found('As it is now') }) })
    await started
    expect(page.view.value).toMatchObject({ from: 'page', article: { headline: { value: 'As it is now' } } })
    page.stop()
  })
  test('stands in for a page that cannot be read, and says why', async () => {
    const world = fakeWorld()
    await withSaved(world)
    world.reading = () => NOT_AN_ARTICLE
    const page = await opened(world)
    expect(page.view.value).toMatchObject({
      kind: 'summary',
      from: 'library',
      problem: { kind: 'not-article' }
    })
    page.stop()
  })
  test('is the one that the page says, if its address said another', async () => {
    const world = fakeWorld()
    const other = article({ id: 'ffee000011112222' })
    await withSaved(world)
    await withSaved(world, { id: other.id })
    world.reading = () => ({ kind: 'article', article: other })
    const page = await opened(world)
    expect(page.kept.value?.id).toBe(other.id)
    expect(page.kept.value?.record.value?.article.id).toBe(other.id)
    page.stop()
  })
  test.each([
    { name: 'newer', text: '{"schema":99,"type":"article"}', expected: 'newer-record' },
    { name: 'corrupt', text: '{"schema":', expected: 'corrupt-record' }
  ])('a $name record is said to be so', async ({ text, expected }) => {
    const world = fakeWorld()
    world.area.items.set(`art:${article().id}`, text)
    const page = await opened(world)
    expect(page.view.value.kind).toBe('summary')
    expect(page.kept.value?.trouble.value).toBe(expected)
    page.stop()
  })
  test('a library that cannot be read does not hide the page', async () => {
    const world = fakeWorld()
    const failures: unknown[] = []
    world.library.record = () => Promise.reject(new Error('the database is damaged'))
    const page = openThisPage(world, error => failures.push(error))
    await page.start()
    expect(page.view.value.kind).toBe('summary')
    expect(failures).toHaveLength(1)
    page.stop()
  })
})

describe('highlights', () => {
  const highlight = (world: FakeWorld, id: string) =>
    world.ask('annotate', {
      request: `mark ${id}`,
      articleId: article().id,
      annotation: {
        id,
        anchor: anchorOf('It leans.', 50),
        exact: 'It leans.',
        meaning: 'fact',
        note: '',
        tags: []
      }
    })

  test('one made on the page appears while the popup is open, and goes when it is removed', async () => {
    const world = fakeWorld()
    await withSaved(world)
    const page = await opened(world)
    const ids = () => page.kept.value?.annotations.value.map(({ id }) => id)
    await highlight(world, 'h1')
    await vi.waitFor(() => expect(ids()).toEqual(['h1']))
    await world.ask('delete-annotation', { request: 'r', articleId: article().id, id: 'h1' })
    await vi.waitFor(() => expect(ids()).toEqual([]))
    await world.ask('restore-annotation', { request: 's', articleId: article().id, id: 'h1' })
    await vi.waitFor(() => expect(ids()).toEqual(['h1']))
    page.stop()
  })
  test('the page says which of them it does not hold', async () => {
    const world = fakeWorld()
    await withSaved(world)
    await highlight(world, 'h1')
    world.lost = ['h1']
    const page = await opened(world)
    await vi.waitFor(() => expect([...page.orphans.value]).toEqual(['h1']))
    page.stop()
  })
  test('nothing is followed after the popup has stopped', async () => {
    const world = fakeWorld()
    await withSaved(world)
    const page = await opened(world)
    page.stop()
    expect(world.area.listeners.size).toBe(0)
  })
})

describe('quotes on the page', () => {
  const voices = [[anchorOf('It leans.')], []]

  test('are painted and taken off again', async () => {
    const world = fakeWorld()
    const page = await opened(world)
    expect(page.quotesPainted.value).toBe(false)
    expect(await page.paintQuotes(voices)).toBe(true)
    expect(world.painted).toEqual(voices)
    expect(page.quotesPainted.value).toBe(true)
    await page.paintQuotes([])
    expect(page.quotesPainted.value).toBe(false)
    page.stop()
  })

  test('that were painted when the popup was open before are known', async () => {
    const world = fakeWorld()
    world.painted = voices
    const page = await opened(world)
    await vi.waitFor(() => expect(page.quotesPainted.value).toBe(true))
    page.stop()
  })

  test('that the page does not hold are not said to be painted', async () => {
    const world = fakeWorld()
    world.holdsQuotes = false
    const page = await opened(world)
    expect(await page.paintQuotes(voices)).toBe(false)
    expect(page.quotesPainted.value).toBe(false)
    page.stop()
  })
})

describe('looking again for highlights', () => {
  async function withLost(world: FakeWorld): Promise<ThisPage> {
    await withSaved(world)
    const annotation = { id: 'h1', anchor: anchorOf('x'), exact: 'x', meaning: 'fact', note: '', tags: [] }
    await world.ask('annotate', { request: 'a', articleId: article().id, annotation })
    world.lost = ['h1']
    const page = await opened(world)
    await vi.waitFor(() => expect(page.orphans.value.size).toBe(1))
    return page
  }

  test('tells how many are still lost', async () => {
    const world = fakeWorld()
    const page = await withLost(world)
    expect(await page.lookAgain()).toBe(1)
    world.places = async () => [{ id: 'h1', state: 'found' }]
    expect(await page.lookAgain()).toBe(0)
    page.stop()
  })

  test('on a page that does not tell of them finds none', async () => {
    const world = fakeWorld()
    const page = await withLost(world)
    world.places = async () => []
    expect(await page.lookAgain()).toBe(1)
    expect([...page.orphans.value]).toEqual(['h1'])
    page.stop()
  })

  test('in a page that cannot be reached says that, and nothing of what is lost', async () => {
    const world = fakeWorld()
    const told: unknown[] = []
    await withSaved(world)
    const page = openThisPage(world, error => told.push(error))
    await page.start()
    world.places = () => Promise.reject(new PressmarkError('unreadable-page', 'gone'))
    expect(await page.lookAgain()).toBeNull()
    expect(told).toHaveLength(1)
    page.stop()
  })
})
