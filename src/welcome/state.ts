import { type ReadonlySignal, signal } from '@preact/signals'
import type { Place, World } from './world.ts'

/** Commands of the manifest that the page tells the keys of. */
type Command = '_execute_action' | 'highlight-selection' | 'note-selection'

/** What the first page shows and does. */
export interface Welcome {
  place: Place
  /** Keys of a command as they are set now; undefined if there are none. */
  keysOf(command: Command): string | undefined
  /** Whether Pressmark may notice articles on all pages; null until that is known. */
  hasAccess: ReadonlySignal<boolean | null>
  /** What the reader said when asked; null before. */
  answer: ReadonlySignal<'given' | 'refused' | null>
  askAccess(): Promise<void>
  start(): Promise<void>
  stop(): void
}

export function openWelcome(world: World): Welcome {
  const keys = signal<ReadonlyMap<string, string>>(new Map())
  const hasAccess = signal<boolean | null>(null)
  const answer = signal<'given' | 'refused' | null>(null)
  const look = async () => {
    hasAccess.value = await world.hasAccess()
  }
  const stop = world.onAccess(() => void look())
  return {
    place: world.place,
    keysOf: command => keys.value.get(command) || undefined,
    hasAccess,
    answer,
    async askAccess() {
      answer.value = (await world.requestAccess()) ? 'given' : 'refused'
      await look()
    },
    async start() {
      const [shortcuts] = await Promise.all([world.shortcuts(), look()])
      keys.value = new Map(shortcuts.map(({ name, keys }) => [name, keys]))
    },
    stop
  }
}
