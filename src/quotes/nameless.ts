/** Who leads a sentence without a name, where names are inflected: "Жена Копылова плакала. Она …". */
import { isOblique } from './clauses.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'

/** How soon a pronoun takes up somebody without a name who led a sentence, in sentences. */
const TAKEN_UP = 2

/** The last person and the last body without a name that led a sentence. */
export class Nameless {
  private readonly last: Partial<Record<'person' | 'organisation', Mention>> = {}

  constructor(private readonly lexicon: Lexicon) {}

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

  /** Keeps one without a name that leads its sentence, where names are inflected. */
  note(mention: Mention, mentions: Mention[], subjects: ReadonlySet<Mention>): void {
    const { noun } = mention
    if (!this.lexicon.language.genitive || (noun !== 'person' && noun !== 'organisation')) return
    const isPlace =
      mention.first === 1 && this.lexicon.impersonal.places.has(mention.sentence.tokens[0]?.lower ?? '')
    const leads = isPlace || mentions.find(other => !isOblique(other, this.lexicon)) === mention
    if (leads || subjects.has(mention)) this.last[noun] = mention
  }
}
