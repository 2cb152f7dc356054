/** One step with the controls of a document, found as assistive technology finds them: by role and name. */
export type Step =
  | { do: 'text' }
  | { do: 'values' }
  | { do: 'names'; role: string }
  /** `turn` names the click: one whose answer was lost is asked for again, and is not done twice. */
  | { do: 'click'; role: string; name: string; turn: string }
  | { do: 'point'; role: string; name: string }
  | { do: 'fill'; role: string; name: string; text: string }

/**
 * Runs inside pages, from its source text: it must not refer to anything outside itself.
 * `click` and `fill` answer true, or false when there is no such control; `point` gives the middle of the control;
 * `values` are those of all fields; names are expressions' sources, matched without regard to case.
 */
export function operate(step: Step, root: Document | ShadowRoot = document): unknown {
  const SELECTORS: Record<string, string> = {
    button: 'button, summary, [role=button], input[type=button], input[type=submit]',
    link: 'a[href], [role=link]',
    tab: '[role=tab]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=search], [role=textbox]',
    listitem: 'li, [role=listitem]',
    status: 'output, [role=status], [role=alert]',
    img: 'img, [role=img]',
    toolbar: '[role=toolbar]'
  }
  const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const labelled = element.getAttribute('aria-labelledby')
    if (labelled) {
      const parts = labelled
        .split(/\s+/)
        .map(id => words(root.querySelector(`#${CSS.escape(id)}`)?.textContent))
      return parts.join(' ')
    }
    const label = element.getAttribute('aria-label')
    if (label) return words(label)
    const labels = (element as HTMLInputElement).labels
    if (labels?.length) return [...labels].map(each => words(each.textContent)).join(' ')
    return (
      words(element.textContent) ||
      words(element.getAttribute('placeholder') ?? element.getAttribute('title'))
    )
  }
  const all = (role: string) =>
    [...root.querySelectorAll(SELECTORS[role] ?? `[role=${role}]`)].filter(element => {
      // A tab is a button by its tag only.
      const stated = element.getAttribute('role')
      return element.checkVisibility() && (stated === null || stated === role)
    })

  if (step.do === 'text') return words((root as Document).body?.innerText ?? root.textContent)
  if (step.do === 'values')
    return [...root.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value)
  if (step.do === 'names') return all(step.role).map(nameOf)
  const clicked = root as { lastClick?: string }
  if (step.do === 'click' && clicked.lastClick === step.turn) return true
  const wanted = new RegExp(step.name, 'i')
  const found = all(step.role).find(element => wanted.test(nameOf(element))) as HTMLElement | undefined
  if (!found) return false
  if (step.do === 'point') {
    found.scrollIntoView({ block: 'nearest' })
    const box = found.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  if (step.do === 'click') {
    clicked.lastClick = step.turn
    found.click()
    return true
  }
  const field = found as HTMLInputElement
  field.focus()
  field.value = step.text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
  return true
}
