/**
 * The one place for Pressmark's own controls in a page: a shadow host that is in the document only while something is
 * shown. The page cannot look into it and its handlers hear as little of it as can be.
 */
import { make } from './elements.ts'
import { PANEL_STYLE } from './panel-style.ts'
import { type Box, place, type Wish } from './placement.ts'

/** Something to show. */
export interface PanelContent {
  root: HTMLElement
  /** What the keyboard can reach, in order. */
  stops: HTMLElement[]
  /** Where Tab leads from the last stop: out of a toolbar, round in a dialog. Arrows move in a toolbar. */
  kind: 'toolbar' | 'dialog'
  /** A key that was pressed in the content and that the panel has no use for. */
  onKey?(event: KeyboardEvent): void
  /** Says in it what has gone wrong elsewhere in the meantime: while it is open there is no other place for it. */
  warn?(words: string): void
  /** What a screen reader says when it is shown. */
  spoken?: string
  /** Whether Escape and a press elsewhere in the page close it; false while there is a text to lose. */
  mayVanish(): boolean
  /** It was closed or replaced. */
  onClose?(): void
  /** The page is being left: the last moment to send what is only typed so far. */
  onLeave?(): void
}

/** Pointer events are stopped on the way out of the panel: they have to come in first. */
const POINTER_EVENTS =
  'pointerdown pointerup pointercancel mousedown mouseup click auxclick dblclick contextmenu touchstart touchend wheel focusin focusout'.split(
    ' '
  )
/** Key events are stopped before the page: news sites have one-letter shortcuts, and here notes are written. */
const KEY_EVENTS =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend copy cut paste change'.split(
    ' '
  )

const ARROWS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

interface Shown {
  host: HTMLElement
  shadow: ShadowRoot
  content: PanelContent
  end: AbortController
}

export class Panel {
  readonly #page: Document
  readonly #dress: (shadow: ShadowRoot) => void
  #shown: Shown | undefined
  #focusBefore: HTMLElement | null = null

  constructor(page: Document, dressShadow: (shadow: ShadowRoot) => void = dress) {
    this.#page = page
    this.#dress = dressShadow
  }

  get isOpen(): boolean {
    return this.#shown !== undefined
  }

  /** What is being written in now, if anything: only its writer may end it. */
  get dialog(): PanelContent | undefined {
    const content = this.#shown?.content
    return content?.kind === 'dialog' ? content : undefined
  }

  /** Whether this very content is shown. */
  shows(content: PanelContent | undefined): boolean {
    return content !== undefined && this.#shown?.content === content
  }

  /** Shows content near a selection, in place of what was shown. */
  show(content: PanelContent, beside: Box, wish: Wish): void {
    const hadFocus = this.#hasFocus
    this.#remove()
    const page = this.#page
    const host = make(page, 'div')
    const shadow = host.attachShadow({ mode: 'closed' })
    this.#dress(shadow)
    const region = make(page, 'div', { role: 'status', class: 'spoken' })
    shadow.append(content.root, region)
    const end = new AbortController()
    this.#shown = { host, shadow, content, end }
    this.#listen(end.signal)
    page.documentElement.append(host)
    this.#position(host, beside, wish)
    if (content.spoken) speak(region, content.spoken, end.signal)
    const stop = hadFocus || content.kind === 'dialog' ? content.stops[0] : undefined
    if (stop && !hadFocus) this.#enter(stop)
    else if (stop) stop.focus({ preventScroll: true })
    else if (hadFocus) this.#leave()
  }

  /** Takes the host out of the document and gives the focus back. */
  close(): void {
    const hadFocus = this.#hasFocus
    this.#remove()
    if (hadFocus) this.#leave()
  }

  get #hasFocus(): boolean {
    return Boolean(this.#shown?.shadow.activeElement)
  }

