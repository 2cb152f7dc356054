import { useSignal } from '@preact/signals'
import type { Anchor } from '../../anchor/selectors.ts'
import type { Article, Quote } from '../../article/model.ts'
import { mannerOf, type Voice, voicesOf } from '../../voices.ts'
import { say, sayNumber } from '../../words.ts'
import type { PageLink } from '../Place.tsx'
import { Section } from '../Section.tsx'
import { Attribution } from './Attribution.tsx'
import { kindWord } from './source-kinds.ts'
import { Utterance } from './Utterance.tsx'
import { VoiceTools } from './VoiceTools.tsx'
import { voicesWords } from './voices-words.ts'
import './kinds.css'
import './voices.css'

/** What can be done with quotations. */
export interface QuoteActions {
  onCopy(voice: Voice, parts: readonly Quote[]): void
  /** On a page that is open: whether quotations are painted there, and what paints each speaker's, or none. */
  painting?: {
    isOn: boolean
    /** @returns false if none is on the page now, null if the page cannot be reached */
    onPaint(voices: Anchor[][]): Promise<boolean | null>
  }
}

interface VoicesProps {
  article: Article
  page: PageLink
  actions: QuoteActions
}

/** Who says what: quotes by speaker, and folded below them what is reported without quotation marks. */
export function Voices({ article, page, actions }: VoicesProps) {
  const only = useSignal<string | null>(null)
  const { quoted, reported } = voicesOf(article.quotes, article.sources)
  if (quoted.length + reported.length === 0) return null
  const isKnown = only.value !== null && [...quoted, ...reported].some(voice => keyOf(voice) === only.value)
  const isShown = (voice: Voice) => !isKnown || keyOf(voice) === only.value
  const [saidShown, reportedShown] = [quoted.filter(isShown), reported.filter(isShown)]
  const indirect = reportedShown.flatMap(voice => voice.utterances)
  const { painting } = actions
  const list = { article, page, actions, manners: painting?.isOn ? quoted : [] }
  return (
    <Section title={say('voices')} {...(quoted.length > 0 && { aside: voicesWords(quoted) })}>
      <VoiceTools
        voices={[
          ...quoted,
          ...reported.filter(voice => !quoted.some(other => keyOf(other) === keyOf(voice)))
        ]}
        keyOf={keyOf}
        only={isKnown ? only.value : null}
        onOnly={key => {
          only.value = key
          if (painting?.isOn) void painting.onPaint(anchorsOf(quoted, key))
        }}
        {...(painting &&
          quoted.length > 0 && {
            isPainted: painting.isOn,
            onPaint: (on: boolean) =>
              painting.onPaint(on ? anchorsOf(quoted, isKnown ? only.value : null) : [])
          })}
      />
      <VoiceList voices={saidShown} {...list} />
      {indirect.length > 0 && (
        <details class="reported">
          <summary>
            {say('voicesReported')} <small>{sayNumber(indirect.length)}</small>
          </summary>
          <VoiceList voices={reportedShown} {...list} />
        </details>
      )}
    </Section>
  )
}

/** The anchors of each voice's quotations; with `only` none for the others, so that each keeps its manner. */
const anchorsOf = (voices: readonly Voice[], only: string | null): Anchor[][] =>
  voices.map(voice =>
    only === null || keyOf(voice) === only ? voice.utterances.flat().map(({ anchor }) => anchor) : []
  )

const keyOf = ({ kind, name }: Voice) => `${kind} ${name}`

interface VoiceListProps extends VoicesProps {
  voices: readonly Voice[]
  /** The voices that are painted on the page, in the order of their manners. */
  manners: readonly Voice[]
}

function VoiceList({ voices, article, page, actions, manners }: VoiceListProps) {
  const language = article.language?.value
  return (
    <ul class="voices">
      {voices.map(voice => (
        <li key={keyOf(voice)} class="voice" data-kind={voice.kind ?? 'unnamed'}>
          <VoiceName voice={voice} language={language} manner={manners.indexOf(voice)} />
          {voice.utterances.map(parts => (
            <figure key={keyOfParts(parts)} class="said">
              <Utterance parts={parts} language={language} page={page} />
              <figcaption>
                <Attribution parts={parts} voice={voice.name} language={language} />
                <button
                  type="button"
                  class="text-button copy-quote"
                  aria-label={say('voiceCopyQuote')}
                  onClick={() => actions.onCopy(voice, parts)}
                >
                  {say('actionCopy')}
                </button>
              </figcaption>
            </figure>
          ))}
        </li>
      ))}
    </ul>
  )
}

interface VoiceNameProps {
  voice: Voice
  language: string | undefined
  /** Place among the voices painted on the page, -1 if it is none of them. */
  manner: number
}

/** A person's kind goes without saying; every other kind is written, so that colour is never the only sign. */
function VoiceName({ voice, language, manner }: VoiceNameProps) {
  const sample = manner >= 0 && (
    <span class="manner" data-manner={mannerOf(manner)} aria-hidden="true" title={say('voicePaintedSample')}>
      ab
    </span>
  )
  if (voice.name === null)
    return (
      <h3 class="nobody">
        {sample} {say('voiceNotNamed')}
      </h3>
    )
  const kind = voice.kind && voice.kind !== 'person' ? kindWord(voice.kind) : undefined
  return (
    <h3>
      {sample} <bdi lang={language}>{voice.name}</bdi>{' '}
      {voice.role && <span lang={language}>{voice.role}</span>} {kind && <span class="kind">{kind}</span>}
    </h3>
  )
}

function keyOfParts(parts: Quote[]): string {
  return parts.map(part => `${part.anchor.parts[0]?.position.start} ${part.text}`).join()
}
