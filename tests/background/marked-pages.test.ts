/** Pages with highlights, of which the browser is told. */
import './fake-chrome.ts'

import { beforeEach, describe, expect, test } from 'vitest'
import { markedPages } from '../../src/background/marked-pages.ts'
import { siteOf } from '../../src/storage/pause.ts'
import { encodeShard } from '../../src/storage/records.ts'
import { DEFAULT_SETTINGS, encodeSettings } from '../../src/storage/settings.ts'
import { type FakeArea, fakeArea } from '../storage/fake-area.ts'
import { articleId, sampleEntry } from '../storage/samples.ts'

interface Registered {
  id: string
  matches?: string[]
  css?: string[]
  js?: string[]
  cssOrigin?: string
}

/** As Chromium and Firefox keep such scripts: by id, registered before they are updated, and patterns in no order of ours. */
function fakeScripting() {
  const scripts = new Map<string, Registered>()
  let writes = 0
  const put = (script: Registered) => {
    if (script.matches?.some(pattern => /[ {]/.test(pattern))) throw new Error(`Invalid value for 'matches'`)
    scripts.set(script.id, { ...script, ...(script.matches && { matches: script.matches.toSorted() }) })
  }
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
      for (const script of added) put(script)
    },
    async updateContentScripts(changed: Registered[]) {
      writes++
      if (changed.some(({ id }) => !scripts.has(id))) throw new Error('no such script')
      for (const script of changed) put(script)
    },
    async unregisterContentScripts() {
      writes++
      scripts.clear()
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
/** Hosts that the reader lets Pressmark on by clicks only. */
let withheld: string[]
const isOpenToUs = async (address: string) => !withheld.includes(new URL(address).host)
const pages = (isFirefox = false) => markedPages(area, scripting as never, isOpenToUs, isFirefox)
const BOTH = [...CHOIR_PATTERNS, ...FERRY_PATTERNS]
const matches = () => scripting.scripts.get('marker')?.matches
const pause = (paused: { everywhere: boolean; sites: string[] }) =>
  area.items.set(...encodeSettings({ ...DEFAULT_SETTINGS, paused }))

beforeEach(() => {
  area = fakeArea(Object.fromEntries([encodeShard('3c0', entries)]))
  scripting = fakeScripting()
  withheld = []
})

const tellOfBoth = async () => {
  await pages().remember(ferry)
  await pages().remember(choir)
}

describe('an article with highlights', () => {
  test('is told of by the address of its page, tracking included, and by no other', async () => {
    await pages().remember(ferry)
    expect(matches()).toEqual(FERRY_PATTERNS)
    await pages().remember(choir)
    expect(matches()).toEqual(BOTH)
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

  test('is no longer told of when its last highlight is gone, or when it is in the trash', async () => {
    await tellOfBoth()
    const changed = (changes: object) =>
      area.items.set(...encodeShard('3c0', [{ ...entries[0], ...changes } as never, ...entries.slice(1)]))
    await pages().forget(ferry)
    expect(matches()).toEqual(BOTH)
    changed({ annotations: [] })
    await pages().forget(ferry)
    expect(matches()).toEqual(CHOIR_PATTERNS)
    changed({})
    await pages().remember(ferry)
    expect(matches()).toEqual(BOTH)
    changed({ deleted: '2031-03-05T00:00:00.000Z' })
    await pages().forget(ferry)
    expect(matches()).toEqual(CHOIR_PATTERNS)
    const { writes } = scripting
    await pages().forget(ferry)
    expect(scripting.writes).toBe(writes)
  })

  test('stays told of while another one of the same address has highlights', async () => {
    await pages().remember(ferry)
    area.items.set(
      ...encodeShard('3c0', [
        { ...entries[0], annotations: [] } as never,
        sampleEntry({ id: choir, address: `${FERRY}#!/2`, annotations: ['h'] })
      ])
    )
    await pages().forget(ferry)
    expect(matches()).toEqual(FERRY_PATTERNS)
  })

  test('leaves with others that leave at the same time, in one writing', async () => {
    await tellOfBoth()
    area.items.set(
      ...encodeShard(
        '3c0',
        entries.map(entry => ({ ...entry, annotations: [] }))
      )
    )
    const { writes } = scripting
    const own = pages()
    await Promise.all([own.forget(ferry), own.forget(choir), own.forget(mill)])
    expect(scripting.scripts.size).toBe(0)
    expect(scripting.writes).toBe(writes + 1)
  })

  test('is told of also if two are at the same time', async () => {
    const both = pages()
    await Promise.all([both.remember(ferry), both.remember(choir)])
    expect(matches()).toEqual(BOTH)
  })

  test('has the sheet of the reader too, in Firefox', async () => {
    await pages(true).remember(ferry)
    expect(scripting.scripts.get('marker-sheet')).toMatchObject({
      cssOrigin: 'user',
      matches: FERRY_PATTERNS
    })
    area.items.delete('index:3c0')
    await pages(true).refresh()
    expect(scripting.scripts.size).toBe(0)
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

describe('a refreshing', () => {
  test('lets go of articles that the library no longer has, and takes in none by itself', async () => {
    await tellOfBoth()
    area.items.set(...encodeShard('3c0', entries.slice(0, 1)))
    await pages().refresh()
    expect(matches()).toEqual(FERRY_PATTERNS)
    area.items.set(...encodeShard('3c0', entries))
    await pages().refresh()
    expect(matches()).toEqual(FERRY_PATTERNS)
    area.items.delete('index:3c0')
    await pages().refresh()
    expect(scripting.scripts.size).toBe(0)
  })

  test('is one for all that ask before it begins', async () => {
    await tellOfBoth()
    const own = pages()
    area.gets.length = 0
    await Promise.all([own.refresh(), own.refresh(), own.refresh()])
    expect(area.gets.filter(keys => (keys?.length ?? 0) > 1000)).toHaveLength(1)
    await own.refresh()
    expect(area.gets.filter(keys => (keys?.length ?? 0) > 1000)).toHaveLength(2)
  })

  test('is tried again after one that failed', async () => {
    await tellOfBoth()
    const own = pages()
    const { getRegisteredContentScripts } = scripting
    scripting.getRegisteredContentScripts = () => Promise.reject(new Error('not now'))
    await own.refresh()
    scripting.getRegisteredContentScripts = getRegisteredContentScripts
    area.items.delete('index:3c0')
    await own.refresh()
    expect(scripting.scripts.size).toBe(0)
  })
})

test('two hundred pages are told of; those saved longest ago make room', async () => {
  const many = Array.from({ length: 202 }, (_, n) =>
    sampleEntry({
      id: articleId(n),
      address: `https://courier.example/${n}`,
      annotations: ['h'],
      saved: new Date(Date.UTC(2031, 0, 1 + n)).toISOString()
    })
  )
  area.items.set(...encodeShard('3c0', many))
  for (const { id } of many) await pages().remember(id)
  expect(matches()).toHaveLength(400)
  const told = (n: number) => matches()?.includes(`https://courier.example/${n}`)
  expect([told(0), told(1), told(2), told(201)]).toEqual([false, false, true, true])
  // One saved long ago has its turn when it is opened.
  await pages().remember(articleId(0))
  expect([told(0), told(2), told(201)]).toEqual([true, false, true])
})

describe('where the reader wants nothing of Pressmark', () => {
  test.each(['harbour-courier.example', 'localhost:8080', '192.168.0.5', '*.courier.example'])(
    'a site is left out: %s, whatever else is paused',
    async site => {
      const address = `http://${site.replace('*', 'news')}/ferry`
      area.items.set(
        ...encodeShard('3c0', [sampleEntry({ id: ferry, address, annotations: ['h'] }), entries[1] as never])
      )
      await tellOfBoth()
      const { host } = new URL(address)
      pause({ everywhere: false, sites: [siteOf(host), site] })
      await pages().refresh()
      expect(matches()).toEqual(CHOIR_PATTERNS)
      await pages().remember(ferry)
      expect(matches()).toEqual(CHOIR_PATTERNS)
      pause({ everywhere: false, sites: [] })
      await pages().remember(ferry)
      expect(matches()).toHaveLength(4)
    }
  )

  test('a site that is withheld is left out', async () => {
    withheld = ['harbour-courier.example']
    await tellOfBoth()
    expect(matches()).toEqual(CHOIR_PATTERNS)
    withheld = []
    await pages().remember(ferry)
    expect(matches()).toEqual(BOTH)
    withheld = ['courier.example']
    await pages().refresh()
    expect(matches()).toEqual(FERRY_PATTERNS)
  })

  test('everywhere, nothing is told of until that is over', async () => {
    await tellOfBoth()
    pause({ everywhere: true, sites: [] })
    await pages().refresh()
    await pages().remember(ferry)
    expect(scripting.scripts.size).toBe(0)
    pause({ everywhere: false, sites: [] })
    await pages().remember(ferry)
    expect(matches()).toEqual(FERRY_PATTERNS)
  })
})

test('a browser that refuses fails nobody; rather than one that is not obeyed there is no list', async () => {
  const own = pages()
  await own.remember(choir)
  const odd = sampleEntry({ id: ferry, address: 'https://courier.example/x?q={y}', annotations: ['h'] })
  area.items.set(...encodeShard('3c0', [odd, entries[1] as never]))
  await expect(own.remember(ferry)).resolves.toBeUndefined()
  expect(scripting.scripts.size).toBe(0)
  await own.remember(choir)
  expect(matches()).toEqual(CHOIR_PATTERNS)
})
