/** Pages with highlights, of which the browser is told. */
import './fake-chrome.ts'

import { beforeEach, describe, expect, test } from 'vitest'
import { markedPages } from '../../src/background/marked-pages.ts'
import { encodeShard } from '../../src/storage/records.ts'
import { DEFAULT_SETTINGS, encodeSettings } from '../../src/storage/settings.ts'
import { type FakeArea, fakeArea } from '../storage/fake-area.ts'
import { articleId, sampleEntry } from '../storage/samples.ts'

interface Registered {
  id: string
  matches?: string[]
  excludeMatches?: string[]
  css?: string[]
  js?: string[]
  cssOrigin?: string
}

/** As Chromium and Firefox keep such scripts: by id, registered before they are updated. */
function fakeScripting() {
  const scripts = new Map<string, Registered>()
  let writes = 0
  return {
    scripts,
    get writes() {
      return writes
    },
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap(id => scripts.get(id) ?? []),
    async registerContentScripts(added: Registered[]) {
      writes++
      if (added.some(({ id }) => scripts.has(id))) throw new Error('duplicate script id')
      for (const script of added) scripts.set(script.id, script)
    },
    async updateContentScripts(changed: Registered[]) {
      writes++
      if (changed.some(({ id }) => !scripts.has(id))) throw new Error('no such script')
      for (const script of changed) scripts.set(script.id, script)
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      writes++
      for (const id of ids) if (!scripts.delete(id)) throw new Error('no such script')
    }
  }
}

const [ferry, choir, mill] = [articleId(1), articleId(2), articleId(3)]
const FERRY = 'https://harbour-courier.example/ferry'
const entries = [
  sampleEntry({ id: ferry, address: FERRY, annotations: ['h1'], saved: '2031-03-03T00:00:00.000Z' }),
  sampleEntry({
    id: choir,
    address: 'https://courier.example/story.php?id=7',
    annotations: ['h2'],
    saved: '2031-03-04T00:00:00.000Z'
  }),
  sampleEntry({ id: mill, address: 'https://courier.example/mill', annotations: [] })
]
const [FERRY_PATTERNS, CHOIR_PATTERNS] = [
  [FERRY, `${FERRY}?*`],
  ['https://courier.example/story.php?id=7', 'https://courier.example/story.php?id=7&*']
]

let area: FakeArea
let scripting: ReturnType<typeof fakeScripting>
const pages = (isFirefox = false) => markedPages(area, scripting as never, isFirefox)
const matches = () => scripting.scripts.get('marker')?.matches
const pause = (paused: { everywhere: boolean; sites: string[] }) =>
  area.items.set(...encodeSettings({ ...DEFAULT_SETTINGS, paused }))

beforeEach(() => {
  area = fakeArea(Object.fromEntries([encodeShard('3c0', entries)]))
  scripting = fakeScripting()
})

describe('an article with highlights', () => {
  test('is told of by the address of its page, tracking included, and by no other', async () => {
    await pages().remember(ferry)
    expect(matches()).toEqual(FERRY_PATTERNS)
    await pages().remember(choir)
    expect(matches()).toEqual([...CHOIR_PATTERNS, ...FERRY_PATTERNS])
    expect(scripting.scripts.get('marker')).toMatchObject({
      js: ['/marker.js'],
      css: ['/marker.css'],
      runAt: 'document_end'
    })
  })

  test('is told of once', async () => {
    await pages().remember(ferry)
    await pages().remember(ferry)
    expect(scripting.writes).toBe(1)
  })

  test('is told of also if two are at the same time', async () => {
    const both = pages()
    await Promise.all([both.remember(ferry), both.remember(choir)])
    expect(matches()).toEqual([...CHOIR_PATTERNS, ...FERRY_PATTERNS])
  })

  test('has the sheet of the reader too, in Firefox', async () => {
    await pages(true).remember(ferry)
    expect(scripting.scripts.get('marker-sheet')).toMatchObject({
      cssOrigin: 'user',
      matches: FERRY_PATTERNS
    })
    await pages(true).forget({ address: FERRY })
    expect(scripting.scripts.size).toBe(0)
  })

  test('is let go of when it is gone', async () => {
    await pages().refresh()
    await pages().forget({ address: FERRY })
    expect(matches()).toEqual(CHOIR_PATTERNS)
    const { writes } = scripting
    await pages().forget({ address: FERRY })
    await pages().forget(undefined)
    expect(scripting.writes).toBe(writes)
  })
})

