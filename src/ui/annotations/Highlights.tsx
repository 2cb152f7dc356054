import type { MeaningLists } from '../../meanings.ts'
import type { Annotation } from '../../storage/model.ts'
import type { PageLink } from '../Place.tsx'
import { Section } from '../Section.tsx'
import { Highlight } from './Highlight.tsx'
import { inPageOrder } from './page-order.ts'
import './highlights.css'

interface HighlightsProps {
  annotations: readonly Annotation[]
  /** Ids of those whose text the page does not hold now. */
  orphans: ReadonlySet<string>
  meanings: MeaningLists
  page: PageLink
  direction: 'ltr' | 'rtl'
  language: string | undefined
  /** Said where there is no highlight yet; nothing is shown if it is left out. */
  empty?: string
  onNote: (id: string, note: string) => Promise<boolean>
  onRemove: (id: string) => void
}

/** The reader's highlights and notes in page order, the lost ones apart with their text. */
export function Highlights({ annotations, orphans, empty, ...item }: HighlightsProps) {
  const { onPage, orphans: lost } = inPageOrder(annotations, orphans)
  const count = onPage.length + lost.length
  if (count === 0 && !empty) return null
  return (
    <Section title="Your highlights and notes" {...(count > 0 && { aside: String(count) })}>
      {count === 0 && <p class="no-highlights">{empty}</p>}
      {onPage.length > 0 && (
        <ul class="highlights">
          {onPage.map(annotation => (
            <Highlight key={annotation.id} annotation={annotation} found {...item} />
          ))}
        </ul>
      )}
      {lost.length > 0 && (
        <>
          <h3 class="lost-title">Not found on the page now</h3>
          <ul class="highlights" aria-label="Not found on the page now">
            {lost.map(annotation => (
              <Highlight key={annotation.id} annotation={annotation} found={false} {...item} />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
