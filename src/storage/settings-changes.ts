/** Changing the settings. Only the background calls these, in its queue; all throw PressmarkError, as `article-changes.ts`. */
import { PressmarkError, type RequestName, type Requests } from '../messages.ts'
import { type Area, localArea } from './area.ts'
import { commit, LOG_KEY, readLog } from './desk.ts'
import { SETTINGS_KEY } from './pause.ts'
import { DEFAULT_SETTINGS, decodeSettings, encodeSettings, type Settings } from './settings.ts'

type Ask<N extends RequestName> = Requests[N]['ask']

/** Under which settings that could not be read are kept. */
export const DAMAGED_KEY = 'settings:damaged'

/**
 * Sets what is given.
 * @throws PressmarkError `newer-record`, `corrupt-record`: such settings are not written over.
 */
export async function editSettings(
  { request, change }: Ask<'edit-settings'>,
  area: Area = localArea()
): Promise<Settings> {
  const { stored, log } = await read(area)
  const { settings, state } = decodeSettings(stored)
  if (state === 'newer') throw new PressmarkError('newer-record', 'settings: of a newer version')
  if (state === 'damaged') throw new PressmarkError('corrupt-record', 'settings: cannot be read')
  if (log.includes(request)) return settings
  const edited = { ...settings, ...change }
  await commit([encodeSettings(edited)], request, log, area)
  return edited
}

/** Starts anew with what can be read of damaged settings. Their text is kept beside. */
export async function resetSettings(
  { request }: Ask<'reset-settings'>,
  area: Area = localArea()
): Promise<Settings> {
  const { stored, log } = await read(area)
  const { settings, state } = decodeSettings(stored)
  if (state === 'newer') throw new PressmarkError('newer-record', 'settings: of a newer version')
  if (state === 'sound') return settings
  const text = typeof stored === 'string' ? stored : JSON.stringify(stored)
  const sound = { ...DEFAULT_SETTINGS, ...settings }
  await commit([encodeSettings(sound), [DAMAGED_KEY, text]], request, log, area)
  return sound
}

async function read(area: Area): Promise<{ stored: unknown; log: string[] }> {
  const items = await area.get([SETTINGS_KEY, LOG_KEY])
  return { stored: items[SETTINGS_KEY], log: readLog(items[LOG_KEY]) }
}
