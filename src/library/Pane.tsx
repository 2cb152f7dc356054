import { useEffect, useRef } from 'preact/hooks'
import { webAddress } from '../anchor/web-address.ts'
import type { Placed } from '../messages.ts'
import type { RecordTrouble } from '../saved/kept.ts'
import { dayWords } from '../ui/article/dates.ts'
import { Message } from '../ui/Message.tsx'
import { ArticleView } from '../ui/saved/ArticleView.tsx'
import { SavedText } from './SavedText.tsx'
import type { Library } from './state.ts'
import './pane.css'

/** Without the page nobody knows. */
const NOT_LOOKED_FOR: ReadonlyMap<string, Placed> = new Map()

/** Why there is no article to show, and what can be done. */
const MISSING: Record<RecordTrouble | 'gone', { title: string; advice: string }> = {
  'newer-record': {
    title: 'A newer version of Pressmark saved this article.',
    advice: 'Update Pressmark to read it. The record is kept as it is.'
  },
  'corrupt-record': {
    title: 'The saved record of this article cannot be read.',
    advice: 'It is kept as it is, so that it can be repaired. Its page can still be opened.'
  },
  gone: {
    title: 'This article is not in the library.',
    advice: 'It was deleted for good, or never saved.'
  }
}

/** The article that is open: its summary as in the popup, the reader's own words, and the text as it was saved. */
export function Pane({ library }: { library: Library }) {
  const { opened, openedId, finder, settings, edits } = library
  const pane = useRef<HTMLElement>(null)
  const kept = opened.value
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0
  }, [kept?.id])
  const record = kept?.record.value ?? kept?.trashed.value ?? null
  const trouble = kept?.trouble.value
  // Of a record that cannot be read, the index still knows where its page is.
  const address = webAddress(record?.article.address ?? finder.entry(kept?.id ?? '')?.address)
  return (
    <section class="pane" aria-label="Article" ref={pane} hidden={openedId.value === null} tabIndex={-1}>
      {kept && (
        <>
          <div class="pane-bar">
            <button type="button" class="text-button pane-back" onClick={() => void library.open(null)}>
              <span aria-hidden="true">‹ </span>All articles
            </button>
            {address && (
              <a href={address} target="_blank" rel="noreferrer">
                Open the page
              </a>
            )}
            {record && (
              <button type="button" class="text-button" onClick={() => library.askExport([kept.id])}>
                Export…
              </button>
            )}
            {record && <small>saved {dayWords(record.saved)}</small>}
          </div>
          {kept.trashed.value && (
            <p class="notice" role="note">
              This article is in the trash.{' '}
              <button type="button" class="text-button" onClick={() => void library.restore([kept.id])}>
                Restore
              </button>
            </p>
          )}
          {record ? (
            <>
              <ArticleView
                article={record.article}
                page={{ address: record.article.address }}
                kept={kept}
                places={NOT_LOOKED_FOR}
                meanings={settings.now.value.settings}
                knownTags={finder.knownTags.value}
                edits={edits}
              />
              <SavedText article={record.article} annotations={kept.annotations.value} />
            </>
          ) : (
            <Message title={MISSING[trouble ?? 'gone'].title}>
              <p>{MISSING[trouble ?? 'gone'].advice}</p>
            </Message>
          )}
        </>
      )}
    </section>
  )
}
