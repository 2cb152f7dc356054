/** What was chosen last in this browser, to begin with the next time. */
import type { SavedWorld } from './world.ts'

/** Where there is no room the choice before it is kept: that is no reason not to do what the reader chose. */
export function rememberChoice(
  { drafts }: { drafts: Pick<SavedWorld['drafts'], 'setItem'> },
  name: string,
  choice: string
): void {
  try {
    drafts.setItem(name, choice)
  } catch {
    // Nobody misses it.
  }
}
