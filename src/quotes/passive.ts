/** Whose words a verb passes on where its own subject does not speak: "was described by Holm", "zitiert die „Post“ Vera Holm". */
import { isOblique } from './clauses.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './place.ts'
import { subjectBehind } from './subject-behind.ts'
import { CLAUSE } from './subject-of-verb.ts'
import type { Token } from './tokens.ts'

/** How far behind a passive verb its "by" may stand, in tokens. */
const PASSIVE_REACH = 6

/** "was described": behind a form of "be", adverbs aside. */
export function isPassive(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1
  while (tokens[before]?.lower.endsWith('ly') || tokens[before]?.lower === 'not') before--
  return lexicon.passive.has(tokens[before]?.lower ?? '')
}

/** "was described by Holm": who speaks in a passive clause. */
export function byWhom(place: Place, verb: number): Mention | null {
  const { tokens } = place.sentence
  const by = tokens.findIndex(({ lower }, at) => at > verb && at <= verb + PASSIVE_REACH && lower === 'by')
  return by < 0 ? null : subjectBehind(place, by, false)
}

/** Whose words an outlet quotes: beside it, where nothing but place tells, and anywhere in the sentence where names are inflected. */
export function passedOnBy(place: Place, verb: number): Mention | null {
  const { mentions, lexicon } = place
  if (lexicon.oblique.size > 0) return objectBehind(place, verb)
  if (!lexicon.language.genitive) return null
  const isOutlet = mentions.some(
    ({ entity, noun }) => entity?.kind === 'publication' || noun === 'publication'
  )
  const person =
    mentions.find(({ kind, entity }) => kind === 'name' && entity?.kind === 'person') ??
    mentions.find(({ noun, head }) => noun === 'person' && lexicon.inflected.has(head ?? ''))
  return (isOutlet && person) || null
}

/** "zitiert die „Post“ Vera Holm", "zitierte man Holm": behind the outlet, whose words it passes on. */
function objectBehind(place: Place, verb: number): Mention | null {
  const outlet = subjectBehind(place, verb, false)
  const person = outlet && place.mentions.find(({ first }) => first === outlet.last + 1)
  return person?.entity?.kind === 'person' ? person : null
}

/** "wird von Holm … genannt", "wurde in der „Post“ … genannt": who speaks in a passive clause of the verb-last kind. */
export function agentOf(place: Place, verb: number): Mention | null {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  const able = mentions.filter(({ last }) => last < verb && verb - last < CLAUSE)
  const by = able.findLast(({ first }) => lexicon.agents.has(tokens[first - 1]?.lower ?? ''))
  if (by) return by
  const isIn = ({ entity, noun }: Mention) => entity?.kind === 'publication' || noun === 'document'
  const text = able.findLast(mention => isIn(mention) && isOblique(mention, lexicon))
  if (text) return text
  const agent = tokens.findLastIndex(
    ({ lower }, at) => at < verb && verb - at < CLAUSE && lexicon.agents.has(lower)
  )
  const next = tokens[agent + 1]
  return agent >= 0 && next && !lexicon.notNames.has(next.lower) ? subjectBehind(place, agent, true) : null
}
