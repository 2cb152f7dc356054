import type { IndexEntry } from '../storage/model.ts'
import { dayWords } from '../ui/article/dates.ts'
import { focusNeighbour } from '../ui/focus.ts'
import { say, sayCount } from '../words.ts'

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
        <span class="row-headline">
          <bdi>{headline}</bdi>
        </span>
        <span class="row-facts">
          <span>
            <bdi>{publisher}</bdi>
          </span>
          <span>
            <bdi>
              <time dateTime={published ?? saved}>{dayWords(published ?? saved)}</time>
            </bdi>
          </span>
          {annotations.length > 0 && <span>{sayCount('rowHighlights', annotations.length)}</span>}
          {tags.map(tag => (
            <span key={tag} class="row-tag">
              <bdi>{tag}</bdi>
            </span>
          ))}
        </span>
      </button>
      <button
        type="button"
        class="row-delete"
        aria-label={say('savedDeleteArticle', { headline })}
        title={say('actionDelete')}
        onClick={remove}
      >
        ×
      </button>
    </li>
  )
}
