/**
 * The register: who and what the article names, with every form of a name joined to the fullest.
 * A surname alone belongs to the bearer whose gender fits and who is named most; relatives stay apart.
 */
import { beginsCapital, isAllCapital } from '../article/letters.ts'
import type { SourceKind } from '../article/model.ts'
import { givenName, isPatronymic, nominative, nominativeBySurname } from './inflection.ts'
import { GIVEN_NAMES } from './languages/given-names.ts'
import type { Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import { isOutletWord, ORGANISATION_WORDS, OUTLETS, PLACES, PLATFORMS } from './languages/names.ts'
import type { NameRun } from './name-runs.ts'
import { appositionBefore, endsAsRole, kindBeside, roleBefore, roleBehind } from './roles.ts'
import { isTeam } from './teams.ts'
import type { Token } from './tokens.ts'

export interface Entity {
  id: number
  kind: SourceKind | 'place'
  /** The fullest form of its name. */
  name: string
  words: string[]
  gender: Gender
  /** As printed beside the name. */
  role?: string
  /** Words of the role and titles, in lower case, by which a common noun finds the bearer. */
  roleWords: Set<string>
  mentions: { run: NameRun; sentence: number }[]
  /** How often each full form is printed. */
  forms: Map<string, number>
}

/** True where more than capitals speaks for a person: a title, a common given name, a known gender. */
export const isSurelyPerson = (entity: Entity): boolean =>
  entity.kind === 'person' &&
  (entity.gender !== 'any' ||
    GIVEN_NAMES.has(entity.words[0] ?? '') ||
    entity.mentions.some(({ run }) => run.titled))

export interface Register {
  entities: Entity[]
  /** The entity of a name, by the number of its sentence and its first token. */
  entityAt(sentence: number, first: number): Entity | undefined
}

/** "Gontran d’Espérandieu": no space stands behind an apostrophe of few letters. */
const printName = (words: string[]) => {
  const name = words.join(' ')
  return /['’] /.test(name) ? name.replace(/(?<!\p{L})(\p{L}{1,4}['’]) (?=\p{L})/gu, '$1') : name
}

