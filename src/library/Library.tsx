import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { SORTS, type Sort } from '../saved/sorting.ts'
import { DAYS_IN_TRASH } from '../storage/days.ts'
import { FailureBanner } from '../ui/FailureBanner.tsx'
import { Message } from '../ui/Message.tsx'
import { Toast } from '../ui/Toast.tsx'
import { ArticleList } from './ArticleList.tsx'
import { BackupReminder } from './BackupReminder.tsx'
import { Duplicates } from './Duplicates.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { Filters } from './Filters.tsx'
import { Help } from './Help.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { onKey } from './keys.ts'
import { Pane } from './Pane.tsx'
import { Pictures } from './Pictures.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import type { Library as State } from './state.ts'
import './library.css'

const SORT_WORDS: Record<Sort, string> = {
  saved: 'Newest saved',
  published: 'Newest published',
  outlet: 'Outlet'
}

/** The library: what is looked for at the top, filters, the list, and the article that is open. */
export function Library({ library }: { library: State }) {
  const { finder, notices, openedId } = library
  const { text, sort, place } = finder.question.value
  const isNarrow = useSignal(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event, library)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [library])
  const count = finder.count.value
  const found = finder.found.value.length
  return (
    <div class="library" data-open={openedId.value !== null} data-filters={isNarrow.value}>
      <header class="library-bar">
        <h1>Pressmark</h1>
        <search>
          <input
            class="library-search"
            type="search"
            aria-label="Search the library"
            placeholder="Words, “exact words”, speaker:, outlet:, tag:, before:2026, -without"
            value={text}
            onInput={event => library.ask({ text: event.currentTarget.value })}
          />
        </search>
        <label class="sort">
          <span>Sort by</span>
          <select
            value={sort}
            onChange={event =>
              library.ask({ sort: SORTS.find(each => each === event.currentTarget.value) ?? 'saved' })
            }
          >
            {SORTS.map(each => (
              <option key={each} value={each}>
                {SORT_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="toggle filters-toggle"
          aria-pressed={isNarrow.value}
          onClick={() => {
            isNarrow.value = !isNarrow.value
          }}
        >
          Filters
        </button>
        <button type="button" class="toggle" title="Keys (?)" onClick={() => library.showHelp(true)}>
          Keys
        </button>
      </header>
      <FailureBanner failure={notices.failure.value} onDismiss={notices.dismiss} />
      <nav class="library-side" aria-label="Filters">
        <div class="places">
          <button
            type="button"
            class="toggle"
            aria-pressed={place === 'saved'}
            onClick={() => library.ask({ place: 'saved' })}
          >
            Saved {count !== null && <small>{count.toLocaleString()}</small>}
          </button>
          <button
            type="button"
            class="toggle"
            aria-pressed={place === 'trash'}
            onClick={() => library.ask({ place: 'trash' })}
          >
            Trash {finder.trashed.value > 0 && <small>{finder.trashed.value.toLocaleString()}</small>}
          </button>
        </div>
        <div class="files">
          <button type="button" class="button" onClick={() => void library.backUp()}>
            Back up everything
          </button>
          <label class="button file">
            Import or restore…
            <input
              type="file"
              class="spoken-only"
              accept=".json,.jsonld,.csv,.tsv,application/json,text/csv"
              onChange={event => {
                const [file] = event.currentTarget.files ?? []
                if (file) void library.openFile(file, file.name)
                event.currentTarget.value = ''
              }}
            />
          </label>
        </div>
        <Filters library={library} />
      </nav>
      <main class="library-list" onInput={library.write}>
        <SelectionBar library={library} />
        <p class="found" role="status">
          <Found library={library} />
        </p>
        {place === 'saved' && <BackupReminder library={library} />}
        {place === 'saved' && <Duplicates library={library} />}
        {found > 0 ? (
          <>
            {place === 'saved' && <Pictures library={library} />}
            <ArticleList library={library} />
          </>
        ) : (
          <Empty library={library} />
        )}
      </main>
      <Pane library={library} />
      {library.exporting.value && <ExportDialog library={library} ids={library.exporting.value} />}
      {library.importing.value && <ImportDialog library={library} />}
      {library.isHelpShown.value && <Help onClose={() => library.showHelp(false)} />}
      <Toast done={notices.done.value} onNothing={library.sayNothingToUndo} />
    </div>
  )
}

function Found({ library: { finder } }: { library: State }) {
  const found = finder.found.value.length
  const progress = finder.progress.value
  const parts = [
    finder.isFiltered.value && `${found.toLocaleString()} found`,
    progress !== null && `searching the texts… ${Math.round(progress * 100)} %`,
    finder.newerShards.value > 0 &&
      'some articles were saved by a newer version of Pressmark; update to see them',
    finder.damagedWords.value > 0 &&
      progress === null &&
      'some texts cannot be searched now; they are put right when the browser starts'
  ].filter(Boolean)
  return <>{parts.join(' · ')}</>
}

function Empty({ library }: { library: State }) {
  const { finder } = library
  const { text, place } = finder.question.value
  if (finder.count.value === null || finder.progress.value !== null) return null
  if (finder.isFiltered.value)
    return (
      <Message
        title={text.trim() ? `Nothing found for “${text.trim()}”.` : 'Nothing is left with these filters.'}
      >
        <p>Every word has to be there: in headline, outlet, people, tags, text, highlights or notes.</p>
        <button
          type="button"
          class="button"
          onClick={() => library.ask({ text: '', filters: { chosen: {}, hasNotes: false } })}
        >
          Show all
        </button>
      </Message>
    )
  if (place === 'trash')
    return (
      <Message title="The trash is empty.">
        <p>
          What you delete stays here for {DAYS_IN_TRASH} days and can be restored with its highlights and
          notes.
        </p>
      </Message>
    )
  return (
    <Message title="Nothing saved yet.">
      <p>
        Open a news article and press Save in Pressmark’s popup, or highlight some of its text: it is then
        kept here, also offline.
      </p>
    </Message>
  )
}
