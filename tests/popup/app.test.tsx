/** @vitest-environment jsdom */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PressmarkError } from '../../src/messages.ts'
import { App } from '../../src/popup/App.tsx'
import { openPopup, type Popup } from '../../src/popup/state.ts'
import { anchorOf, article, found } from '../ui/sample.ts'
import { allByRole, byRole, perform, press, show, textOf, type } from '../ui/screen.ts'
import { type FakeWorld, fakeWorld, withSaved } from './fake-world.ts'

let popup: Popup | undefined
afterEach(() => popup?.stop())

async function shown(world: FakeWorld): Promise<HTMLElement> {
  popup = openPopup(world)
  const root = show(<App popup={popup} />)
  await perform(() => void popup?.start())
  await vi.waitFor(() => expect(root.querySelector('[aria-busy]')).toBeNull())
  return root
}

const panel = (root: HTMLElement) => byRole(root, 'tabpanel')
const click = (element: HTMLElement) => perform(() => element.click())

describe('tabs', () => {
  test('two tabs, one stop for the Tab key, arrows move', async () => {
    const root = await shown(fakeWorld())
    expect(byRole(root, 'tab', 'This page').getAttribute('aria-selected')).toBe('true')
    expect(byRole(root, 'tab', 'Saved').tabIndex).toBe(-1)
    await press(byRole(root, 'tab', 'This page'), 'ArrowRight')
    expect(document.activeElement).toBe(byRole(root, 'tab', 'Saved'))
    expect(panel(root).id).toBe('panel-saved')
  })
})

describe('all that is saved, where it is more than the newest', () => {
  /** A popup on a page, with 25 articles saved, and how often it has read the whole index. */
  async function withMany() {
    const world = fakeWorld()
    for (let n = 0; n < 25; n++) await withSaved(world, { id: n.toString(16).padStart(16, '0') })
    let readings = 0
    const { index } = world.library
    world.library.index = () => {
      readings += 1
      return index()
    }
    const root = await shown(world)
    return { root, readings: () => readings }
  }

  test('is read when it is asked for', async () => {
    const { root, readings } = await withMany()
    expect(readings()).toBe(0)
    await click(byRole(root, 'tab', 'Saved'))
    await vi.waitFor(() => byRole(root, 'tab', 'Saved 25'))
    expect(readings()).toBe(1)
  })
  test('is read when something is written, for the tags in use', async () => {
    const { root, readings } = await withMany()
    expect(readings()).toBe(0)
    await type(root.querySelector('.tag-editor input') as HTMLElement, 'q')
    await vi.waitFor(() => byRole(root, 'tab', 'Saved 25'))
  })
  test('is read a moment later, for its number', async () => {
    const { root, readings } = await withMany()
    expect(readings()).toBe(0)
    await vi.waitFor(() => byRole(root, 'tab', 'Saved 25'), 3000)
  })
})

