/**
 * Which text a page shows. Asked of the browser that has laid the page out; of a document that nobody shows (parsed for a
 * bench, saved) nothing is known, and all of its text counts as shown.
 */
import type { TypedBlock } from './block-types.ts'
import type { PageBlocks } from './blocks.ts'

/** What the elements around a text do to how it looks. */
interface Surroundings {
  /** Letters that let everything through cannot be read. What fades in when it is scrolled to is not transparent. */
  isTransparent: boolean
  /** Red, green, blue of what is behind the text; null where nobody knows: behind it may be a picture. */
  background: readonly number[] | null
}

/** The body's text that is not shown, if most of it is: a page that shows nothing yet hides all of it alike. */
export function unseen({ page }: PageBlocks, items: readonly TypedBlock[]): TypedBlock[] {
  const looks = new Looks()
  const hidden = items.filter(({ block }) => !looks.isShown(page.elementAt(block.start)))
  const proseOf = (list: readonly TypedBlock[]) => list.reduce((sum, { block }) => sum + block.prose, 0)
  return proseOf(hidden) * 2 < proseOf(items) ? hidden : []
}

/** Smallest letters that anybody could read, in CSS pixels. */
const SMALLEST = 2
/** Colours that differ by less than this in each channel are one to the eye. */
const ALIKE = 8

class Looks {
  readonly #known = new Map<Element, Surroundings>()

  isShown(element: Element | null): boolean {
    const view = element?.ownerDocument.defaultView
    // Neither a parsed document nor one without layout can tell.
    if (!element || !view || typeof element.checkVisibility !== 'function') return true
    // What is folded away by the page's own `details` is a click away.
    if (!element.checkVisibility({ visibilityProperty: true }))
      return element.closest('details:not([open])') !== null
    const style = view.getComputedStyle(element)
    if (Number.parseFloat(style.fontSize) < SMALLEST) return false
    const { isTransparent, background } = this.#around(element, view)
    if (isTransparent) return false
    const colour = channels(style.color)
    if (!colour || style.backgroundImage !== 'none') return true
    if (colour[3] === 0) return false
    return !background || background.some((value, n) => Math.abs(value - (colour[n] ?? 0)) >= ALIKE)
  }

  #around(element: Element, view: Window): Surroundings {
    const known = this.#known.get(element)
    if (known) return known
    const parent = parentOf(element)
    const outer = parent
      ? this.#around(parent, view)
      : { isTransparent: false, background: paper(element, view) }
    const style = view.getComputedStyle(element)
    const own: Surroundings = {
      isTransparent: outer.isTransparent || (Number(style.opacity) === 0 && !moves(style)),
      background: backgroundIn(style, outer.background)
    }
    this.#known.set(element, own)
    return own
  }
}

/** What is behind an element's text, by what is behind the element. */
function backgroundIn(style: CSSStyleDeclaration, outer: readonly number[] | null): readonly number[] | null {
  const isLayer = /absolute|fixed|sticky/.test(style.position) || style.zIndex !== 'auto'
  if (style.backgroundImage !== 'none') return null
  const own = channels(style.backgroundColor)
  if (own?.[3] === 1) return own.slice(0, 3)
  return own?.[3] === 0 && !isLayer ? outer : null
}

/** Pages are printed on white where the reader's browser is not asked for a dark sheet. */
const paper = (root: Element, view: Window): readonly number[] | null =>
  view.getComputedStyle(root).colorScheme.includes('dark') ? null : [255, 255, 255]

/** A form's own fields can take the name of any of its members, so it is asked by the back door. */
const parentOf = (element: Element): Element | null =>
  Reflect.get(Object.getPrototypeOf(element), 'parentElement', element)

const moves = ({ transitionDuration, animationName }: CSSStyleDeclaration): boolean =>
  animationName !== 'none' || /[1-9]/.test(transitionDuration)

/** Red, green, blue from 0 to 255 and opacity from 0 to 1, as computed styles print colours of the web's old kind. */
function channels(colour: string): number[] | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return null
  return [...numbers.slice(0, 3), numbers[3] ?? 1]
}
