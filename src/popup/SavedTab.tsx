import { useEffect, useRef } from 'preact/hooks'
import { say } from '../words.ts'
import { SavedArticle } from './SavedArticle.tsx'
import { SavedListView } from './SavedListView.tsx'
import type { Popup } from './state.ts'

/** The library in short: the list, or one article of it. */
export function SavedTab({ popup }: { popup: Popup }) {
  const { saved, opened } = popup
  const kept = opened.value
  const lastOpened = useRef<string>(undefined)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (kept) lastOpened.current = kept.id
    else if (lastOpened.current) {
      list.current?.querySelector<HTMLElement>(`[data-id="${lastOpened.current}"]`)?.focus()
      lastOpened.current = undefined
    }
  }, [kept])
  return (
    <>
      {kept && <SavedArticle popup={popup} kept={kept} />}
      <div ref={list} hidden={kept !== null}>
        <p class="to-library">
          <a href={popup.libraryAddress(saved.query.value)} target="_blank" rel="noreferrer">
            {say(saved.query.value.trim() === '' ? 'openTheLibrary' : 'savedShowInLibrary')}
          </a>
        </p>
        <SavedListView
          count={saved.count.value}
          query={saved.query.value}
          found={saved.found.value.length}
          rows={saved.rows.value}
          progress={saved.progress.value}
          newerShards={saved.newerShards.value}
          onSearch={saved.search}
          onMore={saved.more}
          onOpen={id => void popup.open(id)}
          onDelete={id => void popup.edits.remove(id)}
        />
      </div>
    </>
  )
}
