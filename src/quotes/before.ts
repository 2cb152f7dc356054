/** Attributions that the text before a quotation suggests: its sentence, its paragraph, the quotation before. */
import { type Attribution, type ReadSentence, type Trail, WEIGHT } from './candidates.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import { voiceOf } from './reported.ts'
import { isGenitive } from './subjects.ts'

/** "Es sei „zu spät“.": in reported speech that goes on. */
export function fromVoice(all: ReadSentence[], index: number, lexicon: Lexicon): Attribution[] {
  const voice = voiceOf(all, index, lexicon)
  if (!voice) return []
  const score = voice.cue ? WEIGHT.voice : WEIGHT.voice - 1
  return [
    {
      mention: voice.mention,
      cue: null,
      sentence: voice.from.sentence,
      score,
      reason: 'reported speech goes on'
    }
  ]
}

/** `Smith was brief: "No."` */
export function fromColon(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  if (here.sentence.tokens[at - 1]?.text !== ':') return []
  return byLeading(here, at, lexicon, WEIGHT.colon, 'subject of the sentence before the colon')
}

/** `For Smith it is "a start".` */
export function fromSubject(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  return byLeading(here, at, lexicon, WEIGHT.subjectOnly, 'subject of the sentence')
}

/** Whoever leads the sentence before a quotation, without a verb of saying. */
function byLeading(
  { sentence, mentions }: ReadSentence,
  at: number,
  lexicon: Lexicon,
  score: number,
  reason: string
): Attribution[] {
  const mention = leading(mentions, at, lexicon)
  return mention ? [{ mention, cue: null, sentence, score, reason }] : []
}

/** The first mention of a sentence that can speak, a person before anything else. */
function leading(mentions: Mention[], before: number, lexicon: Lexicon): Mention | undefined {
  const able = mentions.filter(
    mention =>
      mention.last < before &&
      mention.entity?.kind !== 'place' &&
      (mention.gender !== 'p' || mention.first === 0) &&
      !(mention.kind === 'pronoun' && mention.gender === 'n' && lexicon.language.verbSecond)
  )
  const heads = able.filter(({ sentence, first }) => !isGenitive(sentence.tokens, first, lexicon))
  return heads.find(mention => mention.entity?.kind === 'person') ?? heads[0] ?? able[0]
}

export function fromBefore(
  all: ReadSentence[],
  index: number,
  at: number,
  trail: Trail,
  lexicon: Lexicon
): Attribution[] {
  const here = all[index]
  if (!here) return []
  const { sentence } = here
  const found: Attribution[] = []
  const opens = sentence.tokens.slice(0, at).every(token => token.kind !== 'word')
  const { last } = trail
  const add = (from: Attribution, score: number, reason: string) => found.push({ ...from, score, reason })
  if (last && last.block === sentence.block && last.sentenceIndex !== sentence.index)
    add(last, opens ? WEIGHT.sameParagraph : WEIGHT.sameParagraph - 2.5, 'goes on from the quotation before')
  if (last && last.sentenceIndex === sentence.index)
    add(last, WEIGHT.sameParagraph - 1.2, 'same sentence as the quotation before')
  const before = all[index - 1]
  if (
    before &&
    (before.sentence.block === sentence.block || (opens && before.sentence.block >= sentence.block - 1))
  ) {
    const isNear = before.sentence.block === sentence.block
    const ends = before.sentence.tokens.at(-1)?.text === ':'
    const cue = before.cues.findLast(cue => cue.subject)
    const mention = cue?.subject ?? leading(before.mentions, before.sentence.tokens.length, lexicon)
    if (mention && (ends || (isNear && cue)))
      add(
        { mention, cue: ends ? (cue ?? null) : null, sentence: before.sentence, score: 0, reason: '' },
        ends ? WEIGHT.colonBefore : opens ? WEIGHT.reportedBefore : WEIGHT.reportedBefore - 1.5,
        ends ? 'announced by the sentence before' : 'speaker of the sentence before'
      )
    else if (mention && opens && isNear)
      add(
        { mention, cue: null, sentence: before.sentence, score: 0, reason: '' },
        WEIGHT.subjectOnly,
        'subject of the sentence before'
      )
  }
  if (last && opens && last.block < sentence.block && last.block >= sentence.block - 2)
    add(
      last,
      WEIGHT.paragraphBefore - (sentence.block - last.block) * 0.5,
      'goes on from the paragraph before'
    )
  return found
}
