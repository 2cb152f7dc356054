import type { ComponentChildren } from 'preact'
import type { Article, Found } from '../../article/model.ts'
import { say, sayCount } from '../../words.ts'
import { type PageLink, Place } from '../Place.tsx'
import { Say } from '../Say.tsx'
import { timeWords, updateWords } from './dates.ts'
import { fullWithProvenance, provenanceWords } from './provenance.ts'
import { readingTime } from './reading-time.ts'

interface BylineProps {
  article: Article
  page: PageLink
  icon?: string | undefined
}

/** Who publishes it, who wrote it, when: each value says where it was found. */
export function Byline({ article, page, icon }: BylineProps) {
  const { publisher, publisherDomain, authors, agency, dateline, published, modified } = article
  const updated = modified && updateWords(modified.value, published?.value)
  return (
    <ul class="byline" aria-label={say('bylineLabel')}>
      {(publisher || publisherDomain) && (
        <li class="publisher">
          {icon?.startsWith('data:image/') && <img src={icon} alt="" width="14" height="14" />}
          {publisher ? <Credit found={publisher} page={page} /> : publisherDomain}
        </li>
      )}
      {authors.length > 0 && (
        <li>
          {authors.map((author, index) => (
            <span key={author.value}>
              {index > 0 && say('listSeparator')}
              <Credit found={author} page={page} />
            </span>
          ))}
        </li>
      )}
      {agency && !authors.some(author => author.value === agency.value) && (
        <li>
          <Say words="bylineWithAgency" agency={<Credit found={agency} page={page} />} />
        </li>
      )}
      {dateline && (
        <li>
          <Credit found={dateline} page={page} />
        </li>
      )}
      {published && (
        <li>
          <bdi>
            <Time found={published}>{timeWords(published.value)}</Time>
          </bdi>
        </li>
      )}
      {modified && updated && (
        <li>
          <bdi>
            <Time found={modified}>{say('bylineUpdated', { time: updated })}</Time>
          </bdi>
        </li>
      )}
      {article.wordCount > 0 && (
        <li title={sayCount('words', article.wordCount)}>
          <bdi>{readingTime(article.wordCount)}</bdi>{' '}
          <span class="spoken-only">{say('readingTimeToRead')}</span>
        </li>
      )}
    </ul>
  )
}

function Credit({ found, page }: { found: Found<string>; page: PageLink }) {
  const origin = provenanceWords(found.from)
  return (
    <span title={origin} aria-description={origin}>
      <Place page={page} anchor={found.anchor}>
        {found.value}
      </Place>
    </span>
  )
}

function Time({ found, children }: { found: Found<string>; children: ComponentChildren }) {
  const origin = fullWithProvenance(found)
  return (
    <time dateTime={found.value} title={origin} aria-description={origin}>
      {children}
    </time>
  )
}
