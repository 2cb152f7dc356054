import type { Article } from '../../article/model.ts'
import { ownWords, say } from '../../words.ts'
import type { PageLink } from '../Place.tsx'
import { Head } from './Head.tsx'
import { KeyPoints } from './KeyPoints.tsx'
import { LeadImageCaption } from './LeadImageCaption.tsx'
import { Outline } from './Outline.tsx'
import { Sources } from './Sources.tsx'
import { limitWords } from './stored-sentences.ts'
import { type QuoteActions, Voices } from './Voices.tsx'
import './summary.css'

interface SummaryProps {
  article: Article
  page: PageLink
  icon?: string | undefined
  quotes: QuoteActions
}

/** All that the article itself says, each line leading to its place. The reader's own words come after it. */
export function Summary({ article, page, icon, quotes }: SummaryProps) {
  return (
    <article class="summary" dir={article.direction}>
      <Head article={article} page={page} icon={icon} />
      {article.limits.length > 0 && (
        <p class="limits" role="note" {...ownWords()}>
          {say('limitsNotice', { limits: article.limits.map(limitWords).join('; ') })}
        </p>
      )}
      <KeyPoints article={article} page={page} />
      <Voices key={article.id} article={article} page={page} actions={quotes} />
      <Sources article={article} page={page} />
      <Outline article={article} page={page} />
      <LeadImageCaption article={article} page={page} />
    </article>
  )
}
