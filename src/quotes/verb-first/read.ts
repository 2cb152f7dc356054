/**
 * Quotations in languages whose verbs stand first and whose names have no capitals (Arabic): the phrase behind a verb of
 * saying is its subject, whatever its words, and names are told by given names and by the titles before them.
 */
import type { Speaker } from '../../article/model.ts'
import type { Lexicon } from '../languages/index.ts'
import type { VerbFirstWords } from '../languages/model.ts'
import type { FoundQuote, FoundSource, QuoteContext, TextBlock } from '../read.ts'
import { type Sentence, sentencesOf, tokenize, type Unit } from '../tokens.ts'
import { type Attribution, Attributions } from './attributions.ts'
import { type Cue, Cues } from './cues.ts'
import { People, type Person } from './people.ts'
import { type Phrase, Phrases } from './phrases.ts'
import { venueBefore } from './venue.ts'
import { fold, type Words, wordsOf } from './words.ts'

/** Headline and standfirst name people; they hold no quotations. */
const ABOVE = -1

/** The quotations of an article in such a language, and what it cites besides. */
export function readVerbFirst(
  blocks: TextBlock[],
  units: Unit[],
  context: QuoteContext,
  lexicon: Lexicon
): { quotes: FoundQuote[]; sources: FoundSource[] } {
  const own = lexicon.language.verbFirst
  if (!own) return { quotes: [], sources: [] }
  return new Reader(blocks, units, context, lexicon, own).read()
}

class Reader {
  private readonly words: Words
  private readonly phrases: Phrases
  private readonly people: People
  private readonly cues: Cues
  private readonly sentences: Sentence[] = []
  private readonly cited: Person[] = []
  private readonly quotes: FoundQuote[] = []
  private utterance = 0

  constructor(
    private readonly blocks: TextBlock[],
    private readonly units: Unit[],
    private readonly context: QuoteContext,
    private readonly lexicon: Lexicon,
    own: VerbFirstWords
  ) {
    this.words = wordsOf(lexicon, own)
    this.phrases = new Phrases(this.words)
    this.people = new People(this.words, this.phrases)
    this.cues = new Cues(this.words, this.phrases, this.people)
    this.add(context.headline, ABOVE, [])
    this.add(context.standfirst ?? '', ABOVE, [])
    blocks.forEach(({ text }, block) => {
      this.add(text, block, units)
    })
  }

  private add(text: string, block: number, units: Unit[]): void {
    for (const sentence of sentencesOf(tokenize(text, block, units, this.lexicon), block, this.lexicon))
      this.sentences.push({ ...sentence, index: this.sentences.length })
  }

  read(): { quotes: FoundQuote[]; sources: FoundSource[] } {
    const seen = this.sentences.map(sentence => this.namesIn(sentence))
    for (const phrase of seen.flat()) if (this.isNamed(phrase)) this.people.learn(phrase)
    for (const phrase of seen.flat()) this.people.learnSingle(phrase)
    const answers = this.people.onlyOne()
    const attributions = new Attributions(this.words, this.cues, this.people, this.blocks)
    let last: Cue | null = null
    this.sentences.forEach((sentence, index) => {
      const only = this.people.notice(sentence)
      for (const phrase of seen[index] ?? []) this.people.see(phrase)
      const cues = this.cues.in(sentence)
      for (const { subject, kind } of cues) if (subject && isCited(subject, kind)) this.cited.push(subject)
      sentence.tokens.forEach((token, at) => {
        const unit = token.kind === 'quote' ? this.units[token.quote ?? -1] : undefined
        if (!unit || unit.span.outer.block !== sentence.block) return
        if (unit.span.turn) this.turn(unit, sentence, answers)
        else if (unit.span.label !== undefined) this.labelled(unit, sentence, unit.span.label)
        else {
          const given = attributions.of(this.sentences, sentence, cues, at)
          const isSame = given !== null && given.cue !== null && given.cue === last
          if (given) this.quote(unit, sentence, given, isSame, venueBefore(sentence.tokens, at, this.words))
          last = given?.cue ?? null
        }
      })
      attributions.passed(sentence, cues, only)
    })
    return { quotes: this.quotes, sources: this.sources() }
  }

