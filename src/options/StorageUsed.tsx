import { SIZE_KINDS, type SizeKind } from '../storage/size.ts'
import { type PlainKey, say, sayNumber } from '../words.ts'
import { bytesWords, shareWords } from './size-words.ts'
import type { Usage } from './usage.ts'

const KIND_WORDS: Record<SizeKind, PlainKey> = {
  articles: 'storageKindArticles',
  highlights: 'storageKindHighlights',
  search: 'storageKindSearch',
  other: 'storageKindOther'
}

/** How much is kept, and how much room it takes, by kind. */
export function StorageUsed({ usage }: { usage: Usage | null }) {
  if (!usage) return <p role="status">{say('storageMeasuring')}</p>
  const { articles, trashed, highlights, sizes, room } = usage
  const total = SIZE_KINDS.reduce((sum, kind) => sum + sizes[kind], 0)
  return (
    <>
      <dl class="counts">
        <div>
          <dt>{say('storageArticles')}</dt>
          <dd>{sayNumber(articles)}</dd>
        </div>
        <div>
          <dt>{say('storageHighlights')}</dt>
          <dd>{sayNumber(highlights)}</dd>
        </div>
        <div>
          <dt>{say('storageTrashed')}</dt>
          <dd>{sayNumber(trashed)}</dd>
        </div>
        <div>
          <dt>{say('storageSpace')}</dt>
          <dd>{bytesWords(total)}</dd>
        </div>
      </dl>
      {total > 0 && (
        <div class="shares" aria-hidden="true">
          {SIZE_KINDS.map(kind => (
            <span key={kind} data-kind={kind} style={{ flexGrow: sizes[kind] }} />
          ))}
        </div>
      )}
      <dl class="sizes">
        {SIZE_KINDS.map(kind => (
          <div key={kind} data-kind={kind}>
            <dt>{say(KIND_WORDS[kind])}</dt>
            <dd>
              {bytesWords(sizes[kind])} <small>{total > 0 && shareWords(sizes[kind] / total)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p class="aside">
        {room === undefined
          ? say('storageNoLimit')
          : say('storageRoom', { room: bytesWords(room), share: shareWords(total / room) })}
      </p>
    </>
  )
}
