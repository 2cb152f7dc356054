/** Whom a common noun stands for: "the minister", "die Regierungschefin", "bolaget", "la empresa". */
import { endsItself, toldByVerb } from './bare-nouns.ts'
import { isIndefinite, type Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import type { Mention } from './mentions.ts'
import { fits, type NamedSoFar, onlyOne, REACH } from './named.ts'
import { type Entity, sameWord } from './people.ts'
import type { Sentence } from './tokens.ts'

/** How far back a description without a known role may reach, in sentences. */
const NEAR = 5

/** How far back whoever a description means was spoken of by name, in sentences. */
const DESCRIBED = 3

/** "the local paper": one of more words is told apart from others by them. */
const PLAIN = 3

/** Finds who or what is described, by the roles that the article tells and by who was named right before. */
export class Descriptions {
  /** Heads of descriptions that stand for people without a name: "a guard". */
  private readonly described = new Set<string>()

  constructor(
    private readonly named: NamedSoFar,
    private readonly lexicon: Lexicon
  ) {}

  /** Takes in a description that stands for nobody who is named. */
  note({ head = '' }: Mention): void {
    this.described.add(head)
  }

  /** Who or what is named and meant by a noun; undefined where nobody is for certain. */
  of(mention: Mention): Entity | undefined {
    const { sentence } = mention
    const head = mention.head ?? ''
    const opener = mention.sentence.tokens[mention.first]?.lower ?? ''
    if (isIndefinite(opener, this.lexicon) || isIntroduced(mention, this.lexicon)) return undefined
    if (mention.noun === 'publication' && this.isPlain(mention, opener))
      return this.named.best(sentence.index, sentence.block, entity => entity.kind === 'publication', 60)
    if (mention.noun === 'organisation') {
      const told = this.lexicon.language.romance ? this.bodyBeside(mention, head) : undefined
      if (told) return told
      const called = this.named.best(
        sentence.index,
        sentence.block,
        entity => entity.kind === 'organisation' && this.isCalled(entity, head),
        60
      )
      return called ?? this.onlyBody(mention)
    }
    if (mention.noun !== 'person') return undefined
    const bearer = this.named.best(
      sentence.index,
      sentence.block,
      entity => entity.kind === 'person' && entity.roleWords.has(head) && fits(entity.gender, mention.gender),
      80
    )
    if (bearer || this.lexicon.unnamed.has(head)) return bearer
    const holder = this.holderOf(mention)
    if (holder) return holder
    if (this.lexicon.language.genitive) return this.byDescription(mention)
    if (!this.isDefinite(mention, opener) || this.lexicon.others.has(head)) return undefined
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
    const recent = this.named.recent()
    for (let at = sentence - 1; at >= sentence - DESCRIBED; at--) {
      const able = recent.filter(
        named =>
          named.sentence === at &&
          named.block >= block - (isAge || at === sentence - 1 ? 1 : 0) &&
          named.entity.kind === 'person' &&
          fits(named.entity.gender, gender) &&
          this.named.mayBeMeant(named.entity)
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
      .recent()
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
      .recent()
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
    const own = this.named.best(index, block, entity => isBody(entity) && entity.roleWords.has(head), 60)
    if (own || !isCompany(head)) return own
    return this.named.best(
      index,
      block,
      entity => isBody(entity) && [...entity.roleWords].some(isCompany),
      60
    )
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
    return this.named.best(
      sentence.index,
      sentence.block,
      entity => entity.kind === 'person' && fits(entity.gender, gender) && this.named.mayBe(entity),
      NEAR,
      first
    )
  }

  /** "a entidade": in a Romance language the one organisation that its paragraph has named. */
  private onlyBody({ head = '', sentence: { index, block } }: Mention): Entity | undefined {
    if (!this.lexicon.language.romance || !this.lexicon.companies.has(head)) return undefined
    const near = this.named
      .recent()
      .filter(
        named => named.block === block && index - named.sentence <= 2 && named.entity.kind === 'organisation'
      )
    return onlyOne(near)
  }

  /** "the company" may mean an organisation that is so called beside its name, or one whose name tells no other kind. */
  private isCalled(entity: Entity, head: string): boolean {
    if (entity.words.includes(head) || entity.roleWords.has(head)) return true
    const isSame = (word: string) => sameWord(word, head, this.lexicon)
    if (this.lexicon.language.genitive && [...entity.roleWords, ...entity.words].some(isSame)) return true
    // "energibolaget": where nouns are written as one, the last part tells the kind.
    if (this.lexicon.language.verbSecond && [...entity.roleWords].some(word => word.endsWith(head)))
      return true
    const { companies, organisations } = this.lexicon
    const isOther = [...entity.words, ...entity.roleWords].some(
      word => organisations.has(word) && !companies.has(word)
    )
    return companies.has(head) && !isOther
  }

  /** The person of the last sentences if there is but one whom a description can mean. */
  private onlyPerson({ index: sentence, block }: Sentence, gender: Gender): Entity | undefined {
    const near = this.named.recent().filter(
      ({ entity, sentence: own, block: of }) =>
        sentence - own <= NEAR &&
        entity.kind === 'person' &&
        this.named.mayBe(entity) &&
        // "la gérante", far behind a teacher's name, is somebody else.
        !(this.lexicon.language.romance && (block - of > 1 || this.named.hasPersonsRole(entity)))
    )
    return onlyOne(near.filter(({ entity }) => fits(entity.gender, gender)))
  }
}

/** "The pilot, a retired sailor, …": a description behind the noun brings in somebody new. */
const isIntroduced = ({ sentence: { tokens }, last }: Mention, lexicon: Lexicon) =>
  tokens[last + 1]?.text === ',' && isIndefinite(tokens[last + 2]?.lower ?? '', lexicon)
