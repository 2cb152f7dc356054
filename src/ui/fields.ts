/**
 * Whether keys pressed there are for what is typed: letters go into it, and Ctrl+Z takes them back.
 * A box that is ticked and a button are none.
 */
export function isTextField(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.matches(
      'textarea, select, input:not([type=checkbox], [type=radio], [type=file], [type=color])'
    ) ||
      target.isContentEditable)
  )
}
