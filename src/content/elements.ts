/** Makes elements without markup strings. */

type Attributes = Record<string, string | boolean>

/**
 * An element with attributes and children. Text children become text; `true` sets an attribute without a value,
 * `false` leaves it out.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = page.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children)
  return element
}

/** A button that calls `press`, by click, tap or key. */
export function button(
  page: Document,
  attributes: Attributes,
  press: () => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const element = make(page, 'button', { type: 'button', ...attributes }, ...children)
  element.addEventListener('click', press)
  return element
}
