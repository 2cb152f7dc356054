/** Everything in a sentence that can speak: names, pronouns, and nouns such as "the minister" or "observers". */

import { endOfGenitives, oneOfMany } from './genitives.ts'
import { isIndefinite, type Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import type { NameRun } from './name-runs.ts'
import type { Entity, Register } from './people.ts'
import {
  belongsToNoun,
  endsAsRole,
  endsInGenitive,
  isAdjective,
  isBehindAccording,
  roleBefore
} from './roles.ts'
import { sourcePronoun, thereThatSpeaks } from './source-pronouns.ts'
import { speakingNoun } from './speaking-nouns.ts'
import type { Sentence, Token } from './tokens.ts'

export type NounClass = 'person' | 'unnamed' | 'publication' | 'organisation' | 'document'

export interface Mention {
  sentence: Sentence
  /** First and last token, with titles and determiners. */
  first: number
  last: number
  kind: 'name' | 'pronoun' | 'noun'
  /** As printed. */
  text: string
  gender: Gender
  entity?: Entity
  /** Of a noun: the head in lower case and what it stands for. */
  head?: string
  noun?: NounClass
  /** Of a pronoun: the description it takes up, where that has no name ("a spokesman …, he said"). */
  standsFor?: Mention
}

/** The text of a run of tokens as the page prints it, with single spaces. */
export function printed(tokens: Token[], first: number, last: number): string {
  let text = ''
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (!token) break
    const gap = at > first && token.start > (tokens[at - 1]?.end ?? 0)
    text += (gap ? ' ' : '') + token.text
  }
  return text
}

/** The mentions of a sentence in order. */
export function mentionsOf(
  sentence: Sentence,
  runs: NameRun[],
  register: Register,
  lexicon: Lexicon
): Mention[] {
  const { tokens } = sentence
  const mentions: Mention[] = []
  const taken = new Array<boolean>(tokens.length).fill(false)
  for (const run of runs) {
    for (let at = run.from; at <= run.last; at++) taken[at] = true
    const entity = register.entityAt(sentence.index, run.first)
    if (!entity) continue
    const first = withRole(tokens, run, lexicon)
    mentions.push({
      sentence,
      first,
      last: run.last,
      kind: 'name',
      text: printed(tokens, first, run.last),
      gender: run.gender ?? entity.gender,
      entity
    })
  }
  const isPartOfName = (at: number) =>
    taken[at] === true &&
    !(
      lexicon.language.capitalNouns &&
      mentions.some(({ first, entity }) => first === at && entity?.kind === 'place')
    )
  tokens.forEach((token, at) => {
    if (taken[at] || token.kind !== 'word') return
    const gender =
      lexicon.pronouns.get(token.lower) ??
      sourcePronoun(tokens, at, lexicon) ??
      thereThatSpeaks(tokens, at, lexicon)
    if (gender !== undefined && !isArticle(tokens, at, lexicon)) {
      mentions.push({ sentence, first: at, last: at, kind: 'pronoun', text: token.text, gender })
      return
    }
    const many = lexicon.one.size > 0 ? oneOfMany(tokens, at, taken, lexicon) : null
    if (many !== null) {
      const text = printed(tokens, at, many)
      mentions.push({
        sentence,
        first: at,
        last: many,
        kind: 'noun',
        text,
        gender: 'any',
        head: text,
        noun: 'unnamed'
      })
      return
    }
    const noun = nounAt(tokens, at, lexicon) ?? speakingNoun(tokens, at, lexicon)
    if (!noun) return
    const owner =
      lexicon.inflected.has(token.lower) || isBehindAccording(tokens, at, lexicon)
        ? undefined
        : (runs.find(run => run.from === at + 1 && belongsToNoun(run)) ??
          placeBehind(tokens, at, runs, taken, lexicon))
    if ((isPartOfName(at + 1) && !(owner && lexicon.language.genitive)) || isVerbHere(tokens, at, lexicon))
      return
    const next = tokens[at + 1]
    if (
      !lexicon.language.genitive &&
      next?.kind === 'word' &&
      !isVerbHere(tokens, at + 1, lexicon) &&
      nounAt(tokens, at + 1, lexicon)
    )
      return
    // "prezes spółki": the first of two nouns speaks.
    const holder = mentions.find(({ kind, first, last }) => kind === 'noun' && first < at && last >= at)
    if (holder && (holder.noun !== 'document' || noun === 'document')) return
    const last = owner?.last ?? (lexicon.language.genitive ? endOfGenitives(tokens, at, taken, lexicon) : at)
    if (lexicon.language.genitive && last > at && !owner && isPartOfName(last + 1)) return
    if (isInCompound(tokens, at, lexicon) || isQuantity(tokens, at, lexicon)) return
    const first = startOfNoun(tokens, at, taken, lexicon)
    const told =
      lexicon.people.get(token.lower) ?? (noun === 'unnamed' ? 'p' : noun === 'person' ? 'any' : 'n')
    mentions.push({
      sentence,
      first,
      last,
      kind: 'noun',
      text: printed(tokens, first, Math.max(last, endOfNoun(tokens, at, lexicon))),
      gender: (told === 'any' && lexicon.articleGenders.get(tokens[first]?.lower ?? '')) || told,
      head: token.lower,
      noun
    })
  })
  return mentions.sort((a, b) => a.last - b.last)
}

