/** Clauses of languages in which the verb stands second or last: where one opens and what cannot be its subject. */
import { givenName } from './inflection.ts'
import type { Lexicon } from './languages/index.ts'
import { isVerbHere, type Mention } from './mentions.ts'
import { type Entity, isSurelyPerson } from './people.ts'
import { isVerbByEnding } from './speech-tags.ts'
import type { Token } from './tokens.ts'

/** How far a clause may open before its verb, in tokens. */
const CLAUSE = 40

/** How far a determiner may stand before the name it belongs to, in tokens. */
const ADJECTIVES = 5

/**
 * Where the clause opens whose last word a verb is: "wie Holm am Montag erklärte,", "die das Floß „…“ nennt".
 * Insertions between commas are passed over; null where the verb stands second.
 */
export function opensVerbLast(
  tokens: Token[],
  mentions: Mention[],
  verb: number,
  lexicon: Lexicon
): number | null {
  if (lexicon.subordinate.size === 0 || !endsClause(tokens, verb, lexicon)) return null
  let inside = false
  for (let at = verb - 1; at >= Math.max(0, verb - CLAUSE); at--) {
    const token = tokens[at]
    if (!token || /^[;:]$/.test(token.text)) return null
    const isOpener = lexicon.subordinate.has(token.lower) || isRelative(tokens, mentions, at, lexicon)
    if (!inside && isOpener && (at === 0 || tokens[at - 1]?.kind !== 'word')) return at
    if (token.text === ',') inside = !inside
    else if (!inside && isFiniteVerb(tokens, at, lexicon)) return null
  }
  return null
}

/** "…, der": unless an apposition begins with it ("Holm, die Leiterin des Hafens"). */
const isRelative = (tokens: Token[], mentions: Mention[], at: number, lexicon: Lexicon) =>
  tokens[at - 1]?.text === ',' &&
  lexicon.relatives.has(tokens[at]?.lower ?? '') &&
  !mentions.some(({ first, noun }) => first === at && noun !== undefined)

const isFiniteVerb = (tokens: Token[], at: number, lexicon: Lexicon) =>
  lexicon.auxiliaries.has(tokens[at]?.lower ?? '') || isVerbHere(tokens, at, lexicon)

/** True of a verb behind which at most an auxiliary stands in its clause. */
function endsClause(tokens: Token[], verb: number, lexicon: Lexicon): boolean {
  const next = tokens[verb + 1]
  const isAuxiliary =
    next !== undefined && (lexicon.auxiliaries.has(next.lower) || lexicon.passiveAuxiliaries.has(next.lower))
  const after = isAuxiliary ? tokens[verb + 2] : next
  return (
    after === undefined ||
    after.kind === 'quote' ||
    (after.kind === 'mark' && /^[.,:;!?)–—-]$/.test(after.text))
  )
}

/** True of a mention whose determiner or preposition tells that it is no subject: "den Hafen", "in Brest". */
export function isOblique(mention: Mention, lexicon: Lexicon): boolean {
  if (lexicon.language.genitive) return isInflected(mention, lexicon)
  if (lexicon.oblique.size === 0) return false
  const { sentence, first, kind } = mention
  const { tokens } = sentence
  if (isGenitiveName(mention)) return true
  const opener = tokens[first]?.lower ?? ''
  if (lexicon.oblique.has(opener)) return true
  if (kind === 'pronoun') return false
  let at = first - 1
  if (!lexicon.determiners.has(opener))
    while (at > first - ADJECTIVES && isAdjective(tokens[at], lexicon)) at--
  if (/^(?:und|oder)$/.test(tokens[at]?.lower ?? '')) at = beforeNames(tokens, at - 1)
  const before = tokens[at]?.lower ?? ''
  return (lexicon.oblique.has(before) && lexicon.determiners.has(before)) || lexicon.prepositions.has(before)
}

