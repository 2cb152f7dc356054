/** The little of a browser's storage area that Pressmark needs. */
import { platform } from '../platform.ts'

export interface AreaChange {
  oldValue?: unknown
  newValue?: unknown
}

export type AreaListener = (changes: Record<string, AreaChange>) => void

export interface Area {
  /** The items under these keys; absent keys are left out. `null` gives everything and is only for repairs. */
  get(keys: string[] | null): Promise<Record<string, unknown>>
  /** Missing in Chromium before 130 and Firefox before 143. */
  getKeys?(): Promise<string[]>
  /** All items or, where the browser refuses, none. */
  set(items: Record<string, string>): Promise<void>
  remove(keys: string[]): Promise<void>
  onChanged: { addListener(listener: AreaListener): void; removeListener(listener: AreaListener): void }
}

/** The extension's `storage.local`, in every context, content scripts included. */
export function localArea(): Area {
  return platform().storage.local
}

/** Every key in the area. Slow where the browser has no `getKeys`: for repairs, not for ordinary reading. */
export async function allKeys(area: Area): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null))
}
