/**
 * Quotations in languages whose particles say who a sentence is about and what is quoted (Japanese, Korean): the topic
 * speaks, the particle behind the quotation and a verb report it. Names are found by `Speakers`, of which there is one
 * for text without spaces and one for words.
 */
import type { Speaker } from '../../article/model.ts'
import type { Lexicon } from '../languages/index.ts'
import type { Topical } from '../languages/model.ts'
import type { BlockSpan, FoundQuote, FoundSource, QuoteContext, TextBlock } from '../read.ts'
import type { Unit } from '../tokens.ts'
import { GluedSpeakers } from './glued.ts'
import type { Person, Place, Report, Speakers } from './place.ts'
import { endsAsSentence, reportOf } from './reports.ts'
import { type TopicSentence, topicSentences } from './text.ts'
import { WordedSpeakers } from './worded.ts'

/** What no verb tells of is a term more often than not if it has fewer words. */
const FEW_WORDS = 4

/** The quotations of an article in such a language, who speaks in them, and what is cited besides. */
export function readTopical(
  blocks: TextBlock[],
  units: Unit[],
  context: QuoteContext,
  lexicon: Lexicon
): { quotes: FoundQuote[]; sources: FoundSource[] } {
  const rules = lexicon.language.topical
  if (!rules) return { quotes: [], sources: [] }
  const sentences = topicSentences(blocks, units, rules.ends, rules.words !== undefined)
  const speakers = speakersOf(sentences.flat(), context, lexicon, rules)
  if (!speakers) return { quotes: [], sources: [] }
  const said = new Reader(blocks, sentences, speakers, lexicon, rules).read(units)
  const cited = said.flatMap(({ quote, person }) => (person ? [{ at: quote.sentence, ...person }] : []))
  return {
    quotes: said.map(({ quote }) => quote),
    sources: sourcesOf([...cited, ...speakers.cited()], blocks, lexicon)
  }
}

function speakersOf(
  sentences: TopicSentence[],
  context: QuoteContext,
  lexicon: Lexicon,
  rules: Topical
): Speakers | null {
  if (rules.words) return new WordedSpeakers(sentences, context, lexicon, rules, rules.words)
  return rules.glued ? new GluedSpeakers(sentences, context, lexicon, rules, rules.glued) : null
}

/** A quotation with who speaks in it. */
interface Said {
  quote: FoundQuote
  person: Person | null
}

class Reader {
  /** The last quotation that was kept, and where it ends. */
  private last: {
    how: Report['how']
    name: string | undefined
    sentence: TopicSentence
    end: number
  } | null = null
  private utterance = 0

  constructor(
    private readonly blocks: TextBlock[],
    private readonly sentences: TopicSentence[][],
    private readonly speakers: Speakers,
    private readonly lexicon: Lexicon,
    private readonly rules: Topical
  ) {}

  read(units: Unit[]): Said[] {
    return units.flatMap(unit => this.saidIn(unit) ?? [])
  }

