/** What a language file holds. Data only: word lists are strings of forms in lower case, separated by spaces. */

/** Grammatical or natural gender as far as it helps to tell speakers apart: male, female, neuter, plural, any. */
export type Gender = 'm' | 'f' | 'n' | 'p' | 'any'

export interface Stance {
  /** Behind them "that …" is reported: "believes that". */
  clause: string
  /** Behind them an object or a clause without "that" is: "criticised the plan", "thinks the plan will fail". */
  object: string
  /** Behind them "to …" is: "vowed to". */
  infinitive: string
  /** Behind them a question is: "asked whether". */
  question: string
  /** Verbs that name first who is told: "told reporters that". */
  told: string
  /** Those that are no verbs, so that a form of "be" before them makes no passive: "is confident that". */
  adjectives: string
  /** Those forms that are nouns too: "the claims". */
  nouns: string
  /** Verbs that hand their subject on to the verb behind "to": "went on to criticise". */
  chains: string
  /** Auxiliaries with "not" that may stand before them: "didn't". */
  negated: string
  /** The ending of the forms without a subject of their own. */
  participleEnding: string
  /** Verbs with a particle before their object, by particle: "called for". */
  particles: Record<string, string>
}

export interface Language {
  code: string
  /** Frequent function words: never names even with a capital, and the language is recognised by them. */
  common: string
  /** Verbs that report words: "said", "wrote". They may stand before their subject. */
  say: string
  /** Verbs that report with an object between: "called it", "described". Their subject stands before them. */
  call: string
  /** Forms without a subject of their own, which take that of the clause before: "saying". */
  participle: string
  /** Words of several parts that report like a verb; the first part finds them: "points out". */
  phrases: string[]
  /**
   * The same of any number of parts, where a pronoun may stand behind the first ("fait valoir", "fait-il valoir"): forms
   * of the verb, and all that may follow them, separated by commas.
   */
  idioms?: Record<string, string>
  /** What stands before an infinitive that reports ("wants to", "limited himself to"), in the same way. */
  leads?: Record<string, string>
  /** Such infinitives. */
  infinitives?: string
  /** Before them it is not said: "not". */
  negations?: string
  /** "Et le maire d'ajouter": the words that open such a sentence and stand before its infinitive. */
  narrative?: string
  /**
   * Verbs of saying, thinking and wanting by what of theirs is reported, for reported speech only: a verb of quotations
   * may be in these lists too.
   */
  stance?: Stance
  /** What stands before a source: "according to", "in the words of". */
  according: string[]
  /** Those of them that mean much else besides ("pour"): a name or a known noun must follow. */
  accordingWeak?: string
  /** Phrases with a possessive for whose view it is: "a su juicio". */
  accordingOwn?: string[]
  /** What stands after a source: "zufolge". */
  accordingAfter: string
  /** Subject pronouns with their gender. */
  pronouns: Record<string, Gender>
  /** Forms of "be" by which a verb behind them is known to be passive: "was described". */
  passive?: string
  /** Of an outlet that passes words on: "is quoted", and "there" for one named before. */
  quoted?: { verbs: string; there: string }
  /** What a text says where a source is left without a name: "on condition of anonymity". */
  anonymity?: string[]
  /** What ends a number that stands for people: "47 percent said". */
  shares?: string
  /** What tells when and may stand between a subject and its verb: "this past week". */
  times?: string
  /** "À Bercy, on assure": the pronoun that stands for nobody in particular, and what stands before the place meant. */
  generic?: { pronoun: string; places: string }
  /** "who", "which": stand for the noun before them. */
  relatives: string
  /** Auxiliaries and adverbs that may stand between a subject and its verb. */
  between: string
  /** What opens a clause that says who says it: "as Holm noted". */
  as?: string
  /** What opens a reported clause: "that". */
  that: string
  /** Words that open a clause: "that", "because". */
  joints: string
  prepositions: string
  /** Those that tie a complement to a noun: "a spokesman for the bank". */
  linking: string
  /** Those that tell to whom: "a letter to the mayor", "an interview with the paper". */
  addressing?: string
  determiners: string
  /** Those determiners that say nothing and are left out of a description: "the", "a". */
  articles: string
  /** What definite articles tell of their noun: "der" a man. */
  articleGenders?: Record<string, Gender>
  /** "the same", of who spoke before: "mismo". */
  same?: string
  /** "this" before a noun for somebody just named. */
  demonstratives?: string
  /** Where subjects are left out: endings of verbs in the plural, "n". */
  pluralEndings?: string
  /** Definite articles of many, also joined with a preposition: "los", "degli". */
  pluralArticles?: string
  /** Words for the bearer of another office: words that take it up, and those of the office. */
  offices?: Record<string, string>
  /** Where it is no word of its own: endings of nouns with the definite article, "-en". */
  definiteEndings?: string
  /** Endings of what somebody is called by age: "the 29-year-old". */
  ages?: string
  /** Words that stand before a person's name, by the gender they tell. */
  titles: Partial<Record<Gender, string>>
  /** Nouns that stand for somebody or something named elsewhere or nowhere. */
  nouns: {
    person: Partial<Record<Gender, string>>
    /** People the article leaves without a name: "observers", "officials". */
    unnamed: string
    publication: string
    organisation: string
    /** Those organisations whose names seldom say what they are: "company". */
    company?: string
    document: string
    /** Places and forms of speech: "statement", "interview", "speech". */
    occasion: string
  }
  /** Nouns before the title of a work, a programme or a slogan: "film", "so-called". */
  works: string
  soCalled: string
  /** `enquête pour « homicide »`: what brings in what somebody is charged with, and what stands right before it. */
  charges?: { nouns: string; links: string }
  /** Verbs that give a name where nobody in particular is their subject: "que tout le monde appelle «…»". */
  naming?: { verbs: string; subjects: string }
  /** Small words that may stand between such a word and the marks: "apodado como «…»". */
  soCalledLinks?: string
  /** Capitalised words that are no names: days, months, adjectives of nations and parties. */
  notNames: string
  /** True where days, months and adjectives of nations have capitals, as in English. */
  capitalDays?: boolean
  /** True where common nouns have capitals, as in German. */
  capitalNouns?: boolean
  /** Where nouns have capitals: what stands before a noun and seldom before a name, "im", "eine". */
  nounMarks?: string
  /** Endings by which a noun before a name is told from a given name, where nouns have capitals. */
  roleEndings?: string
  /** There: endings of those that tell who bears them, "-in" a woman. */
  roleGenders?: Partial<Record<Gender, string>>
  /** True where the verb stands second, so that its subject follows it when something else comes first. */
  verbSecond?: boolean
  /** There: words that open a clause without being its subject, besides prepositions: "als", "auch". */
  openers?: string
  /** There: frequent finite verbs, by which the end of a source before them is known. */
  finite?: string
  /** Endings of nouns behind `sourceBefore` that make it mean "according to": "nach Polizeiangaben". */
  sourceNouns?: string
  /** The preposition of such nouns, which means much else. */
  sourceBefore?: string
  /** Verb forms used of what somebody else says: the German "sei", "habe". */
  subjunctive?: string
  /** Those that stand in for such forms, and also mean what would be: "hätten". */
  conditional?: string
  /** There: auxiliaries whose participle stands at the end of the clause: "hat … erklärt". */
  auxiliaries?: string
  /** Those that make a clause passive, before or behind the participle: "wurde … genannt", "genannt wird". */
  passiveAuxiliaries?: string
  /** There: what stands before whoever speaks: "von". */
  agents?: string
  /** Words that open a clause whose verb stands last: "wie", "dass". */
  subordinate?: string
  /** Determiners and pronouns that tell a noun to be no subject: "dem", "den". */
  oblique?: string
  /** What an outlet's name in marks may stand behind: "laut", "gegenüber". */
  reportedBy?: string
  /** Prepositions by which a sentence opens that tells what a text says: "In dem Bericht heißt es". */
  textPlaces?: string
  /** Forms of the nouns above that are no subject: "rządu", "эксперта". */
  inflected?: string
  /**
   * Verbs without a subject and endings of the plural that may be such, prepositions of the place that speaks instead,
   * and endings of the plural, which takes up nobody named: "в мэрии сообщили".
   */
  impersonal?: { verbs: string; endings: string; places: string; plurals: string }
  /** "jeden z mieszkańców": what stands for one of several, what ties it to them, and pronouns for them: "een van hen". */
  oneOf?: { one: string; of: string; those?: string }
  /** Endings of adjectives, where what else stands before a noun is no part of its phrase. */
  adjectiveEndings?: string
  /** Endings of nouns in the genitive of many that adjectives have too: "помещений". */
  genitivePlurals?: string
  /** What stands before the name of a place or a street, which is nobody's: "ulicy", "gminy". */
  placeNouns?: string
  /** Pronouns in phrases of `according` with their gender: "według niego", "по её словам". */
  sourcePronouns?: Record<string, Gender>
  /**
   * Nouns for people that are none whom the article tells otherwise: somebody else's, somebody new, the only one of the
   * country, or one who speaks of others: "mother", "neighbour", "president", "judge".
   */
  others?: string
  /** What stands before a name in marks rather than before words that somebody said: "im", "vom". */
  nameMarks?: string
  /** "nennt sich": what stands between a verb and the name that something goes by. */
  reflexives?: string
  /** Nouns for what somebody says: "Meinung", "Fazit". */
  messages?: string
  /** What opens a sentence that gives somebody's opinion: "Für Holm ist es …". */
  opinion?: string
  /** "bezeichnet … als": what stands before what somebody calls something. */
  asWhat?: string
  /** Determiners and the like by which a noun belongs to the one before it: "der", "von". */
  genitives?: string
  /** Verbs that report only with their particle, which stands at the end of the clause: "gab … bekannt". */
  separable?: Record<string, string>
  /** What takes up the quotation before it: "Das sagte …". */
  takingUp?: string
  /** Phrases that say of a text what stands in it: "die Rede", "zu lesen". */
  inText?: string[]
  /** Where the verb stands before its subject as a rule, as in Arabic. */
  verbFirst?: VerbFirstWords
  /**
   * Of interviews: what stands before a question and an answer, in full and as an initial; words by which one who is asked
   * is addressed; and those of who speaks of himself, which answers in an explainer do not.
   */
  interview?: { question: string; answer: string; you?: string; me?: string }
  /** Signs that open the questions of an interview whose turns bear no names; those of one letter need a question mark. */
  asking?: string
  /** True where a verb needs no subject: the last person is then meant. */
  dropsSubject?: boolean
  /** Endings of verbs in the past that tell the subject's gender, the longer first. */
  verbGender?: Record<string, Gender>
  /** True where the reporter breaks into a quotation between commas: "« Je suis las, dit-il, de tout »". */
  narrates?: boolean
  /** True where a comma stands before the dash behind speech: "…, — сказала". */
  commaBeforeTag?: boolean
  /** Endings that nouns have too, which tell a verb only where somebody follows: "– rozkłada ręce Sowa". */
  tagEndings?: string
  /** Endings of the third person by which a verb in no list is known behind speech: "— вздыхает она". */
  verbEndings?: string
  /** True where speech is printed after a dash at the start of a paragraph. */
  dashes?: boolean
  /** Where a paragraph behind a dash is speech from end to end: pronouns in it behind a verb of the speaker's own, "tror jag". */
  speechParagraphs?: string
  /** True where place alone tells a subject and "-ed" a verb of the past, as in English. */
  fixedOrder?: boolean
  /** There: verb forms that report only behind "have": "written". */
  perfect?: string
  /** There: to whom somebody speaks, between the verb and the end of its clause: "reporters". */
  addressed?: string
  /** There: what bears words rather than tells who spoke: "a sign saying". */
  bearers?: string
  /** There: prepositions whose phrase seldom belongs to the noun before: "under". */
  loose?: string
  /** There: words that tell when, between a subject and its verb, besides the days: "last week". */
  moments?: string
  /** There: words before a day that make a name of it: "Super Tuesday". */
  namedDays?: string
  /** There: words of quantity that stand for people unless a noun follows: "most". */
  quantities?: string
  /** Genitive endings of names with their nominative, for names after `according`. */
  genitive?: { from: string; to: string; gender: Gender }[]
  /** True of a Romance language: small words tie the parts of a name, and the verb follows its subject or the quotation. */
  romance?: boolean
  /** There: endings of adjectives that tell one body from another, "Conseil régional". */
  bodyEndings?: string
  /** True where people bear two family names and go by the first: "Clara Montes Ruiz", later "Montes". */
  doubleSurnames?: boolean
  /** Parts split off a word: "l'", "-t-il". */
  elisions?: string
  clitics?: string
  /** Where particles tell who a sentence is about and what is quoted, as in Japanese and Korean. */
  topical?: Topical
}

