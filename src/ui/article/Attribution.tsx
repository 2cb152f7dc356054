import { Fragment } from 'preact'
import type { Quote } from '../../article/model.ts'
import { quotationMarks } from '../../quotation-marks.ts'
import { say } from '../../words.ts'
import { Say } from '../Say.tsx'

interface AttributionProps {
  parts: Quote[]
  /** The name under which the utterance is listed; null if its speaker is not named. */
  voice: string | null
  language: string | undefined
}

/**
 * How the article attributes an utterance: cue, venue, via; unfolds to the sentence that carries it and to what that
 * calls the speaker. Where the speaker is not named, what the text says instead stands first.
 */
export function Attribution({ parts, voice, language }: AttributionProps) {
  const first = (field: 'cue' | 'venue' | 'via') => parts.find(part => part[field])?.[field]
  const cue = first('cue')
  const venue = first('venue')
  const via = first('via')
  const mentions = mentionsOf(parts, voice, language)
  const facts = [
    voice === null && mentions && (
      <span key="mention" title={say('attributionMention')} lang={language}>
        {mentions}
      </span>
    ),
    cue && (
      <i key="cue" lang={language}>
        {cue}
      </i>
    ),
    venue && (
      <span key="venue" title={say('attributionVenue')} lang={language}>
        {venue}
      </span>
    ),
    via && (
      <span key="via" title={say('attributionVia')}>
        <Say words="attributionViaOutlet" outlet={<bdi lang={language}>{via}</bdi>} />
      </span>
    )
  ].filter(Boolean)
  const partial = parts.some(part => part.kind === 'partial')
  return (
    <details class="attribution">
      <summary>
        {partial && <span class="tag">{say('attributionPartial')}</span>}
        {facts.map((fact, index) => (
          // The facts are a fixed list: their order is their identity.
          <Fragment key={String(index)}>
            {index > 0 && <span aria-hidden="true">·</span>}
            {fact}
          </Fragment>
        ))}
        <span class={facts.length > 0 ? 'context spoken-only' : 'context'}>
          {say('attributionInContext')}
        </span>
      </summary>
      {voice !== null && mentions && (
        <p class="mention">
          <Say words="attributionAsPrinted" mention={<bdi lang={language}>{mentions}</bdi>} />
        </p>
      )}
      {sentencesOf(parts).map(sentence => (
        <p key={sentence} lang={language}>
          {sentence}
        </p>
      ))}
    </details>
  )
}

const sentencesOf = (parts: Quote[]) => [...new Set(parts.map(part => part.sentence))]

/** What the text calls the speaker, in quotation marks, where that is not the name: “the paper”. */
function mentionsOf(parts: Quote[], voice: string | null, language: string | undefined): string {
  const [open, close] = quotationMarks(language)
  const printed = parts.flatMap(({ speaker }) => speaker?.mention ?? []).filter(mention => mention !== voice)
  return [...new Set(printed)].map(mention => `${open}${mention}${close}`).join(', ')
}
