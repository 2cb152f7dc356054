import type { Article } from '../../article/model.ts'
import { say } from '../../words.ts'
import { type PageLink, Place } from '../Place.tsx'
import { Section } from '../Section.tsx'
import { reasonWords } from './stored-sentences.ts'
import './key-points.css'

const ORIGINS = { publisher: 'keyPointsFromPublisher', picked: 'keyPointsPicked' } as const

/** The publisher's key points, or sentences picked from the text: which of the two is said at the title. */
export function KeyPoints({ article, page }: { article: Article; page: PageLink }) {
  const [first] = article.keyPoints
  if (!first) return null
  return (
    <Section title={say('keyPoints')} aside={say(ORIGINS[first.origin])}>
      <ul class="key-points" lang={article.language?.value}>
        {article.keyPoints.map(point => (
          <li key={point.text} title={reasonWords(point.reason)}>
            <Place page={page} anchor={point.anchor}>
              {point.text}
            </Place>
          </li>
        ))}
      </ul>
    </Section>
  )
}
