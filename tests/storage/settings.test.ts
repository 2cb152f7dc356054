import { describe, expect, test } from 'vitest'
import { MEANINGS, withoutMeaning } from '../../src/meanings.ts'
import { SCHEMA } from '../../src/storage/model.ts'
import { isPaused, isPausedBy, siteOf, withSite } from '../../src/storage/pause.ts'
import {
  DEFAULT_SETTINGS,
  decodeSettings,
  encodeSettings,
  readSettings,
  type SettingsReading,
  watchSettings
} from '../../src/storage/settings.ts'
import { DAMAGED_KEY, editSettings, resetSettings } from '../../src/storage/settings-changes.ts'
import { fakeArea } from './fake-area.ts'

const stored = (changes: object) => JSON.stringify({ ...DEFAULT_SETTINGS, ...changes })

describe('settings', () => {
  test('are the defaults until something is set', async () => {
    expect(await readSettings(fakeArea())).toEqual({ settings: DEFAULT_SETTINGS, state: 'sound' })
  })

  test('are read back as they were set', async () => {
    const area = fakeArea()
    const lists = withoutMeaning(DEFAULT_SETTINGS, 'quote') as typeof DEFAULT_SETTINGS
    const change = { meanings: lists.meanings, retired: lists.retired, lastMeaning: 'claim' }
    const edited = await editSettings({ request: 'r1', change }, area)
    expect(await readSettings(area)).toEqual({ settings: edited, state: 'sound' })
    expect(edited).toMatchObject({
      lastMeaning: 'claim',
      retired: [MEANINGS[2]],
      paused: DEFAULT_SETTINGS.paused
    })
  })

  test('a repeated request changes nothing', async () => {
    const area = fakeArea()
    await editSettings({ request: 'r1', change: { lastMeaning: 'claim' } }, area)
    await editSettings({ request: 'r2', change: { lastMeaning: 'quote' } }, area)
    expect(await editSettings({ request: 'r1', change: { lastMeaning: 'claim' } }, area)).toMatchObject({
      lastMeaning: 'quote'
    })
  })

  const damage: [what: string, text: unknown, used: object][] = [
    ['torn text', '{"schema":2,"ty', DEFAULT_SETTINGS],
    ['another thing', '[]', DEFAULT_SETTINGS],
    ['no meaning left', stored({ meanings: [] }), { meanings: MEANINGS }],
    [
      'one meaning without a word',
      stored({ meanings: [MEANINGS[0], { key: 'x' }] }),
      { meanings: [MEANINGS[0]] }
    ],
    [
      'a colour that does not exist',
      stored({ meanings: [{ ...MEANINGS[0], colour: 'ochre' }] }),
      { meanings: MEANINGS }
    ],
    [
      'no list of sites',
      stored({ paused: { everywhere: true } }),
      { paused: { everywhere: true, sites: [] } }
    ]
  ]
  test.each(damage)(
    '%s: what can be read is used, nothing is written over, and a reset keeps the text',
    async (_, text, used) => {
      expect(decodeSettings(text)).toMatchObject({ settings: used, state: 'damaged' })
      const area = fakeArea({ settings: text as string })
      await expect(editSettings({ request: 'r1', change: {} }, area)).rejects.toMatchObject({
        code: 'corrupt-record'
      })
      expect(area.items.get('settings')).toBe(text)
      expect(await resetSettings({ request: 'r2' }, area)).toMatchObject(used)
      expect(area.items.get(DAMAGED_KEY)).toBe(text)
      expect((await readSettings(area)).state).toBe('sound')
    }
  )

  test('of a newer version are used and not changed', async () => {
    const area = fakeArea({ settings: stored({ schema: SCHEMA + 1, lastMeaning: 'claim' }) })
    expect(await readSettings(area)).toMatchObject({ settings: { lastMeaning: 'claim' }, state: 'newer' })
    for (const change of [
      editSettings({ request: 'r1', change: {} }, area),
      resetSettings({ request: 'r2' }, area)
    ])
      await expect(change).rejects.toMatchObject({ code: 'newer-record' })
  })

  test('a reset of sound settings changes nothing', async () => {
    const area = fakeArea(Object.fromEntries([encodeSettings({ ...DEFAULT_SETTINGS, lastMeaning: 'claim' })]))
    expect(await resetSettings({ request: 'r1' }, area)).toMatchObject({ lastMeaning: 'claim' })
    expect(area.sets).toEqual([])
  })

  test('tell whoever follows them', async () => {
    const area = fakeArea()
    const told: SettingsReading[] = []
    const stop = watchSettings(reading => told.push(reading), area)
    await editSettings({ request: 'r1', change: { lastMeaning: 'claim' } }, area)
    await area.set({ 'article:1': '{}' })
    stop()
    await editSettings({ request: 'r2', change: { lastMeaning: 'quote' } }, area)
    expect(told).toMatchObject([{ settings: { lastMeaning: 'claim' }, state: 'sound' }])
  })
})

describe('pause', () => {
  const sites: [host: string, site: string][] = [
    ['www.courier.example', 'courier.example'],
    ['m.courier.example', 'courier.example'],
    ['AMP.Courier.example', 'courier.example'],
    ['news.courier.example', 'news.courier.example'],
    ['m.example', 'm.example'],
    ['www.example', 'www.example'],
    ['localhost', 'localhost']
  ]
  test.each(sites)('%s is the site %s', (host, site) => expect(siteOf(host)).toBe(site))

  test('is for a site with its hosts, or for all', () => {
    const paused = withSite(DEFAULT_SETTINGS.paused, 'www.courier.example', true)
    expect(isPaused(paused, 'm.courier.example')).toBe(true)
    expect(isPaused(paused, 'gazette.example')).toBe(false)
    expect(isPaused({ ...paused, everywhere: true }, 'gazette.example')).toBe(true)
    expect(withSite(paused, 'courier.example', true).sites).toEqual(['courier.example'])
    expect(withSite(paused, 'm.courier.example', false).sites).toEqual([])
  })

  test('is read from what is stored; what cannot be read pauses nothing', () => {
    expect(isPausedBy(stored({ paused: { everywhere: false, sites: ['a.example'] } }), 'a.example')).toBe(
      true
    )
    for (const text of [
      undefined,
      '',
      '{',
      '{}',
      '{"paused":{}}',
      '{"paused":{"everywhere":false,"sites":5}}'
    ])
      expect(isPausedBy(text, 'a.example')).toBe(false)
  })
})
