/** Where something was said ("on Truth Social", "told Reuters", "in a statement") and which outlet it is taken from. */
import type { Attribution, ReadSentence } from './candidates.ts'
import type { Lexicon } from './languages/index.ts'
import { type Mention, printed } from './mentions.ts'
import type { Token } from './tokens.ts'

/** Verbs that name the platform themselves. */
const TWEET = /^(?:re)?(?:tweet|twitter|tuite|tuit)/

/** How far behind "quoted" its outlet may stand, in tokens. */
const OUTLET_NEAR = 5

/** The place of speech that the attributing sentence names, if any. */
export function venueOf(read: ReadSentence, given: Attribution, lexicon: Lexicon): string | undefined {
  const { sentence, mentions } = read
  const { tokens } = sentence
  const isSpeaker = (mention: Mention) =>
    mention.entity !== undefined && mention.entity === given.mention?.entity
  const platform = mentions.find(mention => mention.entity?.kind === 'platform' && !isSpeaker(mention))
  if (platform?.entity) return platform.entity.name
  const { cue } = given
  if (!cue || cue.kind === 'according') return undefined
  const told = mentions.find(
    mention =>
      mention.entity?.kind === 'publication' &&
      !isSpeaker(mention) &&
      mention.first > cue.last &&
      mention.first - cue.last <= 5 &&
      tokens
        .slice(cue.last + 1, mention.first)
        .every(token => token.kind === 'word' && !lexicon.joints.has(token.lower))
  )
  if (told?.entity) return told.entity.name
  return occasion(read, lexicon) ?? (TWEET.test(cue.text.toLowerCase()) ? 'Twitter' : undefined)
}

/** "in an interview with the paper", without the preposition. */
function occasion({ sentence }: ReadSentence, lexicon: Lexicon): string | undefined {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    if (!lexicon.occasions.has(tokens[at]?.lower ?? '')) continue
    for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
      const token = tokens[from]
      if (token?.kind !== 'word') break
      if (!lexicon.prepositions.has(token.lower)) continue
      if (from + 1 === at && lexicon.code === 'en') break
      return printed(tokens, from + 1, withAddressee(tokens, at, lexicon))
    }
  }
  return undefined
}

/** "a letter to every household": whom it was addressed to belongs to it. */
function withAddressee(tokens: Token[], noun: number, lexicon: Lexicon): number {
  if (!lexicon.addressing.has(tokens[noun + 1]?.lower ?? '')) return noun
  let last = noun
  for (let at = noun + 2; at < Math.min(tokens.length, noun + 8); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || lexicon.prepositions.has(token.lower) || lexicon.joints.has(token.lower))
      break
    if (lexicon.say.has(token.lower) || lexicon.between.has(token.lower) || lexicon.notNames.has(token.lower))
      break
    // "In a letter to the council she warned": the next clause has a subject of its own.
    if (lexicon.pronouns.has(token.lower) || (at > noun + 2 && lexicon.determiners.has(token.lower))) break
    const opensName = token.capital && at > noun + 2 && !tokens[at - 1]?.capital
    if (opensName && !lexicon.language.capitalNouns) break
    last = at
  }
  return last
}

/**
 * The outlet that the article has it from: one that reports in the same sentence and is not the speaker.
 * @param all All sentences: "is quoted there" means an outlet named before.
 */
export function viaOf(
  read: ReadSentence,
  given: Attribution,
  all: ReadSentence[],
  lexicon: Lexicon
): string | undefined {
  const cue = read.cues.find(
    cue =>
      cue !== given.cue &&
      cue.subject?.entity?.kind === 'publication' &&
      cue.subject.entity !== given.mention?.entity
  )
  return cue?.subject?.entity?.name ?? quotedBy(read, all, lexicon)
}

/** "is quoted by the Courier as saying", "is quoted there". */
function quotedBy(
  { sentence, mentions }: ReadSentence,
  all: ReadSentence[],
  lexicon: Lexicon
): string | undefined {
  const verb = sentence.tokens.findIndex(({ lower }) => lexicon.quoted.has(lower))
  if (verb < 0) return undefined
  const by = mentions.find(
    ({ entity, first }) => entity?.kind === 'publication' && first > verb && first - verb <= OUTLET_NEAR
  )
  if (by) return by.entity?.name
  const nearby = sentence.tokens.slice(Math.max(0, verb - 2), verb + 3)
  if (!nearby.some(({ lower }) => lexicon.there.has(lower))) return undefined
  const before = all[sentence.index - 1]
  if (before?.sentence.block !== sentence.block) return undefined
  return before.mentions.findLast(({ entity }) => entity?.kind === 'publication')?.entity?.name
}
