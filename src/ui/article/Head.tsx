import type { Article, Genre } from '../../article/model.ts'
import { type PlainKey, say } from '../../words.ts'
import { type PageLink, Place } from '../Place.tsx'
import { Byline } from './Byline.tsx'
import { provenanceWords } from './provenance.ts'
import './head.css'

/** Plain news needs no label; everything else is something that a reader must know first. */
const GENRES: Record<Genre, PlainKey | undefined> = {
  news: undefined,
  wire: 'genreWire',
  opinion: 'genreOpinion',
  analysis: 'genreAnalysis',
  'live-blog': 'genreLiveBlog',
  review: 'genreReview',
  interview: 'genreInterview',
  'press-release': 'genrePressRelease'
}

interface HeadProps {
  article: Article
  page: PageLink
  /** The publisher's icon as a `data:` address: nothing is loaded for a summary. */
  icon?: string | undefined
}

/** Kicker, headline, standfirst and the line of attribution. */
export function Head({ article, page, icon }: HeadProps) {
  const { kicker, headline, standfirst, genre } = article
  const label = GENRES[genre]
  const press = { lang: article.language?.value }
  return (
    <header class="head">
      {(kicker || label) && (
        <p class="kicker">
          {kicker && (
            <span {...press} title={provenanceWords(kicker.from)}>
              <Place page={page} anchor={kicker.anchor}>
                {kicker.value}
              </Place>
            </span>
          )}
          {label && <span class="genre">{say(label)}</span>}
        </p>
      )}
      <h1 {...press} title={provenanceWords(headline.from)}>
        <Place page={page} anchor={headline.anchor}>
          {headline.value}
        </Place>
      </h1>
      {standfirst && (
        <p class="standfirst" {...press} title={provenanceWords(standfirst.from)}>
          <Place page={page} anchor={standfirst.anchor}>
            {standfirst.value}
          </Place>
        </p>
      )}
      <Byline article={article} page={page} icon={icon} />
    </header>
  )
}
