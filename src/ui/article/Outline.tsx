import type { Article } from '../../article/model.ts'
import { say, sayCount } from '../../words.ts'
import { type PageLink, Place } from '../Place.tsx'
import { Section } from '../Section.tsx'
import './outline.css'

/** The article's section headings, in order. */
export function Outline({ article, page }: { article: Article; page: PageLink }) {
  const headings = article.blocks.filter(block => block.kind === 'heading')
  if (headings.length === 0) return null
  return (
    <Section title={say('outline')} aside={sayCount('outlineSections', headings.length)}>
      <ol class="outline" lang={article.language?.value}>
        {headings.map(heading => (
          <li key={heading.position.start}>
            <Place page={page} anchor={heading.anchor}>
              {heading.text}
            </Place>
          </li>
        ))}
      </ol>
    </Section>
  )
}
