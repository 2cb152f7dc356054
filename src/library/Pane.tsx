import { useEffect, useRef } from 'preact/hooks'
import { webAddress } from '../anchor/web-address.ts'
import type { Placed } from '../messages.ts'
import type { RecordTrouble } from '../saved/kept.ts'
import { dayWords } from '../ui/article/dates.ts'
import { Message } from '../ui/Message.tsx'
import { ArticleView } from '../ui/saved/ArticleView.tsx'
import { type PlainKey, say } from '../words.ts'
import { RemovedHighlights } from './RemovedHighlights.tsx'
import { SavedText } from './SavedText.tsx'
import type { Library } from './state.ts'
import './pane.css'

/** Without the page nobody knows. */
const NOT_LOOKED_FOR: ReadonlyMap<string, Placed> = new Map()

/** Why there is no article to show, and what can be done. */
const MISSING: Record<RecordTrouble | 'gone', readonly [title: PlainKey, advice: PlainKey]> = {
  'newer-record': ['paneNewerTitle', 'paneNewerAdvice'],
  'corrupt-record': ['paneCorruptTitle', 'paneCorruptAdvice'],
  gone: ['paneGoneTitle', 'paneGoneAdvice']
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
    <section
      class="pane"
      aria-label={say('paneLabel')}
      ref={pane}
      hidden={openedId.value === null}
      tabIndex={-1}
    >
      {kept && (
        <>
          <div class="pane-bar">
            <button type="button" class="text-button pane-back" onClick={() => void library.open(null)}>
              <span aria-hidden="true">‹ </span>
              {say('paneBack')}
            </button>
            {address && (
              <a href={address} target="_blank" rel="noreferrer">
                {say('actionOpenPage')}
              </a>
            )}
            {record && (
              <button type="button" class="text-button" onClick={() => library.askExport([kept.id])}>
                {say('actionExportChoose')}
              </button>
            )}
            {record && <small>{say('paneSaved', { day: dayWords(record.saved) })}</small>}
          </div>
          {kept.trashed.value && (
            <p class="notice" role="note">
              {say('paneInTrash')}{' '}
              <button type="button" class="text-button" onClick={() => void library.restore([kept.id])}>
                {say('actionRestore')}
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
              <RemovedHighlights
                // Of another article they are closed again.
                key={kept.id}
                removed={kept.removed.value}
                article={record.article}
                meanings={settings.now.value.settings}
                onRestore={id => void edits.restoreHighlight({ articleId: kept.id, id })}
              />
              <SavedText article={record.article} annotations={kept.annotations.value} />
            </>
          ) : (
            <Message title={say(MISSING[trouble ?? 'gone'][0])}>
              <p>{say(MISSING[trouble ?? 'gone'][1])}</p>
            </Message>
          )}
        </>
      )}
    </section>
  )
}
