/** A line that says what has happened, for some seconds, with what can be done about it. */
import { ownWords, say } from '../words.ts'
import { button, make } from './elements.ts'
import type { PanelContent } from './panel.ts'

/** Long enough to read and to reach Undo by keyboard, in milliseconds. */
const STAYS = 7000

export interface MessageAction {
  label: string
  act(): void
}

/** @param leave called when its time is up. Time stands still while the pointer or the focus is on it. */
export function message(
  page: Document,
  words: string,
  action: MessageAction | undefined,
  leave: () => void
): PanelContent {
  const stops = action ? [button(page, { class: 'action' }, action.act, action.label)] : []
  const root = make(
    page,
    'div',
    { class: 'panel', role: 'group', 'aria-label': say('manifestName'), ...ownWords() },
    make(page, 'span', { class: 'message' }, words),
    ...stops
  )
  let timer = setTimeout(leave, STAYS)
  const hold = () => clearTimeout(timer)
  const resume = () => {
    hold()
    timer = setTimeout(leave, STAYS)
  }
  for (const name of ['pointerenter', 'focusin']) root.addEventListener(name, hold)
  for (const name of ['pointerleave', 'focusout']) root.addEventListener(name, resume)
  return { root, stops, kind: 'toolbar', spoken: words, mayVanish: () => true, onClose: hold }
}
