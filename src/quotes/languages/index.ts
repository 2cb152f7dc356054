/**
 * The languages that quotes are read in, ready for look-up, and which of them a text is in. A page is in one of them, so
 * each is learnt when it is needed: all together would be three times what a click has to load.
 */
import { likeliestLanguage } from '../../article/language.ts'
import type { FoundQuote, FoundSource, QuoteContext, TextBlock } from '../read.ts'
import type { Unit } from '../tokens.ts'
import { type GivenNames, learnNames } from './given-names.ts'
import type { Gender, Language } from './model.ts'

export type Words = ReadonlySet<string>

/** Words of all languages that join two of a kind: "he stood up and said". */
export const JOINING: Words = new Set('and then but or und et y e i en och та и і й oraz و'.split(' '))

/** Words of all languages that bring in somebody new: "an official". */
export const INDEFINITE: Words = new Set(
  'a an one another some several many ein eine einer eines einem einen une un una uno um uma een en ett'.split(
    ' '
  )
)

/** True of a word that brings in somebody new; the Portuguese "a" is "the". */
export const isIndefinite = (word: string, { articleGenders }: Lexicon): boolean =>
  INDEFINITE.has(word) && !articleGenders.has(word)

/** The verbs whose object, clause, infinitive or question is reported speech. */
export interface Stances {
  clause: Words
  object: Words
  infinitive: Words
  question: Words
  told: Words
  adjectives: Words
  chains: Words
  nouns: Words
  /** Verbs with their particle: "called for". */
  phrases: Words
  /** Every word that may be one of these verbs. */
  all: Words
}

/** A language with its word lists as sets. */
export interface Lexicon {
  language: Language
  code: string
  common: Words
  say: Words
  call: Words
  perfect: Words
  addressed: Words
  bearers: Words
  loose: Words
  moments: Words
  namedDays: Words
  quantities: Words
  participle: Words
  phrases: Words
  /** By their first word, all words of each, the longest first. */
  idioms: ReadonlyMap<string, string[][]>
  leads: ReadonlyMap<string, string[][]>
  infinitives: Words
  negations: Words
  narrative: Words
  stance: Stances | null
  /** Phrases before a source by their first word, longest first, each as its words. */
  according: ReadonlyMap<string, string[][]>
  accordingWeak: Words
  accordingOwn: ReadonlyMap<string, string[][]>
  accordingAfter: Words
  pronouns: ReadonlyMap<string, Gender>
  passive: Words
  quoted: Words
  there: Words
  shares: Words
  times: Words
  relatives: Words
  between: Words
  as: Words
  that: Words
  joints: Words
  prepositions: Words
  linking: Words
  openers: Words
  finite: Words
  sourceNouns: string[]
  auxiliaries: Words
  subjunctive: Words
  conditional: Words
  passiveAuxiliaries: Words
  agents: Words
  genitives: Words
  asWhat: Words
  opinion: Words
  messages: Words
  nameMarks: Words
  reflexives: Words
  textPlaces: Words
  reportedBy: Words
  subordinate: Words
  oblique: Words
  separable: ReadonlyMap<string, Words>
  takingUp: Words
  /** By their first word, the words that may follow it. */
  inText: ReadonlyMap<string, string[]>
  addressing: Words
  determiners: Words
  articles: Words
  articleGenders: ReadonlyMap<string, Gender>
  pluralArticles: Words
  pluralEndings: string[]
  same: Words
  demonstratives: Words
  offices: ReadonlyMap<string, string[]>
  definiteEndings: string[]
  ages: string[]
  titles: ReadonlyMap<string, Gender>
  people: ReadonlyMap<string, Gender>
  unnamed: Words
  publications: Words
  organisations: Words
  companies: Words
  documents: Words
  occasions: Words
  works: Words
  soCalled: Words
  soCalledLinks: Words
  naming: Words
  namingSubjects: Words
  charges: Words
  chargeLinks: Words
  notNames: Words
  elisions: Words
  clitics: string[]
  roleEndings: Words
  roleGenders: (readonly [ending: string, gender: Gender])[]
  verbEndings: string[]
  tagEndings: string[]
  others: Words
  adjectiveEndings: string[]
  inflected: Words
  impersonal: { verbs: Words; endings: string[]; places: Words; plurals: string[] }
  bodyEndings: string[]
  interview: { question: Words; answer: Words; you: Words; me: Words }
  placeNouns: Words
  genitivePlurals: string[]
  one: Words
  oneOf: Words
  those: Words
  /** Pronouns as they stand in phrases of `according`. */
  sourcePronouns: ReadonlyMap<string, Gender>
  nounMarks: Words
}

