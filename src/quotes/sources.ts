/** What the piece rests on: everybody and everything that says something in it, with its kind and every mention. */
import type { ReadSentence } from './candidates.ts'
import type { Lexicon } from './languages/index.ts'
import { type Mention, printed } from './mentions.ts'
import type { BlockSpan, FoundSource, TextBlock } from './read.ts'
import { speakerOf } from './speaker.ts'
import type { Token } from './tokens.ts'

/** In tokens; what runs on longer is no reason. */
const LONGEST_REASON = 40

/** A mention in the text as a span of its block. */
export const spanOf = (mention: Mention): BlockSpan => ({
  block: mention.sentence.block,
  start: mention.sentence.tokens[mention.first]?.start ?? 0,
  end: mention.sentence.tokens[mention.last]?.end ?? 0
})

/** Whether a mention is a source by itself: subject of a cue, or a platform that something was said on. */
export function sourcesOf(
  read: ReadSentence[],
  speaking: Mention[],
  blocks: TextBlock[],
  lexicon: Lexicon
): FoundSource[] {
  const found = new Map<string, FoundSource>()
  const add = (mention: Mention) => {
    if (mention.sentence.block < 0 || (mention.kind === 'pronoun' && !mention.entity && !mention.standsFor))
      return
    const speaker = speakerOf(mention, lexicon)
    if (!speaker) return
    const key = `${speaker.kind}:${speaker.name.toLowerCase()}`
    const span = spanOf(mention)
    const source = found.get(key) ?? { name: speaker.name, kind: speaker.kind, mentions: [] }
    if (!source.mentions.some(other => other.block === span.block && other.start === span.start))
      source.mentions.push(span)
    if (speaker.kind === 'unnamed' && source.description === undefined)
      source.description = withReason(mention, lexicon)
    if (speaker.role !== undefined && source.description === undefined) source.description = speaker.role
    const link = blocks[span.block]?.links?.find(link => link.start < span.end && span.start < link.end)
    if (link && source.link === undefined) source.link = link.address
    found.set(key, source)
  }
  const speakers = new Set(speaking)
  for (const { mentions, cues } of read) {
    const subjects = new Set(
      cues.filter(cue => cue.kind === 'say' || cue.kind === 'according').map(cue => cue.subject)
    )
    for (const mention of mentions) {
      const kind = mention.entity?.kind
      const isSource =
        speakers.has(mention) || kind === 'platform' || (subjects.has(mention) && isCited(mention))
      if (isSource) add(mention)
    }
  }
  for (const mention of speaking) add(mention)
  return [...found.values()]
}

/** "two officials, who asked not to be named": with why they have no name, where the sentence says so. */
function withReason({ sentence, first, last, text }: Mention, lexicon: Lexicon): string {
  const { tokens } = sentence
  const phrases = lexicon.language.anonymity
  let own = last
  while (own + 1 < tokens.length && printed(tokens, first, own).length < text.length) own++
  const next = tokens[own + 1]
  if (!phrases || !(next?.text === ',' || lexicon.relatives.has(next?.lower ?? ''))) return text
  const end = endOfReason(tokens, own + 2, lexicon)
  const described = printed(tokens, first, end)
  const reason = described.slice(text.length).toLowerCase()
  return phrases.some(phrase => reason.includes(phrase)) ? described : text
}

/** A clause set off by commas ends where the sentence takes up its verb again, or says something else. */
function endOfReason(tokens: Token[], from: number, lexicon: Lexicon): number {
  let at = from
  while (at < Math.min(tokens.length, from + LONGEST_REASON)) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    const isStop = token?.kind !== 'word' && token?.text !== ',' && token?.text !== '-'
    if (isStop || (token?.text === ',' && (!next || lexicon.say.has(next.lower) || next.kind !== 'word')))
      break
    at++
  }
  return at - 1
}

/** Outlets, documents and the unnamed are sources wherever they report; people only with their words. */
const isCited = (mention: Mention) =>
  mention.entity
    ? mention.entity.kind === 'publication' || mention.entity.kind === 'document'
    : mention.noun !== undefined && mention.noun !== 'organisation'
