import type { MeaningLists } from '../../meanings.ts'
import type { Placed } from '../../messages.ts'
import type { Annotation } from '../../storage/model.ts'
import { say, sayNumber } from '../../words.ts'
import type { PageLink } from '../Place.tsx'
import { Section } from '../Section.tsx'
import { Highlight, type HighlightActions } from './Highlight.tsx'
import { inPageOrder } from './page-order.ts'
import './highlights.css'

interface HighlightsProps extends HighlightActions {
  annotations: readonly Annotation[]
  /** What became of each on the page, by id. */
  places: ReadonlyMap<string, Placed>
  meanings: MeaningLists
  knownTags: readonly string[]
  page: PageLink
  direction: 'ltr' | 'rtl'
  language: string | undefined
  /** Said where there is no highlight yet; nothing is shown if it is left out. */
  empty?: string
}

/** The reader's highlights and notes in page order, the lost ones apart with their text. */
export function Highlights({ annotations, places, empty, ...item }: HighlightsProps) {
  const lostIds = new Set([...places.values()].filter(({ state }) => state === 'lost').map(({ id }) => id))
  const { onPage, orphans: lost } = inPageOrder(annotations, lostIds)
  const count = onPage.length + lost.length
  if (count === 0 && !empty) return null
  const items = (list: readonly Annotation[]) =>
    list.map(annotation => (
      <Highlight key={annotation.id} annotation={annotation} place={places.get(annotation.id)} {...item} />
    ))
  return (
    <Section title={say('highlights')} {...(count > 0 && { aside: sayNumber(count) })}>
      {count === 0 && <p class="no-highlights">{empty}</p>}
      {onPage.length > 0 && <ul class="highlights">{items(onPage)}</ul>}
      {lost.length > 0 && (
        <>
          <h3 class="lost-title">{say('highlightsLost')}</h3>
          <ul class="highlights" aria-label={say('highlightsLost')}>
            {items(lost)}
          </ul>
        </>
      )}
    </Section>
  )
}
