/** Puts the marker together: what it does on its own, and what popup and background may call. */
import { anchorParts } from '../anchor/index.ts'
import { detect } from '../article/detect.ts'
import { failureText } from '../failure-words.ts'
import { platform } from '../platform.ts'
import { addressOfPage } from './address.ts'
import { HighlightTools } from './highlight-tools.ts'
import { Highlighter } from './highlighter.ts'
import { onLateText } from './late-text.ts'
import { onInPageNavigation } from './navigation.ts'
import { share } from './own-global.ts'
import { Painter } from './paint.ts'
import { Panel } from './panel.ts'
import { QuotePainter } from './quote-paint.ts'
import { scrollToRange } from './reveal.ts'
import { isSameSelection, type Selected, selectedText } from './selected-text.ts'
import { hasSelectedText, onSelectionFinished, type SelectedBy } from './selection.ts'
import { SelectionTools } from './selection-tools.ts'

/**
 * In milliseconds. When the extension is gone nobody can be asked for words any more, so they are asked for before. The
 * browser brings the first ones while everything waits, as long as painting fifty highlights takes: that must not come
 * between the highlights and the frame that shows them, nor into the page's own beginning.
 */
const WORDS_COME_AFTER = 1000

/**
 * Starts the marker in a page and offers `PageApi`'s part of it on `globalThis.pressmark`.
 * @returns what stops it. It stops by itself when the extension is gone.
 */
export function runMarker(
  page: Document,
  painter = new Painter(page),
  highlighter = new Highlighter(page, painter)
): AbortController {
  const end = new AbortController()
  const lifetime = end.signal
  const view = page.defaultView as Window
  const panel = new Panel(page)
  const quotes = new QuotePainter(() => highlighter.root)
  const tools = new SelectionTools(page, highlighter, painter, panel)
  const highlightTools = new HighlightTools(page, highlighter, painter, panel)
  /** The reader has marked text here before, by menu or shortcut: then it is a page to be marked. */
  let isWanted = false
  let offered: Selected | null = null
  let stopLooking = () => {}
  let painted = Promise.resolve()

  const isAlive = () => {
    if (platform().runtime?.id === undefined) end.abort()
    return !lifetime.aborted
  }
  const isToMark = () =>
    !highlighter.isPaused && (isWanted || highlighter.isSaved || detect(page, addressOfPage(page)))

  function onSelected(by: SelectedBy): void {
    if (!isAlive() || tools.isWriting) return
    const selected = selectedText(page)
    if (!selected) tools.withdraw()
    // The same selection again: its toolbar is open, or the reader has closed it.
    else if (!(offered && isSameSelection(offered, selected)) && isToMark()) tools.offer(selected, by)
    offered = selected
  }

  /** Paints what is stored for the page now, and what the page puts in late. */
  function visitPage(): Promise<void> {
    stopLooking()
    const look = () => {
      void highlighter.mend()
      return 'go-on' as const
    }
    stopLooking = onLateText(page, look)
    const standing = globalThis.pressmark?.standing
    share({ standing: undefined })
    painted = highlighter.load(standing)
    return painted
  }

  onInPageNavigation(
    view,
    () => {
      if (!isAlive()) return
      if (!tools.isWriting) panel.close()
      // They are those of the article that was left.
      quotes.hide()
      void visitPage()
    },
    lifetime
  )
  // Changes made while the page was kept for the history did not reach it.
  const onReturn = ({ persisted }: PageTransitionEvent) => persisted && isAlive() && void visitPage()
  view.addEventListener('pageshow', onReturn, { signal: lifetime })
  lifetime.addEventListener('abort', () => stopLooking(), { once: true })
  onSelectionFinished(page, onSelected, lifetime)
  highlightTools.listen(lifetime)
  highlighter.follow(lifetime, () => {
    if (!highlighter.isPaused) return
    quotes.hide()
    if (!tools.isWriting) panel.close()
  })
  // A selection for which the marker was brought is offered to. One that the reader is still dragging is not: a toolbar
  // that moves on release takes the next click to a place where it no longer is.
  const waits = globalThis.pressmark?.hasSelection === true || (view !== view.parent && hasSelectedText(page))
  void visitPage().then(() => {
    if (waits) onSelected('mouse')
    const timer = setTimeout(() => isAlive() && failureText('no-answer'), WORDS_COME_AFTER)
    lifetime.addEventListener('abort', () => clearTimeout(timer), { once: true })
  })

  share({
    reveal(anchor) {
      const ranges = anchorParts(anchor, highlighter.root)
      if (!ranges?.[0]) return false
      scrollToRange(ranges[0])
      painter.flash(ranges)
      return true
    },
    storyRoot: () => highlighter.root,
    paintQuotes(voices) {
      if (voices.length > 0) return quotes.show(voices)
      quotes.hide()
      return true
    },
    areQuotesPainted: () => quotes.isShown,
    async markSelection({ note }) {
      isWanted = true
      const selected = selectedText(page)
      offered = selected
      // The reader's pauses and meanings are read with the highlights.
      await painted
      return note ? tools.write(selected) : tools.mark(selected)
    },
    // Before the first painting nothing is known to be lost; after the last one the page may have changed.
    places: async () => {
      await painted
      return highlighter.places()
    },
    showNextHighlight: async () => {
      await painted
      return highlightTools.showNext()
    },
    spotSelection() {
      const selected = selectedText(page)
      return selected && highlighter.spot(selected)
    }
  })
  return end
}
