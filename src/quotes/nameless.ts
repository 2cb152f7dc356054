/** Who leads a sentence without a name, where names are inflected: "Жена Копылова плакала. Она …". */
import { isOblique } from './clauses.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'

/** How soon a pronoun takes up somebody without a name who led a sentence, in sentences. */
const TAKEN_UP = 2

/** Articles that bring in one person. */
const ONE = new Set('a an one another ein eine een één en ett'.split(' '))

/** The last person and the last body without a name that led a sentence. */
export class Nameless {
  private readonly last: Partial<Record<'person' | 'organisation', Mention>> = {}

  /** Where an article tells that somebody is brought in. */
  private readonly isTold: boolean

  constructor(private readonly lexicon: Lexicon) {
    const { verbSecond, fixedOrder } = lexicon.language
    this.isTold = verbSecond === true || fixedOrder === true
  }

  /** "Жена Копылова плакала. Она …", "Klub wydał oświadczenie. … – czytamy w komunikacie": who led the sentence before. */
  takenUp({ sentence, gender }: Mention, kind: 'person' | 'organisation'): Mention | undefined {
    const before = this.last[kind]
    const isNear = before !== undefined && sentence.index - before.sentence.index <= TAKEN_UP
    if (!isNear || before.sentence.block !== sentence.block || before.sentence === sentence) return undefined
    return kind === 'organisation' ||
      (gender !== 'p' && (before.gender === 'any' || before.gender === gender))
      ? before
      : undefined
  }

  /** "Ein Lotse wartet. Brandt geht. Er …": behind somebody with a name a pronoun may mean him. */
  forget({ kind, sentence }: Mention): void {
    const isNewer = this.last.person !== undefined && this.last.person.sentence !== sentence
    if (this.isTold && kind !== 'pronoun' && isNewer) delete this.last.person
  }

  /** Keeps one without a name that leads its sentence, where names are inflected, and elsewhere who is brought in there. */
  note(mention: Mention, mentions: Mention[], subjects: ReadonlySet<Mention>): void {
    const { noun } = mention
    if (this.isTold && isBroughtIn(mention, mentions, this.lexicon))
      this.last.person = { ...mention, gender: mention.gender === 'p' ? 'any' : mention.gender }
    if (!this.lexicon.language.genitive || (noun !== 'person' && noun !== 'organisation')) return
    const isPlace =
      mention.first === 1 && this.lexicon.impersonal.places.has(mention.sentence.tokens[0]?.lower ?? '')
    const leads = isPlace || mentions.find(other => !isOblique(other, this.lexicon)) === mention
    if (leads || subjects.has(mention)) this.last[noun] = mention
  }
}

/** "Ein Lotse, der …", "Enligt en person med insyn", "Mannen", "34-åringen": somebody whom no name is known for opens a sentence. */
const isBroughtIn = (mention: Mention, mentions: Mention[], lexicon: Lexicon) => {
  const {
    first,
    head = '',
    sentence: { tokens }
  } = mention
  if (mentions[0] !== mention || (mention.noun !== 'person' && mention.noun !== 'unnamed')) return false
  // "One passenger, Vera Holm, …"
  if (mentions.some(({ kind, entity }) => kind === 'name' && entity?.kind === 'person')) return false
  const before = tokens[first - 1]?.lower ?? ''
  if (first > 0 && !lexicon.according.has(before)) return false
  const opener = tokens[first]?.lower ?? ''
  if (ONE.has(opener) || /^\d/.test(head)) return true
  const isDefinite = lexicon.articles.has(opener) || lexicon.definiteEndings.some(end => head.endsWith(end))
  return mention.noun === 'person' && lexicon.language.verbSecond === true && isDefinite
}