describe('saving', () => {
  test('Save becomes Saved, and the other tab counts it', async () => {
    const world = fakeWorld()
    const root = await shown(world)
    await click(byRole(root, 'button', 'Save'))
    await vi.waitFor(() => byRole(root, 'button', 'Saved ✓'))
    await vi.waitFor(() => byRole(root, 'tab', 'Saved 1'))
  })
  test('the first tag saves the article with it', async () => {
    const world = fakeWorld()
    const root = await shown(world)
    await type(root.querySelector('.tag-editor input') as HTMLElement, 'quay,')
    await vi.waitFor(() => byRole(root, 'button', 'Saved ✓'))
    await vi.waitFor(() => byRole(root, 'button', 'Remove tag quay'))
    expect(world.asked).toEqual(['edit-article'])
  })
  test('storage full: said with what to do, and gone when it works again', async () => {
    const world = fakeWorld()
    world.failure = { code: 'storage-full', message: 'quota' }
    const root = await shown(world)
    await click(byRole(root, 'button', 'Save'))
    await vi.waitFor(() => expect(textOf(byRole(root, 'alert'))).toMatch(/storage is full.*delete articles/i))
    world.failure = undefined
    await click(byRole(root, 'button', 'Save'))
    await vi.waitFor(() => byRole(root, 'button', 'Saved ✓'))
    expect(allByRole(root, 'alert')).toHaveLength(0)
  })
  test('a record of a newer version is not offered for writing', async () => {
    const world = fakeWorld()
    world.area.items.set(`art:${article().id}`, '{"schema":99,"type":"article"}')
    const root = await shown(world)
    await vi.waitFor(() => expect(textOf(byRole(root, 'note'))).toContain('newer version'))
    expect(allByRole(root, 'button', /^Saved?/)).toHaveLength(0)
    expect(allByRole(panel(root), 'textbox')).toHaveLength(0)
  })
  test('a page that changed since can be saved anew', async () => {
    const world = fakeWorld()
    await withSaved(world, { headline: found('As it was') })
    const root = await shown(world)
    await click(await vi.waitFor(() => byRole(root, 'button', 'Save this version')))
    await vi.waitFor(() => expect(allByRole(root, 'button', 'Save this version')).toHaveLength(0))
    await click(byRole(root, 'button', 'Undo'))
    await vi.waitFor(() => byRole(root, 'button', 'Save this version'))
    expect(world.area.items.get(`art:${article().id}`)).toContain('As it was')
  })
  test('Copy as Markdown confirms', async () => {
    const world = fakeWorld()
    const root = await shown(world)
    await click(byRole(root, 'button', 'Copy as Markdown'))
    await vi.waitFor(() => expect(textOf(root.querySelector('.toast') as Element)).toBe('Copied as Markdown'))
    expect(world.copied).toHaveLength(1)
  })
  test('of a deleted article its note and tags stay in sight: the next word brings all back', async () => {
    const world = fakeWorld()
    await withSaved(world)
    await world.ask('edit-article', { request: 'e', id: article().id, note: 'call Rowe', tags: ['quay'] })
    await world.ask('delete-article', { request: 'd', id: article().id })
    const root = await shown(world)
    const field = byRole(panel(root), 'textbox', 'Note on the article') as HTMLTextAreaElement
    expect(field.value).toBe('call Rowe')
    expect(textOf(panel(root))).toContain('brings it back')
    await type(root.querySelector('.tag-editor input') as HTMLElement, 'crane,')
    await vi.waitFor(() => byRole(root, 'button', 'Saved ✓'))
    const stored = world.area.items.get(`art:${article().id}`)
    expect(stored).toContain('call Rowe')
    expect(stored).toContain('["quay","crane"]')
  })
})

describe('highlights', () => {
  test('a note on one is stored; removing it can be undone', async () => {
    const world = fakeWorld()
    await withSaved(world)
    await world.ask('annotate', {
      request: 'mark',
      articleId: article().id,
      annotation: {
        id: 'h1',
        anchor: anchorOf('It leans.', 50),
        exact: 'It leans.',
        meaning: 'fact',
        note: '',
        tags: []
      }
    })
    const root = await shown(world)
    const field = await vi.waitFor(() => byRole(panel(root), 'textbox', 'Note on “It leans.”'))
    await type(field, 'by how much?')
    await perform(() => field.dispatchEvent(new FocusEvent('blur')))
    await vi.waitFor(() => expect(world.area.items.get(`ann:${article().id}`)).toContain('by how much?'))
    await click(byRole(root, 'button', 'Remove highlight “It leans.”'))
    await click(await vi.waitFor(() => byRole(root, 'button', 'Undo')))
    await vi.waitFor(() => byRole(root, 'button', 'Remove highlight “It leans.”'))
  })
  test('what is being written stays when the page is read again', async () => {
    const world = fakeWorld()
    await withSaved(world)
    const root = await shown(world)
    const field = byRole(panel(root), 'textbox', 'Note on the article') as HTMLTextAreaElement
    await type(field, 'half a thou')
    world.reading = () => ({ kind: 'article', article: article({ headline: found('The rest has arrived') }) })
    world.loaded()
    await vi.waitFor(() => byRole(root, 'heading', 'The rest has arrived'))
    expect(field.isConnected).toBe(true)
    expect(field.value).toBe('half a thou')
  })
})

describe('no article', () => {
  test('says why, and summarises anyway', async () => {
    const world = fakeWorld()
    world.reading = ({ force }) =>
      force
        ? { kind: 'article', article: article() }
        : { kind: 'not-article', reasons: [{ code: 'product', supports: false, detail: 'Product' }] }
    const root = await shown(world)
    expect(textOf(panel(root))).toContain('It offers something for sale')
    await click(byRole(root, 'button', 'Summarise anyway'))
    await vi.waitFor(() => byRole(root, 'heading', 'The old crane stays where it is'))
  })
  test('nor any text: says that, and does not offer the same again', async () => {
    const world = fakeWorld()
    world.reading = () => ({ kind: 'not-article', reasons: [] })
    const root = await shown(world)
    await click(byRole(root, 'button', 'Summarise anyway'))
    await vi.waitFor(() => byRole(root, 'heading', 'There is no text here to summarise.'))
    expect(allByRole(root, 'button', 'Summarise anyway')).toHaveLength(0)
  })
})

