/** Everything as one file, and when that was done last. */
import { json } from '../export/json.ts'
import { newId } from '../messaging.ts'
import type { SettingsChange } from '../storage/settings.ts'
import type { SavedWorld } from './world.ts'
import { type Desk, writeFile } from './write-file.ts'

/** Where earlier versions remembered the last backup, and that nobody wants to be reminded of it. */
const EARLIER_BACKUP = 'last-backup'
const EARLIER_REMINDER = 'backup-reminder'

/**
 * Downloads everything, also what is in the trash, and notes when that was: only if nothing was left out, or the reminder
 * would be silent about what stands in no backup.
 */
export async function backUp(desk: Desk & { world: Pick<SavedWorld, 'ask'> }): Promise<void> {
  const { world, settings, notices } = desk
  // What is saved while the file is written may not be in it.
  const lastBackup = world.now().toISOString()
  try {
    const { entries, newerShards } = await world.library.index()
    const written = await writeFile(json, entries, desk, newerShards)
    // Settings that cannot be written are no reason to say that the backup failed.
    if (written !== 'wholly' || settings.now.peek().state !== 'sound') return
    await notices.isDone(world.ask('edit-settings', { request: newId(), change: { lastBackup } }))
  } catch (error) {
    notices.failWith(error)
  }
}

/** Takes what earlier versions remembered of backups in the page's own storage into the settings, once. */
export async function takeOverEarlier({
  world: { ask, drafts },
  settings
}: {
  world: Pick<SavedWorld, 'ask' | 'drafts'>
  settings: Desk['settings']
}): Promise<void> {
  const lastBackup = drafts.getItem(EARLIER_BACKUP)
  const isOff = drafts.getItem(EARLIER_REMINDER) === 'off'
  if (lastBackup === null && !isOff) return
  const { reminder } = settings.now.peek().settings
  const change: SettingsChange = {
    ...(lastBackup !== null && { lastBackup }),
    ...(isOff && { reminder: { ...reminder, isOn: false } })
  }
  const { ok } = await ask('edit-settings', { request: newId(), change })
  if (!ok) return
  drafts.removeItem(EARLIER_BACKUP)
  drafts.removeItem(EARLIER_REMINDER)
}
