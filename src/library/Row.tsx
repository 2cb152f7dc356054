import { matchesIn } from '../storage/matches.ts'
import type { IndexEntry } from '../storage/model.ts'
import { dayWords } from '../ui/article/dates.ts'
import { Marked } from '../ui/Marked.tsx'
import { say, sayCount } from '../words.ts'
import { Snippet } from './Snippet.tsx'
import type { Library } from './state.ts'

interface RowProps {
  entry: IndexEntry
  index: number
  /** Among all that are found, from 0, and how many those are: only some are in the document. */
  position: number
  total: number
  /** Folded words that were searched. */
  words: readonly string[]
  isAt: boolean
  isOpen: boolean
  isSelected: boolean
  measure: (element: HTMLElement | null) => void
  style: { transform: string }
  library: Library
}

/** One article of the list: a tick to select it, and itself to open it. */
export function Row(props: RowProps) {
  const { entry, index, position, total, words, isAt, isOpen, isSelected, measure, style, library } = props
  const { id, headline, publisher, published, saved, authors, tags, annotations, notes, hasNote, deleted } =
    entry
  const counts = [
    annotations.length > 0 && sayCount('rowHighlights', annotations.length),
    notes + Number(hasNote) > 0 && sayCount('rowNotes', notes + Number(hasNote))
  ].filter(Boolean)
  // What stands in the row is marked there; the rest is found in the text.
  const shown = [headline, publisher, authors[0] ?? '', ...tags].join('\n')
  const isInText = words.some(word => matchesIn(shown, [word]).length === 0)
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey) return library.selectTo(id)
    if (event.ctrlKey || event.metaKey) return library.toggle(id)
    void library.open(id)
  }
  return (
    <li
      class="item"
      data-id={id}
      data-index={index}
      data-open={isOpen}
      data-selected={isSelected}
      ref={measure}
      style={style}
      aria-posinset={position + 1}
      aria-setsize={total}
    >
      <input
        type="checkbox"
        aria-label={say('rowSelect', { headline })}
        checked={isSelected}
        tabIndex={isAt ? 0 : -1}
        onChange={() => library.toggle(id)}
      />
      <button
        type="button"
        class="row-open"
        aria-current={isOpen ? 'true' : undefined}
        tabIndex={isAt ? 0 : -1}
        // With the focus the cursor would come here at once, and nothing would be between the two.
        onMouseDown={event => event.shiftKey && event.preventDefault()}
        onClick={onClick}
        onFocus={() => library.point(id)}
      >
        <span class="item-headline">
          <bdi>
            <Marked text={headline} words={words} />
          </bdi>
        </span>
        <span class="item-facts">
          <span>
            <bdi>
              <Marked text={publisher} words={words} />
            </bdi>
          </span>
          {authors[0] && (
            <span>
              <bdi>
                <Marked text={authors[0]} words={words} />
              </bdi>
              {authors.length > 1 && ` ${say('rowMoreAuthors', { count: authors.length - 1 })}`}
            </span>
          )}
          <span>
            <bdi>
              <time dateTime={published ?? saved}>{dayWords(published ?? saved)}</time>
            </bdi>
          </span>
          {counts.map(each => (
            <span key={each}>{each}</span>
          ))}
          {deleted && <span>{say('rowDeleted', { day: dayWords(deleted) })}</span>}
          {tags.map(tag => (
            <span key={tag} class="item-tag">
              <bdi>
                <Marked text={tag} words={words} />
              </bdi>
            </span>
          ))}
        </span>
        {isInText && <Snippet id={id} words={words} library={library} />}
      </button>
    </li>
  )
}