/** "тренерка збірної України": the name that ends what a noun governs. */
function placeBehind(tokens: Token[], noun: number, runs: NameRun[], taken: boolean[], lexicon: Lexicon) {
  if (!lexicon.language.genitive) return undefined
  const last = endOfGenitives(tokens, noun, taken, lexicon)
  return last > noun ? runs.find(run => run.from === last + 1 && endsInGenitive(run)) : undefined
}

/** "het bedrijf": before a noun for who speaks it is no pronoun. */
const isArticle = (tokens: Token[], at: number, lexicon: Lexicon) =>
  lexicon.language.verbSecond === true &&
  lexicon.articles.has(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  nounAt(tokens, at + 1, lexicon) !== null

/** The titles and nouns before a name belong to what is printed: "the union leader Bea Corrigan". */
function withRole(tokens: Token[], run: NameRun, lexicon: Lexicon): number {
  const first = Math.min(run.from, run.first - roleBefore(tokens, run, lexicon).length)
  const before = tokens[first - 1]
  return before?.kind === 'word' && lexicon.determiners.has(before.lower) && !lexicon.that.has(before.lower)
    ? first - 1
    : first
}

function nounAt(tokens: Token[], at: number, lexicon: Lexicon): NounClass | null {
  const word = tokens[at]?.lower ?? ''
  if (lexicon.unnamed.has(word) && !lexicon.publications.has(word) && isUnnamed(tokens, at, lexicon))
    return 'unnamed'
  const listed = classOf(word, lexicon)
  if (listed || !lexicon.language.capitalNouns || !tokens[at]?.capital) return listed
  for (let from = word.length - SHORTEST_HEAD; from >= 2; from--) {
    const found = classOf(word.slice(from), lexicon)
    if (found) return found
  }
  return endsAsRole(word, lexicon, 4) ? 'person' : null
}

/** A compound is what its last part is ("Wirtschaftsministerium"), if that has as many letters. */
const SHORTEST_HEAD = 5

function classOf(word: string, lexicon: Lexicon): NounClass | null {
  if (lexicon.publications.has(word)) return 'publication'
  if (lexicon.people.has(word) || isAge(word, lexicon) || isParent(word, lexicon)) return 'person'
  if (lexicon.organisations.has(word)) return 'organisation'
  if (lexicon.documents.has(word)) return 'document'
  return lexicon.unnamed.has(word) ? 'unnamed' : null
}

const beginsWithDigit = (word: string) => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39

/** "the 29-year-old" */
const isAge = (word: string, lexicon: Lexicon) =>
  beginsWithDigit(word) && lexicon.ages.some(ending => word.endsWith(ending))

/** "the mum-of-three" */
const isParent = (word: string, lexicon: Lexicon) => {
  const end = word.indexOf('-of-')
  return end > 0 && lexicon.people.has(word.slice(0, end))
}

/** "A paper bag was": in English the first of two nouns says what the second is made of. */
function isInCompound(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [next, then] = [tokens[at + 1], tokens[at + 2]]
  if (lexicon.code !== 'en' || next?.kind !== 'word' || next.capital || then?.kind !== 'word') return false
  return lexicon.between.has(then.lower) && !isKnown(next.lower, lexicon) && !/(?:ly|ed|s)$/.test(next.lower)
}

/** "the most critical votes", "some boats": a word of quantity stands for people where no noun follows. */
function isQuantity(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.quantities.has(tokens[at]?.lower ?? '')) return false
  if (tokens[at - 1]?.lower === 'the') return true
  if (tokens[at]?.lower === 'one') return false
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    !isKnown(next.lower, lexicon) &&
    !lexicon.relatives.has(next.lower) &&
    !/(?:ed|ly)$/.test(next.lower)
  )
}