  #remove(): void {
    const shown = this.#shown
    if (!shown) return
    this.#shown = undefined
    shown.end.abort()
    shown.host.remove()
    shown.content.onClose?.()
  }

  #enter(stop: HTMLElement | undefined): void {
    this.#focusBefore = this.#page.activeElement as HTMLElement | null
    stop?.focus({ preventScroll: true })
  }

  #leave(): void {
    this.#focusBefore?.focus({ preventScroll: true })
    this.#focusBefore = null
  }

  /** Absolute, so that it scrolls along with the text; measured and corrected, because any element may be its frame. */
  #position(host: HTMLElement, beside: Box, wish: Wish): void {
    const set = (name: string, value: string) => host.style.setProperty(name, value, 'important')
    set('all', 'initial')
    set('display', 'block')
    set('position', 'absolute')
    set('z-index', '2147483647')
    set('left', '0')
    set('top', '0')
    set('width', 'max-content')
    const origin = host.getBoundingClientRect()
    const { left, top, grows } = place(beside, origin, viewBox(this.#page.defaultView as Window), wish)
    set('left', `${left - origin.left}px`)
    set('top', `${top - origin.top + (grows === 'up' ? origin.height : 0)}px`)
    if (grows === 'up') set('translate', '0 -100%')
  }

  #listen(signal: AbortSignal): void {
    const { host, shadow, content } = this.#shown as Shown
    const view = this.#page.defaultView as Window
    const first = { capture: true, signal }

    // These last as long as their shadow root: a press that closes the panel is still on its way out.
    shadow.addEventListener('mousedown', keepSelection)
    for (const name of POINTER_EVENTS) {
      shadow.addEventListener(name, event => event.stopPropagation())
    }
    const closeElsewhere = ({ target }: Event) => target !== host && content.mayVanish() && this.close()
    view.addEventListener('pointerdown', closeElsewhere, { ...first, passive: true })

    view.addEventListener('pagehide', () => content.onLeave?.(), { signal })
    view.addEventListener('keydown', event => this.#onKey(event, event.target === host), first)
    for (const name of KEY_EVENTS) {
      const muffle = (event: Event) => event.target === host && event.stopImmediatePropagation()
      view.addEventListener(name, muffle, first)
    }
  }

  /** Keys in the panel, and the two in the page that concern it: Tab leads into it, Escape closes it. */
  #onKey(event: KeyboardEvent, isInside: boolean): void {
    const { content, shadow } = this.#shown as Shown
    if (event.isComposing) return
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const isTab = event.key === 'Tab' && isPlain
    const arrow = content.kind === 'toolbar' && isPlain ? ARROWS[event.key] : undefined
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    const move = (step: number) => {
      const at = content.stops.indexOf(shadow.activeElement as HTMLElement)
      content.stops[(at + step + content.stops.length) % content.stops.length]?.focus()
    }
    if (event.key === 'Escape') {
      if (content.mayVanish()) this.close()
    } else if (!isInside) {
      if (!isTab || event.shiftKey || content.stops.length === 0) return
      event.preventDefault()
      event.stopImmediatePropagation()
      this.#enter(content.stops[0])
    } else if (isTab || arrow) {
      event.preventDefault()
      if (arrow) move(isSideways && content.root.dir === 'rtl' ? -arrow : arrow)
      else if (content.kind === 'dialog') move(event.shiftKey ? -1 : 1)
      else this.close()
    } else content.onKey?.(event)
  }
}

/** A press on a button leaves the focus, and with it the selection, in the page; one on a field has to move it. */
function keepSelection(event: Event): void {
  if (!(event.target as Element).closest('textarea, select, input')) event.preventDefault()
}

/** What the reader sees of the page now, also when zoomed in by touch, in coordinates of the layout viewport. */
function viewBox(view: Window): Box {
  const root = view.document.documentElement
  const seen = view.visualViewport
  const left = seen?.offsetLeft ?? 0
  const top = seen?.offsetTop ?? 0
  const width = Math.min(seen?.width ?? Number.POSITIVE_INFINITY, root.clientWidth)
  const height = Math.min(seen?.height ?? Number.POSITIVE_INFINITY, view.innerHeight)
  return { left, top, right: left + width, bottom: top + height }
}

/** Adopted sheets are no part of the DOM, and no policy of the page concerns them. */
function dress(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(PANEL_STYLE)
  shadow.adoptedStyleSheets = [sheet]
}

/** Words for screen readers: they are spoken if they come into a region that was there before. */
function speak(region: HTMLElement, words: string, signal: AbortSignal): void {
  const timer = setTimeout(() => region.append(words), 100)
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}
