import { type ReadonlySignal, signal } from '@preact/signals'
import { DEFAULT_SETTINGS, type SettingsReading } from '../storage/settings.ts'
import type { World } from './world.ts'

/** The reader's settings as they are now and as they change. */
export interface LiveSettings {
  now: ReadonlySignal<SettingsReading>
  start(): Promise<void>
  stop(): void
}

export function openSettings({ settings }: Pick<World, 'settings'>): LiveSettings {
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
