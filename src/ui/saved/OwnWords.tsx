import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { CITATION_STYLES, type CitationStyle } from '../../export/citations/index.ts'
import type { ArticleRecord } from '../../storage/model.ts'
import { say } from '../../words.ts'
import { NoteField } from '../annotations/NoteField.tsx'
import { TagEditor } from '../annotations/TagEditor.tsx'
import { dayWords } from '../article/dates.ts'
import { Section } from '../Section.tsx'
import './own-words.css'

interface OwnWordsProps {
  /** Null if the article is not saved: the first tag or note saves it. */
  record: ArticleRecord | null
  /** The record of a deleted article: its words are shown, since the next one brings them all back. */
  trashed: ArticleRecord | null
  knownTags: readonly string[]
  onTags: (tags: string[]) => Promise<boolean>
  onNote: (note: string) => Promise<boolean>
  onCopy: () => void
  citationStyle: CitationStyle
  onCite: (style: CitationStyle) => void
  onDelete: () => void
}

/** The reader's tags and note on an article, and what can be done with it. */
export function OwnWords(props: OwnWordsProps) {
  const { record, trashed, knownTags, citationStyle, onTags, onNote, onCopy, onCite, onDelete } = props
  const picked = useSignal<CitationStyle | null>(null)
  // Another style was set for all articles since: that is the reader's latest word.
  useEffect(() => {
    picked.value = null
  }, [citationStyle])
  const style = picked.value ?? citationStyle
  const { tags, note } = record ?? trashed ?? { tags: [], note: '' }
  return (
    <div class="own-words">
      <Section title={say('ownWords')} aside={stateWords(record, trashed)}>
        <TagEditor tags={tags} known={knownTags} onChange={onTags} />
        <NoteField
          label={say('ownNote')}
          placeholder={say('ownNotePlaceholder')}
          value={note}
          onSave={onNote}
        />
        <div class="actions">
          <button type="button" class="button" onClick={onCopy}>
            {say('ownCopyMarkdown')}
          </button>
          <span class="cite">
            <button type="button" class="button" onClick={() => onCite(style)}>
              {say('ownCite')}
            </button>
            <select
              aria-label={say('ownCiteStyle')}
              value={style.id}
              onChange={event => {
                const id = event.currentTarget.value
                picked.value = CITATION_STYLES.find(each => each.id === id) ?? null
              }}
            >
              {CITATION_STYLES.map(({ id, label }) => (
                <option key={id} value={id}>
                  {say(label)}
                </option>
              ))}
            </select>
          </span>
          {record && (
            <button type="button" class="text-button delete" onClick={onDelete}>
              {say('ownDelete')}
            </button>
          )}
        </div>
      </Section>
    </div>
  )
}

function stateWords(record: ArticleRecord | null, trashed: ArticleRecord | null): string {
  if (record) return say('ownSaved', { day: dayWords(record.saved) })
  return say(trashed ? 'ownDeleted' : 'ownNotSaved')
}
