import { useSignal } from '@preact/signals'
import { CITATION_STYLES, type CitationStyle } from '../../export/citations/index.ts'
import type { ArticleRecord } from '../../storage/model.ts'
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
  const style = useSignal(citationStyle)
  const { tags, note } = record ?? trashed ?? { tags: [], note: '' }
  return (
    <div class="own-words">
      <Section title="Tags and note" aside={stateWords(record, trashed)}>
        <TagEditor tags={tags} known={knownTags} onChange={onTags} />
        <NoteField
          label="Note on the article"
          placeholder="Your note on the article"
          value={note}
          onSave={onNote}
        />
        <div class="actions">
          <button type="button" class="button" onClick={onCopy}>
            Copy as Markdown
          </button>
          <span class="cite">
            <button type="button" class="button" onClick={() => onCite(style.peek())}>
              Copy citation
            </button>
            <select
              aria-label="Citation style"
              value={style.value.id}
              onChange={event => {
                const id = event.currentTarget.value
                style.value = CITATION_STYLES.find(each => each.id === id) ?? style.peek()
              }}
            >
              {CITATION_STYLES.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </span>
          {record && (
            <button type="button" class="text-button delete" onClick={onDelete}>
              Delete from Saved
            </button>
          )}
        </div>
      </Section>
    </div>
  )
}

function stateWords(record: ArticleRecord | null, trashed: ArticleRecord | null): string {
  if (record) return `saved ${dayWords(record.saved)}`
  return trashed
    ? 'deleted from Saved; a new tag or note brings it back'
    : 'the first tag or note saves the article'
}