describe('access withheld', () => {
  test.each([
    { name: 'a site: asks for it', address: article().address, buttons: ['Allow on tidewater.example'] },
    { name: 'an address that is not told: says what gives it', address: undefined, buttons: [] }
  ])('$name', async ({ address, buttons }) => {
    const world = fakeWorld()
    world.address = address
    world.reading = () => Promise.reject(new PressmarkError('access-withheld', 'x'))
    const root = await shown(world)
    expect(textOf(panel(root))).toContain('Your settings keep Pressmark off this site.')
    expect(allByRole(panel(root), 'button').map(textOf)).toEqual(buttons)
    expect(/click the Pressmark icon again/.test(textOf(panel(root)))).toBe(buttons.length === 0)
  })
})

describe('a site that Pressmark is on by clicks only', () => {
  const notice = (root: HTMLElement) => allByRole(panel(root), 'note').map(textOf).join()

  test.each([
    { button: 'Allow on tidewater.example', asks: article().address },
    { button: 'Allow on all sites', asks: 'all sites' }
  ])('says that highlights wait for a click: $button', async ({ button, asks }) => {
    const world = fakeWorld()
    world.open = false
    const root = await shown(world)
    expect(notice(root)).toMatch(/only when you click its icon.*highlights return by themselves/)
    await click(byRole(root, 'button', button))
    expect(world.askedAccess).toEqual([asks])
    await vi.waitFor(() => expect(notice(root)).toBe(''))
  })

  test('goes on saying so when the reader refuses', async () => {
    const world = fakeWorld()
    world.open = false
    world.grants = false
    const root = await shown(world)
    await click(byRole(root, 'button', 'Allow on all sites'))
    expect(notice(root)).toContain('only when you click')
  })

  test.each<[string, Partial<FakeWorld>]>([
    ['with access', { open: true }],
    ['where the address is not told', { open: false, address: undefined }],
    ['on a page that is no article', { open: false, reading: () => ({ kind: 'not-article', reasons: [] }) }]
  ])('says nothing %s', async (_, changes) => {
    const root = await shown(Object.assign(fakeWorld(), changes))
    expect(notice(root)).toBe('')
  })
})

describe('a saved copy beside a page that cannot be read', () => {
  test('its lines lead to the address: nothing is said about the page', async () => {
    const world = fakeWorld()
    await withSaved(world)
    world.reading = () => ({ kind: 'failed', message: 'x' })
    world.reveal = vi.fn(async () => false)
    const root = await shown(world)
    await vi.waitFor(() => expect(textOf(byRole(root, 'note'))).toContain('saved copy'))
    const link = byRole(root, 'link', 'The crane is from 1911.')
    link.addEventListener('click', event => event.preventDefault())
    await click(link)
    expect(world.reveal).not.toHaveBeenCalled()
    expect(allByRole(root, 'alert')).toHaveLength(0)
  })
})

