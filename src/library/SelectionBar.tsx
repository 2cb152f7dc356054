import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { DAYS_IN_TRASH } from '../storage/days.ts'
import type { Library } from './state.ts'
import './selection-bar.css'

/** What can be done with the articles that are selected; how far long work is. */
export function SelectionBar({ library }: { library: Library }) {
  const { selected, finder, jobs } = library
  const job = jobs.now.value
  const { place } = finder.question.value
  const tag = useSignal('')
  const list = useId()
  const found = finder.found.value.length
  if (job)
    return (
      <div class="selection" role="status">
        <label>
          {job.label}… {job.done.toLocaleString()} of {job.total.toLocaleString()}
          <progress value={job.done} max={job.total} />
        </label>
        <button type="button" class="button" onClick={job.cancel}>
          Stop
        </button>
      </div>
    )
  const count = selected.value.size
  if (count === 0) return place === 'trash' ? <EmptyTrash library={library} /> : null
  const those = library.subject()
  const addTag = (event: Event) => {
    event.preventDefault()
    const word = tag.peek().trim()
    tag.value = ''
    if (word !== '') void library.addTag(those, word)
  }
  return (
    <section class="selection" aria-label="Selected articles">
      <b>{count.toLocaleString()} selected</b>
      {count < found && (
        <button type="button" class="text-button" onClick={library.selectAll}>
          All {found.toLocaleString()}
        </button>
      )}
      <button type="button" class="text-button" onClick={library.selectNone}>
        None
      </button>
      <span class="selection-acts">
        {place === 'saved' ? (
          <>
            <form onSubmit={addTag}>
              <input
                aria-label="Tag for the selected articles"
                placeholder="Add a tag"
                list={list}
                value={tag.value}
                onInput={event => {
                  tag.value = event.currentTarget.value
                }}
              />
              <datalist id={list}>
                {finder.knownTags.value.map(each => (
                  <option key={each} value={each} />
                ))}
              </datalist>
            </form>
            <button type="button" class="button" onClick={() => library.askExport(those)}>
              Export…
            </button>
            <button type="button" class="button" onClick={() => void library.remove(those)}>
              Delete
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button" onClick={() => void library.restore(those)}>
              Restore
            </button>
            <PurgeButton key={those.join()} count={count} onPurge={() => void library.purge(those)}>
              Delete for good
            </PurgeButton>
          </>
        )}
      </span>
    </section>
  )
}

/** For all that is in the trash: with filters, or a search, it would not be clear what "all" is. */
function EmptyTrash({ library: { finder, purge } }: { library: Library }) {
  const ids = finder.found.value.map(({ id }) => id)
  if (finder.isFiltered.value || ids.length === 0) return null
  return (
    <section class="selection" aria-label="Trash">
      <span>What is deleted is kept for {DAYS_IN_TRASH} days.</span>
      <span class="selection-acts">
        <PurgeButton key={ids.join()} count={ids.length} onPurge={() => void purge(ids)}>
          Empty the trash
        </PurgeButton>
      </span>
    </section>
  )
}

interface PurgeButtonProps {
  count: number
  onPurge: () => void
  children: string
}

/** Asks once more: nothing takes this back. */
function PurgeButton({ count, onPurge, children }: PurgeButtonProps) {
  const isAsked = useSignal(false)
  const press = () => {
    if (isAsked.peek()) onPurge()
    else isAsked.value = true
  }
  return (
    <button type="button" class="button purge" onClick={press}>
      {isAsked.value ? `Yes, delete ${count.toLocaleString()} for good` : children}
    </button>
  )
}