/** "przed Sądem", "судью Анну Горину": behind a preposition, or in a form that the name itself has not. */
function isInflected(
  { sentence: { tokens }, first, last, kind, entity, head }: Mention,
  lexicon: Lexicon
): boolean {
  if (lexicon.prepositions.has(tokens[first - 1]?.lower ?? '')) return true
  if (kind === 'noun') return lexicon.inflected.has(head ?? '')
  if (kind !== 'name' || !entity) return false
  if (entity.kind !== 'person') return isBehindNounInPlace(tokens, first, lexicon)
  if (entity.words.length === 1 && isOfNoun(tokens, first, entity, lexicon)) return true
  const [before, end] = [tokens[last - 1], tokens[last]]
  const own = entity.name.split(' ')
  const isOther = own.length > 1 && end !== undefined && !own.includes(end.text)
  return isOther || (before?.capital === true && givenName(before.text)?.inflected === true)
}

/** Endings of a genitive. */
const GENITIVE = /(?:[ыиіїаяй]|ого|его|ej|[aiyu]|ego|ów)$/

/** "збірної України", "na skraju Lipowej": a single name in the genitive right behind the noun it belongs to. */
function isOfNoun(tokens: Token[], at: number, entity: Entity, lexicon: Lexicon): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before?.kind !== 'word' || before.capital || isSurelyPerson(entity)) return false
  const lists = [lexicon.common, lexicon.say, lexicon.call, lexicon.between, lexicon.joints, lexicon.people]
  if (lists.some(list => list.has(before.lower)) || isVerbByEnding(before.lower, lexicon)) return false
  const speaks = next?.kind === 'word' && (lexicon.say.has(next.lower) || isVerbByEnding(next.lower, lexicon))
  return !speaks && GENITIVE.test(tokens[at]?.lower ?? '')
}

/** "в газете «Якорь»": the name of what the noun behind a preposition stands for. */
const isBehindNounInPlace = (tokens: Token[], first: number, lexicon: Lexicon) => {
  const noun = tokens[first - 1]?.lower ?? ''
  const isNoun = lexicon.publications.has(noun) || lexicon.organisations.has(noun)
  return isNoun && (lexicon.inflected.has(noun) || lexicon.prepositions.has(tokens[first - 2]?.lower ?? ''))
}

/** "Holms Vorschlag": the name has an ending that it has not elsewhere. */
const isGenitiveName = ({ sentence, last, kind, entity }: Mention) =>
  kind === 'name' && entity !== undefined && sentence.tokens[last]?.lower === `${entity.words.at(-1)}s`

/** "mit den Lotsen Lind und Moor": what stands before the first of two. */
function beforeNames(tokens: Token[], last: number): number {
  let at = last
  while (tokens[at]?.capital) at--
  return at
}

const isAdjective = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'word' &&
  !token.capital &&
  /e[nrsm]?$/.test(token.lower) &&
  !lexicon.oblique.has(token.lower) &&
  !lexicon.determiners.has(token.lower) &&
  !lexicon.prepositions.has(token.lower) &&
  !lexicon.joints.has(token.lower)

/** "gab … zu": a verb that reports only with a particle, without it. */
export function lacksParticle(tokens: Token[], verb: number, lexicon: Lexicon): boolean {
  const particles = lexicon.separable.get(tokens[verb]?.lower ?? '')
  if (!particles) return false
  for (let at = verb + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.text === ';') return true
    if (!token || !particles.has(token.lower)) continue
    const next = tokens[at + 1]
    if (next?.kind !== 'word' || lexicon.joints.has(next.lower)) return false
  }
  return true
}

/** True of a participle whose clause is passive: "wurde … genannt", "genannt wird". */
export function isPassiveClause(tokens: Token[], verb: number, lexicon: Lexicon): boolean {
  const { passiveAuxiliaries } = lexicon
  if (passiveAuxiliaries.size === 0 || !/(?:[^t]t|en)$/.test(tokens[verb]?.lower ?? '')) return false
  if (passiveAuxiliaries.has(tokens[verb + 1]?.lower ?? '')) return true
  for (let at = verb - 1; at >= Math.max(0, verb - CLAUSE); at--) {
    const token = tokens[at]
    if (!token || /^[,;:]$/.test(token.text)) return false
    if (passiveAuxiliaries.has(token.lower)) return endsClause(tokens, verb, lexicon)
    if (lexicon.auxiliaries.has(token.lower)) return false
  }
  return false
}