describe('Saved', () => {
  const others = [
    { id: '1111111111111111', headline: found('Barley falls') },
    { id: '2222222222222222', headline: found('Ferry delayed') }
  ]
  async function library(): Promise<{ world: FakeWorld; root: HTMLElement }> {
    const world = fakeWorld()
    world.address = undefined
    world.reading = () => ({ kind: 'failed', message: 'no page here' })
    for (const other of others) await withSaved(world, other)
    const root = await shown(world)
    await click(byRole(root, 'tab', /^Saved/))
    await vi.waitFor(() => byRole(root, 'searchbox'))
    return { world, root }
  }
  const rows = (root: HTMLElement) => [...root.querySelectorAll('.row-headline')].map(textOf).sort()

  test('empty: says how to begin', async () => {
    const root = await shown(fakeWorld())
    await click(byRole(root, 'tab', 'Saved'))
    await vi.waitFor(() => expect(textOf(panel(root))).toContain('press Save'))
  })
  test('searches as one types, and says what to do when nothing is found', async () => {
    const { root } = await library()
    const field = byRole(root, 'searchbox')
    await type(field, 'ferry')
    await vi.waitFor(() => expect(rows(root)).toEqual(['Ferry delayed']))
    await type(field, 'zeppelin')
    await vi.waitFor(() => expect(textOf(panel(root))).toContain('Nothing found for “zeppelin”'))
    await click(byRole(root, 'button', 'Show all'))
    expect(rows(root)).toHaveLength(2)
  })
  test('arrows walk from the search field through the rows', async () => {
    const { root } = await library()
    const field = byRole(root, 'searchbox')
    field.focus()
    await press(field, 'ArrowDown')
    const first = document.activeElement as HTMLElement
    expect(first.className).toBe('row-open')
    await press(first, 'ArrowUp')
    expect(document.activeElement).toBe(field)
  })
  test('opens an article from storage, edits its note, and goes back to its row', async () => {
    const { world, root } = await library()
    await click(byRole(root, 'button', /^Ferry delayed/))
    await vi.waitFor(() => byRole(root, 'heading', 'Ferry delayed'))
    expect((byRole(root, 'link', 'Open the page') as HTMLAnchorElement).href).toBe(article().address)
    const field = byRole(panel(root), 'textbox', 'Note on the article')
    await type(field, 'ask the harbour office')
    await perform(() => field.dispatchEvent(new FocusEvent('blur')))
    await vi.waitFor(() =>
      expect(world.area.items.get('art:2222222222222222')).toContain('ask the harbour office')
    )
    await click(byRole(root, 'button', /All saved$/))
    await vi.waitFor(() =>
      expect((document.activeElement as HTMLElement).dataset.id).toBe('2222222222222222')
    )
  })
  test.each([
    {
      name: 'its button',
      act: (root: HTMLElement) => click(byRole(root, 'button', 'Delete “Ferry delayed”'))
    },
    {
      name: 'the Delete key',
      act: (root: HTMLElement) => press(byRole(root, 'button', /^Ferry delayed/), 'Delete')
    }
  ])('deletes with $name, and Undo brings it back', async ({ act }) => {
    const { root } = await library()
    await act(root)
    await vi.waitFor(() => expect(rows(root)).toEqual(['Barley falls']))
    await click(byRole(root, 'button', 'Undo'))
    await vi.waitFor(() => expect(rows(root)).toHaveLength(2))
  })
  test('Ctrl+Z does the same as Undo, but not in a field', async () => {
    const { root } = await library()
    await click(byRole(root, 'button', 'Delete “Ferry delayed”'))
    await vi.waitFor(() => byRole(root, 'button', 'Undo'))
    const undo = () => new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })
    await perform(() => byRole(root, 'searchbox').dispatchEvent(undo()))
    expect(allByRole(root, 'button', 'Undo')).toHaveLength(1)
    await perform(() => document.body.dispatchEvent(undo()))
    await vi.waitFor(() => expect(rows(root)).toHaveLength(2))
  })
})

describe('a pause', () => {
  test('of the site is said with what it means, and ended in the same place', async () => {
    const world = fakeWorld()
    const root = await shown(world)
    await click(byRole(root, 'button', 'Pause on tidewater.example'))
    await vi.waitFor(() => expect(textOf(root)).toContain('Pressmark is paused on this site'))
    expect(allByRole(root, 'button', 'Pause everywhere')).toHaveLength(0)
    await click(byRole(root, 'button', 'Resume'))
    await vi.waitFor(() => byRole(root, 'button', 'Pause on tidewater.example'))
  })
  test('everywhere ends with one Resume, also on a site that was paused besides', async () => {
    const world = fakeWorld()
    const root = await shown(world)
    await click(byRole(root, 'button', 'Pause everywhere'))
    await vi.waitFor(() => expect(textOf(root)).toContain('Pressmark is paused everywhere'))
    await click(byRole(root, 'button', 'Resume'))
    await vi.waitFor(() => byRole(root, 'button', 'Pause everywhere'))
  })
  test('settings that cannot be read: said, and put aside when the reader says so', async () => {
    const world = fakeWorld()
    world.area.items.set('settings', '{"torn')
    const root = await shown(world)
    await vi.waitFor(() => expect(textOf(root)).toContain('A part of your settings cannot be read'))
    await click(byRole(root, 'button', 'Begin anew, keep the old ones aside'))
    await vi.waitFor(() => expect(textOf(root)).not.toContain('cannot be read'))
    expect(world.area.items.get('settings:damaged')).toBe('{"torn')
  })
})

