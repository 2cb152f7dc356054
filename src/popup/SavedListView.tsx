import { useEffect, useRef } from 'preact/hooks'
import type { IndexEntry } from '../storage/model.ts'
import { Message } from '../ui/Message.tsx'
import { SavedRow } from './SavedRow.tsx'
import './saved-list.css'

interface SavedListViewProps {
  /** Of all that is saved; null while the index is read. */
  count: number | null
  query: string
  /** How many match the query. */
  found: number
  rows: readonly IndexEntry[]
  /** From 0 to 1 while the texts of articles are being searched. */
  progress: number | null
  newerShards: number
  onSearch: (query: string) => void
  onMore: () => void
  onOpen: (id: string) => void
  onDelete: (id: string) => void
}

/** Saved articles, newest first, with a search field. Arrows walk through the list, Enter opens, Delete deletes. */
export function SavedListView(props: SavedListViewProps) {
  const { count, query, found, rows, progress, newerShards, onSearch, onMore, onOpen, onDelete } = props
  const root = useRef<HTMLDivElement>(null)
  if (count === null && rows.length === 0 && query === '') return <p role="status">Reading what is saved…</p>
  if (count === 0 && newerShards === 0)
    return (
      <Message title="Nothing saved yet.">
        <p>
          Open a news article and press Save, or highlight some of its text: it is then kept here, also
          offline.
        </p>
      </Message>
    )

  const move = (event: KeyboardEvent) => {
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('input, .row-open') ?? [])]
    const here = stops.indexOf(event.target as HTMLElement)
    const steps: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1 }
    const next = steps[event.key]
    if (here < 0 || next === undefined) return
    event.preventDefault()
    stops[next]?.focus()
  }
  return (
    <div ref={root}>
      <input
        class="search"
        type="search"
        aria-label="Search saved articles"
        placeholder="Words, “exact”, speaker:, outlet:, tag:"
        value={query}
        onInput={event => onSearch(event.currentTarget.value)}
        onKeyDown={move}
      />
      <p class="found" role="status">
        {query.trim() !== '' && found > 0 && `${found.toLocaleString()} found`}
        {progress !== null && ` Searching the texts… ${Math.round(progress * 100)} %`}
      </p>
      {newerShards > 0 && (
        <p class="found">Some articles were saved by a newer version of Pressmark; update to see them.</p>
      )}
      {found === 0 && query.trim() !== '' && count !== null && progress === null && (
        <Message title={`Nothing found for “${query.trim()}”.`}>
          <p>
            The search looks at headline, outlet, people, tags, the text, your highlights and notes; each word
            has to be there.
          </p>
          <button type="button" class="button" onClick={() => onSearch('')}>
            Show all
          </button>
        </Message>
      )}
      <ul class="rows" aria-label="Saved articles">
        {rows.map(entry => (
          <SavedRow key={entry.id} entry={entry} onOpen={onOpen} onDelete={onDelete} onMove={move} />
        ))}
      </ul>
      {rows.length < found && <More onMore={onMore} />}
    </div>
  )
}

/** Asks for more rows when it is scrolled to; a button for who does not scroll. */
function More({ onMore }: { onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!button.current || !('IntersectionObserver' in globalThis)) return
    const observer = new IntersectionObserver(
      seen => {
        if (seen.some(entry => entry.isIntersecting)) onMore()
      },
      { rootMargin: '400px' }
    )
    observer.observe(button.current)
    return () => observer.disconnect()
  })
  return (
    <button type="button" class="text-button more" ref={button} onClick={onMore}>
      Show more
    </button>
  )
}
