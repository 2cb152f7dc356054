/** Speech that goes on without a verb of saying: in German the subjunctive tells that somebody else is still speaking. */
import type { ReadSentence } from './candidates.ts'
import type { Cue } from './cue.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import type { Sentence } from './tokens.ts'

/** How many sentences one report runs over at most. */
const LONGEST = 8

/** Who is still speaking in a sentence, and the cue that said so first; null for a sentence of the reporter's own. */
export interface Voice {
  mention: Mention
  cue: Cue | null
  from: ReadSentence
}

/** True of a sentence in the mood of reported speech without a cue of its own. */
export const goesOn = ({ sentence, cues }: ReadSentence, lexicon: Lexicon): boolean =>
  lexicon.subjunctive.size > 0 &&
  isReported(sentence, lexicon) &&
  !cues.some(({ kind, subject }) => subject && kind !== 'call')

/** The mood counts in the main clause: behind "dass" it belongs to that clause. */
function isReported({ tokens }: Sentence, lexicon: Lexicon): boolean {
  const verb = tokens.findIndex(({ kind, lower }) => kind === 'word' && lexicon.subjunctive.has(lower))
  const before = tokens.slice(0, verb)
  if (verb < 0 || before.some(({ lower }) => lexicon.that.has(lower))) return false
  // "Der Lotse winkte ab, es sei zu spät": the clause belongs to a subject of its own.
  return !before.some(({ text }) => text === ',') || lexicon.subordinate.has(tokens[0]?.lower ?? '')
}

/** Whose speech the sentence goes on with: that of the last cue in its paragraph, else the subject that the report follows. */
export function voiceOf(all: ReadSentence[], index: number, lexicon: Lexicon): Voice | null {
  const here = all[index]
  if (!here || !goesOn(here, lexicon)) return null
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--) {
    const from = all[at]
    if (!from || from.sentence.block !== here.sentence.block) return null
    const cue = from.cues.findLast(({ subject, kind }) => subject && kind !== 'call')
    if (cue?.subject) return { mention: cue.subject, cue, from }
    if (goesOn(from, lexicon)) continue
    const [first] = from.mentions.filter(
      ({ entity, kind }) => entity?.kind === 'person' || kind === 'pronoun'
    )
    return first ? { mention: first, cue: null, from } : null
  }
  return null
}
