/** From a finished selection to a highlight: toolbar, note, and the message afterwards. */

import type { Failure, Reply } from '../messages.ts'
import type { Annotation } from '../storage/model.ts'
import { failureWords } from './failure-words.ts'
import type { Highlighter, Spot } from './highlighter.ts'
import { MEANINGS } from './meanings.ts'
import { type MessageAction, message } from './message.ts'
import { noteEditor } from './note-editor.ts'
import type { Painter } from './paint.ts'
import type { Panel } from './panel.ts'
import { type Box, lineBox, type Wish } from './placement.ts'
import { runsForward, type SelectedBy } from './selection.ts'
import { toolbar } from './toolbar.ts'

/** Where things are shown that belong to a range: its text and the point the reader looks at. */
interface Place {
  beside: Box
  wish: Wish
}

export class SelectionTools {
  readonly #page: Document
  readonly #highlighter: Highlighter
  readonly #painter: Painter
  readonly #panel: Panel
  #stage: 'none' | 'toolbar' | 'note' | 'message' = 'none'

  constructor(page: Document, highlighter: Highlighter, painter: Painter, panel: Panel) {
    this.#page = page
    this.#highlighter = highlighter
    this.#painter = painter
    this.#panel = panel
  }

  /** Whether a note is being written, which nothing but its writer may end. */
  get isWriting(): boolean {
    return this.#stage === 'note' && this.#panel.isOpen
  }

  /** Opens the toolbar at a selection. */
  offer(range: Range, by: SelectedBy): void {
    const actions = {
      highlight: (meaning: string) => void this.mark(range, meaning),
      write: () => void this.write(range)
    }
    this.#stage = 'toolbar'
    const { beside, wish } = this.#placeOf(range, by)
    this.#panel.show(toolbar(this.#page, actions, by === 'keyboard'), beside, wish)
  }

  /** Closes the toolbar when nothing is selected any more; messages and notes stay. */
  withdraw(): void {
    if (this.#stage === 'toolbar') this.#panel.close()
  }

  /** Highlights a range, or tells the reader why not. */
  async mark(range: Range | null, meaning: string = MEANINGS[0].key): Promise<Reply<Annotation>> {
    const spot = range && this.#highlighter.spot(range)
    if (!range || !spot) return this.#nothingSelected()
    const place = this.#placeOf(range)
    this.#panel.close()
    this.#endSelection()
    const reply = await this.#highlighter.highlight(spot, meaning, '')
    if (reply.ok) this.#tellHighlighted(reply.value, place)
    else this.#tell(failureWords(reply.failure.code), place)
    return reply
  }

  /** Opens the note field for a range; the highlight is made when the note is saved. */
  write(range: Range | null): Promise<Reply<Annotation>> {
    const spot = range && this.#highlighter.spot(range)
    if (!range || !spot) return Promise.resolve(this.#nothingSelected())
    const place = this.#placeOf(range)
    this.#painter.pointOut([range])
    return new Promise(resolve => {
      const save = async (meaning: string, note: string) => {
        const reply = await this.#highlighter.highlight(spot, meaning, note)
        if (!reply.ok) return failureWords(reply.failure.code)
        resolve(reply)
        this.#panel.close()
        this.#endSelection()
        this.#tellHighlighted(reply.value, place)
        return undefined
      }
      const editor = noteEditor(this.#page, quotationOf(spot), { save, cancel: () => this.#panel.close() })
      const onClose = () => {
        this.#painter.pointOut([])
        resolve(refusal('the note was given up'))
      }
      this.#panel.show({ ...editor, onClose }, place.beside, place.wish)
      this.#stage = 'note'
    })
  }

  /** So that the highlight is seen. The caret stays where the text ends: from there the keyboard reads on. */
  #endSelection(): void {
    const selection = this.#page.getSelection()
    if (selection && selection.rangeCount > 0) selection.collapseToEnd()
  }

  #nothingSelected(): Reply<Annotation> {
    const reply = refusal('no text is selected')
    if (!this.isWriting) this.#tell(failureWords('nothing-selected'), this.#edge())
    return reply
  }

  #tellHighlighted(annotation: Annotation, place: Place): void {
    const undo = async () => {
      const reply = await this.#highlighter.remove(annotation.id)
      this.#tell(reply.ok ? 'Highlight removed' : failureWords(reply.failure.code), place)
    }
    this.#tell(annotation.note ? 'Highlighted with note' : 'Highlighted', place, {
      label: 'Undo',
      act: () => void undo()
    })
  }

  #tell(words: string, { beside, wish }: Place, action?: MessageAction): void {
    const content = message(this.#page, words, action, () => this.#panel.close())
    this.#panel.show(content, beside, wish)
    this.#stage = 'message'
  }

  /** Below where a selection ends there, and where fingers and their handles do not cover it. */
  #placeOf(range: Range, by: SelectedBy = 'mouse'): Place {
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    const selection = this.#page.getSelection()
    const isForward = !selection || runsForward(selection)
    const beside = range.getBoundingClientRect()
    const line = lineBox(boxes, isForward ? 'last' : 'first') ?? beside
    const isLong = beside.height > 2 * (line.bottom - line.top)
    const side = by === 'touch' || (isForward && isLong) ? 'below' : 'above'
    return { beside, wish: { x: (line.left + line.right) / 2, side } }
  }

  /** The top of the view, for what belongs to no text. */
  #edge(): Place {
    const x = this.#page.documentElement.clientWidth / 2
    return { beside: { left: x, right: x, top: 0, bottom: 0 }, wish: { x, side: 'below' } }
  }
}

const quotationOf = ({ anchor }: Spot) => anchor.parts.map(({ quote }) => quote.exact).join(' ')

function refusal(message: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code: 'nothing-selected', message } }
}
