import type { Area, AreaListener } from '../storage/area.ts'

/** Calls back after each change of the stored records, until `signal` aborts. */
export function onStoredChange(area: Area, listener: AreaListener, signal: AbortSignal): void {
  const remove = () => {
    try {
      area.onChanged.removeListener(listener)
    } catch {
      // The extension was updated or removed under this script, and its listeners went with it.
    }
  }
  area.onChanged.addListener(listener)
  signal.addEventListener('abort', remove, { once: true })
}