/** The languages there are. */
export const CODES: Words = new Set('ar de en es fr it ja ko nl pl pt ru sv uk'.split(' '))

/** What is to be learnt of a language: its data, and rules of its own where the common ones do not hold. */
export interface LanguagePack {
  language: Language
  read?: OwnReader
  /** The given names that its papers print. */
  names?: readonly GivenNames[]
}

/** Reads quotations by rules of its own, as `readQuotes` does by the common ones. */
export type OwnReader = (
  blocks: TextBlock[],
  units: Unit[],
  context: QuoteContext,
  lexicon: Lexicon
) => { quotes: FoundQuote[]; sources: FoundSource[] }

/** Thrown where a text is in a language that there is, but that has not been learnt yet. */
export class LanguageNotLearnt extends Error {
  constructor(readonly code: string) {
    super(`the language ${code} has not been learnt`)
  }
}

const learnt = new Map<string, LanguagePack>()

/** Makes a language known. */
export function learn(pack: LanguagePack): void {
  learnt.set(pack.language.code, pack)
  for (const names of pack.names ?? []) learnNames(names)
}

/** Whether there is such a language that has not been learnt. */
export const isToLearn = (code: string): boolean => CODES.has(code) && !learnt.has(code)

/** The rules of its own that a language has. */
export const ownReaderOf = (lexicon: Lexicon): OwnReader | undefined => learnt.get(lexicon.code)?.read

const NO_WORDS: Words = new Set()
function words(list: string | undefined): Words {
  if (!list) return NO_WORDS
  const set = new Set(list.split(' '))
  set.delete('')
  return set
}

function byGender(lists: Partial<Record<Gender, string>>): Map<string, Gender> {
  const map = new Map<string, Gender>()
  for (const [gender, list] of Object.entries(lists))
    for (const word of words(list)) map.set(word, gender as Gender)
  return map
}

function stancesOf({ stance }: Language): Stances | null {
  if (!stance) return null
  const particles = Object.entries(stance.particles)
  const phrases = particles.flatMap(([particle, verbs]) =>
    verbs.split(' ').map(verb => `${verb} ${particle}`)
  )
  const { clause, object, infinitive, question, told } = stance
  return {
    clause: words(clause),
    object: words(object),
    infinitive: words(infinitive),
    question: words(question),
    told: words(told),
    adjectives: words(stance.adjectives),
    chains: words(stance.chains),
    nouns: words(stance.nouns),
    phrases: new Set(phrases),
    all: words([clause, object, infinitive, question, ...Object.values(stance.particles)].join(' '))
  }
}

const wide = new WeakMap<Lexicon, Lexicon>()

/** A lexicon in which the verbs of thinking and wanting are verbs of saying too. */
export function withStances(lexicon: Lexicon): Lexicon {
  const { stance, language } = lexicon
  if (!stance || !language.stance) return lexicon
  const known = wide.get(lexicon)
  if (known) return known
  const { adjectives, negated, participleEnding } = language.stance
  const all = [...stance.all]
  const made = {
    ...lexicon,
    call: new Set([...lexicon.call, ...all.filter(word => !word.endsWith(participleEnding))]),
    participle: new Set([...lexicon.participle, ...all.filter(word => word.endsWith(participleEnding))]),
    phrases: new Set([...lexicon.phrases, ...stance.phrases]),
    between: new Set([...lexicon.between, ...words(negated)]),
    quoted: new Set([...lexicon.quoted, ...words(adjectives)])
  }
  wide.set(lexicon, made)
  return made
}