const isKnown = (word: string, lexicon: Lexicon) =>
  lexicon.common.has(word) ||
  lexicon.between.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.joints.has(word) ||
  lexicon.linking.has(word) ||
  lexicon.say.has(word) ||
  lexicon.call.has(word)

/** A noun of both lists stands for a known bearer only behind a definite article. */
function isUnnamed(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!lexicon.people.has(word)) return true
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const lower = tokens[before]?.lower ?? ''
    if (lexicon.determiners.has(lower)) return isIndefinite(lower, lexicon)
  }
  return false
}

/** "a person familiar with the talks": what a linking word ties to the noun belongs to it. */
function endOfNoun(tokens: Token[], head: number, lexicon: Lexicon): number {
  if (lexicon.oblique.size > 0) {
    const isOfMany = lexicon.unnamed.has(tokens[head]?.lower ?? '')
    return endOfPhrase(tokens, head, isOfMany ? lexicon.genitives : lexicon.linking)
  }
  if (!lexicon.linking.has(tokens[head + 1]?.lower ?? '')) return head
  let last = head
  for (let at = head + 1; at < Math.min(tokens.length, head + 9); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || lexicon.relatives.has(token.lower)) break
    const isTied = lexicon.determiners.has(token.lower) || lexicon.linking.has(token.lower)
    const isAdverb = lexicon.between.has(token.lower) && !isTied
    if (lexicon.joints.has(token.lower) || isAdverb || isVerbHere(tokens, at, lexicon)) break
    if (lexicon.infinitives.has(token.lower)) break
    last = at
  }
  while (last > head && isTie(tokens[last], lexicon)) last--
  return last
}

/** A word that ties nothing where it stands last. */
const isTie = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined &&
  (lexicon.prepositions.has(token.lower) ||
    lexicon.determiners.has(token.lower) ||
    lexicon.linking.has(token.lower))

/** How many words may stand between a linking word and its noun: "der neuen kleinen Häfen". */
const ATTRIBUTES = 3

/** "die Tafel des Vereins der Lotsen und der Fischer": where nouns have capitals, the nouns that are tied to a noun. */
export function endOfPhrase(tokens: Token[], head: number, linking: ReadonlySet<string>): number {
  let last = head
  for (;;) {
    const joins = last > head && tokens[last + 1]?.lower === 'und'
    const link = joins ? last + 2 : last + 1
    if (!linking.has(tokens[link]?.lower ?? '')) return last
    let noun = link + 1
    while (noun <= link + ATTRIBUTES && tokens[noun]?.kind === 'word' && !tokens[noun]?.capital) noun++
    if (!tokens[noun]?.capital) return last
    while (tokens[noun + 1]?.capital) noun++
    last = noun
  }
}