  /** "حارس الفريق يرفض الاعتزال": a headline's verb may pass for a name, which the text would hold too. */
  private isNamed({ sentence, name }: Phrase): boolean {
    return sentence.block !== ABOVE || this.blocks.some(({ text }) => text.includes(name.join(' ')))
  }

  /** Everybody whom a sentence names in full, at a title, a given name or behind a verb of saying. */
  private namesIn(sentence: Sentence): Phrase[] {
    const found: Phrase[] = []
    for (let at = 0; at < sentence.tokens.length; at++) {
      const word = fold(sentence.tokens[at]?.text ?? '')
      const isVerb = this.words.verbAt(sentence.tokens, at)?.kind === 'say'
      const opens =
        isVerb ||
        this.words.titleOf(word) !== undefined ||
        this.words.givenName(word) !== undefined ||
        this.words.kunyas.has(word)
      if (!opens || sentence.tokens[at]?.kind !== 'word') continue
      const phrase = this.phrases.at(sentence, isVerb ? at + 1 : at, isVerb)
      if (!phrase || phrase.name.length === 0) continue
      found.push(phrase)
      at = Math.max(at, phrase.last)
    }
    return found
  }

  /** The answers of an interview are those of the only person that the article names. */
  private turn({ span }: Unit, sentence: Sentence, person: Person | null): void {
    if (span.turn !== 'answer' || !person) return
    const given = { person, cue: null, isDirect: true, reason: "an interview's answer" }
    this.quote({ span, kind: 'quote' }, sentence, given, false)
  }

  /** "مها السقاف: …": the turn of whoever is known by a label. */
  private labelled({ span }: Unit, sentence: Sentence, label: string): void {
    const author = this.context.authors.find(name => name === label || name.endsWith(` ${label}`))
    const person = this.people.called(label, author)
    this.people.current = person
    const given = { person, cue: null, isDirect: true, reason: "an interview's turn" }
    this.quote({ span, kind: 'quote' }, sentence, given, false)
  }

  private quote(
    { span }: Unit,
    sentence: Sentence,
    given: Attribution,
    isSame: boolean,
    venue?: string
  ): void {
    const { author, platform } = this.blocks[sentence.block] ?? {}
    const { person, cue, isDirect, reason } = given
    if (person) this.cited.push(person)
    if (!isSame) this.utterance++
    const text = span.spans
      .map(part => this.blocks[part.block]?.text.slice(part.start, part.end) ?? '')
      .join('\n')
    this.quotes.push({
      text,
      kind: isDirect ? 'direct' : 'partial',
      spans: span.spans,
      speaker: author ? { name: author, mention: author, kind: 'person' } : person && speakerOf(person),
      sentence: { block: sentence.block, start: sentence.start, end: sentence.end },
      utterance: this.utterance,
      reason: author ? 'author of the post' : reason,
      ...(cue && { cue: cue.text }),
      ...(cue?.via !== undefined && { via: cue.via }),
      ...(platform ? { venue: platform } : venue !== undefined && { venue })
    })
  }

  private sources(): FoundSource[] {
    const sources = new Map<string, FoundSource>()
    for (const { kind, name, at, role } of this.cited) {
      if (!at || at.block < 0) continue
      const source = sources.get(`${kind}:${name}`) ?? { name, kind, mentions: [] }
      if (!source.mentions.some(({ block, start }) => block === at.block && start === at.start))
        source.mentions.push(at)
      if (role !== undefined) source.description ??= role
      const links = this.blocks[at.block]?.links
      const link = links?.find(({ start, end }) => start < at.end && at.start < end)
      if (link) source.link ??= link.address
      sources.set(`${kind}:${name}`, source)
    }
    return [...sources.values()]
  }
}

/** Outlets, documents and the unnamed are sources wherever they report; people and bodies only with their words. */
const isCited = ({ kind }: Person, cue: Cue['kind']) =>
  kind === 'publication' || kind === 'document' || (cue === 'according' && kind === 'organisation')

const speakerOf = ({ name, mention, kind, role }: Person): Speaker => ({
  name,
  mention,
  kind,
  ...(role !== undefined && { role })
})
