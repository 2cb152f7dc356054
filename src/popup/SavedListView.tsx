import { useEffect, useRef } from 'preact/hooks'
import type { IndexEntry } from '../storage/model.ts'
import { Message } from '../ui/Message.tsx'
import { say, sayCount, sayPercent } from '../words.ts'
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
  if (count === null && rows.length === 0 && query === '') return <p role="status">{say('savedReading')}</p>
  if (count === 0 && newerShards === 0)
    return (
      <Message title={say('nothingSavedTitle')}>
        <p>{say('savedEmptyAdvice')}</p>
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
        aria-label={say('savedSearch')}
        placeholder={say('savedSearchPlaceholder')}
        dir="auto"
        value={query}
        onInput={event => onSearch(event.currentTarget.value)}
        onKeyDown={move}
      />
      <p class="found" role="status">
        {query.trim() !== '' && found > 0 && `${sayCount('foundCount', found)} `}
        {progress !== null && say('searchingTexts', { percent: sayPercent(progress) })}
      </p>
      {newerShards > 0 && <p class="found">{say('someNewer')}</p>}
      {found === 0 && query.trim() !== '' && count !== null && progress === null && (
        <Message title={say('nothingFound', { words: query.trim() })}>
          <p>{say('nothingFoundAdvice')}</p>
          <button type="button" class="button" onClick={() => onSearch('')}>
            {say('actionShowAll')}
          </button>
        </Message>
      )}
      <ul class="rows" aria-label={say('savedList')}>
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
      {say('savedMore')}
    </button>
  )
}
