import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { DAYS_IN_TRASH } from '../storage/days.ts'
import { JobProgress } from '../ui/JobProgress.tsx'
import { say, sayCount } from '../words.ts'
import { PurgeButton } from './PurgeButton.tsx'
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
        <JobProgress job={job} />
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
    <section class="selection" aria-label={say('selectionLabel')}>
      <b>{sayCount('selectionCount', count)}</b>
      {count < found && (
        <button type="button" class="text-button" onClick={library.selectAll}>
          {sayCount('selectionAll', found)}
        </button>
      )}
      <button type="button" class="text-button" onClick={library.selectNone}>
        {say('selectionNone')}
      </button>
      <span class="selection-acts">
        {place === 'saved' ? (
          <>
            <form onSubmit={addTag}>
              <input
                aria-label={say('selectionTag')}
                placeholder={say('selectionTagPlaceholder')}
                dir="auto"
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
              {say('actionExportChoose')}
            </button>
            <button type="button" class="button" onClick={() => void library.remove(those)}>
              {say('actionDelete')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button" onClick={() => void library.restore(those)}>
              {say('actionRestore')}
            </button>
            <PurgeButton key={those.join()} count={count} onPurge={() => void library.purge(those)}>
              {say('actionDeleteForGood')}
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
    <section class="selection" aria-label={say('trashLabel')}>
      <span>{sayCount('trashKept', DAYS_IN_TRASH)}</span>
      <span class="selection-acts">
        <PurgeButton key={ids.join()} count={ids.length} onPurge={() => void purge(ids)}>
          {say('trashEmpty')}
        </PurgeButton>
      </span>
    </section>
  )
}
