/** From a finished selection to a highlight: toolbar, note, and the message afterwards. */
import { failureText } from '../failure-words.ts'
import type { Meaning } from '../meanings.ts'
import type { FailureCode, Reply } from '../messages.ts'
import type { Annotation } from '../storage/model.ts'
import { say } from '../words.ts'
import { addressOfPage, isSamePage } from './address.ts'
import type { Highlighter } from './highlighter.ts'
import { type MessageAction, message } from './message.ts'
import { noteEditor } from './note-editor.ts'
import type { Painter } from './paint.ts'
import type { Panel, PanelContent } from './panel.ts'
import { type Box, hull, lineBox, type Wish } from './placement.ts'
import type { Selected } from './selected-text.ts'
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
  #toolbar: PanelContent | undefined
  #editor: PanelContent | undefined

  constructor(page: Document, highlighter: Highlighter, painter: Painter, panel: Panel) {
    this.#page = page
    this.#highlighter = highlighter
    this.#painter = painter
    this.#panel = panel
  }

  /** Whether a note is being written, which nothing but its writer may end. */
  get isWriting(): boolean {
    return this.#panel.shows(this.#editor)
  }

  /** Opens the toolbar at a selection. */
  offer(selected: Selected, by: SelectedBy): void {
    const actions = {
      highlight: ({ key }: Meaning) => void this.mark(selected, key),
      write: () => void this.write(selected)
    }
    const { beside, wish } = this.#placeOf(selected, by)
    this.#toolbar = toolbar(this.#page, this.#meanings, actions, by === 'keyboard')
    this.#panel.show(this.#toolbar, beside, wish)
  }

  /** Closes the toolbar when nothing is selected any more; messages and notes stay. */
  withdraw(): void {
    if (this.#panel.shows(this.#toolbar)) this.#panel.close()
  }

  /** Highlights selected text, or tells the reader why not. */
  async mark(selected: Selected | null, meaning = this.#meanings[0].key): Promise<Reply<Annotation>> {
    const spot = selected && !this.#highlighter.isPaused && this.#highlighter.spot(selected)
    if (!selected || !spot) return this.#refuse(selected)
    const place = this.#placeOf(selected)
    if (!this.isWriting) {
      this.#panel.close()
      this.#endSelection()
    }
    const before = this.#address
    const reply = await this.#highlighter.highlight(spot, meaning, '')
    // By now the page may show its next story: what went well with the last one would only lie over its text.
    if (!reply.ok || isSamePage(before, this.#address)) this.#tellOutcome(reply, place)
    return reply
  }

  /** Opens the note field for selected text; the highlight is made when the note is saved. */
  write(selected: Selected | null): Promise<Reply<Annotation>> {
    if (this.isWriting) return Promise.resolve(refusal('nothing-selected', 'another note is being written'))
    const spot = selected && !this.#highlighter.isPaused && this.#highlighter.spot(selected)
    if (!selected || !spot) return Promise.resolve(this.#refuse(selected))
    const place = this.#placeOf(selected)
    this.#painter.pointOut(selected)
    return new Promise(resolve => {
      const save = async (meaning: string, note: string) => {
        const reply = await this.#highlighter.highlight(spot, meaning, note, article)
        // Cancel may have come first, and by now something else be open.
        const isOpen = this.#panel.shows(editor)
        if (isOpen && !reply.ok) return failureText(reply.failure.code)
        resolve(reply)
        if (isOpen) {
          this.#panel.close()
          this.#endSelection()
        }
        this.#tellOutcome(reply, place)
        return undefined
      }
      const onClose = () => {
        this.#painter.pointOut([])
        resolve(refusal('nothing-selected', 'the note was given up'))
      }
      const actions = { save, cancel: () => this.#panel.close() }
      const editor = { ...noteEditor(this.#page, spot.exact, this.#meanings, actions), onClose }
      this.#editor = editor
      this.#panel.show(editor, place.beside, place.wish)
      const article = this.#highlighter.articleAt(spot)
    })
  }

  /** The reader's meanings, the one given last first: it is the likeliest again. */
  get #meanings(): readonly [Meaning, ...Meaning[]] {
    const { meanings, lastMeaning } = this.#highlighter.settings
    const last = meanings.find(({ key }) => key === lastMeaning) ?? meanings[0]
    return [last, ...meanings.filter(meaning => meaning !== last)]
  }

  get #address(): string {
    return addressOfPage(this.#page)
  }

  /** So that the highlight is seen. The caret stays where the text ends: from there the keyboard reads on. */
  #endSelection(): void {
    const selection = this.#page.getSelection()
    if (selection && selection.rangeCount > 0) selection.collapseToEnd()
  }

  /** Says why nothing of a selection can be highlighted. */
  #refuse(selected: Selected | null): Reply<Annotation> {
    const code = this.#reasonAgainst(selected)
    this.#tell(failureText(code), this.#edge())
    return refusal(code, 'nothing that could be highlighted is selected')
  }

  #reasonAgainst(selected: Selected | null): FailureCode {
    if (this.#highlighter.isPaused) return 'paused'
    if (selected && !this.#highlighter.hasAddress) return 'no-address'
    return selected && this.#highlighter.isElsewhere(selected) ? 'other-story' : 'nothing-selected'
  }

  #tellOutcome(reply: Reply<Annotation>, place: Place): void {
    if (reply.ok) this.#tellHighlighted(reply.value, place)
    else this.#tellRefused(reply.failure.code, place)
  }

  #tellRefused(code: FailureCode, place: Place): void {
    const words = failureText(code)
    const { dialog } = this.#panel
    if (dialog) dialog.warn?.(say('earlierNotKept', { reason: words }))
    else this.#tell(words, place)
  }

  #tellHighlighted(annotation: Annotation, place: Place): void {
    // The reader is on to the next selection: good news must not take the toolbar from under the pointer.
    if (this.#panel.shows(this.#toolbar)) return
    const undo = async () => {
      const reply = await this.#highlighter.remove(annotation)
      this.#tell(reply.ok ? say('didRemoveHighlight') : failureText(reply.failure.code), place)
    }
    this.#tell(say(annotation.note ? 'didHighlightWithNote' : 'didHighlight'), place, {
      label: say('actionUndo'),
      act: () => void undo()
    })
  }

  /** Shows a message, unless that would take the place of something that is being written. */
  #tell(words: string, { beside, wish }: Place, action?: MessageAction): void {
    if (this.#panel.dialog) return
    const content = message(this.#page, words, action, () => this.#panel.close())
    this.#panel.show(content, beside, wish)
  }

  /** Below where a selection ends there, and where fingers and their handles do not cover it. */
  #placeOf(selected: Selected, by: SelectedBy = 'mouse'): Place {
    const boxes = selected
      .flatMap(range => [...range.getClientRects()])
      .filter(({ width, height }) => width > 0 && height > 0)
    const selection = this.#page.getSelection()
    const isForward = !selection || runsForward(selection)
    const beside = hull(selected.map(range => range.getBoundingClientRect()))
    const line = lineBox(boxes, isForward ? 'last' : 'first') ?? beside
    const isLong = beside.bottom - beside.top > 2 * (line.bottom - line.top)
    const side = by === 'touch' || (isForward && isLong) ? 'below' : 'above'
    return { beside, wish: { x: (line.left + line.right) / 2, side } }
  }

  /** The top of the view, for what belongs to no text. */
  #edge(): Place {
    const x = this.#page.documentElement.clientWidth / 2
    return { beside: { left: x, right: x, top: 0, bottom: 0 }, wish: { x, side: 'below' } }
  }
}

const refusal = (code: FailureCode, message: string): Reply<Annotation> => ({
  ok: false,
  failure: { code, message }
})
