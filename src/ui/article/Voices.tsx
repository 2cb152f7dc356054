import type { Article, Quote } from '../../article/model.ts'
import { type Voice, voicesOf, voicesWords } from '../../voices.ts'
import type { PageLink } from '../Place.tsx'
import { Section } from '../Section.tsx'
import { Attribution } from './Attribution.tsx'
import { kindWord } from './source-kinds.ts'
import { Utterance } from './Utterance.tsx'
import './kinds.css'
import './voices.css'

interface VoicesProps {
  article: Article
  page: PageLink
}

/** Who says what: quotes by speaker, and folded below them what is reported without quotation marks. */
export function Voices({ article, page }: VoicesProps) {
  const { quoted, reported } = voicesOf(article.quotes, article.sources)
  if (quoted.length + reported.length === 0) return null
  const indirect = reported.flatMap(voice => voice.utterances)
  return (
    <Section title="Who says what" {...(quoted.length > 0 && { aside: voicesWords(quoted) })}>
      <VoiceList voices={quoted} article={article} page={page} />
      {reported.length > 0 && (
        <details class="reported">
          <summary>
            Reported without quotation marks <small>{indirect.length}</small>
          </summary>
          <VoiceList voices={reported} article={article} page={page} />
        </details>
      )}
    </Section>
  )
}

function VoiceList({ voices, article, page }: VoicesProps & { voices: Voice[] }) {
  const language = article.language?.value
  return (
    <ul class="voices">
      {voices.map(voice => (
        <li key={`${voice.kind} ${voice.name}`} class="voice" data-kind={voice.kind ?? 'unnamed'}>
          <VoiceName voice={voice} language={language} />
          {voice.utterances.map(parts => (
            <figure key={keyOf(parts)} class="said">
              <Utterance parts={parts} language={language} page={page} />
              <figcaption>
                <Attribution parts={parts} voice={voice.name} language={language} />
              </figcaption>
            </figure>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** A person's kind goes without saying; every other kind is written, so that colour is never the only sign. */
function VoiceName({ voice, language }: { voice: Voice; language: string | undefined }) {
  if (voice.name === null) return <h3 class="nobody">Speaker not named</h3>
  const kind = voice.kind && voice.kind !== 'person' ? kindWord(voice.kind) : undefined
  return (
    <h3>
      <bdi lang={language}>{voice.name}</bdi> {voice.role && <span lang={language}>{voice.role}</span>}{' '}
      {kind && <span class="kind">{kind}</span>}
    </h3>
  )
}

function keyOf(parts: Quote[]): string {
  return parts.map(part => `${part.anchor.parts[0]?.position.start} ${part.text}`).join()
}