/** Particles and endings of such a language, as lists separated by spaces. */
export interface Topical {
  /** Its letters, as inside the brackets of an expression: the language is recognised by them. */
  letters: string
  /** Signs that end a sentence, in one string. */
  ends: string
  /** So far before a quotation its topic may stand, in characters. */
  reach: number
  /** Behind whoever a sentence is about. */
  topic: string
  /** Behind words that a verb of saying reports. */
  quotatives: string
  /** Behind the names of people only: "Ms". */
  honorifics: string
  /** Between a role or an owner and what is theirs. */
  of: string
  /** What is known of words where spaces part them; without it nothing does. */
  words?: TopicalWords
  /** What is known of the stretches between particles where no spaces part words. */
  glued?: GluedWords
}

/** Words of such a language, as lists separated by spaces. They are compared without signs for vowels. */
export interface VerbFirstWords {
  /** Written onto the next word: "and", "so". */
  prefixes: string
  /** Objects written onto their verb: "it", "them". */
  suffixes: string
  /** Given names. */
  names: Partial<Record<Gender, string>>
  /** Parts that no name ends with: "son of". */
  nameParts: string
  /** Those that make one name of the word before: "of the religion". */
  innerParts: string
  /** Those that open a surname of two parts. */
  surnameParts: string
  /** Those that open a name by themselves: "father of". */
  kunyas: string
  /** Nouns and countries inside a role: "health" of "the minister of health". */
  roleNouns: string
  /** Words of a role behind which "of the …" goes on with it: "general" of "the secretary general of the". */
  openRoles: string
  /** "in the name of", with or without whose: "spokesman for". */
  inNameOf: string
  /** Those to whom something is said, with their preposition: "to reporters". */
  addressed: string
  /** How something is said: "laughing". */
  manner: string
  /** Nouns for what is said, with whose it is: "his saying". */
  saying: string
  /** Behind them a form that may be a verb is a noun: "without mentioning". */
  nominal: string
  /** Behind a verb they make an inscription of what was written: "on it". */
  inscribed: string
  /** Nouns that mean whoever was last spoken of: "the man". */
  anybody: string
  /** Verbs without objects: any noun right behind them is their subject. */
  speaking: string
  /** Verbs whose object is a text: "wrote the letter". */
  writing: string
  /** Verbs whose object has "of" written onto it: "spoke of", and that "of". */
  governed: string
  of: string
  /** Written onto whom something is said to. */
  to: string
  /** Verbs that pass on another's words, who stands behind "from". */
  relaying: string
  from: string
  /** Before a source, "according to"; a part of one letter is written onto the next word. */
  according: string[]
  /** The same with whose it is in the word: "in his opinion". */
  ownWords: string
  /** Verbs that tell what stands in a text, with "in" behind them. */
  standing: string
  inside: string
  /** Between somebody without a name and where he is from: "in", "from". */
  locating: string
  /** Between a verb and the words that it reports: "called for", "spoke of". */
  governing: string
  /** Between a quotation and the verb behind it: "thus", "with these words". */
  fronted: string
  /** Those of them behind which any verb tells of it. */
  leading: string
  /** Before a subject that opens its sentence: "as for". */
  openers: string
  /** Before the verb that opens a sentence: "not", "has". */
  particles: string
  /** What somebody does, by which a story calls the only one in it who has no other role: "the goalkeeper". */
  callings: string
  /** Nouns before the name of a body, an outlet or the like. */
  bearers: string
}

