/** Verbs without a subject, whose place tells who speaks: "В мэрии сообщили", "usłyszeliśmy w sekretariacie spółki", "говорится в отчёте". */
import type { Subject } from './cue.ts'
import { endOfGenitives } from './genitives.ts'
import type { Lexicon } from './languages/index.ts'
import { type Mention, type NounClass, printed } from './mentions.ts'
import type { Place } from './place.ts'
import type { Token } from './tokens.ts'

/** How far behind its place a verb may stand, in tokens: a relative clause may be between. */
const REACH = 16

/** Whom a verb may have been told to, between it and its place, in tokens. */
const TOLD = 2

/** The place that speaks; null where the verb may have a subject of its own. */
export function placeThatSpeaks(place: Place, verb: number): Subject | null {
  const { lexicon, sentence } = place
  const word = sentence.tokens[verb]?.lower ?? ''
  const { verbs, endings, places } = lexicon.impersonal
  if (!verbs.has(word) && !endings.some(ending => word.endsWith(ending))) return null
  for (let at = verb + 1; at <= verb + 1 + TOLD; at++) {
    const token = sentence.tokens[at]
    if (token?.kind !== 'word') break
    const subject = places.has(token.lower) ? speakingAt(place, at + 1) : null
    if (subject) return { subject, side: 'right' }
  }
  const opener = openerBefore(sentence.tokens, verb, lexicon)
  if (opener < 0 || hasSubject(place, opener, verb)) return null
  const subject = speakingAt(place, opener + 1)
  return subject && { subject, side: 'left' }
}

/** The preposition that opens the clause: first in the sentence or behind what is no word, "как" aside. */
function openerBefore(tokens: Token[], verb: number, lexicon: Lexicon): number {
  for (let at = Math.max(0, verb - REACH); at < verb - 1; at++) {
    if (!lexicon.impersonal.places.has(tokens[at]?.lower ?? '')) continue
    const before = tokens[at - 1]
    const isFirst =
      before?.kind !== 'word' || lexicon.as.has(before.lower) || lexicon.between.has(before.lower)
    if (isFirst) return at
  }
  return -1
}

/** "В среду депутаты заявили": somebody stands there in the first case. */
const hasSubject = ({ mentions, lexicon, sentence: { tokens } }: Place, from: number, verb: number) =>
  mentions.some(
    ({ first, last, kind, head, entity }) =>
      first > from + 1 &&
      last < verb &&
      (kind === 'pronoun' ||
        (kind === 'noun' &&
          !lexicon.inflected.has(head ?? '') &&
          !lexicon.prepositions.has(tokens[first - 1]?.lower ?? '')) ||
        (kind === 'name' &&
          entity?.kind === 'person' &&
          !lexicon.prepositions.has(tokens[first - 1]?.lower ?? '') &&
          first > from + LONGEST_NOUN))
  )

const LONGEST_NOUN = 4

/** The body that begins at a token; of a document whoever it is from. */
function speakingAt({ sentence, mentions, lexicon }: Place, first: number): Mention | null {
  const { tokens } = sentence
  let head = first
  while (head < first + LONGEST_NOUN && !classAt(tokens, head, lexicon)) {
    if (tokens[head]?.kind !== 'word') return null
    head++
  }
  const noun = classAt(tokens, head, lexicon)
  if (!noun) return null
  const last = endOfGenitives(tokens, head, [], lexicon)
  const from = mentions.find(
    mention => mention.first > head && mention.first <= last + 1 && mention.kind !== 'pronoun'
  )
  if (noun === 'document' && from && from.noun !== 'document') return from
  const publisher = noun === 'document' ? publisherOf({ sentence, mentions, lexicon }, last) : undefined
  if (publisher) return publisher
  const known = mentions.find(
    mention => mention.first <= head && mention.last === last && mention.kind === 'noun'
  )
  if (known && noun === 'document') return known
  const text = printed(tokens, first, last)
  return { sentence, first, last, kind: 'noun', text, gender: 'n', head: tokens[head]?.lower ?? '', noun }
}

/** How soon behind "which" whoever published a text stands, in tokens. */
const PUBLISHER = 3

/** "w raporcie, który spółka opublikowała", "у заяві, яку оприлюднила мерія": whose a text is by the clause behind it. */
function publisherOf({ sentence: { tokens }, mentions, lexicon }: Place, last: number): Mention | undefined {
  const opener = last + 2
  if (tokens[opener - 1]?.text !== ',' || !lexicon.relatives.has(tokens[opener]?.lower ?? ''))
    return undefined
  return mentions.find(
    ({ first, noun, entity }) =>
      first > opener &&
      first <= opener + PUBLISHER &&
      (noun === 'organisation' ||
        noun === 'person' ||
        entity?.kind === 'organisation' ||
        entity?.kind === 'person')
  )
}

function classAt(tokens: Token[], at: number, lexicon: Lexicon): NounClass | null {
  const token = tokens[at]
  if (token?.kind === 'outlet') return 'publication'
  // "В «Горгазе», в свою очередь, заявили"
  if (token?.kind === 'title') return 'organisation'
  const word = token?.lower ?? ''
  if (lexicon.publications.has(word)) return 'publication'
  if (lexicon.organisations.has(word)) return 'organisation'
  if (lexicon.documents.has(word) || lexicon.occasions.has(word)) return 'document'
  const isShort =
    token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase() && token.capital
  return isShort ? 'organisation' : null
}
