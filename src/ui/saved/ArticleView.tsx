import type { Article } from '../../article/model.ts'
import type { MeaningLists } from '../../meanings.ts'
import type { Placed } from '../../messages.ts'
import { changedSinceSaved } from '../../saved/changed.ts'
import type { Edits } from '../../saved/edits.ts'
import type { Kept } from '../../saved/kept.ts'
import { say, sayCount } from '../../words.ts'
import type { FateActions } from '../annotations/Fate.tsx'
import { Highlights } from '../annotations/Highlights.tsx'
import { Summary } from '../article/Summary.tsx'
import type { QuoteActions } from '../article/Voices.tsx'
import type { PageLink } from '../Place.tsx'
import { OwnWords } from './OwnWords.tsx'
import './article-view.css'

interface ArticleViewProps {
  article: Article
  page: PageLink
  icon?: string | undefined
  /** What the library holds of it; null if that cannot be read: writing might then go over what is there. */
  kept: Kept | null
  /** What became of the highlights on the page, by id. */
  places: ReadonlyMap<string, Placed>
  /** Where the page is open: what can be done for those whose text has changed or is gone. */
  fate?: FateActions
  meanings: MeaningLists
  knownTags: readonly string[]
  edits: Edits
  /** Where the page is open: paints its quotations. */
  painting?: NonNullable<QuoteActions['painting']>
  /** A sentence above the summary. */
  notice?: string
  /** Said where the article has no highlights yet. */
  emptyHighlights?: string
}

/** One article, from the page or from the library: the summary, then the reader's own words about it. */
export function ArticleView(props: ArticleViewProps) {
  const {
    article,
    page,
    icon,
    kept,
    places,
    fate,
    meanings,
    knownTags,
    edits,
    painting,
    notice,
    emptyHighlights
  } = props
  const record = kept?.record.value ?? null
  const trouble = kept?.trouble.value
  const unreadable = kept?.unreadable.value ?? 0
  return (
    <>
      {notice && (
        <p class="notice" role="note">
          {notice}
        </p>
      )}
      {trouble === 'newer-record' && (
        <p class="notice" role="note">
          {say('recordNewer')}
        </p>
      )}
      {trouble === 'corrupt-record' && (
        <p class="notice" role="note">
          {say('recordCorrupt')}
        </p>
      )}
      {record && changedSinceSaved(record.article, article) && (
        <p class="notice" role="note">
          {say('pageChanged')}{' '}
          <button type="button" class="text-button" onClick={() => void edits.renew(article, record)}>
            {say('pageChangedSave')}
          </button>
        </p>
      )}
      <Summary
        article={article}
        page={page}
        icon={icon}
        quotes={{
          onCopy: (voice, parts) => void edits.copyQuote(article, voice, parts),
          ...(painting && { painting })
        }}
      />
      <Highlights
        annotations={kept?.annotations.value ?? []}
        places={places}
        meanings={meanings}
        knownTags={knownTags}
        page={page}
        direction={article.direction}
        language={article.language?.value}
        {...(emptyHighlights && { empty: emptyHighlights })}
        {...(fate && { fate })}
        onNote={(annotation, note) => edits.noteHighlight(annotation, note)}
        onTags={(annotation, tags) => edits.tagHighlight(annotation, tags)}
        onMeaning={(annotation, meaning) => void edits.giveMeaning(annotation, meaning)}
        onRemove={id => void edits.removeHighlight({ articleId: article.id, id })}
      />
      {unreadable > 0 && <p class="unreadable">{sayCount('highlightsUnreadable', unreadable)}</p>}
      {kept && !trouble && (
        <OwnWords
          // Another article has another note: what is being typed must not move over to it.
          key={article.id}
          record={record}
          trashed={kept.trashed.value}
          knownTags={knownTags}
          onTags={tags => edits.tag(article, kept, tags)}
          onNote={note => edits.note(article, kept, note)}
          onCopy={() => void edits.copy(article, kept, lostIn(places))}
          citationStyle={edits.citationStyle()}
          onCite={style => void edits.cite(article, kept, style)}
          onDelete={() => void edits.remove(article.id)}
        />
      )}
    </>
  )
}

const lostIn = (places: ReadonlyMap<string, Placed>): ReadonlySet<string> =>
  new Set([...places.values()].filter(({ state }) => state === 'lost').map(({ id }) => id))