/** "a juicio de" and "a juicio del": what ends in "of" with all that may stand for it. */
const contracted = ({ according, genitives }: Language) => {
  const ties = genitives?.split(' ') ?? []
  return according.flatMap(phrase => {
    const parts = phrase.split(' ')
    const isTied = parts.length > 1 && ties.includes(parts.at(-1) ?? '')
    return isTied ? ties.map(tie => [...parts.slice(0, -1), tie].join(' ')) : [phrase]
  })
}

/** Each form with each of what may follow it. */
const spelledOut = (phrases: Record<string, string> = {}) =>
  Object.entries(phrases).flatMap(([forms, rest]) =>
    forms.split(' ').flatMap(form => rest.split(', ').map(behind => `${form} ${behind}`.trim()))
  )

/** Phrases by their first word, longest first, each as its words. */
function partsByFirst(phrases: string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    const first = parts[0] ?? ''
    map.set(
      first,
      [...(map.get(first) ?? []), parts].sort((a, b) => b.length - a.length)
    )
  }
  return map
}

/** Each word that takes up the bearer of an office, with the words of that office. */
function officesOf({ offices = {} }: Language): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [taking, of] of Object.entries(offices))
    for (const word of taking.split(' ')) map.set(word, [...(map.get(word) ?? []), ...of.split(' ')])
  return map
}

function byFirstWord(phrases: string[]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const phrase of phrases) {
    const [first = '', second = ''] = phrase.split(' ')
    map.set(first, [...(map.get(first) ?? []), second])
  }
  return map
}