  private saidIn({ kind, span }: Unit): Said | null {
    const { outer, last, spans, marks, turn, label } = span
    const opening = this.sentenceAt(outer.block, outer.start)
    const closing = this.sentenceAt(last.block, last.end - 1)
    if (kind === 'title' || !opening || !closing) return null
    const answering =
      label !== undefined
        ? this.speakers.labelled(label)
        : turn === 'answer'
          ? this.speakers.answering(opening)
          : null
    // A turn behind "Q:" or "A:" does not say whose it is.
    if (turn && !answering) return null
    const text = spans.map(part => this.blocks[part.block]?.text.slice(part.start, part.end) ?? '').join('\n')
    const isFirst = /^[\s:：]*$/.test(opening.text.slice(opening.start, outer.start))
    const quoted = { text, isSingle: marks === 'single', isFirst, end: last.end }
    const report = reportOf(quoted, closing, this.lexicon, this.rules)
    const place: Place = {
      opening,
      closing,
      before: { start: this.placeStart(opening, outer.start), end: outer.start }
    }
    const { author, platform } = this.blocks[outer.block] ?? {}
    const named = author ? authorOf(author) : (answering ?? this.speakers.named(place, report))
    if (!answering && !this.isQuotation(report, text, outer.block, named)) return null
    const person = author ? named : this.speakers.spoken(named ?? this.speakers.goingOn(place, report))
    const isOneWithLast =
      this.last?.how === 'linked' && this.last.sentence === opening && this.last.name === person?.name
    this.last = { how: report.how, name: person?.name, sentence: closing, end: last.end }
    const quote: FoundQuote = {
      text,
      kind: marks === 'dash' || endsAsSentence(text, this.rules) ? 'direct' : 'partial',
      spans,
      speaker: person && speakerOf(person),
      sentence: { block: opening.block, start: opening.start, end: opening.end },
      utterance: isOneWithLast ? this.utterance : ++this.utterance,
      reason: author ? 'author of the post' : named ? 'topic beside the quotation' : 'goes on from before',
      ...(report.cue !== undefined && { cue: report.cue }),
      ...(platform ? { venue: platform } : this.speakers.circumstances(place, person))
    }
    return { quote, person }
  }

  /** Where the words before a quotation begin that may name its speaker: not before one that has been told of. */
  private placeStart(sentence: TopicSentence, mark: number): number {
    const { last } = this
    const isTold = last?.sentence === sentence && !['linked', 'noted', 'answered'].includes(last.how)
    return Math.max(sentence.start, mark - this.rules.reach, isTold ? last.end : 0)
  }

  private isQuotation({ how }: Report, text: string, block: number, named: Person | null): boolean {
    if (how === 'none') return false
    const kind = this.blocks[block]?.kind
    // What is set apart repeats the text or is the paper's own.
    if (named === null && (kind === 'heading' || kind === 'pull-quote')) return false
    const needsName = how === 'tagged' || how === 'last' || (how === 'answered' && !this.rules.words)
    if (needsName) return named !== null
    const isClear = how !== 'noted' && how !== 'answered' && (how !== 'open' || named !== null)
    return (
      isClear || (how !== 'open' && endsAsSentence(text, this.rules)) || text.split(/\s/).length >= FEW_WORDS
    )
  }

  private sentenceAt(block: number, place: number): TopicSentence | undefined {
    const all = this.sentences[block] ?? []
    return all.find(({ end }) => end > place) ?? all.at(-1)
  }
}

const authorOf = (name: string): Person => ({ kind: 'person', name, mention: name })

const speakerOf = ({ name, mention, kind, role }: Person): Speaker => ({
  name,
  mention,
  kind,
  ...(role !== undefined && { role })
})

/** Everybody and everything cited, in the order of the text; a pronoun that stands for nobody known is no source. */
function sourcesOf(cited: Person[], blocks: TextBlock[], { pronouns }: Lexicon): FoundSource[] {
  const sources = new Map<string, FoundSource>()
  const inOrder = cited.toSorted((a, b) => placeOf(a.at) - placeOf(b.at))
  for (const { kind, name, at, role, description = role } of inOrder) {
    if (!at || (kind === 'unnamed' && pronouns.has(name))) continue
    const source = sources.get(`${kind}:${name}`) ?? { name, kind, mentions: [] }
    if (!source.mentions.some(({ block, start }) => block === at.block && start === at.start))
      source.mentions.push(at)
    if (description !== undefined) source.description ??= description
    const link = blocks[at.block]?.links?.find(({ start, end }) => start < at.end && at.start < end)
    if (link) source.link ??= link.address
    sources.set(`${kind}:${name}`, source)
  }
  return [...sources.values()]
}

/** Blocks are far shorter than this. */
const BLOCK = 1e7
const placeOf = (at: BlockSpan | undefined) => (at ? at.block * BLOCK + at.start : 0)
