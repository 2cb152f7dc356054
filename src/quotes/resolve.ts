/** Whom a pronoun or a common noun stands for, by what the article said before. */
import { ownName } from './appositions.ts'
import { isOblique } from './clauses.ts'
import { Descriptions } from './descriptions.ts'
import { placeOf } from './generic.ts'
import type { Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import type { Mention } from './mentions.ts'
import { APART, fits, NamedSoFar, onlyOne, PARAGRAPHS_APART, REACH } from './named.ts'
import { Nameless } from './nameless.ts'
import type { Entity } from './people.ts'
import type { Sentence } from './tokens.ts'

/** How far ahead a pronoun may point that nobody before it fits, in sentences. */
const NEXT = 2

/** Follows the article sentence by sentence and knows who is meant. */
export class Discourse {
  private readonly named: NamedSoFar
  private readonly descriptions: Descriptions
  private readonly nameless: Nameless
  /** The organisation without a name that a sentence was about last. */
  private body: Mention | undefined

  /** @param people Every name of a person in the article, in order: whom a pronoun can mean that comes first. */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly people: Mention[]
  ) {
    this.named = new NamedSoFar(lexicon)
    this.descriptions = new Descriptions(this.named, lexicon)
    this.nameless = new Nameless(lexicon)
  }

  /**
   * Takes in the mentions of the next sentence; pronouns and nouns that stand for somebody get their entity.
   * @param subjects The mentions that are subjects of a cue.
   */
  read(mentions: Mention[], subjects: ReadonlySet<Mention>): void {
    for (const subject of subjects)
      if (!mentions.includes(subject)) this.nameless.note(subject, mentions, subjects)
    mentions.forEach((mention, at) => {
      const { sentence } = mention
      if (mention.kind !== 'name') {
        const excluded = mentions[at - 1]
        const apart =
          excluded?.entity &&
          sentence.tokens[excluded.last + 1]?.text === ',' &&
          excluded.last + 2 === mention.first &&
          subjects.has(mention)
            ? excluded.entity
            : undefined
        const described =
          mention.kind === 'pronoun' && this.lexicon.there.has(mention.text.toLowerCase())
            ? this.nameless.takenUp(mention, 'organisation')
            : mention.kind === 'pronoun'
              ? (placeOf(mention, mentions, this.lexicon) ??
                describedBefore(mentions, at) ??
                this.bodyOf(mention, subjects) ??
                this.nameless.takenUp(mention, 'person'))
              : mention.first === mention.last && (mention.noun === 'document' || this.isCompany(mention))
                ? this.nameless.takenUp(mention, 'organisation')
                : undefined
        if (described) mention.standsFor = described
        const entity =
          mention.kind === 'noun'
            ? described
              ? undefined
              : (ownName(mention, mentions, this.lexicon)?.entity ?? this.descriptions.of(mention))
            : described
              ? undefined
              : this.ofPronoun(mention, apart ?? this.addressee(mention, mentions[at + 1]))
        if (!entity && mention.noun === 'person') this.descriptions.note(mention)
        if (!entity && mention.noun === 'organisation' && (at === 0 || subjects.has(mention)))
          this.body = mention
        if (!entity && !described) this.nameless.note(mention, mentions, subjects)
        if (!entity) return
        mention.entity = entity
        if (mention.noun === 'organisation') this.nameless.note(mention, mentions, subjects)
      }
      const { entity } = mention
      if (!entity || entity.kind === 'place') return
      if (entity.kind === 'person') this.nameless.forget(mention)
      this.named.add({
        entity,
        sentence: sentence.index,
        block: sentence.block,
        at: mention.first,
        isOblique: this.lexicon.language.genitive !== undefined && isOblique(mention, this.lexicon),
        isSubject: subjects.has(mention) || this.isLeading(mention, mentions, at),
        isSpeaker: subjects.has(mention),
        isByName: mention.kind === 'name',
        isTied:
          this.lexicon.language.romance === true &&
          this.lexicon.prepositions.has(sentence.tokens[mention.first - 1]?.lower ?? '')
      })
    })
  }

  /** "spółka": where there are no articles, a bare noun for a company that is no named one. */
  private isCompany(mention: Mention): boolean {
    if (mention.noun !== 'organisation' || !this.lexicon.language.genitive) return false
    return this.lexicon.companies.has(mention.head ?? '') && !this.descriptions.of(mention)
  }

  /** Where names are inflected the first that stands in its first case, elsewhere the first. */
  private isLeading(mention: Mention, mentions: Mention[], at: number): boolean {
    if (this.lexicon.language.genitive)
      return mentions.find(other => other.entity && !isOblique(other, this.lexicon)) === mention
    if (at === 1 && isApposed(mentions[0], mention)) return true
    return at === 0
      ? this.leads(mention, mentions[1])
      : at === 1 && mentions[0] !== undefined && !this.leads(mentions[0], mention)
  }

  /** True of the first mention of a sentence unless it only belongs to the next: "Holm's aide", "Holm aide Lind". */
  private leads({ sentence: { tokens }, first, last }: Mention, next: Mention | undefined): boolean {
    if (!this.lexicon.language.fixedOrder) return true
    if (tokens[last + 1]?.lower === "'s") return false
    if (this.lexicon.prepositions.has(tokens[first - 1]?.lower ?? '')) return false
    return !(next?.kind === 'name' && next.first <= last + 1)
  }

  /** Takes in who answers in an interview, though the turn does not name him. */
  hear(entity: Entity, { index: sentence, block }: Sentence): void {
    const plain = { isOblique: false, isByName: false, isTied: false }
    this.named.add({ entity, sentence, block, at: 0, isSubject: true, isSpeaker: true, ...plain })
  }

  /**
   * The person last spoken of before a place in the text, for a verb without a subject.
   * @param before The verb's token: who is named behind it in its sentence is not meant.
   */
  lastPerson(sentence: number, block: number, gender: Gender, before: number): Entity | undefined {
    return this.named.best(
      sentence,
      block,
      entity => entity.kind === 'person' && fits(entity.gender, gender) && this.isMeant(entity),
      REACH,
      before,
      this.lexicon.language.romance ? PARAGRAPHS_APART : APART
    )
  }

  /** Where names are inflected. */
  private isMeant = (entity: Entity) => !this.lexicon.language.genitive || this.named.mayBe(entity)

  /** "he told Holm": he is not Holm. */
  private addressee({ last }: Mention, next: Mention | undefined): Entity | undefined {
    return this.lexicon.language.fixedOrder && next?.first === last + 2 ? next.entity : undefined
  }

  private ofPronoun(mention: Mention, apart: Entity | undefined): Entity | undefined {
    const { gender, sentence } = mention
    if (gender === 'p' || gender === 'any') return undefined
    if (gender === 'n') return this.ofNeuter(mention)
    const entity = this.named.best(
      sentence.index,
      sentence.block,
      entity =>
        entity !== apart &&
        entity.kind === 'person' &&
        fits(entity.gender, gender) &&
        this.named.mayBeMeant(entity)
    )
    const meant = entity ?? this.nextPerson(sentence.index, gender)
    if (meant && meant.gender === 'any') meant.gender = gender
    return meant
  }

  /** "Orvane Metals cut its forecast. It said …": the one body that this sentence or the one before is about. */
  private ofNeuter({ sentence: { index, block }, text }: Mention): Entity | undefined {
    if (!this.lexicon.language.fixedOrder && !this.lexicon.there.has(text.toLowerCase())) return undefined
    const near = this.named
      .recent()
      .filter(
        ({ entity, sentence, block: own, isSubject }) =>
          index - sentence <= 1 &&
          own === block &&
          isSubject &&
          (entity.kind === 'organisation' || entity.kind === 'publication')
      )
    return onlyOne(near)
  }

  /** The same where it has no name: "The union called it off. It said …". */
  private bodyOf({ sentence, gender }: Mention, subjects: ReadonlySet<Mention>): Mention | undefined {
    const { body } = this
    if (gender !== 'n' || !body || !this.lexicon.language.fixedOrder) return undefined
    const isNear = sentence.index - body.sentence.index <= 1 && body.sentence.block === sentence.block
    return isNear && [...subjects].some(subject => subject.gender === 'n') ? body : undefined
  }

  /** "…," she said. Smith runs the port.: the person named next. */
  private nextPerson(sentence: number, gender: Gender): Entity | undefined {
    const next = this.people.find(({ sentence: own }) => own.index > sentence)
    const isNear = next !== undefined && next.sentence.index <= sentence + NEXT
    return isNear && next.entity && fits(next.entity.gender, gender) ? next.entity : undefined
  }
}

/** "Una de las vecinas, la maestra Clara Montes, …": the name in apposition to whoever leads the sentence. */
const isApposed = (lead: Mention | undefined, { kind, first, last, sentence: { tokens } }: Mention) =>
  kind === 'name' &&
  lead?.kind === 'noun' &&
  lead.last === first - 2 &&
  tokens[first - 1]?.text === ',' &&
  tokens[last + 1]?.text === ','

/** "The navigator, a retired fisherman, kept … he had known": a person without a name, before any with one. */
function describedBefore(mentions: Mention[], at: number): Mention | undefined {
  const pronoun = mentions[at]
  const before = mentions.slice(0, at)
  if (!pronoun || before.some(({ entity }) => entity?.kind === 'person')) return undefined
  return before.find(
    ({ kind, noun, entity, gender }) =>
      kind === 'noun' &&
      noun === 'person' &&
      !entity &&
      pronoun.gender !== 'p' &&
      fits(gender, pronoun.gender)
  )
}