test.each<[string, Partial<(typeof entries)[number]>]>([
  ['has none', { annotations: [] }],
  ['is in the trash', { annotations: ['h1'], deleted: '2031-03-05T00:00:00.000Z' }],
  ['is a file', { annotations: ['h1'], address: 'file:///home/ida/ferry.html' }],
  ['has no address', { annotations: ['h1'], address: '' }]
])('an article that %s is not told of', async (_, changes) => {
  area.items.set(...encodeShard('3c0', [{ ...sampleEntry({ id: ferry, address: FERRY }), ...changes }]))
  await pages().remember(ferry)
  await pages().remember(articleId(9))
  await pages().refresh()
  expect(scripting.writes).toBe(0)
})

describe('when the browser starts', () => {
  test('those that are saved are told of, the newest first', async () => {
    await pages().refresh()
    expect(matches()).toEqual([...CHOIR_PATTERNS, ...FERRY_PATTERNS])
  })

  test('those that the library no longer has are let go of, the order of the others stays', async () => {
    await pages().remember(choir)
    await pages().remember(ferry)
    area.items.set(...encodeShard('3c0', entries.slice(0, 1)))
    await pages().refresh()
    expect(matches()).toEqual(FERRY_PATTERNS)
    area.items.set(...encodeShard('3c0', entries))
    await pages().refresh()
    expect(matches()).toEqual([...FERRY_PATTERNS, ...CHOIR_PATTERNS])
    area.items.delete('index:3c0')
    await pages().refresh()
    expect(scripting.scripts.size).toBe(0)
  })

  test('two hundred pages are told of, not more', async () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      sampleEntry({ id: articleId(n), address: `https://courier.example/${n}`, annotations: ['h'] })
    )
    area.items.set(...encodeShard('3c0', many))
    await pages().refresh()
    expect(matches()).toHaveLength(400)
    await pages().remember(articleId(299))
    expect(matches()).toHaveLength(400)
    expect(matches()?.[0]).toBe('https://courier.example/299')
  })
})

describe('where the reader wants nothing of Pressmark', () => {
  test('a site is left out, with the hosts that count as it', async () => {
    await pages().refresh()
    pause({ everywhere: false, sites: ['courier.example'] })
    await pages().refresh()
    expect(scripting.scripts.get('marker')?.excludeMatches).toEqual([
      '*://courier.example/*',
      '*://www.courier.example/*',
      '*://m.courier.example/*',
      '*://mobile.courier.example/*',
      '*://amp.courier.example/*'
    ])
    pause({ everywhere: false, sites: [] })
    await pages().refresh()
    expect(scripting.scripts.get('marker')?.excludeMatches).toEqual([])
  })

  test('everywhere, nothing is told of until that is over', async () => {
    await pages().refresh()
    pause({ everywhere: true, sites: [] })
    await pages().refresh()
    await pages().remember(ferry)
    expect(scripting.scripts.size).toBe(0)
    pause({ everywhere: false, sites: [] })
    await pages().refresh()
    expect(matches()).toEqual([...CHOIR_PATTERNS, ...FERRY_PATTERNS])
  })
})

test('a browser that refuses fails nobody, and is asked again', async () => {
  const own = pages()
  const { registerContentScripts } = scripting
  scripting.registerContentScripts = () => Promise.reject(new Error('Unexpected property'))
  await expect(own.remember(ferry)).resolves.toBeUndefined()
  scripting.registerContentScripts = registerContentScripts
  await own.remember(ferry)
  expect(matches()).toEqual(FERRY_PATTERNS)
})
