/** What the piece rests on: everybody and everything that says something in it, with its kind and every mention. */
import type { ReadSentence } from './attribute.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import type { BlockSpan, FoundSource, TextBlock } from './read.ts'
import { speakerOf } from './resolve.ts'

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
    if (speaker.kind === 'unnamed' && source.description === undefined) source.description = mention.text
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

/** Outlets, documents and the unnamed are sources wherever they report; people only with their words. */
const isCited = (mention: Mention) =>
  mention.entity
    ? mention.entity.kind === 'publication' || mention.entity.kind === 'document'
    : mention.noun !== undefined && mention.noun !== 'organisation'