/** True where a word that is also a noun stands as a verb: behind a name or pronoun. */
export function isVerbHere(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!lexicon.say.has(word) && !lexicon.call.has(word)) return false
  const before = tokens[at - 1]
  if (before?.kind === 'word' && tokens[at]?.capital) return false
  if (lexicon.language.capitalNouns && isAttribute(tokens, at, lexicon)) return false
  // "Said Holm, “…”"
  const opens = lexicon.language.fixedOrder && lexicon.say.has(word) && tokens[at + 1]?.capital
  if (!before) return lexicon.language.dropsSubject === true || opens === true
  if (before.kind === 'quote' || before.kind === 'outlet' || before.kind === 'mark') return true
  if (at === 1 && lexicon.takingUp.has(before.lower)) return true
  const isNounToo = lexicon.people.has(word) || lexicon.documents.has(word) || lexicon.messages.has(word)
  const isObject = lexicon.between.has(before.lower) && !isNounToo
  if (lexicon.determiners.has(before.lower) && !isObject) return false
  if (before.lower === "'s" || lexicon.prepositions.has(before.lower)) return false
  if (before.capital || lexicon.pronouns.has(before.lower) || lexicon.between.has(before.lower)) return true
  if (lexicon.people.has(before.lower) || lexicon.unnamed.has(before.lower)) return true
  const isNoun = lexicon.documents.has(word) || lexicon.occasions.has(word) || lexicon.people.has(word)
  return (
    !isNoun ||
    lexicon.organisations.has(before.lower) ||
    lexicon.publications.has(before.lower) ||
    lexicon.documents.has(before.lower) ||
    lexicon.relatives.has(before.lower)
  )
}

/** "dem neu formulierten Gesetz", "als gerechtfertigt": a participle that is no verb here. */
function isAttribute(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.lower ?? ''
  if (/te[nrms]?$/.test(word) && tokens[at + 1]?.capital) {
    const before = tokens.slice(Math.max(0, at - 2), at)
    const determiner = before.findLastIndex(({ lower }) => lexicon.nounMarks.has(lower))
    if (determiner < 0 || before.slice(determiner).some(({ kind, capital }) => kind !== 'word' || capital))
      return false
    return tokens[at - (before.length - determiner) - 1]?.text !== ','
  }
  return (
    /^(?:(?:an|aus|ein|fest|hervor|hin|hinzu|klar|mit|vor|zu|zusammen|zurück|ab|bekannt|dar)?ge)\w+t$/.test(
      word
    ) && !hasAuxiliary(tokens, at, lexicon)
  )
}

/** True where an auxiliary stands in the clause of a participle. */
function hasAuxiliary(tokens: Token[], participle: number, lexicon: Lexicon): boolean {
  const isOne = (token: Token | undefined) =>
    token !== undefined &&
    (lexicon.auxiliaries.has(token.lower) ||
      lexicon.passiveAuxiliaries.has(token.lower) ||
      lexicon.subjunctive.has(token.lower) ||
      lexicon.conditional.has(token.lower))
  if (isOne(tokens[participle + 1])) return true
  for (let at = participle - 1; at >= 0; at--) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return false
    if (isOne(tokens[at])) return true
  }
  return false
}

/** Goes back from a head noun over adjectives to its determiner. */
function startOfNoun(tokens: Token[], head: number, taken: boolean[], lexicon: Lexicon): number {
  let first = head
  for (let at = head - 1; at >= Math.max(0, head - 7); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    const { lower } = token
    if (lexicon.determiners.has(lower)) return at
    if (token.capital && lexicon.language.capitalNouns) break
    if (taken[at] && lexicon.language.genitive) break
    if (lower === "'s" || taken[at] || lexicon.same.has(lower)) {
      first = at
      continue
    }
    if (lexicon.prepositions.has(lower) || lexicon.joints.has(lower) || lexicon.pronouns.has(lower)) break
    // "повідомленні мерії" ends as an adjective does.
    const isNoun = !isAdjective(lower, lexicon) || lexicon.documents.has(lower)
    if (lexicon.adjectiveEndings.length > 0 && isNoun) break
    if (lexicon.relatives.has(lower) || lexicon.between.has(lower) || isVerbHere(tokens, at, lexicon)) break
    first = at
  }
  return first
}
