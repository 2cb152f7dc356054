import { readFileSync } from 'node:fs'
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

  test('stored before there were styles, formats and reminders are whole, and can be changed', async () => {
    const text = readFileSync(new URL('./earlier-settings.json', import.meta.url), 'utf8')
    const { settings, state } = decodeSettings(text)
    expect(state).toBe('sound')
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...JSON.parse(text), schema: SCHEMA })
    const area = fakeArea({ settings: text })
    const reminder = { isOn: false, after: 20 }
    await editSettings({ request: 'r1', change: { reminder, citationStyle: 'mla' } }, area)
    expect((await readSettings(area)).settings).toEqual({ ...settings, reminder, citationStyle: 'mla' })
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
    ['nothing', 'null', DEFAULT_SETTINGS],
    ['settings of no version', stored({ schema: '1' }), DEFAULT_SETTINGS],
    ['a record of another type', stored({ type: 'article' }), DEFAULT_SETTINGS],
    ['a meaning without a key', stored({ meanings: [{ ...MEANINGS[1], key: '' }] }), { meanings: MEANINGS }],
    [
      'a meaning without a letter',
      stored({ meanings: [{ ...MEANINGS[1], letter: 5 }] }),
      { meanings: MEANINGS }
    ],
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
    ['no list of meanings', stored({ meanings: 5, retired: {} }), { meanings: MEANINGS, retired: [] }],
    ['a meaning that is none', stored({ meanings: [MEANINGS[1], 5] }), { meanings: [MEANINGS[1]] }],
    ['a retired one that is none', stored({ retired: [MEANINGS[1], null] }), { retired: [MEANINGS[1]] }],
    ['no pause', stored({ paused: 5 }), { paused: { everywhere: false, sites: [] } }],
    [
      'no list of sites',
      stored({ paused: { everywhere: true } }),
      { paused: { everywhere: true, sites: [] } }
    ],
    ['a style that is no name', stored({ citationStyle: 5 }), { citationStyle: null }],
    ['a format that is no name', stored({ exportFormat: [] }), { exportFormat: null }],
    ...[null, [], { after: 5 }, { isOn: 'yes', after: 5 }, { isOn: true }, { isOn: true, after: 1.5 }].map(
      (reminder): [string, unknown, object] => [
        `a reminder that is ${JSON.stringify(reminder)}`,
        stored({ reminder }),
        { reminder: DEFAULT_SETTINGS.reminder }
      ]
    ),
    [
      'a reminder after no articles',
      stored({ reminder: { isOn: false, after: 0 } }),
      { reminder: DEFAULT_SETTINGS.reminder }
    ],
    ['a backup at no time', stored({ lastBackup: {} }), { lastBackup: null }]
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

  test('a site that is none pauses nothing', () => {
    const paused = { everywhere: false, sites: ['a.example', 5] }
    expect(decodeSettings(stored({ paused })).settings.paused.sites).toEqual(['a.example'])
  })

  test('of which a field is nothing that can be used have the default there', () => {
    const { settings } = decodeSettings(stored({ lastMeaning: 5, retired: 5 }))
    expect(settings).toMatchObject({
      lastMeaning: DEFAULT_SETTINGS.lastMeaning,
      retired: DEFAULT_SETTINGS.retired
    })
  })

  test('that are stored as something else than text are kept too', async () => {
    const area = fakeArea()
    const items = { settings: { schema: SCHEMA, type: 'settings' }, requests: undefined }
    await resetSettings({ request: 'r1' }, { ...area, get: async () => items })
    expect(JSON.parse(area.items.get(DAMAGED_KEY) ?? '')).toEqual(items.settings)
  })

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
    expect(DAMAGED_KEY).toBe('settings:damaged')
    expect(await resetSettings({ request: 'r1' }, area)).toMatchObject({ lastMeaning: 'claim' })
    expect(area.sets).toEqual([])
  })

  test('tell whoever follows them', async () => {
    const area = fakeArea()
    const told: SettingsReading[] = []
    const stop = watchSettings(reading => told.push(reading), area)
    await editSettings({ request: 'r1', change: { lastMeaning: 'claim' } }, area)
    await area.set({ 'art:1': '{}' })
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
    ['news.www.courier.example', 'news.www.courier.example'],
    ['mobile.courier.example', 'courier.example'],
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
    const more = withSite(paused, 'alva.example', true)
    expect(more.sites).toEqual(['alva.example', 'courier.example'])
    expect(withSite(more, 'alva.example', false).sites).toEqual(['courier.example'])
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
