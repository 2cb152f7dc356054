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
  /** Id of the citation style that is offered first; null for the one that was used last. */
  citationStyle: string | null
  /** Id of the format that an export begins with; null for the one that was used last. */
  exportFormat: string | null
  reminder: Reminder
  /** When everything was downloaded last, in this browser; null if never. */
  lastBackup: string | null
}

/** Whether, and after how many newly saved articles, the library asks for a backup. */
export interface Reminder {
  isOn: boolean
  after: number
}

/** What can be changed at once. */
export type SettingsChange = Partial<Omit<Settings, 'schema' | 'type'>>

export const DEFAULT_SETTINGS: Settings = {
  schema: SCHEMA,
  type: 'settings',
  meanings: MEANINGS,
  retired: [],
  lastMeaning: MEANINGS[0].key,
  paused: { everywhere: false, sites: [] },
  citationStyle: null,
  exportFormat: null,
  reminder: { isOn: true, after: 50 },
  lastBackup: null
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
  const later = addedLater(stored)
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    ...later.sound,
    ...(first && { meanings: [first, ...rest] }),
    ...(retired && { retired }),
    ...(typeof stored.lastMeaning === 'string' && { lastMeaning: stored.lastMeaning }),
    paused: { everywhere: paused?.everywhere === true, sites: sites ?? [] }
  }
  const isWhole =
    first !== undefined &&
    sites !== undefined &&
    lists[0]?.length === meanings?.length &&
    lists[1]?.length === retired?.length &&
    later.isWhole
  if (stored.schema > SCHEMA) return { settings, state: 'newer' }
  return { settings, state: isWhole ? 'sound' : 'damaged' }
}

/** What can be told of settings that came after the first ones: those stored before have none of them, and are whole. */
function addedLater(stored: Record<string, unknown>): { sound: Partial<Settings>; isWhole: boolean } {
  const given = Object.entries(ADDED_LATER).filter(([name]) => stored[name] !== undefined)
  const sound = given.filter(([name, isSound]) => isSound(stored[name]))
  return {
    sound: Object.fromEntries(sound.map(([name]) => [name, stored[name]])),
    isWhole: sound.length === given.length
  }
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

const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'

const ADDED_LATER: Record<
  'citationStyle' | 'exportFormat' | 'reminder' | 'lastBackup',
  (value: unknown) => boolean
> = {
  citationStyle: isTextOrNull,
  exportFormat: isTextOrNull,
  reminder: value =>
    isObject(value) &&
    typeof value.isOn === 'boolean' &&
    Number.isSafeInteger(value.after) &&
    Number(value.after) > 0,
  lastBackup: isTextOrNull
}

function isMeaning(value: unknown): value is Meaning {
  if (!isObject(value)) return false
  const { key, word, letter, colour } = value
  return [key, word, letter].every(text => typeof text === 'string' && text !== '') && isColour(colour)
}
