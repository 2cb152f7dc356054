/**
 * Moves the focus from a list item that is about to go to the same control of the item after it, else of the one
 * before: who works by keyboard stays where they were.
 * @param fallback where to go from the last item of a list
 */
export function focusNeighbour(item: Element | null, control: string, fallback?: HTMLElement | null): void {
  const other = item?.nextElementSibling ?? item?.previousElementSibling
  const next = other?.querySelector<HTMLElement>(control) ?? fallback
  next?.focus()
}
