/**
 * Who said a quotation: every cue around it is a candidate, the best by score wins.
 * Recall against precision: a quotation of a few words without a clear cue is left out (it is a term or a scare
 * quote more often than not), a longer one is kept without a speaker.
 */
import { fromLabel, fromMessageBehind, fromNeighbour, fromSignature, fromVerbBefore } from './around.ts'
import { fromBefore, fromBehind, fromColon, fromSubject, fromVoice } from './before.ts'
import { type Attribution, type ReadSentence, type Trail, WEIGHT } from './candidates.ts'
import type { Cue } from './cue.ts'
import { describedBefore, fitsVerb, isPluralVerb, sameAgain, textAgain } from './dropped-subjects.ts'
import { INDEFINITE, type Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import { isSkipped } from './noun-phrases.ts'
import { fromParagraphBefore } from './paragraph-before.ts'
import type { Entity } from './people.ts'
import type { Discourse } from './resolve.ts'
import type { Sentence, Token } from './tokens.ts'

/** The best attribution of the quotation at a token of a sentence. */
export function attribute(
  all: ReadSentence[],
  index: number,
  at: number,
  trail: Trail,
  discourse: Discourse,
  lexicon: Lexicon
): Attribution | null {
  const here = all[index]
  if (!here) return null
  const candidates = [
    ...fromCues(here, all[index - 1], at, trail, discourse, lexicon),
    ...fromNeighbour(here, at, lexicon),
    ...fromMessageBehind(here, at, lexicon),
    ...fromSignature(here, at),
    ...fromLabel(here, at),
    ...fromVoice(all, index, at, lexicon),
    ...fromVerbBefore(here, at, lexicon),
    ...fromBehind(all, index, at, lexicon),
    ...fromColon(here, at, lexicon),
    ...fromBefore(all, index, at, trail, lexicon),
    ...fromSubject(here, at, lexicon),
    ...fromParagraphBefore(all, index, at, lexicon)
  ]
  return candidates.reduce<Attribution | null>(
    (best, next) => (!best || next.score > best.score ? next : best),
    null
  )
}

function fromCues(
  here: ReadSentence,
  earlier: ReadSentence | undefined,
  at: number,
  trail: Trail,
  discourse: Discourse,
  lexicon: Lexicon
): Attribution[] {
  const { tokens } = here.sentence
  const introducing =
    tokens[at - 1]?.text === ':' ? here.cues.findLast(cue => cue.kind === 'say' && cue.last < at) : undefined
  return here.cues.map(cue => {
    const first = cue.subject ? Math.min(cue.first, cue.subject.first) : cue.first
    const last = cue.subject && cue.side === 'right' ? Math.max(cue.last, cue.subject.last) : cue.last
    const isBehind = first > at
    const between = isBehind
      ? tokens.slice(at + 1, openingOf(tokens, first, lexicon))
      : tokens.slice(last + 1, at)
    const words = between.filter(token => token.kind === 'word').length
    const quotes = between.filter(token => token.kind === 'quote').length
    const adjacent = words === 0 && quotes === 0
    let score = isBehind
      ? adjacent
        ? WEIGHT.behind
        : WEIGHT.behindFar
      : adjacent
        ? WEIGHT.before
        : WEIGHT.beforeFar
    if (first < at && cue.first > at) score = WEIGHT.around
    // "wird von Holm als „…“ bezeichnet": where the verb stands last that is its place.
    if (first < at && cue.first === at + 1 && lexicon.oblique.size > 0) score = WEIGHT.framed
    score += words * (isBehind ? WEIGHT.perWordBehind : WEIGHT.perWordBefore)
    score += quotes * (isBehind ? WEIGHT.anotherQuote : WEIGHT.anotherQuote / 6)
    if (cue === introducing)
      score = Math.max(score, lexicon.oblique.size > 0 ? WEIGHT.introducing : WEIGHT.colon + 0.8)
    if (cue.kind === 'call') score += isBehind ? 3 * WEIGHT.call : WEIGHT.call / 3
    if (between.some(token => token.text === ';')) score -= 2
    if (isBehind) score = Math.max(score, WEIGHT.leastBehind)
    if (!isBehind && cue.kind === 'say' && opensReport(between, lexicon))
      score = Math.max(score, WEIGHT.reported)
    if (cue.subject)
      score -= doubt(cue.subject, cue, lexicon) * (isWithin(cue, here, at, lexicon) ? WEIGHT.within : 1)
    if (isRelay(cue, here.cues)) score -= WEIGHT.relay
    const subject = isImpersonal(cue.subject, lexicon) ? null : cue.subject
    let mention = subject && standingFor(subject, here.sentence, earlier, trail, lexicon)
    if (!mention) {
      score += WEIGHT.unknownSubject
      mention =
        unnamedBefore(here.sentence, cue, trail, lexicon) ??
        describedBefore(here.sentence, earlier, cue, lexicon)
      if (!mention && lexicon.oblique.size === 0) mention = dropped(here.sentence, discourse, cue, lexicon)
      if (mention && lexicon.language.genitive) score -= WEIGHT.unknownSubject / 2
    }
    const where = `${adjacent ? 'right ' : ''}${isBehind ? 'behind' : 'before'}`
    return { mention, cue, sentence: here.sentence, score, reason: `"${cue.text}" ${where} the quotation` }
  })
}

/** "klinkt het": where "it" stands for nobody. */
const isImpersonal = (subject: Mention | null, { language }: Lexicon) =>
  subject?.kind === 'pronoun' && subject.gender === 'n' && !language.fixedOrder && !language.capitalNouns

/** "a dit", "s'est indignée", "gli fa eco": where what belongs to a verb begins, which keeps it from no quotation. */
function openingOf(tokens: Token[], verb: number, lexicon: Lexicon): number {
  if (!lexicon.language.romance) return verb
  let at = verb
  while (isSkipped(tokens[at - 1], lexicon)) at--
  return at
}

/** "Holm erklärte, dass … „…“": the clause behind the verb holds the quotation, however long it is. */
const opensReport = (between: Token[], lexicon: Lexicon) =>
  lexicon.oblique.size > 0 &&
  between.slice(0, REPORT).some(({ lower }) => lexicon.that.has(lower) || lexicon.subjunctive.has(lower))

/** How soon behind the verb such a clause opens, in tokens. */
const REPORT = 8

/** `Holm said …, according to the paper`: the outlet passes on what a person said. */
const isRelay = (cue: Cue, cues: Cue[]) =>
  cue.kind === 'according' &&
  cue.subject?.entity?.kind === 'publication' &&
  cues.some(other => other !== cue && other.kind !== 'according' && other.subject?.entity?.kind === 'person')

/** True of a cue inside what somebody is reported to have said: "Holm said the plan calls for …". */
function isWithin(cue: Cue, { cues, sentence }: ReadSentence, quote: number, lexicon: Lexicon): boolean {
  if (cue.first >= quote) return false
  const { romance } = lexicon.language
  const isThing = cue.subject?.noun === undefined && !cue.subject?.entity && cue.subject?.kind === 'noun'
  if (romance && isThing && cues.some(({ kind, last }) => kind === 'according' && last < cue.first))
    return true
  const holds = (other: Cue) =>
    (lexicon.oblique.size > 0 || romance) &&
    sentence.tokens.slice(other.last, cue.first).some(({ lower }) => lexicon.that.has(lower))
  return cues.some(
    other =>
      other.last < cue.first &&
      other.subject &&
      ((other.kind === 'say' && other.subject.entity?.kind === 'person') ||
        (other.kind !== 'according' && other.subject.kind !== 'pronoun' && holds(other)))
  )
}

/** What is no person speaks less often. */
function doubt({ kind, entity, noun, gender }: Mention, cue: Cue, lexicon: Lexicon): number {
  if (entity) return entity.kind === 'place' ? 1.5 : entity.kind === 'person' ? 0 : 0.3
  if (kind === 'pronoun') return gender === 'n' ? 2 : 0
  const isSource = lexicon.language.romance === true && cue.kind === 'according'
  if (noun === undefined) return lexicon.language.capitalNouns || isSource ? 0.8 : 2
  return noun === 'document' ? 0.6 : 0.4
}

/** `« … », dit un marin. « … », ajoute-t-il.`: a pronoun that nobody with a name fits means him. */
function standingFor(
  subject: Mention,
  sentence: Sentence,
  earlier: ReadSentence | undefined,
  { last }: Trail,
  lexicon: Lexicon
): Mention {
  const again = textAgain(subject, sentence, last, lexicon) ?? sameAgain(subject, earlier, lexicon)
  if (again) return again.entity ? { ...subject, entity: again.entity } : { ...subject, standsFor: again }
  const said = last?.block === sentence.block ? last.mention : null
  const isOpen = subject.kind === 'pronoun' && !subject.entity && !subject.standsFor
  if (!lexicon.language.romance || !isOpen || said?.kind !== 'noun' || said.entity) return subject
  const isSame = [said.gender, subject.gender].includes('any') || said.gender === subject.gender
  return isSame ? { ...subject, standsFor: said } : subject
}

/** `“…”, dijo una vecina. “…”, añadió.`: a verb without a subject right behind means her, though she has no name. */
function unnamedBefore(sentence: Sentence, cue: Cue, { last }: Trail, lexicon: Lexicon): Mention | null {
  if (lexicon.language.genitive) return namelessAgain(sentence, cue, last, lexicon)
  if (!lexicon.language.romance || !lexicon.language.dropsSubject) return null
  if (hasUnknownSubject(sentence, cue, lexicon)) return null
  const isNear = last?.block === sentence.block && sentence.index - last.sentenceIndex <= 1
  const mention = isNear ? last.mention : null
  if (isPluralVerb(sentence, cue, lexicon) && mention?.gender !== 'p') return null
  return mention?.kind === 'noun' && !mention.entity && mention.noun !== 'document' ? mention : null
}

/** "– Tak – mówi sąsiadka. – Nie – dodaje.": the same where names are inflected. */
function namelessAgain(sentence: Sentence, cue: Cue, last: Trail['last'], lexicon: Lexicon): Mention | null {
  const isNear = last?.block === sentence.block && sentence.index - last.sentenceIndex <= 1
  const mention = isNear ? (last.mention?.standsFor ?? last.mention) : null
  if (mention?.kind !== 'noun' || mention.entity || mention.noun !== 'person') return null
  return fitsVerb(cue, lexicon, mention) ? mention : null
}

/** A verb without a subject means the person last spoken of. */
export function dropped(
  sentence: Sentence,
  discourse: Discourse,
  cue: Cue,
  lexicon: Lexicon
): Mention | null {
  if (hasUnknownSubject(sentence, cue, lexicon) || isPluralVerb(sentence, cue, lexicon)) return null
  const endings = Object.entries(lexicon.language.verbGender ?? {})
  const text = cue.text.toLowerCase().replace(/(?:ся|сь)$/, '')
  const { plurals, verbs } = lexicon.impersonal
  if (verbs.has(cue.text.toLowerCase()) || plurals.some(ending => text.endsWith(ending))) return null
  const gender = endings.find(([ending]) => text.endsWith(ending))?.[1] ?? 'any'
  const entity = discourse.lastPerson(sentence.index, sentence.block, gender, cue.first)
  return entity ? standIn(entity, sentence, cue.first) : null
}

/** "lance un habitant", "le fa eco un'altra": a verb that has a subject, which is nobody known. "a" is "the" elsewhere. */
function hasUnknownSubject({ tokens }: Sentence, { first, last }: Cue, lexicon: Lexicon): boolean {
  if (last > first && lexicon.pronouns.get(tokens[last]?.lower ?? '') === 'n') return true
  const next = tokens[last + 1]?.lower ?? ''
  if (next.length > 1 && INDEFINITE.has(next) && lexicon.articles.has(next)) return true
  return (
    lexicon.language.romance === true && lexicon.determiners.has(next) && !lexicon.articleGenders.has(next)
  )
}

function standIn(entity: Entity, sentence: Sentence, at: number): Mention {
  return { sentence, first: at, last: at, kind: 'name', text: entity.name, gender: entity.gender, entity }
}
