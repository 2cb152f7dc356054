import { Fragment } from 'preact'
import type { Quote } from '../../article/model.ts'

interface AttributionProps {
  parts: Quote[]
  language: string | undefined
}

/** How the article attributes an utterance: cue, venue, via; unfolds to the sentence that carries it. */
export function Attribution({ parts, language }: AttributionProps) {
  const first = (field: 'cue' | 'venue' | 'via') => parts.find(part => part[field])?.[field]
  const cue = first('cue')
  const venue = first('venue')
  const via = first('via')
  const facts = [
    cue && (
      <i key="cue" lang={language}>
        {cue}
      </i>
    ),
    venue && (
      <span key="venue" title="Where it was said" lang={language}>
        {venue}
      </span>
    ),
    via && (
      <span key="via" title="Reported from another outlet">
        via <bdi lang={language}>{via}</bdi>
      </span>
    )
  ].filter(Boolean)
  const partial = parts.some(part => part.kind === 'partial')
  return (
    <details class="attribution">
      <summary>
        {partial && <span class="tag">partial</span>}
        {facts.map((fact, index) => (
          // The facts are a fixed list: their order is their identity.
          <Fragment key={String(index)}>
            {index > 0 && <span aria-hidden="true">·</span>}
            {fact}
          </Fragment>
        ))}
        <span class={facts.length > 0 ? 'context spoken-only' : 'context'}>in context</span>
      </summary>
      {sentencesOf(parts).map(sentence => (
        <p key={sentence} lang={language}>
          {sentence}
        </p>
      ))}
    </details>
  )
}

const sentencesOf = (parts: Quote[]) => [...new Set(parts.map(part => part.sentence))]
