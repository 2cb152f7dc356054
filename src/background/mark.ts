/** What the reader asks of a page by menu or shortcut. */
import { placeOfSelection } from '../frames.ts'
import { type Failure, PressmarkError } from '../messages.ts'
import { markSelectionInPage, type PagePlace, showNextHighlightInTab } from '../page.ts'
import { noteAct } from './first-click.ts'
import { showFailure } from './icon.ts'

/** Highlights what is selected in a tab, in whichever of its frames. */
export async function markSelectionInTab(tabId: number, note: boolean): Promise<void> {
  await markSelection(await placeOfSelection(tabId), note)
}

/**
 * Highlights the selection of a frame. The page itself tells how that went; where no script may run in it, the icon
 * does.
 * @param note whether the note field opens.
 */
export function markSelection(
  place: PagePlace,
  note: boolean,
  mark = markSelectionInPage,
  tell: Tell = showFailure
): Promise<void> {
  return inPage(place, () => mark(place, { note }), tell)
}

/** Opens the card of the next highlight in a tab. */
export function showNextHighlight(
  tabId: number,
  show = showNextHighlightInTab,
  tell: Tell = showFailure
): Promise<void> {
  return inPage({ tabId }, () => show(tabId), tell)
}

type Tell = (tabId: number, failure: Failure) => Promise<void>

async function inPage({ tabId }: PagePlace, act: () => Promise<unknown>, tell: Tell): Promise<void> {
  noteAct(tabId)
  try {
    await act()
  } catch (error) {
    if (!(error instanceof PressmarkError)) throw error
    await tell(tabId, { code: error.code, message: error.message })
  }
}