describe('a highlight whose text is gone', () => {
  const withLost = async () => {
    const world = fakeWorld()
    await withSaved(world)
    const { id } = article()
    const annotation = {
      id: 'h1',
      anchor: anchorOf('The crane is from 1911.', 10),
      exact: 'The crane is from 1911.'
    }
    const given = { ...annotation, meaning: 'fact', note: '', tags: [] }
    await world.ask('annotate', { request: 'r1', articleId: id, annotation: given })
    world.lost = ['h1']
    const root = await shown(world)
    await vi.waitFor(() => byRole(root, 'button', 'Attach to the selected text'))
    return { world, root, id }
  }
  const said = (root: HTMLElement) => textOf(root.querySelector('.toast') as HTMLElement)

  test('is put on the selected text, and Undo takes it back', async () => {
    const { world, root, id } = await withLost()
    const exact = 'The crane stood here from 1911.'
    world.selected = { articleId: id, anchor: anchorOf(exact, 10), exact }
    world.lost = []
    await click(byRole(root, 'button', 'Attach to the selected text'))
    await vi.waitFor(() => expect(textOf(root.querySelector('mark') as HTMLElement)).toBe(exact))
    await click(byRole(root, 'button', 'Undo'))
    await vi.waitFor(() =>
      expect(textOf(root.querySelector('mark') as HTMLElement)).toBe('The crane is from 1911.')
    )
  })
  test('stays where nothing is selected, or something of another article, and says what to do', async () => {
    const { world, root } = await withLost()
    await click(byRole(root, 'button', 'Attach to the selected text'))
    await vi.waitFor(() => expect(said(root)).toContain('Select its new text on the page'))
    world.selected = { articleId: 'ff00000000000000', anchor: anchorOf('x', 1), exact: 'x' }
    await click(byRole(root, 'button', 'Attach to the selected text'))
    await vi.waitFor(() => expect(said(root)).toContain('belongs to another article'))
    expect(world.asked).not.toContain('reanchor-annotation')
  })
  test('is looked for again', async () => {
    const { world, root } = await withLost()
    await click(byRole(root, 'button', 'Try again'))
    await vi.waitFor(() => expect(said(root)).toContain('Not on the page as it is now'))
    world.lost = []
    await click(byRole(root, 'button', 'Try again'))
    await vi.waitFor(() => expect(said(root)).toContain('Found again'))
    expect(allByRole(root, 'button', 'Try again')).toHaveLength(0)
  })
})

describe('undo', () => {
  const REMOVE = 'Remove highlight “The crane is from 1911.”'
  const withHighlight = async (session: Record<string, unknown>) => {
    const world = fakeWorld(undefined, session)
    await withSaved(world)
    const annotation = {
      id: 'h1',
      anchor: anchorOf('The crane is from 1911.', 10),
      exact: 'The crane is from 1911.'
    }
    const given = { ...annotation, meaning: 'fact', note: '', tags: [] }
    await world.ask('annotate', { request: 'r1', articleId: article().id, annotation: given })
    return world
  }
  test('of a removal is offered again by the next popup', async () => {
    const session = {}
    const world = await withHighlight(session)
    const first = await shown(world)
    await vi.waitFor(() => byRole(first, 'button', REMOVE))
    await click(byRole(first, 'button', REMOVE))
    await vi.waitFor(() => byRole(first, 'button', 'Undo'))
    popup?.stop()
    const root = await shown(fakeWorld(world.area, session))
    await vi.waitFor(() => byRole(root, 'button', 'Undo'))
    await click(byRole(root, 'button', 'Undo'))
    await vi.waitFor(() => byRole(root, 'button', REMOVE))
    popup?.stop()
    const third = await shown(fakeWorld(world.area, session))
    expect(allByRole(third, 'button', 'Undo')).toHaveLength(0)
  })
  test('after a restart of the browser is refused in words', async () => {
    const world = await withHighlight({})
    await world.ask('delete-annotation', { request: 'r2', articleId: article().id, id: 'h1' })
    const root = await shown(fakeWorld(world.area, {}))
    await perform(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })))
    await vi.waitFor(() =>
      expect(textOf(root.querySelector('.toast') as HTMLElement)).toContain('Nothing to undo any more')
    )
    expect(world.asked).not.toContain('restore-annotation')
  })
})
