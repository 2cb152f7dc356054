import { webAddress } from '../../anchor/web-address.ts'
import type { Article, Source } from '../../article/model.ts'
import { say, sayCount, sayNumber } from '../../words.ts'
import { type PageLink, Place } from '../Place.tsx'
import { SayCount } from '../Say.tsx'
import { Section } from '../Section.tsx'
import { COUNTED_KINDS, mixWords, sourcesByKind } from './source-kinds.ts'
import './kinds.css'
import './sources.css'

/** What the piece rests on, by kind and with counts: never a score. */
export function Sources({ article, page }: { article: Article; page: PageLink }) {
  const kinds = sourcesByKind(article.sources)
  if (kinds.length === 0) return null
  return (
    <Section title={say('sources')} aside={sayNumber(article.sources.length)}>
      <div class="mix" role="img" aria-label={mixWords(kinds)}>
        {kinds.map(({ kind, sources }) => (
          <i key={kind} data-kind={kind} style={{ flexGrow: sources.length }} />
        ))}
      </div>
      <ul class="kinds">
        {kinds.map(({ kind, sources }) => (
          <li key={kind} data-kind={kind}>
            <span class="kind-title">
              <bdi>
                <SayCount words={COUNTED_KINDS[kind]} count={sources.length} />
              </bdi>
            </span>
            <span class="kind-names" lang={article.language?.value}>
              {sources.map((source, index) => (
                <span key={source.name}>
                  <SourceName source={source} page={page} />
                  {index < sources.length - 1 && say('listSeparator')}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function SourceName({ source, page }: { source: Source; page: PageLink }) {
  const times = source.mentions.length
  const link = webAddress(source.link)
  // Why somebody has no name is what a reader weighs such a source by: it is never behind a pointer.
  const reason = source.kind === 'unnamed' && source.description !== source.name && source.description
  return (
    <>
      <span {...(!reason && { title: source.description })}>
        <Place page={page} anchor={source.mentions[0]}>
          {source.name}
        </Place>
      </span>
      {times > 1 && (
        <small>
          <span aria-hidden="true"> ×{sayNumber(times)}</span>
          <span class="spoken-only"> {sayCount('sourceMentions', times)}</span>
        </small>
      )}
      {link && (
        <a
          class="out"
          href={link}
          target="_blank"
          rel="noreferrer"
          aria-label={say('sourceLink', { source: source.name })}
        >
          {'\u00a0↗'}
        </a>
      )}
      {reason && <span class="described">{reason}</span>}
    </>
  )
}
