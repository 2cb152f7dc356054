import type { IndexEntry } from '../storage/model.ts'
import { dayWords } from '../ui/article/dates.ts'
import { focusNeighbour } from '../ui/focus.ts'

interface SavedRowProps {
  entry: IndexEntry
  onOpen: (id: string) => void
  onDelete: (id: string) => void
  /** Walks through the list where the key is an arrow. */
  onMove: (event: KeyboardEvent) => void
}

/** One saved article in the list. */
export function SavedRow({ entry, onOpen, onDelete, onMove }: SavedRowProps) {
  const { id, headline, publisher, published, saved, tags, annotations } = entry
  const remove = (event: Event) => {
    const row = (event.currentTarget as HTMLElement).closest('li')
    focusNeighbour(row, '.row-open', document.querySelector<HTMLElement>('.search'))
    onDelete(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    onMove(event)
    if (event.key !== 'Delete') return
    event.preventDefault()
    remove(event)
  }
  return (
    <li class="row">
      <button type="button" class="row-open" data-id={id} onClick={() => onOpen(id)} onKeyDown={onKeyDown}>
        <span class="row-headline" dir="auto">
          {headline}
        </span>
        <span class="row-facts">
          <span>{publisher}</span>
          <time dateTime={published ?? saved}>{dayWords(published ?? saved)}</time>
          {annotations.length > 0 && (
            <span>{annotations.length === 1 ? '1 highlight' : `${annotations.length} highlights`}</span>
          )}
          {tags.map(tag => (
            <bdi key={tag} class="row-tag">
              {tag}
            </bdi>
          ))}
        </span>
      </button>
      <button
        type="button"
        class="row-delete"
        aria-label={`Delete “${headline}”`}
        title="Delete"
        onClick={remove}
      >
        ×
      </button>
    </li>
  )
}