/**
 * Beginnings and endings of words where nothing parts them. There `say` holds what a clause that reports has in it
 * anywhere, and of lists that name nouns an ending is compared.
 */
export interface GluedWords {
  /** Quotative particles with what hangs on them, besides the bare one. */
  quoting: string
  /** Those of them that say by themselves: "と" with a form of "do". */
  saying: string
  /** What ties quoted words to one of the `messages` behind them. */
  holding: string
  /** Beginnings of what stands behind a quotative and makes the words in marks a name, a term or one side of two. */
  naming: string
  /** Verbs of which the one who is told is the subject: "was told". */
  received: string
  /** Behind whoever told, and behind whoever somebody is told by. */
  givers: string
  agents: string
  /** Verbs that tell what stands in a document. */
  written: string
  /** Those who are counted rather than quoted: "people who". */
  counted: string
  /** What a message does that several voice: "is heard". */
  rising: string
  /** What others do to a message: "hear", "receive". */
  hearing: string
  /** Words that point to a quotation behind their sentence, and to one before it. */
  ahead: string
  behind: string
  /** No name ends so. */
  nameless: string
  /** Behind whoever is interviewed. */
  interviewed: string
  /** "the same": before the ending of what was named before. */
  same: string
  /** By these whoever bears one of the titles of `led` is called again: "the skipper". */
  leaders: string
  led: string
  /** By these whoever was last named in the letters of foreign names: "the import". */
  foreigners: string
  /** What of somebody a sentence may be about rather than of him: "voice", "motto". */
  parts: string
  /** Makes many of one. */
  plurals: string
  /** "former": between a name and a title. */
  states: string
  /** Countries between a name in the letters of foreign names and a title. */
  nations: string
  /** Endings of places whose names a title may follow, "the mayor of". */
  places: string
  /** Endings of roles, by which one before a name is told from a name before a role. */
  roles: string
}

