import type { Article } from '../article/model.ts'
import { inWords } from '../meaning-words.ts'
import { type MeaningLists, meaningOf } from '../meanings.ts'
import type { Annotation } from '../storage/model.ts'
import { beginning } from '../ui/annotations/Highlight.tsx'
import { dayWords } from '../ui/article/dates.ts'
import { focusNeighbour } from '../ui/focus.ts'
import { say } from '../words.ts'
import '../ui/annotations/highlights.css'
import './removed-highlights.css'

interface RemovedHighlightsProps {
  /** The last removed first. */
  removed: readonly Annotation[]
  article: Article
  meanings: MeaningLists
  onRestore: (id: string) => void
}

/** Highlights that the reader removed from an article: what can be brought back once Undo is no longer offered. */
export function RemovedHighlights({ removed, article, meanings, onRestore }: RemovedHighlightsProps) {
  if (removed.length === 0) return null
  return (
    <details class="removed-highlights">
      <summary>{say('highlightsRemoved', { count: removed.length })}</summary>
      <ul>
        {removed.map(({ id, exact, meaning: key, note, tags, deleted }) => {
          const meaning = inWords(meaningOf(key, meanings))
          return (
            <li key={id} class="highlight" style={{ '--meaning': `var(--${meaning.colour})` }}>
              <p class="marked" lang={article.language?.value} dir={article.direction}>
                <mark>{exact}</mark>
              </p>
              {note && <p dir="auto">{note}</p>}
              <p class="meaning">
                <b aria-hidden="true">{meaning.letter}</b>
                <span>{meaning.word}</span>
                {tags.map(tag => (
                  <bdi key={tag}>{tag}</bdi>
                ))}
                {deleted && <span>{say('highlightRemovedOn', { day: dayWords(deleted) })}</span>}
                <button
                  type="button"
                  class="text-button"
                  aria-label={say('highlightRestore', { text: beginning(exact) })}
                  onClick={({ currentTarget }) => {
                    const pane = currentTarget.closest<HTMLElement>('[tabindex]')
                    focusNeighbour(currentTarget.closest('li'), 'button', pane)
                    onRestore(id)
                  }}
                >
                  {say('actionRestore')}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
