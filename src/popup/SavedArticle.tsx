import { useEffect, useRef } from 'preact/hooks'
import { webAddress } from '../anchor/web-address.ts'
import { failureWords } from '../failure-words.ts'
import type { Placed } from '../messages.ts'
import type { Kept } from '../saved/kept.ts'
import { Message } from '../ui/Message.tsx'
import { ArticleView } from '../ui/saved/ArticleView.tsx'
import { say } from '../words.ts'
import type { Popup } from './state.ts'
import './saved-article.css'

/** Without the page nobody knows. */
const NOT_LOOKED_FOR: ReadonlyMap<string, Placed> = new Map()

/** A saved article as it was read, without the page. */
export function SavedArticle({ popup, kept }: { popup: Popup; kept: Kept }) {
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  const record = kept.record.value
  const trouble = kept.trouble.value
  const address = webAddress(record?.article.address)
  return (
    <>
      <div class="saved-bar">
        <button type="button" class="text-button" ref={back} onClick={popup.close}>
          <span aria-hidden="true">‹ </span>
          {say('popupAllSaved')}
        </button>
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {say('actionOpenPage')}
          </a>
        )}
      </div>
      {record ? (
        <ArticleView
          article={record.article}
          page={{ address: record.article.address }}
          kept={kept}
          places={NOT_LOOKED_FOR}
          meanings={popup.settings.now.value.settings}
          knownTags={popup.saved.knownTags.value}
          edits={popup.edits}
        />
      ) : (
        <Message title={trouble ? failureWords(trouble).title : say('popupDeletedTitle')}>
          <p>{trouble ? failureWords(trouble).advice : say('popupDeletedAdvice')}</p>
        </Message>
      )}
    </>
  )
}