function lexicon(language: Language): Lexicon {
  const according = partsByFirst(language.romance ? contracted(language) : language.according)
  return {
    language,
    code: language.code,
    common: words(language.common),
    say: words(language.say),
    call: words(language.call),
    perfect: words(language.perfect),
    addressed: words(language.addressed),
    bearers: words(language.bearers),
    loose: words(language.loose),
    moments: words(language.moments),
    namedDays: words(language.namedDays),
    quantities: words(language.quantities),
    participle: words(language.participle),
    phrases: new Set(language.phrases),
    idioms: partsByFirst(spelledOut(language.idioms)),
    leads: partsByFirst(spelledOut(language.leads)),
    infinitives: words(language.infinitives),
    negations: words(language.negations),
    narrative: words(language.narrative),
    stance: stancesOf(language),
    according,
    accordingWeak: words(language.accordingWeak),
    accordingOwn: partsByFirst(language.accordingOwn ?? []),
    accordingAfter: words(language.accordingAfter),
    pronouns: new Map(Object.entries(language.pronouns)),
    passive: words(language.passive),
    quoted: words(language.quoted?.verbs),
    there: words(language.quoted?.there),
    shares: words(language.shares),
    times: words(language.times),
    relatives: words(language.relatives),
    between: words(language.between),
    as: words(language.as),
    that: words(language.that),
    joints: words(language.joints),
    prepositions: words(language.prepositions),
    openers: words(language.openers),
    finite: words(language.finite),
    sourceNouns: [...words(language.sourceNouns)],
    auxiliaries: words(language.auxiliaries),
    subjunctive: words(language.subjunctive),
    conditional: words(language.conditional),
    passiveAuxiliaries: words(language.passiveAuxiliaries),
    agents: words(language.agents),
    genitives: words(language.genitives),
    asWhat: words(language.asWhat),
    opinion: words(language.opinion),
    messages: words(language.messages),
    nameMarks: words(language.nameMarks),
    reflexives: words(language.reflexives),
    textPlaces: words(language.textPlaces),
    reportedBy: words(language.reportedBy),
    subordinate: words(language.subordinate),
    oblique: words(language.oblique),
    separable: new Map(
      Object.entries(language.separable ?? {}).flatMap(([verbs, particles]) =>
        verbs.split(' ').map(verb => [verb, words(particles)] as const)
      )
    ),
    takingUp: words(language.takingUp),
    inText: byFirstWord(language.inText ?? []),
    linking: words(language.linking),
    addressing: words(language.addressing),
    determiners: words(language.determiners),
    articles: words(language.articles),
    articleGenders: new Map(Object.entries(language.articleGenders ?? {})),
    pluralArticles: words(language.pluralArticles),
    pluralEndings: [...words(language.pluralEndings)],
    offices: officesOf(language),
    same: words(language.same),
    demonstratives: words(language.demonstratives),
    definiteEndings: [...words(language.definiteEndings)],
    ages: [...words(language.ages)],
    titles: byGender(language.titles),
    people: byGender(language.nouns.person),
    unnamed: words(language.nouns.unnamed),
    publications: words(language.nouns.publication),
    organisations: words(language.nouns.organisation),
    companies: words(language.nouns.company),
    documents: words(language.nouns.document),
    occasions: words(language.nouns.occasion),
    works: words(language.works),
    soCalled: words(language.soCalled),
    soCalledLinks: words(language.soCalledLinks),
    naming: words(language.naming?.verbs),
    namingSubjects: words(language.naming?.subjects),
    charges: words(language.charges?.nouns),
    chargeLinks: words(language.charges?.links),
    notNames: words(language.notNames),
    elisions: words(language.elisions),
    clitics: [...words(language.clitics)].sort((a, b) => b.length - a.length),
    nounMarks: words(language.nounMarks),
    roleEndings: words(language.roleEndings),
    roleGenders: [...byGender(language.roleGenders ?? {})],
    tagEndings: [...words(language.tagEndings)],
    verbEndings: [...words(language.verbEndings)],
    others: words(language.others),
    inflected: words(language.inflected),
    impersonal: {
      verbs: words(language.impersonal?.verbs),
      endings: [...words(language.impersonal?.endings)],
      places: words(language.impersonal?.places),
      plurals: [...words(language.impersonal?.plurals)]
    },
    bodyEndings: [...words(language.bodyEndings)],
    interview: {
      question: words(language.interview?.question),
      answer: words(language.interview?.answer),
      you: words(language.interview?.you),
      me: words(language.interview?.me)
    },
    placeNouns: words(language.placeNouns),
    genitivePlurals: [...words(language.genitivePlurals)],
    one: words(language.oneOf?.one),
    oneOf: words(language.oneOf?.of),
    those: words(language.oneOf?.those),
    adjectiveEndings: [...words(language.adjectiveEndings)],
    sourcePronouns: new Map(Object.entries(language.sourcePronouns ?? {}))
  }
}

const ready = new Map<string, Lexicon>()

function lexiconOf(language: Language): Lexicon {
  const known = ready.get(language.code) ?? lexicon(language)
  ready.set(language.code, known)
  return known
}

/**
 * The lexicon for a text: by the page's own word for its language, else by letters and common words; English where it
 * is none of ours.
 * @param tag BCP 47, as the page gives it.
 * @param sample The text, of which the first few thousand characters are looked at.
 * @throws LanguageNotLearnt
 */
export function lexiconFor(tag: string | undefined, sample: string): Lexicon {
  const code = tag || (likeliestLanguage(sample.slice(0, 4000), codeOf) ?? '')
  return lexiconOfTag(code) ?? (lexiconOfTag('en') as Lexicon)
}

/**
 * The lexicon of a language by its BCP 47 tag, or null if it is none of ours.
 * @throws LanguageNotLearnt
 */
export function lexiconOfTag(tag: string): Lexicon | null {
  const code = codeOf(tag)
  const pack = learnt.get(code)
  if (pack) return lexiconOf(pack.language)
  if (CODES.has(code)) throw new LanguageNotLearnt(code)
  return null
}

/** The primary subtag, or the language of ours that is nearest to it. */
export function codeOf(tag: string): string {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return NEAREST.get(code) ?? code
}

/** Languages without rules and words here, each with the one whose serve best. */
const NEAREST = new Map(
  Object.entries({ da: 'sv', no: 'sv', nb: 'sv', nn: 'sv', gl: 'pt', ca: 'es', be: 'ru', af: 'nl' })
)
