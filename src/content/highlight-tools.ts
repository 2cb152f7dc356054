/** What happens at a highlight in the page: a card at a click, a word about it where the pointer rests. */

import { highlightText } from '../export/highlight.ts'
import { failureText } from '../failure-words.ts'
import type { Annotation } from '../storage/model.ts'
import { say } from '../words.ts'
import { type CardChange, highlightCard, highlightHint } from './card.ts'
import type { Highlighter } from './highlighter.ts'
import { message } from './message.ts'
import type { Painter } from './paint.ts'
import type { Panel, PanelContent } from './panel.ts'
import { lineBox } from './placement.ts'
import { isOnText, textAt } from './point.ts'
import { scrollToRange } from './reveal.ts'
import { hasSelectedText } from './selection.ts'

/** How long the pointer has to rest on a highlight, in milliseconds: not on the way to somewhere else. */
const REST = 450

/** What a click is meant for before any highlight. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [role=link], [contenteditable]'

export class HighlightTools {
  readonly #page: Document
  readonly #highlighter: Highlighter
  readonly #painter: Painter
  readonly #panel: Panel
  #hint: PanelContent | undefined
  /** By id, what could not be stored when its card was closed already: its next card has it in the fields. */
  readonly #refused = new Map<string, CardChange>()
  /** The highlight whose card was opened last: the next one by keyboard comes after it. */
  #lastShown: string | undefined

  constructor(page: Document, highlighter: Highlighter, painter: Painter, panel: Panel) {
    this.#page = page
    this.#highlighter = highlighter
    this.#painter = painter
    this.#panel = panel
  }

  /** Listens to clicks and to the pointer until `signal` aborts: passively, and with a look only where the pointer rests. */
  listen(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal }
    let rest: ReturnType<typeof setTimeout> | undefined
    this.#page.addEventListener('click', event => this.#onClick(event), options)
    this.#page.addEventListener(
      'pointermove',
      ({ pointerType, clientX, clientY }) => {
        clearTimeout(rest)
        if (pointerType === 'mouse' && this.#painter.hasMarks)
          rest = setTimeout(() => this.#onRest(clientX, clientY), REST)
      },
      options
    )
    signal.addEventListener('abort', () => clearTimeout(rest), { once: true })
  }

  /**
   * Opens the card of the highlight that follows the one shown last, in the order of the page; after the last one the
   * first again.
   * @returns false if there is none.
   */
  showNext(): boolean {
    const order = this.#painter.inPageOrder
    const next = order[(order.indexOf(this.#lastShown ?? '') + 1) % order.length]
    const [range] = next === undefined ? [] : this.#painter.rangesOf(next)
    if (next === undefined || !range) return false
    scrollToRange(range, 'instant')
    this.#open(next, [])
    return true
  }

  #onClick(event: MouseEvent): void {
    const { button, altKey, ctrlKey, metaKey, shiftKey, clientX, clientY } = event
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || !this.#painter.hasMarks) return
    const isMeantElsewhere = event
      .composedPath()
      .some(target => target instanceof Element && target.matches(INTERACTIVE))
    if (isMeantElsewhere || hasSelectedText(this.#page)) return
    const [upper, ...others] = this.#marksAt(clientX, clientY)
    if (upper !== undefined) this.#open(upper, others)
  }

  #onRest(x: number, y: number): void {
    const [upper] = this.#marksAt(x, y)
    const annotation = upper === undefined ? undefined : this.#highlighter.annotation(upper)
    if (!annotation) {
      if (this.#panel.shows(this.#hint)) this.#panel.close()
      return
    }
    if (this.#panel.isOpen) return
    this.#hint = highlightHint(this.#page, annotation, this.#highlighter.settings)
    this.#panel.show(this.#hint, ...this.#placeOf(annotation))
  }

  #marksAt(x: number, y: number): string[] {
    const text = textAt(this.#page, x, y, this.#painter.shadows)
    if (!text) return []
    return this.#painter
      .marksAt(text.node, text.offset)
      .filter(({ ranges }) => isOnText(ranges, x, y))
      .map(({ id }) => id)
  }

  /** A highlight that was made just now may still be on its way into the library. */
  async #openLater(id: string, beneath: string[]): Promise<void> {
    if (await this.#highlighter.stored(id)) this.#open(id, beneath)
  }

  #open(id: string, beneath: string[]): void {
    const annotation = this.#highlighter.annotation(id)
    if (!annotation) return void this.#openLater(id, beneath)
    this.#lastShown = id
    const [next, ...others] = beneath
    const refused = this.#refused.get(id)
    this.#refused.delete(id)
    const actions = {
      change: async (change: CardChange) => {
        const reply = await this.#highlighter.edit(annotation, change)
        if (reply.ok) return undefined
        const words = failureText(reply.failure.code)
        if (!this.#panel.shows(card)) this.#keepRefused(id, change, words)
        return words
      },
      copy: () => void this.#copy(annotation),
      remove: () => void this.#remove(annotation),
      close: () => this.#panel.close(),
      ...(next !== undefined && { beneath: () => this.#open(next, [...others, id]) })
    }
    const card = highlightCard(this.#page, annotation, this.#highlighter.settings, actions, refused)
    this.#painter.pointOut(this.#painter.rangesOf(id))
    const { onClose } = card
    card.onClose = () => {
      this.#painter.pointOut([])
      onClose?.()
    }
    this.#panel.show(card, ...this.#placeOf(annotation))
  }

  /** The card was closed before it was known that its words cannot be stored: it opens again with them. */
  #keepRefused(id: string, change: CardChange, words: string): void {
    this.#refused.set(id, { ...this.#refused.get(id), ...change })
    const { dialog } = this.#panel
    if (dialog) dialog.warn?.(say('earlierWordsNotKept', { reason: words }))
    else if (this.#highlighter.annotation(id)) {
      this.#open(id, [])
      this.#panel.dialog?.warn?.(words)
    }
  }

  async #remove(annotation: Annotation): Promise<void> {
    const place = this.#placeOf(annotation)
    this.#panel.close()
    const reply = await this.#highlighter.remove(annotation)
    if (!reply.ok) return this.#tell(failureText(reply.failure.code), place)
    const undo = async () => {
      const restored = await this.#highlighter.restore(annotation)
      this.#tell(restored.ok ? say('didRestoreHighlight') : failureText(restored.failure.code), place)
    }
    this.#tell(say('didRemoveHighlight'), place, () => void undo())
  }

  async #copy(annotation: Annotation): Promise<void> {
    const place = this.#placeOf(annotation)
    const clipboard: Clipboard | undefined = (this.#page.defaultView as Window).navigator.clipboard
    const now = this.#highlighter.annotation(annotation.id) ?? annotation
    const article = await this.#highlighter.articleOf(now)
    this.#panel.close()
    try {
      if (!clipboard || !article) throw new Error('no clipboard')
      await clipboard.writeText(highlightText(article, now))
      this.#tell(say('didCopyHighlight'), place)
    } catch {
      this.#tell(say('cannotCopyHighlight'), place)
    }
  }

  #tell(words: string, place: PanelPlace, undo?: () => void): void {
    const action = undo && { label: say('actionUndo'), act: undo }
    this.#panel.show(
      message(this.#page, words, action, () => this.#panel.close()),
      ...place
    )
  }

  #placeOf({ id }: Annotation): PanelPlace {
    const ranges = this.#painter.rangesOf(id)
    const boxes = ranges
      .flatMap(range => [...range.getClientRects()])
      .filter(({ width, height }) => width > 0 && height > 0)
    const first = boxes[0] ?? new DOMRect()
    const beside = {
      left: Math.min(...boxes.map(({ left }) => left), first.left),
      right: Math.max(...boxes.map(({ right }) => right), first.right),
      top: first.top,
      bottom: boxes.at(-1)?.bottom ?? first.bottom
    }
    const line = lineBox(boxes, 'last') ?? beside
    return [beside, { x: (line.left + line.right) / 2, side: 'below' }]
  }
}

type PanelPlace = Parameters<Panel['show']> extends [unknown, ...infer Place] ? Place : never
