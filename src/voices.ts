/** Who says what, as it is listed: grouped by speaker. Shared by what is shown and what is exported. */
import type { Quote, Source, SourceKind, Speaker } from './article/model.ts'

/** What one speaker says in an article. */
export interface Voice {
  /** Null for what is attributed to nobody. */
  name: string | null
  kind: SourceKind | null
  role: string | undefined
  /** Each a list of the parts into which the reporter split one utterance; phrases within a sentence stay apart. */
  utterances: Quote[][]
}

export interface Voices {
  /** Quotes in marks, most quoted speaker first, then in the order of the article; the unattributed last. */
  quoted: Voice[]
  /** Reported speech without marks, by speaker in the order of the article. */
  reported: Voice[]
}

/**
 * Groups an article's quotes by who says them.
 * @param sources those of the article: a speaker without a name who is none of them is a word that stands for nobody
 *   known ("he"), and no voice.
 */
export function voicesOf(quotes: readonly Quote[], sources: readonly Source[]): Voices {
  const described = new Set(sources.map(({ name }) => name.toLowerCase()))
  const isKnown = ({ kind, name }: Speaker) => kind !== 'unnamed' || described.has(name.toLowerCase())
  const grouped = (some: readonly Quote[]) => groupedBy(some, isKnown)
  const inMarks = quotes.filter(quote => quote.kind !== 'indirect')
  const reported = quotes.filter(quote => quote.kind === 'indirect')
  return { quoted: grouped(inMarks).sort(mostQuotedFirst), reported: grouped(reported).sort(unnamedLast) }
}

/** So many speakers are told apart on the page, by colour and line; those after them share the last manner. */
export const MANNERS = 7

/** The manner in which an article's n-th speaker is painted, from 0. */
export const mannerOf = (index: number): number => Math.min(index, MANNERS - 1)

function groupedBy(quotes: readonly Quote[], isKnown: (speaker: Speaker) => boolean): Voice[] {
  const voices = new Map<string, Voice>()
  for (const quote of quotes) {
    const speaker = quote.speaker && isKnown(quote.speaker) ? quote.speaker : null
    const key = speaker ? `${speaker.kind} ${speaker.name}` : ''
    const voice = voices.get(key) ?? {
      name: speaker?.name ?? null,
      kind: speaker?.kind ?? null,
      role: undefined,
      utterances: []
    }
    voices.set(key, voice)
    voice.role ??= speaker?.role
    const open = voice.utterances.at(-1)
    const goesOn =
      open?.[0]?.utterance === quote.utterance && open[0].kind === 'direct' && quote.kind === 'direct'
    if (goesOn) open.push(quote)
    else voice.utterances.push([quote])
  }
  return [...voices.values()]
}

const unnamedLast = (a: Voice, b: Voice) => Number(a.name === null) - Number(b.name === null)

const mostQuotedFirst = (a: Voice, b: Voice) => unnamedLast(a, b) || b.utterances.length - a.utterances.length
