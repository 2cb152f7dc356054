/** Attributions that the words right around a quotation suggest, where no verb of saying does. */
import { type Attribution, type ReadSentence, WEIGHT } from './candidates.ts'
import type { Cue } from './cues.ts'
import type { Lexicon } from './languages/index.ts'
import { subjectBefore } from './subjects.ts'

/** `"Ready?" Smith pressed.`: a verb in no list right behind the quotation and a name. */
export function fromNeighbour(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const { tokens } = here.sentence
  let start = at + 1
  while (start < at + 3 && /^[,–—-]$/.test(tokens[start]?.text ?? '')) start++
  const opener = tokens[start]
  const inverted = opener?.kind === 'word' && !opener.capital && !isNoVerb(opener.lower, lexicon)
  const mention = here.mentions.find(
    mention => mention.kind !== 'noun' && mention.first === (inverted ? start + 1 : start)
  )
  const verb = inverted ? opener : tokens[(mention?.last ?? 0) + 1]
  if (!mention || verb?.kind !== 'word' || verb.capital || isNoVerb(verb.lower, lexicon)) return []
  if (inverted && mention.entity?.kind !== 'person') return []
  const first = tokens.indexOf(verb)
  const side = inverted ? 'right' : 'left'
  const cue: Cue = { first, last: first, text: verb.text, kind: 'say', subject: mention, side }
  return [
    {
      mention,
      cue,
      sentence: here.sentence,
      score: WEIGHT.neighbour,
      reason: 'named right behind the quotation'
    }
  ]
}

/** `“We sail at dawn” — Vera Holm, harbour master` */
export function fromSignature(here: ReadSentence, at: number): Attribution[] {
  const { tokens } = here.sentence
  if (!/^[—–-]$/.test(tokens[at + 1]?.text ?? '')) return []
  const mention = here.mentions.find(({ kind, first }) => kind === 'name' && first === at + 2)
  const next = mention && tokens[mention.last + 1]
  if (!mention || (next && !/^[,.(]$/.test(next.text))) return []
  return [{ mention, cue: null, sentence: here.sentence, score: WEIGHT.signature, reason: 'signed by' }]
}

/** `Its author, Leo Moor, recommends "a dignified retirement"`: a verb in no list between a subject and the quotation. */
export function fromVerbBefore(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const verb = here.sentence.tokens[at - 1]
  if (lexicon.code !== 'en' || verb?.kind !== 'word' || verb.capital || isNoVerb(verb.lower, lexicon))
    return []
  if (!/(?:s|ed)$/.test(verb.lower) || /(?:ss|'s)$/.test(verb.lower)) return []
  const place = { sentence: here.sentence, mentions: here.mentions, lexicon }
  const mention = subjectBefore(place, at - 1)
  if (mention?.entity?.kind !== 'person' && mention?.kind !== 'pronoun') return []
  const cue: Cue = {
    first: at - 1,
    last: at - 1,
    text: verb.text,
    kind: 'call',
    subject: mention,
    side: 'left'
  }
  return [
    {
      mention,
      cue,
      sentence: here.sentence,
      score: WEIGHT.verbBefore,
      reason: `"${verb.text}" before the quotation`
    }
  ]
}

const isNoVerb = (word: string, lexicon: Lexicon) => lexicon.people.has(word) || isSmallWord(word, lexicon)

const isSmallWord = (word: string, lexicon: Lexicon) =>
  word === "'s" ||
  lexicon.common.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.joints.has(word) ||
  lexicon.between.has(word)
