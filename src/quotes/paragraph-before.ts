/** Speech behind a dash that names nobody: whoever the paragraph before is about says it. */
import { type Attribution, type ReadSentence, WEIGHT } from './candidates.ts'
import type { Lexicon } from './languages/index.ts'
import { leadingOf } from './leading.ts'
import type { Mention } from './mentions.ts'
import { isSurelyPerson } from './people.ts'

/** "Holm shrugs." / "– We knew it.": the person of the paragraph before, past a question that the reporter asks between. */
export function fromParagraphBefore(
  all: ReadSentence[],
  index: number,
  at: number,
  lexicon: Lexicon
): Attribution[] {
  const here = all[index]
  const isDash = at === 1 && /^[—–―-]$/.test(here?.sentence.tokens[0]?.text ?? '')
  if (!here || !isDash || lexicon.language.speechParagraphs === undefined) return []
  if (all[index - 1]?.sentence.block === here.sentence.block) return []
  const before = paragraphBefore(all, index - 1)
  const asked = isQuestion(before) ? paragraphBefore(all, index - 1 - before.length) : before
  const mention = personOf(asked, lexicon)
  if (!mention) return []
  const reason = 'person of the paragraph before'
  return [{ mention, cue: null, sentence: mention.sentence, score: WEIGHT.introduced, reason }]
}

/** The sentences of the paragraph that ends at an index, the last first. */
function paragraphBefore(all: ReadSentence[], end: number): ReadSentence[] {
  const block = all[end]?.sentence.block ?? -1
  const sentences: ReadSentence[] = []
  for (let at = end; block >= 0 && all[at]?.sentence.block === block; at--) {
    const sentence = all[at]
    if (sentence) sentences.push(sentence)
  }
  return sentences
}

/** A paragraph that asks, behind no dash. */
const isQuestion = (sentences: ReadSentence[]) =>
  sentences[0]?.sentence.tokens.at(-1)?.text === '?' &&
  sentences.every(({ sentence }) => sentence.tokens.every(({ kind }) => kind !== 'quote'))

/** Who the last of its sentences that knows a person is about; nobody where it is speech itself. */
function personOf(sentences: ReadSentence[], lexicon: Lexicon): Mention | undefined {
  const opener = sentences.at(-1)?.sentence.tokens
  if (/^[—–―-]$/.test(opener?.[0]?.text ?? '') && opener?.[1]?.kind === 'quote') return undefined
  for (const { sentence, mentions } of sentences) {
    const named = mentions.filter(({ entity }) => entity?.kind === 'person')
    if (named.length === 0) continue
    const sure = named.filter(({ entity }) => entity && isSurelyPerson(entity))
    const people = sure.length > 0 ? sure : named
    const [first, ...others] = new Set(people.map(({ entity }) => entity))
    const lead = leadingOf(mentions, 0, sentence.tokens.length, lexicon)
    if (lead?.entity && people.includes(lead) && (others.length === 0 || lead.kind === 'name')) return lead
    return first && others.length === 0 ? people[0] : undefined
  }
  return undefined
}
