/** Attributions that the text before a quotation suggests: its sentence, its paragraph, the quotation before. */
import { type Attribution, type ReadSentence, type Trail, WEIGHT } from './candidates.ts'
import type { Cue } from './cue.ts'
import type { Lexicon } from './languages/index.ts'
import { leadingOf, OPENING } from './leading.ts'
import type { Mention } from './mentions.ts'
import { isGenitive } from './noun-phrases.ts'
import { isSurelyPerson } from './people.ts'
import { voiceOf } from './reported.ts'

/** "Es sei „zu spät“.": in reported speech that goes on. */
export function fromVoice(all: ReadSentence[], index: number, at: number, lexicon: Lexicon): Attribution[] {
  const voice = voiceOf(all, index, lexicon)
  if (!voice) return []
  const isBeforeColon = all[index]?.sentence.tokens[at - 1]?.text === ':'
  const score = isBeforeColon ? WEIGHT.colon + 0.2 : voice.cue ? WEIGHT.voice : WEIGHT.voice - 1
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

/** `„Wir fahren.“ Das sagte Holm.`: the sentence behind takes the quotation up and says whose it is. */
export function fromBehind(all: ReadSentence[], index: number, at: number, lexicon: Lexicon): Attribution[] {
  const [here, next] = [all[index], all[index + 1]]
  if (!here || next?.sentence.block !== here.sentence.block) return []
  const isLast = here.sentence.tokens.slice(at + 1).every(({ kind }) => kind === 'mark')
  const isAlone = here.sentence.tokens.slice(0, at).every(({ kind }) => kind === 'mark')
  const takesUp = lexicon.takingUp.has(next.sentence.tokens[0]?.lower ?? '')
  if (isLast && isAlone && lexicon.language.romance && !takesUp)
    return fromNextSubject(here, next, at, lexicon)
  if (!isLast || !isAlone || !takesUp) return []
  const cue =
    next.cues.find(
      ({ subject, kind, side }) =>
        subject && kind === 'say' && (side === 'right' || !lexicon.language.romance)
    ) ?? null
  const mention = cue?.subject ?? messageBy(next, lexicon)
  if (!mention || next.sentence.tokens.some(({ kind }) => kind === 'quote')) return []
  return [
    {
      mention,
      cue,
      sentence: next.sentence,
      score: WEIGHT.takenUp,
      reason: 'taken up by the sentence behind'
    }
  ]
}

/** `« Je suis né ici. » Assis sur le quai, Yves Morvan sourit.`: who leads the sentence behind one that is all quotation. */
function fromNextSubject(
  here: ReadSentence,
  next: ReadSentence,
  at: number,
  lexicon: Lexicon
): Attribution[] {
  const opens = here.sentence.tokens.length <= at + 2 && /[.!?…]$/.test(here.sentence.tokens[at]?.text ?? '')
  if (!opens || next.sentence.tokens.some(({ kind }) => kind === 'quote')) return []
  const mention = leading(next.mentions, next.sentence.tokens.length, lexicon)
  const isBehind = lexicon.prepositions.has(next.sentence.tokens[(mention?.first ?? 0) - 1]?.lower ?? '')
  if (mention?.kind !== 'name' || mention.entity?.kind !== 'person' || isBehind) return []
  const reason = 'subject of the sentence behind'
  return [{ mention, cue: null, sentence: next.sentence, score: WEIGHT.paragraphBefore, reason }]
}

/** "Das ist die Meinung von Holm", "So das Fazit der Studie": whose message it is. */
function messageBy({ sentence, mentions }: ReadSentence, lexicon: Lexicon): Mention | null {
  const { tokens } = sentence
  const noun = tokens.findIndex(({ lower }, at) => at < MESSAGE && lexicon.messages.has(lower))
  if (noun < 0) return null
  const by = mentions.find(({ first }) => first === noun + 1 || first === noun + 2)
  return by && (isGenitive(tokens, by.first, lexicon) || lexicon.agents.has(tokens[noun + 1]?.lower ?? ''))
    ? by
    : null
}

/** How late in its sentence the noun for the message stands, in tokens. */
const MESSAGE = 7

/** `Smith was brief: "No."` */
export function fromColon(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  if (here.sentence.tokens[at - 1]?.text !== ':') return []
  return byLeading(here, at, lexicon, WEIGHT.colon, 'subject of the sentence before the colon')
}

/** `For Smith it is "a start".` */
export function fromSubject(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const isOpinion = lexicon.opinion.size > 0 && givesOpinion(here, at, lexicon)
  const score = WEIGHT.subjectOnly + (isOpinion ? WEIGHT.opinion : 0)
  return byLeading(here, at, lexicon, score, 'subject of the sentence')
}

/** "Für Holm ist es …", "Der Rücktritt sei …": what the sentence says is somebody's view. */
function givesOpinion(
  { sentence: { tokens }, mentions }: ReadSentence,
  at: number,
  lexicon: Lexicon
): boolean {
  if (tokens.some(({ lower }) => lexicon.subjunctive.has(lower))) return true
  const mention = lexicon.opinion.has(tokens[0]?.lower ?? '') ? leading(mentions, at, lexicon) : undefined
  return mention !== undefined && mention.first <= OPENING
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

/** The first mention of a sentence that can speak. */
const leading = (mentions: Mention[], before: number, lexicon: Lexicon): Mention | undefined =>
  leadingOf(mentions, 0, before, lexicon)

/** Somebody else than the last speaker whom the sentence before is about: it is his turn. */
function newcomerBefore(
  all: ReadSentence[],
  index: number,
  last: NonNullable<Trail['last']>,
  lexicon: Lexicon
): Mention | undefined {
  const [here, before] = [all[index], all[index - 1]]
  if (!here || !before || before.sentence.index <= last.sentenceIndex) return undefined
  const { block } = here.sentence
  // In English whoever spoke before in a paragraph goes on in it, though others are named between.
  if (lexicon.language.fixedOrder && last.block === block) return undefined
  const lead = leading(before.mentions, before.sentence.tokens.length, lexicon)
  const opens = lead?.first === 0 && all[index - 2]?.sentence.block !== before.sentence.block
  if (before.sentence.block !== block && !(opens && before.sentence.block === block - 1)) return undefined
  const isDescribed = lead?.noun === 'person' && lead.entity?.kind === 'person' && lexicon.language.verbSecond
  const isPerson =
    isDescribed || (lead?.kind === 'name' && lead.entity !== undefined && isSurelyPerson(lead.entity))
  const isLast =
    last.mention?.entity !== undefined &&
    before.mentions.some(({ entity }) => entity === last.mention?.entity)
  return isPerson && !isLast ? lead : undefined
}

/** The first quotation of a portrait: of the one person that the article has named, in the paragraph before too. */
function onlyPersonBefore(all: ReadSentence[], index: number): Mention | undefined {
  const block = all[index]?.sentence.block ?? 0
  const named = all
    .slice(0, index)
    .flatMap(({ mentions }) => mentions.filter(({ entity }) => entity?.kind === 'person'))
  const near = named.findLast(({ sentence }) => sentence.block === block - 1)
  return near && named.every(({ entity }) => entity === near.entity) ? near : undefined
}

/** How far back in its paragraph the subject of sentences without one is looked for. */
const SUBJECT_REACH = 3

/** "Jan Sowa mieszka obok. Wzrusza ramionami. – …": verbs without a subject go on with the last. */
function earlierSubject(all: ReadSentence[], index: number, lexicon: Lexicon): Mention | undefined {
  const block = all[index]?.sentence.block
  for (let at = index - 1; at >= Math.max(0, index - SUBJECT_REACH); at--) {
    const before = all[at]
    if (
      !before ||
      before.sentence.block !== block ||
      before.sentence.tokens.some(({ kind }) => kind === 'quote')
    )
      return undefined
    const lead = leading(before.mentions, before.sentence.tokens.length, lexicon)
    if (lead) return lead.entity?.kind === 'person' ? lead : undefined
  }
  return undefined
}

/** "Napisała o tym na Facebooku." / "„Odchodzę. Dziękuję”.": a paragraph that is nothing but words that were announced. */
function isPostedAlone(here: ReadSentence, before: ReadSentence, cue: Cue, lexicon: Lexicon): boolean {
  if (!lexicon.language.genitive || cue.kind !== 'say' || here.cues.length > 0) return false
  const isAlone = here.sentence.tokens.every(({ kind }) => kind === 'quote' || kind === 'mark')
  return isAlone && before.sentence.tokens.every(({ kind }) => kind !== 'quote')
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
  const newcomer = last ? newcomerBefore(all, index, last, lexicon) : undefined
  if (last && last.block === sentence.block && last.sentenceIndex !== sentence.index && !newcomer)
    add(last, opens ? WEIGHT.sameParagraph : WEIGHT.sameParagraph - 2.5, 'goes on from the quotation before')
  const earlier = opens && lexicon.language.genitive ? earlierSubject(all, index, lexicon) : undefined
  if (earlier)
    add(
      { mention: earlier, cue: null, sentence: earlier.sentence, score: 0, reason: '' },
      WEIGHT.newcomer,
      'subject of the sentences before'
    )
  if (newcomer && opens)
    add(
      { mention: newcomer, cue: null, sentence: newcomer.sentence, score: 0, reason: '' },
      WEIGHT.newcomer,
      'person of the sentence before'
    )
  if (opens && trail.answers?.blocks.has(sentence.block)) {
    const { mention } = trail.answers
    const answer = { mention, cue: null, sentence: mention.sentence, score: 0, reason: '' }
    add(answer, WEIGHT.colonBefore, "an interview's answer")
  }
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
    const mention =
      cue?.subject ??
      leading(before.mentions, before.sentence.tokens.length, lexicon) ??
      (ends && lexicon.language.genitive ? earlierSubject(all, index - 1, lexicon) : undefined)
    if (mention && cue && !isNear && !ends && opens && isPostedAlone(here, before, cue, lexicon))
      add(
        { mention, cue: null, sentence: before.sentence, score: 0, reason: '' },
        WEIGHT.paragraphBefore,
        'announced by the paragraph before'
      )
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
  const lone = !last && opens && lexicon.language.romance ? onlyPersonBefore(all, index) : undefined
  if (lone)
    add(
      { mention: lone, cue: null, sentence: lone.sentence, score: 0, reason: '' },
      WEIGHT.paragraphBefore,
      'only person named so far'
    )
  if (last && opens && last.block < sentence.block && last.block >= sentence.block - 2)
    add(
      last,
      WEIGHT.paragraphBefore - (sentence.block - last.block) * 0.5,
      'goes on from the paragraph before'
    )
  return found
}
