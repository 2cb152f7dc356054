/** What an article has named so far, and who of it is meant by what is said next. */
import type { Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import { type Entity, isSurelyPerson } from './people.ts'

/** How far back a pronoun may reach, in sentences. */
export const REACH = 14

/** So many mentions back at most. */
const MOST_NAMED = 300

/** What a paragraph between takes from the score of whoever is meant, and where only the verb tells that somebody is. */
export const APART = 0.5
export const PARAGRAPHS_APART = 1.5

/** Somebody or something at a place in the text. */
export interface Named {
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

/** All that was named, in reading order. */
export class NamedSoFar {
  private readonly all: Named[] = []
  private readonly ofPersons = new Map<Entity, boolean>()

  constructor(private readonly lexicon: Lexicon) {}

  add(named: Named): void {
    this.all.push(named)
  }

  /** The last of them: in a long text not all are looked at for each description. */
  recent(): Named[] {
    return this.all.slice(-MOST_NAMED)
  }

  /** Where nouns have capitals, one that nothing tells to be a person may be a thing. */
  mayBe = (entity: Entity) => {
    const { capitalNouns, genitive } = this.lexicon.language
    if (genitive && !isSurelyPerson(entity)) return this.hasLed(entity) || this.hasPersonsRole(entity)
    return !capitalNouns || isSurelyPerson(entity)
  }

  /** Where names are inflected, what was never a subject may be a place: "збірна України". */
  private hasLed = (entity: Entity) =>
    this.all.some(
      named => named.entity === entity && (named.isSpeaker || (named.isSubject && !named.isOblique))
    )

  /** One of several names that speaks, or that the article gives a person's role. */
  private seemsPerson({ entity, isSpeaker }: Named): boolean {
    if (this.lexicon.language.romance) return this.hasPersonsRole(entity)
    const { fixedOrder, genitive } = this.lexicon.language
    if (entity.words.length === 1 || !(fixedOrder || genitive)) return false
    return isSpeaker || this.hasPersonsRole(entity)
  }

  hasPersonsRole(entity: Entity): boolean {
    const known = this.ofPersons.get(entity)
    if (known !== undefined) return known
    const has = [...entity.roleWords].some(word => this.lexicon.people.has(word))
    this.ofPersons.set(entity, has)
    return has
  }

  /** There: such a one that has spoken is taken for a person too. */
  mayBeMeant = (entity: Entity) =>
    this.mayBe(entity) || this.all.some(named => named.isSpeaker && named.entity === entity)

  /**
   * Who is rather meant at a place in the text: near, named often, a subject, one who speaks.
   * @param accept Who may be meant at all.
   * @param reach How far back, in sentences.
   * @param before Where names are inflected: what stands behind this token of the sentence is not meant.
   * @param apart What each paragraph between takes from the score.
   */
  best(
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
    for (let at = this.all.length - 1; at >= Math.max(0, this.all.length - MOST_NAMED); at--) {
      const named = this.all[at]
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
export function onlyOne(named: Named[]): Entity | undefined {
  const entities = new Set(named.map(({ entity }) => entity))
  return entities.size === 1 ? named[0]?.entity : undefined
}

/** Whether somebody of one gender may be meant by a word of another. */
export const fits = (own: Gender, asked: Gender) => own === 'any' || asked === 'any' || own === asked
