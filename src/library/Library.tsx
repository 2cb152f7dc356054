import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { SORTS, type Sort } from '../saved/sorting.ts'
import { DAYS_IN_TRASH } from '../storage/days.ts'
import { FailureBanner } from '../ui/FailureBanner.tsx'
import { Message } from '../ui/Message.tsx'
import { Toast } from '../ui/Toast.tsx'
import { type PlainKey, say, sayCount, sayNumber, sayPercent } from '../words.ts'
import { ArticleList } from './ArticleList.tsx'
import { BackupReminder } from './BackupReminder.tsx'
import { Duplicates } from './Duplicates.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { FileChoice } from './FileChoice.tsx'
import { Filters } from './Filters.tsx'
import { Help } from './Help.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { onKey } from './keys.ts'
import { Pane } from './Pane.tsx'
import { Pictures } from './Pictures.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import type { Library as State } from './state.ts'
import './library.css'

const SORT_WORDS: Record<Sort, PlainKey> = {
  saved: 'librarySortSaved',
  published: 'librarySortPublished',
  outlet: 'librarySortOutlet'
}

/** The library: what is looked for at the top, filters, the list, and the article that is open. */
export function Library({ library }: { library: State }) {
  const { finder, notices, openedId } = library
  const { text, sort, place } = finder.question.value
  const isNarrow = useSignal(false)
  useLayoutEffect(() => {
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
            aria-label={say('librarySearch')}
            placeholder={say('librarySearchPlaceholder')}
            dir="auto"
            value={text}
            onInput={event => library.search(event.currentTarget.value)}
          />
        </search>
        <label class="sort">
          <span>{say('librarySort')}</span>
          <select
            value={sort}
            onChange={event =>
              library.ask({ sort: SORTS.find(each => each === event.currentTarget.value) ?? 'saved' })
            }
          >
            {SORTS.map(each => (
              <option key={each} value={each}>
                {say(SORT_WORDS[each])}
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
          {say('libraryFilters')}
        </button>
        <a class="toggle" href="../options/index.html">
          {say('libraryOptions')}
        </a>
        <button
          type="button"
          class="toggle"
          title={say('libraryKeysTitle')}
          onClick={() => library.showHelp(true)}
        >
          {say('libraryKeys')}
        </button>
      </header>
      <FailureBanner failure={notices.failure.value} onDismiss={notices.dismiss} />
      <nav class="library-side" aria-label={say('libraryFilters')}>
        <div class="places">
          <button
            type="button"
            class="toggle"
            aria-pressed={place === 'saved'}
            onClick={() => library.ask({ place: 'saved' })}
          >
            {say('libraryPlaceSaved')} {count !== null && <small>{sayNumber(count)}</small>}
          </button>
          <button
            type="button"
            class="toggle"
            aria-pressed={place === 'trash'}
            onClick={() => library.ask({ place: 'trash' })}
          >
            {say('libraryPlaceTrash')}{' '}
            {finder.trashed.value > 0 && <small>{sayNumber(finder.trashed.value)}</small>}
          </button>
        </div>
        <div class="files">
          <button type="button" class="button" onClick={() => void library.backUp()}>
            {say('libraryBackUp')}
          </button>
          <FileChoice library={library} label={say('libraryImport')} />
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
    finder.isFiltered.value && sayCount('foundCount', found),
    progress !== null && say('libraryFoundSearching', { percent: sayPercent(progress) }),
    finder.newerShards.value > 0 && say('libraryFoundNewer'),
    finder.hasDamagedWords.value && progress === null && say('libraryFoundDamaged')
  ].filter(Boolean)
  return <>{parts.join(' · ')}</>
}

function Empty({ library }: { library: State }) {
  const { finder } = library
  const { text, place } = finder.question.value
  if (finder.count.value === null || finder.progress.value !== null) return null
  if (finder.isFiltered.value)
    return (
      <Message title={text.trim() ? say('nothingFound', { words: text.trim() }) : say('libraryNothingLeft')}>
        <p>{say('libraryNothingFoundAdvice')}</p>
        <button
          type="button"
          class="button"
          onClick={() => library.ask({ text: '', filters: { chosen: {}, hasNotes: false } })}
        >
          {say('actionShowAll')}
        </button>
      </Message>
    )
  if (place === 'trash')
    return (
      <Message title={say('libraryTrashEmpty')}>
        <p>{sayCount('libraryTrashAdvice', DAYS_IN_TRASH)}</p>
      </Message>
    )
  return (
    <Message title={say('nothingSavedTitle')}>
      <p>{say('libraryEmptyAdvice')}</p>
    </Message>
  )
}