/**
 * Words with particles behind them. Of lists that name nouns a word's ending is compared, so "시장" knows the mayor of
 * any town; `say` and `phrases` hold the beginnings of their forms.
 */
export interface TopicalWords {
  /** Behind the subject of a clause, which may be another's than the sentence's. */
  subject: string
  /** Before `accordingAfter`, behind a source. */
  source: string
  /** Other particles that names bear. */
  particles: string
  /** A word behind a noun that does as a topic particle: "also". */
  also: string
  /** A word behind a noun that stands for those who speak for it: "the side of". */
  side: string
  /** Endings of a clause that has been quoted and goes on with another: no verb of saying is needed. */
  linking: string
  /** Endings that tie quoted words to one of the `messages` behind them. */
  clause: string
  /** What makes a verb of one of the `messages`: "do". */
  doing: string
  /** What makes a predicate of one: "is". */
  being: string
  /** Endings of a verb that describes the noun behind it: "who said". */
  describing: string
  /** Verbs of doing that report right behind a quotative. */
  light: string
  /** Beginnings of verbs behind a quotative that give a name: "called". */
  naming: string
  /** How a sentence that is quoted may end; what ends otherwise is a part of one. */
  sentences: string
  /** Family names: those of one syllable with two behind them are a full name, longer ones with one or two. */
  surnames: string
  /** No name ends so. */
  nameless: string
  /** Particles of one of the `messages` that somebody answers: what it says is another's. */
  answered: string
  /** "former": between a name and a title. */
  states: string
  /** Titles whose bearers all readers know, so that one word before them is a name: "president". */
  heads: string
  /** Names of countries. */
  nations: string
  /** Endings of words that are no part of a name or a role. */
  breaks: string
  /** Endings of words with a topic particle that are no one to speak: adverbs, places, clauses. */
  adverbs: string
  /** Makes many of one. */
  plural: string
  /** Particles behind the place where something is said. */
  venue: string
}
