/** Whom a pronoun or a common noun stands for, by what the article said before. */
import type { Speaker } from '../article/model.ts'
import { ownName } from './appositions.ts'
import { endsItself, toldByVerb } from './bare-nouns.ts'
import { isOblique } from './clauses.ts'
import { isGeneric, placeOf } from './generic.ts'
import { isIndefinite, type Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import { PLATFORMS } from './languages/names.ts'
import type { Mention } from './mentions.ts'
import { Nameless } from './nameless.ts'
import { type Entity, isSurelyPerson, sameWord } from './people.ts'
import type { Sentence } from './tokens.ts'

/** How far back a pronoun may reach, in sentences. */
const REACH = 14

/** How far ahead a pronoun may point that nobody before it fits, in sentences. */
const NEXT = 2

/** How far back a description without a known role may reach, in sentences. */
const NEAR = 5

/** How far back whoever a description means was spoken of by name, in sentences. */
const DESCRIBED = 3

/** "the local paper": one of more words is told apart from others by them. */
const PLAIN = 3

/** What a paragraph between takes from the score of whoever is meant, and where only the verb tells that somebody is. */
const APART = 0.5
const PARAGRAPHS_APART = 1.5

/** So many mentions back at most. */
const MOST_NAMED = 300

/** What the article has named so far, in reading order. */
interface Named {
  entity: Entity
  sentence: number
  block: number
  /** Its first token. */
  at: number
  /** True of one whose case or preposition tells that it is no subject. */
  isOblique: boolean
  /** First in its sentence, or the subject of a cue. */
  isSubject: boolean
  isSpeaker: boolean
  /** Not by a pronoun or a description. */
  isByName: boolean
  /** In a Romance language: behind a preposition, as "Penaboa" in "o autarca de Penaboa". */
  isTied: boolean
}

/** Follows the article sentence by sentence and knows who is meant. */
export class Discourse {
  private readonly named: Named[] = []
  private readonly ofPersons = new Map<Entity, boolean>()
  private readonly nameless: Nameless
  /** Heads of descriptions that stand for people without a name: "a guard". */
  private readonly described = new Set<string>()
  /** The organisation without a name that a sentence was about last. */
  private body: Mention | undefined

  /** @param people Every name of a person in the article, in order: whom a pronoun can mean that comes first. */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly people: Mention[]
  ) {
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
              : mention.noun === 'document' && mention.first === mention.last
                ? this.nameless.takenUp(mention, 'organisation')
                : undefined
        if (described) mention.standsFor = described
        const entity =
          mention.kind === 'noun'
            ? described
              ? undefined
              : (ownName(mention, mentions, this.lexicon)?.entity ?? this.ofNoun(mention))
            : described
              ? undefined
              : this.ofPronoun(mention, apart ?? this.addressee(mention, mentions[at + 1]))
        if (!entity && mention.noun === 'person') this.described.add(mention.head ?? '')
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
      this.named.push({
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
    this.named.push({ entity, sentence, block, at: 0, isSubject: true, isSpeaker: true, ...plain })
  }

  /**
   * The person last spoken of before a place in the text, for a verb without a subject.
   * @param before The verb's token: who is named behind it in its sentence is not meant.
   */
  lastPerson(sentence: number, block: number, gender: Gender, before: number): Entity | undefined {
    return this.best(
      sentence,
      block,
      entity => entity.kind === 'person' && fits(entity.gender, gender),
      REACH,
      before,
      this.lexicon.language.romance ? PARAGRAPHS_APART : APART
    )
  }

  /** "he told Holm": he is not Holm. */
  private addressee({ last }: Mention, next: Mention | undefined): Entity | undefined {
    return this.lexicon.language.fixedOrder && next?.first === last + 2 ? next.entity : undefined
  }

  private ofPronoun(mention: Mention, apart: Entity | undefined): Entity | undefined {
    const { gender, sentence } = mention
    if (gender === 'p' || gender === 'any') return undefined
    if (gender === 'n') return this.ofNeuter(mention)
    const entity = this.best(
      sentence.index,
      sentence.block,
      entity =>
        entity !== apart && entity.kind === 'person' && fits(entity.gender, gender) && this.mayBeMeant(entity)
    )
    const meant = entity ?? this.nextPerson(sentence.index, gender)
    if (meant && meant.gender === 'any') meant.gender = gender
    return meant
  }

  /** "Orvane Metals cut its forecast. It said …": the one body that this sentence or the one before is about. */
  private ofNeuter({ sentence: { index, block }, text }: Mention): Entity | undefined {
    if (!this.lexicon.language.fixedOrder && !this.lexicon.there.has(text.toLowerCase())) return undefined
    const near = this.named
      .slice(-MOST_NAMED)
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

  private ofNoun(mention: Mention): Entity | undefined {
    const { sentence } = mention
    const head = mention.head ?? ''
    const opener = mention.sentence.tokens[mention.first]?.lower ?? ''
    if (isIndefinite(opener, this.lexicon) || isIntroduced(mention, this.lexicon)) return undefined
    if (mention.noun === 'publication' && this.isPlain(mention, opener))
      return this.best(sentence.index, sentence.block, entity => entity.kind === 'publication', 60)
    if (mention.noun === 'organisation') {
      const told = this.lexicon.language.romance ? this.bodyBeside(mention, head) : undefined
      if (told) return told
      const called = this.best(
        sentence.index,
        sentence.block,
        entity => entity.kind === 'organisation' && this.isCalled(entity, head),
        60
      )
      return called ?? this.onlyBody(mention)
    }
    if (mention.noun !== 'person') return undefined
    const bearer = this.best(
      sentence.index,
      sentence.block,
      entity => entity.kind === 'person' && entity.roleWords.has(head) && fits(entity.gender, mention.gender),
      80
    )
    if (bearer || this.lexicon.unnamed.has(head)) return bearer
    const holder = this.holderOf(mention)
    if (holder) return holder
    if (this.lexicon.language.genitive) return this.byDescription(mention)
    if (!this.isDefinite(mention, opener)) return undefined
    const gender =
      mention.gender === 'any' ? (this.lexicon.articleGenders.get(opener) ?? 'any') : mention.gender
    if ([...this.described].some(other => other.endsWith(head) || head.endsWith(other))) return undefined
    // "the captain of the Orvane": what is told more closely is often somebody new.
    if (!mention.text.toLowerCase().endsWith(head)) return this.justNamed(mention, gender)
    return this.nearPerson(sentence, gender, /^\d/.test(head)) ?? this.onlyPerson(sentence, gender)
  }

  /** "the local paper"; a noun behind a name is a part of it: "Orvane news agency". */
  private isPlain(mention: Mention, opener: string): boolean {
    const isTold = this.lexicon.articles.size > 0 && !this.lexicon.determiners.has(opener)
    return mention.text.split(' ').length <= PLAIN && (!isTold || this.isDefinite(mention, opener))
  }

  /** "the striker", "anfallaren": somebody that the reader knows already. */
  private isDefinite({ text, head = '' }: Mention, opener: string): boolean {
    const endings = this.lexicon.definiteEndings
    if (!text.includes(' ') && endings.length > 0) return endings.some(ending => head.endsWith(ending))
    return this.lexicon.articles.has(opener)
  }

  /**
   * "Up front Leo Moor beamed. “…,” said the striker": the one person of the paragraph so far, or of the sentences right
   * before it, whom a description can mean; of several in a sentence who is named there. "The 29-year-old" may also
   * be of the paragraph before.
   */
  private nearPerson(
    { index: sentence, block }: Sentence,
    gender: Gender,
    isAge: boolean
  ): Entity | undefined {
    const recent = this.named.slice(-MOST_NAMED)
    for (let at = sentence - 1; at >= sentence - DESCRIBED; at--) {
      const able = recent.filter(
        named =>
          named.sentence === at &&
          named.block >= block - (isAge || at === sentence - 1 ? 1 : 0) &&
          named.entity.kind === 'person' &&
          fits(named.entity.gender, gender) &&
          this.mayBeMeant(named.entity)
      )
      if (able.length > 0)
        return (
          onlyOne(able) ??
          onlyOne(able.filter(({ isByName }) => isByName)) ??
          onlyOne(able.filter(({ isTied }) => !isTied))
        )
    }
    return undefined
  }

  /** "el regidor", where the article has a mayor and no second: words of the same office. */
  private holderOf({ head = '', gender, sentence }: Mention): Entity | undefined {
    const offices = this.lexicon.offices.get(head)
    if (!offices) return undefined
    const able = this.named
      .slice(-MOST_NAMED)
      .filter(
        ({ entity, sentence: own }) =>
          sentence.index - own <= REACH &&
          entity.kind === 'person' &&
          fits(entity.gender, gender) &&
          offices.some(word => entity.roleWords.has(word))
      )
    return onlyOne(able) ?? onlyOne(able.filter(({ block }) => block === sentence.block))
  }

  /** "Es el turno de Rubén Lara. «…», brama el entrenador del Puerto": the only one named right before, of whom nothing is told yet. */
  private justNamed(
    { sentence: { index, block, tokens }, first }: Mention,
    gender: Gender
  ): Entity | undefined {
    if (!this.lexicon.language.romance) return undefined
    const before = this.named
      .slice(-MOST_NAMED)
      .filter(
        named => named.block === block && index - named.sentence === 1 && named.entity.kind === 'person'
      )
    const entity = onlyOne(before)
    const isPointedAt = this.lexicon.demonstratives.has(tokens[first]?.lower ?? '')
    const isBare = entity?.role === undefined && entity?.roleWords.size === 0
    return entity && (isBare || isPointedAt) && fits(entity.gender, gender) ? entity : undefined
  }

  /** "la empresa", where the article has "la empresa Nautica" or says of one that it builds ships. */
  private bodyBeside({ sentence: { index, block } }: Mention, head: string): Entity | undefined {
    const isCompany = (word: string) => this.lexicon.companies.has(word)
    const isBody = ({ kind }: Entity) => kind === 'organisation'
    const own = this.best(index, block, entity => isBody(entity) && entity.roleWords.has(head), 60)
    if (own || !isCompany(head)) return own
    return this.best(index, block, entity => isBody(entity) && [...entity.roleWords].some(isCompany), 60)
  }

  /**
   * "podkreśliła posłanka", "добавил топ-менеджер": where there are no articles, a bare noun takes up the person last
   * spoken of, unless it brings in somebody else by its nature ("sąsiadka").
   */
  private byDescription(mention: Mention): Entity | undefined {
    const { sentence, first, last, head = '' } = mention
    const gender = toldByVerb(mention, this.lexicon) ?? mention.gender
    if (
      first !== last ||
      gender === 'p' ||
      this.lexicon.others.has(head) ||
      !endsItself(mention, this.lexicon)
    )
      return undefined
    return this.best(
      sentence.index,
      sentence.block,
      entity => entity.kind === 'person' && fits(entity.gender, gender),
      NEAR,
      first
    )
  }

  /** "a entidade": in a Romance language the one organisation that its paragraph has named. */
  private onlyBody({ head = '', sentence: { index, block } }: Mention): Entity | undefined {
    if (!this.lexicon.language.romance || !this.lexicon.companies.has(head)) return undefined
    const near = this.named
      .slice(-MOST_NAMED)
      .filter(
        named => named.block === block && index - named.sentence <= 2 && named.entity.kind === 'organisation'
      )
    return onlyOne(near)
  }

  /** "the company" may mean an organisation that is so called beside its name, or one whose name tells no other kind. */
  private isCalled(entity: Entity, head: string): boolean {
    if (entity.words.includes(head) || entity.roleWords.has(head)) return true
    if (this.lexicon.language.genitive)
      return [...entity.roleWords, ...entity.words].some(word => sameWord(word, head, this.lexicon))
    // "energibolaget": where nouns are written as one, the last part tells the kind.
    if (this.lexicon.language.verbSecond && [...entity.roleWords].some(word => word.endsWith(head)))
      return true
    const { companies, organisations } = this.lexicon
    const isOther = [...entity.words, ...entity.roleWords].some(
      word => organisations.has(word) && !companies.has(word)
    )
    return companies.has(head) && !isOther
  }

  /** "…," she said. Smith runs the port.: the person named next. */
  private nextPerson(sentence: number, gender: Gender): Entity | undefined {
    const next = this.people.find(({ sentence: own }) => own.index > sentence)
    const isNear = next !== undefined && next.sentence.index <= sentence + NEXT
    return isNear && next.entity && fits(next.entity.gender, gender) ? next.entity : undefined
  }

  /** The person of the last sentences if there is but one whom a description can mean. */
  private onlyPerson({ index: sentence, block }: Sentence, gender: Gender): Entity | undefined {
    const near = this.named.slice(-MOST_NAMED).filter(
      ({ entity, sentence: own, block: of }) =>
        sentence - own <= NEAR &&
        entity.kind === 'person' &&
        this.mayBe(entity) &&
        // "la gérante", far behind a teacher's name, is somebody else.
        !(this.lexicon.language.romance && (block - of > 1 || this.hasPersonsRole(entity)))
    )
    return onlyOne(near.filter(({ entity }) => fits(entity.gender, gender)))
  }

  /** Where nouns have capitals, one that nothing tells to be a person may be a thing. */
  private mayBe = (entity: Entity) => !this.lexicon.language.capitalNouns || isSurelyPerson(entity)

  /** One of several names that speaks, or that the article gives a person's role. */
  private seemsPerson({ entity, isSpeaker }: Named): boolean {
    if (this.lexicon.language.romance) return this.hasPersonsRole(entity)
    const { fixedOrder, genitive } = this.lexicon.language
    if (entity.words.length === 1 || !(fixedOrder || genitive)) return false
    return isSpeaker || this.hasPersonsRole(entity)
  }

  private hasPersonsRole(entity: Entity): boolean {
    const known = this.ofPersons.get(entity)
    if (known !== undefined) return known
    const has = [...entity.roleWords].some(word => this.lexicon.people.has(word))
    this.ofPersons.set(entity, has)
    return has
  }

  /** There: such a one that has spoken is taken for a person too. */
  private mayBeMeant = (entity: Entity) =>
    this.mayBe(entity) || this.named.some(named => named.isSpeaker && named.entity === entity)

  private best(
    sentence: number,
    block: number,
    accept: (entity: Entity) => boolean,
    reach = REACH,
    before = Infinity,
    apart = APART
  ): Entity | undefined {
    let best: Entity | undefined
    let most = -Infinity
    const seen = new Map<Entity, number>()
    for (let at = this.named.length - 1; at >= Math.max(0, this.named.length - MOST_NAMED); at--) {
      const named = this.named[at]
      if (!named || sentence - named.sentence > reach) break
      if (!accept(named.entity)) continue
      if (this.lexicon.language.genitive && named.sentence === sentence && named.at >= before) continue
      const times = seen.get(named.entity) ?? 0
      seen.set(named.entity, times + 1)
      const score =
        (named.isSubject ? 2 : 0) -
        (named.isOblique ? 1.5 : 0) -
        (named.isTied && !isSurelyPerson(named.entity) ? 1 : 0) +
        (named.isSpeaker ? 1.5 : 0) +
        (isSurelyPerson(named.entity) || this.seemsPerson(named) ? 1.5 : 0) -
        (sentence - named.sentence) * 1.2 -
        (block - named.block) * apart +
        Math.min(times, 3) * 0.3
      if (score > most) {
        most = score
        best = named.entity
      }
    }
    return best
  }
}

/** The one whom all of these are about; undefined where they are about several, or nobody. */
function onlyOne(named: Named[]): Entity | undefined {
  const entities = new Set(named.map(({ entity }) => entity))
  return entities.size === 1 ? named[0]?.entity : undefined
}

/** "Una de las vecinas, la maestra Clara Montes, …": the name in apposition to whoever leads the sentence. */
const isApposed = (lead: Mention | undefined, { kind, first, last, sentence: { tokens } }: Mention) =>
  kind === 'name' &&
  lead?.kind === 'noun' &&
  lead.last === first - 2 &&
  tokens[first - 1]?.text === ',' &&
  tokens[last + 1]?.text === ','

/** "The pilot, a retired sailor, …": a description behind the noun brings in somebody new. */
const isIntroduced = ({ sentence: { tokens }, last }: Mention, lexicon: Lexicon) =>
  tokens[last + 1]?.text === ',' && isIndefinite(tokens[last + 2]?.lower ?? '', lexicon)

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

const fits = (own: Gender, asked: Gender) => own === 'any' || asked === 'any' || own === asked

/** A mention as the speaker that a reader is shown. */
export function speakerOf(mention: Mention, lexicon: Lexicon): Speaker | null {
  const { entity } = mention
  if (entity && entity.kind !== 'place') {
    const speaker: Speaker = { name: entity.name, mention: mention.text, kind: entity.kind }
    if (entity.role !== undefined) speaker.role = entity.role
    return speaker
  }
  if (entity) return { name: entity.name, mention: mention.text, kind: 'organisation' }
  if (mention.standsFor) {
    const described = speakerOf(mention.standsFor, lexicon)
    return described && { ...described, mention: mention.text }
  }
  if (mention.kind === 'pronoun') {
    if (isGeneric(mention, lexicon) || lexicon.there.has(mention.text.toLowerCase())) return null
    const word = mention.text.replace(/^-(?:t-)?/, '')
    return { name: word, mention: word, kind: 'unnamed' }
  }
  const name = describe(mention.text, lexicon)
  if (PLATFORMS.has(name.toLowerCase())) return { name, mention: mention.text, kind: 'platform' }
  const kind = mention.noun === 'person' || mention.noun === undefined ? 'unnamed' : mention.noun
  return { name, mention: mention.text, kind }
}

/** "l'imprenditrice": an article that has no space behind it. */
const ELIDED = /^l['’](?=\p{L})/iu

/** A description without its article, small unless the language has capital nouns. */
function describe(text: string, lexicon: Lexicon): string {
  const [first = '', ...rest] = text.replace(ELIDED, '$& ').split(' ')
  const article = first.toLowerCase().replace('’', "'")
  const isOfMany = lexicon.one.has(article) && lexicon.oneOf.has(rest[0]?.toLowerCase() ?? '')
  const kept = rest.length > 0 && lexicon.articles.has(article) && !isOfMany ? rest.join(' ') : text
  const word = kept.split(' ')[0] ?? ''
  const small = lexicon.unnamed.has(word.toLowerCase()) || lexicon.determiners.has(word.toLowerCase())
  return small && !lexicon.language.capitalNouns ? kept.slice(0, 1).toLowerCase() + kept.slice(1) : kept
}
