/** What the reader has set: one record, under a key of its own. Read in every context, written by the background. */
import { isColour } from '../colours.ts'
import { MEANINGS, type Meaning, type Meanings } from '../meanings.ts'
import { type Area, type AreaListener, localArea } from './area.ts'
import { SCHEMA } from './model.ts'
import { type Paused, SETTINGS_KEY } from './pause.ts'

export interface Settings {
  schema: typeof SCHEMA
  type: 'settings'
  meanings: Meanings
  /** Meanings taken off the list that older highlights may have. */
  retired: readonly Meaning[]
  /** Key of the meaning that was given last: the one a shortcut gives. */
  lastMeaning: string
  paused: Paused
}

/** What can be changed at once. */
export type SettingsChange = Partial<Pick<Settings, 'meanings' | 'retired' | 'lastMeaning' | 'paused'>>

export const DEFAULT_SETTINGS: Settings = {
  schema: SCHEMA,
  type: 'settings',
  meanings: MEANINGS,
  retired: [],
  lastMeaning: MEANINGS[0].key,
  paused: { everywhere: false, sites: [] }
}

/** What stands in storage: `damaged` and `newer` are used as far as they can be read, and not written over. */
export interface SettingsReading {
  settings: Settings
  state: 'sound' | 'damaged' | 'newer'
}

/** The settings as stored; the defaults for whatever is missing or cannot be read. */
export async function readSettings(area: Area = localArea()): Promise<SettingsReading> {
  return decodeSettings((await area.get([SETTINGS_KEY]))[SETTINGS_KEY])
}

/** Calls back with the settings after each change of them. @returns what stops it. */
export function watchSettings(
  callback: (reading: SettingsReading) => void,
  area: Area = localArea()
): () => void {
  const listen: AreaListener = changes => {
    const change = changes[SETTINGS_KEY]
    if (change) callback(decodeSettings(change.newValue))
  }
  area.onChanged.addListener(listen)
  return () => area.onChanged.removeListener(listen)
}

/** @param value what storage gave for the settings' key; undefined if there was nothing. */
export function decodeSettings(value: unknown): SettingsReading {
  if (value === undefined) return { settings: DEFAULT_SETTINGS, state: 'sound' }
  const stored = parsed(value)
  if (!stored || typeof stored.schema !== 'number' || stored.type !== 'settings')
    return { settings: DEFAULT_SETTINGS, state: 'damaged' }
  const lists = [stored.meanings, stored.retired].map(list => (Array.isArray(list) ? list : undefined))
  const [meanings, retired] = lists.map(list => list?.filter(isMeaning))
  const [first, ...rest] = meanings ?? []
  const paused = isObject(stored.paused) ? stored.paused : undefined
  const sites = Array.isArray(paused?.sites)
    ? paused.sites.filter(site => typeof site === 'string')
    : undefined
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    ...(first && { meanings: [first, ...rest] }),
    ...(retired && { retired }),
    ...(typeof stored.lastMeaning === 'string' && { lastMeaning: stored.lastMeaning }),
    paused: { everywhere: paused?.everywhere === true, sites: sites ?? [] }
  }
  const isWhole =
    first !== undefined &&
    sites !== undefined &&
    lists[0]?.length === meanings?.length &&
    lists[1]?.length === retired?.length
  if (stored.schema > SCHEMA) return { settings, state: 'newer' }
  return { settings, state: isWhole ? 'sound' : 'damaged' }
}

/** The item to store. */
export function encodeSettings(settings: Settings): [key: string, text: string] {
  return [SETTINGS_KEY, JSON.stringify({ ...settings, schema: SCHEMA, type: 'settings' })]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(value: unknown): Record<string, unknown> | undefined {
  try {
    const stored: unknown = JSON.parse(String(value))
    return isObject(stored) ? stored : undefined
  } catch {
    return undefined
  }
}

function isMeaning(value: unknown): value is Meaning {
  if (!isObject(value)) return false
  const { key, word, letter, colour } = value
  return [key, word, letter].every(text => typeof text === 'string' && text !== '') && isColour(colour)
}
