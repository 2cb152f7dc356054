import { type ReadonlySignal, signal } from '@preact/signals'
import {
  DEFAULT_SETTINGS,
  type readSettings,
  type SettingsReading,
  type watchSettings
} from '../storage/settings.ts'

/** The reader's settings as they are now and as they change. */
export interface LiveSettings {
  now: ReadonlySignal<SettingsReading>
  start(): Promise<void>
  stop(): void
}

/** Where settings are read and followed: the storage, or a test's. */
export interface SettingsSource {
  settings: { read: typeof readSettings; watch: typeof watchSettings }
}

export function openSettings({ settings }: SettingsSource): LiveSettings {
  const now = signal<SettingsReading>({ settings: DEFAULT_SETTINGS, state: 'sound' })
  let told = false
  const stop = settings.watch(reading => {
    told = true
    now.value = reading
  })
  return {
    now,
    async start() {
      const reading = await settings.read()
      if (!told) now.value = reading
    },
    stop
  }
}
