import type { ArticleRecord } from '../storage/model.ts'
import { NoteField } from '../ui/annotations/NoteField.tsx'
import { TagEditor } from '../ui/annotations/TagEditor.tsx'
import { dayWords } from '../ui/article/dates.ts'
import { Section } from '../ui/Section.tsx'
import './own-words.css'

interface OwnWordsProps {
  /** Null if the article is not saved: the first tag or note saves it. */
  record: ArticleRecord | null
  knownTags: readonly string[]
  onTags: (tags: string[]) => Promise<boolean>
  onNote: (note: string) => Promise<boolean>
  onCopy: () => void
  onDelete: () => void
}

/** The reader's tags and note on an article, and what can be done with it. */
export function OwnWords({ record, knownTags, onTags, onNote, onCopy, onDelete }: OwnWordsProps) {
  return (
    <div class="own-words">
      <Section
        title="Tags and note"
        aside={record ? `saved ${dayWords(record.saved)}` : 'the first tag or note saves the article'}
      >
        <TagEditor tags={record?.tags ?? []} known={knownTags} onChange={onTags} />
        <NoteField
          label="Note on the article"
          placeholder="Your note on the article"
          value={record?.note ?? ''}
          onSave={onNote}
        />
        <div class="actions">
          <button type="button" class="button" onClick={onCopy}>
            Copy as Markdown
          </button>
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
