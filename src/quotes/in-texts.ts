/** Words that say what stands in a text: "heißt es in dem Bericht", "ist von … die Rede". It is the text that speaks. */
import type { Cue, Subject } from './cue.ts'
import type { Lexicon } from './languages/index.ts'
import { type Mention, printed } from './mentions.ts'
import type { Place } from './place.ts'
import { subjectBehind } from './subject-behind.ts'

/** "heißt es in dem Bericht": it is what is written that speaks. */
export const isImpersonal = ({ subject }: Subject, lexicon: Lexicon) =>
  lexicon.language.verbSecond === true && subject?.kind === 'pronoun' && subject.gender === 'n'

/** What "it" in "heißt es" stands for: the text that opens the sentence, or one that is named in it. */
export function whereItSays(place: Place, found: Subject): Subject {
  const { mentions } = place
  const opening = openingText(place)
  if (opening) return { subject: opening, side: found.side }
  const able = mentions.filter(({ noun, entity }) => noun === 'document' || entity?.kind === 'publication')
  const behind = able.find(mention => mention.first > (found.subject?.first ?? 0))
  const named = behind ?? able.at(-1) ?? nounOnPage(place, found.subject?.last ?? 0)
  const nobody = place.lexicon.oblique.size > 0 ? null : found.subject
  return { subject: named ?? nobody, side: found.side }
}

/** "In dem Bericht … heißt es", "Auf der Tafel war … zu lesen": what stands behind the preposition that opens the sentence. */
function openingText(place: Place): Mention | null {
  const { tokens } = place.sentence
  const opener = tokens[0]?.lower ?? ''
  if (place.lexicon.oblique.size === 0 || !place.lexicon.textPlaces.has(opener)) return null
  return subjectBehind(place, 0, true)
}

/** "ist von … die Rede": words that say of a text what stands in it. */
export function inTextAt(place: Place, at: number): Cue | null {
  const { tokens } = place.sentence
  const seconds = place.lexicon.inText.get(tokens[at]?.lower ?? '')
  if (!seconds) return null
  const isAlone = seconds.includes('') && (tokens[at + 1]?.kind === 'quote' || tokens[at + 1]?.text === ':')
  if (!isAlone && !seconds.includes(tokens[at + 1]?.lower ?? '')) return null
  const subject = openingText(place) ?? thereBefore(place)
  const last = isAlone ? at : at + 1
  return subject && { first: at, last, text: printed(tokens, at, last), kind: 'say', subject, side: 'left' }
}

/** "Darin ist von … die Rede": what the sentence before is about. */
function thereBefore({ sentence, lexicon }: Place): Mention | null {
  const [opener] = sentence.tokens
  if (!opener || !lexicon.there.has(opener.lower)) return null
  return { sentence, first: 0, last: 0, kind: 'pronoun', text: opener.text, gender: 'n' }
}

/** "heißt es auf dem Transparent": any noun behind the preposition. */
function nounOnPage(place: Place, from: number): Mention | null {
  const { tokens } = place.sentence
  const isPlace = place.lexicon.prepositions.has(tokens[from + 1]?.lower ?? '')
  return isPlace ? subjectBehind(place, from + 1, true) : null
}