const bare = (word: string) => word.toLowerCase().replace(/[.’']/g, '')
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/

/** Words by which a name is compared: without suffixes. */
const key = (words: string[]) => {
  const kept = words.map(bare).filter(word => !SUFFIX.test(word))
  return kept.length > 0 ? kept : words.map(bare)
}

/** The words by which the bearer of a full name may be called: the last, of two family names also the first. */
const surnamesIn = (words: string[], { language }: Lexicon) =>
  words.slice(language.doubleSurnames && words.length > 2 ? -2 : -1)

/** Reads the register from the names of all sentences, in text order. */
export function registerOf(runs: NameRun[], lexicon: Lexicon): Register {
  const entities: Entity[] = []
  const at = new Map<string, Entity>()
  const surnames = new Map<string, Entity[]>()
  const add = (words: string[], gender: Gender | undefined, marked: boolean): Entity => {
    const entity: Entity = {
      id: entities.length,
      kind: kindOf(words, marked, lexicon),
      name: printName(words),
      words: key(words),
      gender: gender ?? genderOf(words, lexicon),
      roleWords: new Set(),
      mentions: [],
      forms: new Map()
    }
    entities.push(entity)
    for (const word of new Set([...surnamesIn(entity.words, lexicon), entity.words[0] ?? '']))
      surnames.set(word, [...(surnames.get(word) ?? []), entity])
    return entity
  }
  const long = runs.filter(run => key(run.words).length > 1)
  // Where names are inflected the first case has the shortest ending: "Jan Sroka", "Jana Sroki".
  const longer = lexicon.language.genitive ? -1 : 1
  for (const { words } of long) {
    const joined = matchLong(words, surnames, lexicon)
    const entity = joined ?? add(words, undefined, false)
    const form = printName(words)
    entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1)
  }
  const alone = new Set(runs.filter(({ words }) => words.length === 1).map(({ words }) => words[0] ?? ''))
  for (const entity of entities) {
    const forms = [...entity.forms].sort(
      (a, b) => b[1] - a[1] || wordCount(b[0]) - wordCount(a[0]) || longer * (b[0].length - a[0].length)
    )
    const printed = forms.map(([form]) => form)
    entity.name = calledBy(printed, lexicon) ?? entity.name
    if (entity.kind !== 'person') continue
    entity.name = nominativeBySurname(nominative(entity.name, lexicon, false), alone, lexicon)
  }
  for (const run of runs) {
    const words = key(run.words)
    const entity =
      (words.length > 1 ? matchLong(run.words, surnames, lexicon) : matchShort(run, surnames, lexicon)) ??
      add(run.words, run.gender, run.marked)
    if (run.gender && run.gender !== 'any' && entity.gender === 'any') entity.gender = run.gender
    if (
      run.titled &&
      entity.kind !== 'publication' &&
      entity.kind !== 'platform' &&
      !isKnownOutlet(run.words)
    )
      entity.kind = 'person'
    if (run.marked && entity.kind !== 'platform' && entity.kind !== 'organisation')
      entity.kind = isOrganisation(run, lexicon) ? 'organisation' : 'publication'
    entity.mentions.push({ run, sentence: run.sentence.index })
    noteRole(entity, run, lexicon)
    at.set(`${run.sentence.index}:${run.first}`, entity)
  }
  for (const entity of entities) if (isPlace(entity, lexicon)) entity.kind = 'place'
  return { entities, entityAt: (sentence, first) => at.get(`${sentence}:${first}`) }
}

/** Of the forms of a name, the commonest first, one that is in no other case than the first. */
function calledBy(forms: string[], { language }: Lexicon): string | undefined {
  const isFirstCase = (form: string) => givenName(form.split(' ')[0] ?? '')?.inflected !== true
  return (language.genitive ? forms.find(isFirstCase) : undefined) ?? forms[0]
}

const wordCount = (name: string) => name.split(' ').length

/** One word that stands only behind "in", "from" and the like is a place more often than a person. */
const isPlace = (entity: Entity, lexicon: Lexicon) =>
  entity.kind === 'person' &&
  entity.words.length === 1 &&
  entity.mentions.length > 0 &&
  !(lexicon.language.romance && GIVEN_NAMES.has(entity.words[0] ?? '')) &&
  entity.mentions.every(
    ({ run }) =>
      !run.titled && !run.marked && lexicon.prepositions.has(run.sentence.tokens[run.from - 1]?.lower ?? '')
  )

/** "компания «Северный путь»": the noun before the marks tells that the name is no paper's. */
const isOrganisation = (
  { sentence: { tokens }, first }: NameRun,
  { organisations, publications }: Lexicon
) => {
  const before = tokens[first - 1]?.lower ?? ''
  return organisations.has(before) && !publications.has(before)
}

const isKnownOutlet = (words: string[]) => OUTLETS.has(words.join(' ').toLowerCase())

function kindOf(words: string[], marked: boolean, lexicon: Lexicon): Entity['kind'] {
  const name = words.join(' ').toLowerCase()
  if (PLATFORMS.has(name)) return 'platform'
  if (marked || OUTLETS.has(name)) return 'publication'
  if (lexicon.language.capitalNouns && name.endsWith('s') && PLACES.has(name.slice(0, -1))) return 'place'
  if (PLACES.has(name) || (words.length === 1 && beginsCapital(words[0] ?? '') && words[0]?.endsWith('.')))
    return 'place'
  const parts = words.map(word => word.toLowerCase())
  const last = parts.at(-1) ?? ''
  if (parts.length === 1 && isOutletWord(last)) return 'publication'
  const given = parts.length > 1 && GIVEN_NAMES.has(parts[0] ?? '')
  if (!given && parts.length > 1 && (isOutletWord(last) || isOutletWord(parts[1] ?? ''))) return 'publication'
  if (!given && parts.some(part => ORGANISATION_WORDS.has(part))) return 'organisation'
  const [only = ''] = words
  if (parts.length === 1 && only.length > 1 && beginsCapital(only) && isAllCapital(only, '.&-'))
    return 'organisation'
  if (lexicon.language.genitive && !given && words.some(word => word.length > 2 && isAllCapital(word)))
    return 'organisation'
  if (!given && parts.some(part => lexicon.organisations.has(part))) return 'organisation'
  return 'person'
}

function genderOf(words: string[], lexicon: Lexicon): Gender {
  const [first = ''] = words
  if (words.length < 2) return 'any'
  const inflected = lexicon.language.genitive ? givenName(first)?.gender : undefined
  return inflected ?? GIVEN_NAMES.get(bare(first)) ?? 'any'
}

/** With more names than this only equal forms are joined: comparing each with each would take too long. */
const MOST_INFLECTED = 600

/** Equal but for an ending, where names are inflected: "Коваленка", "Sroki". */
export function sameWord(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true
  if (!lexicon.language.genitive) return false
  const shared = Math.max(3, Math.min(a.length, b.length) - 2)
  return Math.abs(a.length - b.length) <= 3 && a.slice(0, shared) === b.slice(0, shared)
}

/** "pani Halina", "Геннадий Павлович": where names are inflected the given name alone may be meant. */
const isSameGiven = (own: string | undefined, other: string, { language }: Lexicon): boolean =>
  language.genitive !== undefined &&
  givenName(other) !== null &&
  givenName(own ?? '')?.name === givenName(other)?.name

function matchLong(words: string[], surnames: Map<string, Entity[]>, lexicon: Lexicon): Entity | undefined {
  const own = key(words)
  const last = own.at(-1) ?? ''
  const doubled = lexicon.language.doubleSurnames ? sameDoubled(own, surnames) : undefined
  if (doubled) return doubled
  const isInflected = lexicon.language.genitive !== undefined && surnames.size <= MOST_INFLECTED
  const pool = isInflected ? [...new Set([...surnames.values()].flat())] : (surnames.get(last) ?? [])
  const isPolite = isInflected && own.length === 2 && isPatronymic(last)
  return pool.find(entity => {
    const theirs = entity.words
    if (isPolite && entity.kind === 'person' && isSameGiven(theirs[0], own[0] ?? '', lexicon)) return true
    if (!sameWord(theirs.at(-1) ?? '', last, lexicon) || theirs.length < 2) return false
    const [a, b] = [own[0] ?? '', theirs[0] ?? '']
    if (sameWord(a, b, lexicon)) return true
    if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return true
    return own.length !== theirs.length && (theirs.includes(a) || own.includes(b)) && entity.kind === 'person'
  })
}

/** "Clara Montes", where the article also has "Clara Montes Ruiz". */
function sameDoubled(own: string[], surnames: Map<string, Entity[]>): Entity | undefined {
  const pool = own.slice(-2).flatMap(word => surnames.get(word) ?? [])
  return pool.find(({ words, kind }) => {
    const [short, long] = own.length < words.length ? [own, words] : [words, own]
    return kind === 'person' && short.length > 1 && short.every((word, at) => word === long[at])
  })
}

function matchShort(run: NameRun, surnames: Map<string, Entity[]>, lexicon: Lexicon): Entity | undefined {
  const word = bare(run.words[0] ?? '')
  let pool = surnames.get(word) ?? []
  if (pool.length === 0 && lexicon.language.genitive && word.length > 3 && surnames.size <= MOST_INFLECTED)
    pool = [...surnames].filter(([name]) => sameWord(name, word, lexicon)).flatMap(([, entities]) => entities)
  const told = run.gender && run.gender !== 'any' ? run.gender : undefined
  const fits = pool.filter(entity => {
    if (told && entity.gender !== 'any' && entity.gender !== told) return false
    const isSurname = surnamesIn(entity.words, lexicon).some(own => sameWord(own, word, lexicon))
    if (run.titled)
      return entity.kind === 'person' && (isSurname || isSameGiven(entity.words[0], word, lexicon))
    if (entity.kind === 'organisation' || entity.kind === 'publication') return entity.words.length === 1
    return true
  })
  const score = (entity: Entity) =>
    [...entity.forms.values()].reduce((sum, count) => sum + count, 0) +
    entity.mentions.length +
    (sameWord(entity.words.at(-1) ?? '', word, lexicon) ? 3 : 0) +
    (told && entity.gender === told ? 5 : 0) +
    (isNear(entity, run) ? NEAR_BONUS : 0) +
    (GIVEN_NAMES.has(entity.words[0] ?? '') ? 1 : 0)
  return fits.sort((a, b) => score(b) - score(a))[0]
}

/** A surname alone rather means who was named in full right before. */
const isNear = ({ mentions }: Entity, run: NameRun) => {
  const last = mentions.at(-1)
  return last !== undefined && last.run.words.length > 1 && run.sentence.index - last.sentence <= 1
}

const NEAR_BONUS = 4

/** Notes what the article says of the bearer right beside the name: titles before, an apposition on either side. */
function noteRole(entity: Entity, run: NameRun, lexicon: Lexicon): void {
  if (entity.kind === 'platform') return
  const isMany = entity.words.length === run.words.length && isTeam(run, lexicon)
  const kind = isSurelyPerson(entity) ? null : isMany ? 'organisation' : kindBeside(run, lexicon)
  if (kind) {
    entity.kind = kind
    const noun = run.sentence.tokens[run.from - 1]
    const isKept = lexicon.language.romance === true || lexicon.language.genitive !== undefined
    if (isKept && noun?.kind === 'word' && !isMany) entity.roleWords.add(noun.lower)
  }
  if (entity.kind === 'publication') return
  const { tokens } = run.sentence
  const before = roleBefore(tokens, run, lexicon)
  const behind = roleBehind(tokens, run, lexicon)
  const apart = appositionBefore(run, lexicon)
  for (const words of [before, behind, apart])
    for (const token of words) entity.roleWords.add(token.lower.replace(/\.$/, ''))
  if (entity.kind === 'organisation') return
  if (entity.gender === 'any' && entity.kind === 'person') {
    tellGender(entity, before, apart, lexicon)
    if (entity.gender === 'any') tellGenderByArticle(entity, [before[0], apart[0], behind[0]], run, lexicon)
  }
  const printed = [behind, apart, before].find(words => words.length > 0) ?? []
  const isFuller =
    printed.length > 0 && (entity.role === undefined || (run.words.length > 1 && entity.role.length < 8))
  const text = printText(printed)
  if (isFuller && !isShortened(text)) entity.role = text
}

/** "his late son Beau Holm": the noun before a name tells its bearer's gender. */
function tellGender(entity: Entity, before: Token[], apart: Token[], lexicon: Lexicon): void {
  for (const words of [before, apart]) {
    const word = words.at(-1)?.lower ?? ''
    const gender = lexicon.people.get(word) ?? genderOfRole(word, lexicon)
    if (gender === 'm' || gender === 'f') entity.gender = gender
  }
}

/** "Geologin", "Landwirt": where nouns have capitals a role's own ending tells who bears it. */
function genderOfRole(word: string, lexicon: Lexicon): Gender {
  if (!endsAsRole(word, lexicon)) return 'any'
  return lexicon.roleGenders.find(([ending]) => word.endsWith(ending))?.[1] ?? 'any'
}

/** "la biologiste": where the noun has one form for both, its article tells. */
function tellGenderByArticle(
  entity: Entity,
  openers: (Token | undefined)[],
  { sentence: { tokens } }: NameRun,
  { articleGenders }: Lexicon
): void {
  for (const opener of openers) {
    if (!opener) continue
    const before = tokens[tokens.indexOf(opener) - 1]
    const gender = articleGenders.get(opener.lower) ?? articleGenders.get(before?.lower ?? '')
    if (gender) entity.gender = gender
  }
}

/** "Sen.", "Dr.": part of the name rather than a role. */
const isShortened = (text: string) => text.length < 6 && text.endsWith('.')

const printText = (tokens: Token[]) =>
  tokens
    .map((token, at) => (at > 0 && token.start > (tokens[at - 1]?.end ?? 0) ? ` ${token.text}` : token.text))
    .join('')
