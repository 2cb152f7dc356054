/** What stands beside a name and says who or what bears it: "Mayor Holm", "the broadcaster RTV", "Holm, the clerk,". */
import { isAllCapital } from '../article/letters.ts'
import { givenName } from './inflection.ts'
import type { Lexicon } from './languages/index.ts'
import type { NameRun } from './name-runs.ts'
import type { Token } from './tokens.ts'

/** How many words may stand in an apposition. */
const LONGEST = 14

/** The words before a name that say who bears it; empty if they say nothing of the kind. */
export function roleBefore(tokens: Token[], run: NameRun, lexicon: Lexicon): Token[] {
  let from = run.first
  for (let at = run.first - 1; at >= Math.max(0, run.first - 7); at--) {
    const token = tokens[at]
    // "аналитик «Северного капитала» Вера Штерн"
    if (lexicon.language.genitive && (token?.kind === 'title' || token?.kind === 'outlet')) continue
    if (token?.kind !== 'word') break
    const { lower } = token
    if (lexicon.determiners.has(lower) || lexicon.prepositions.has(lower) || lexicon.joints.has(lower)) break
    if (lexicon.say.has(lower) || lexicon.between.has(lower) || lexicon.pronouns.has(lower)) break
    if (lexicon.accordingWeak.has(lower)) break
    if (lexicon.oblique.size > 0 && !token.capital && !isAttribute(lower, lexicon)) break
    from = at
  }
  const words = tokens.slice(from, run.first)
  if (lexicon.language.genitive) return fromRole(words, run, lexicon)
  const last = words.at(-1)
  if (last && isRoleWord(last.lower, lexicon)) return words
  // "Le gardien finlandais Juha Lind": in a Romance language an adjective may follow the noun.
  const noun = lexicon.language.romance && !last?.capital ? words.at(-2) : undefined
  if (noun && isRoleWord(noun.lower, lexicon)) return words
  return lexicon.language.romance ? officeBefore(tokens, run, lexicon) : []
}

/** How many words of its place or body an office may have before the name. */
const OFFICE = 8

/** "El alcalde de Madrid José Ruano", "la présidente de l’association Anne Morel": an office with its place right before the name. */
function officeBefore(tokens: Token[], { first }: NameRun, lexicon: Lexicon): Token[] {
  const before = tokens[first - 1]
  if (before?.kind !== 'word' || isGrammar(before.lower, lexicon)) return []
  if (!isPlaceOfOffice(tokens, first - 1, lexicon)) return []
  for (let at = first - 3; at >= Math.max(0, first - OFFICE); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || tokens[at + 1]?.kind !== 'word' || lexicon.say.has(token.lower)) return []
    if (lexicon.relatives.has(token.lower)) return []
    if (!isPlaceOfOffice(tokens, at + 1, lexicon)) return []
    const isTied = [tokens[at + 1], tokens[at + 2]].some(next => lexicon.genitives.has(next?.lower ?? ''))
    if (!isRoleWord(token.lower, lexicon)) continue
    const isKnown = lexicon.determiners.has(tokens[at - 1]?.lower ?? '')
    return isTied && isKnown ? tokens.slice(at, first) : []
  }
  return []
}

/** A word that may stand between an office and the name: one with a capital, what ties it, or a noun that is tied. */
function isPlaceOfOffice(tokens: Token[], at: number, { genitives, articles }: Lexicon): boolean {
  const isLink = (token: Token | undefined) =>
    token !== undefined && (genitives.has(token.lower) || articles.has(token.lower))
  return tokens[at]?.capital === true || isLink(tokens[at]) || isLink(tokens[at - 1])
}

const isGrammar = (word: string, lexicon: Lexicon) =>
  lexicon.prepositions.has(word) ||
  lexicon.determiners.has(word) ||
  lexicon.joints.has(word) ||
  lexicon.say.has(word) ||
  lexicon.call.has(word) ||
  lexicon.between.has(word)

/** A name that belongs to the noun before it: in another case than the first, "адвокат Анны Гориной", or no person's, "речник ДСНС". */
export function belongsToNoun({ words }: NameRun): boolean {
  const [first = ''] = words
  if (words.length === 1) return first.length > 1 && isAllCapital(first)
  const given = givenName(first)
  return given ? given.inflected : words.length === 2 && isAdjectiveOfPlace(first)
}

/** "тренерка збірної України", "prezes klubu Gwardii": behind nouns in the genitive a single name in it goes on with them. */
export const endsInGenitive = ({ words: [name = '', ...others], titled }: NameRun) =>
  others.length === 0 && !titled && /[^нвк](?:[иыії]|ого)$|..(?:ii|ji|ni|yny|ego|owa)$|ни$/.test(name)

/** "паромщик Нижней Утицы", "sołtys Wielkiego Boru": an adjective in the genitive opens the name of a place. */
export const isAdjectiveOfPlace = (word: string) =>
  /..(?:[нкшщжч]ей|[нквстлр]ой|ого|его|[нквстлр]ої|ього|[nkgwłs]iej|[nwłrst]ej|iego|[nwłrst]ego)$/.test(word)

/** "zdaniem minister Marty Sowy": behind what names a source the noun need not be inflected for a woman. */
export const isBehindAccording = (tokens: Token[], at: number, { according }: Lexicon) =>
  according.get(tokens[at - 1]?.lower ?? '')?.some(parts => parts.length === 1) === true ||
  according.get(tokens[at - 2]?.lower ?? '')?.some(([, second]) => second === tokens[at - 1]?.lower) === true

/** "konferencji trener", "нова голова спілки": where nouns are inflected, from the noun in its first case on, or the adjective before it. */
function fromRole(words: Token[], run: NameRun, lexicon: Lexicon): Token[] {
  const isRole = ({ lower }: Token) => isRoleWord(lower, lexicon)
  const own = words.findIndex(token => isRole(token) && !lexicon.inflected.has(token.lower))
  const noun = own >= 0 ? own : words.findIndex(isRole)
  // "адвокат Анны Гориной": the name belongs to the noun.
  const isOwned = own >= 0 && (belongsToNoun(run) || (own < words.length - 1 && endsInGenitive(run)))
  if (
    noun < 0 ||
    (isOwned && !isBehindAccording(run.sentence.tokens, run.first - words.length + noun, lexicon))
  )
    return []
  const before = words[noun - 1]
  return words.slice(before && isAdjective(before.lower, lexicon) ? noun - 1 : noun)
}

/** "die neue Leiterin": where adjectives agree with their noun, no other small word stands before it. */
const isAttribute = (word: string, lexicon: Lexicon) =>
  /e[nrsm]?$/.test(word) &&
  !lexicon.call.has(word) &&
  !lexicon.auxiliaries.has(word) &&
  !lexicon.passiveAuxiliaries.has(word)

/** A word with the ending of an adjective, where these are listed. */
export const isAdjective = (word: string, { adjectiveEndings }: Lexicon) =>
  adjectiveEndings.some(ending => word.endsWith(ending))

/** The longest ending of a role, in letters, and the shortest. */
const LONGEST_ENDING = 16
const SHORTEST_ENDING = 3

/**
 * "Torhüterin": a noun that ends as those for people do.
 * @param least so many letters must stand before the ending, unless it is the whole word
 */
export function endsAsRole(word: string, lexicon: Lexicon, least = 0): boolean {
  if (lexicon.roleEndings.size === 0) return false
  if (lexicon.roleEndings.has(word)) return true
  for (
    let from = Math.max(1, least, word.length - LONGEST_ENDING);
    from <= word.length - SHORTEST_ENDING;
    from++
  )
    if (lexicon.roleEndings.has(word.slice(from))) return true
  return false
}

const isRoleWord = (word: string, lexicon: Lexicon) =>
  lexicon.people.has(word) || lexicon.titles.get(word) === 'any' || endsAsRole(word, lexicon)

/** "Holm, director of the port," and "Holm, the clerk,": the words behind a name, between commas. */
export function roleBehind(tokens: Token[], run: NameRun, lexicon: Lexicon): Token[] {
  if (tokens[run.last + 1]?.text !== ',') return []
  const from = run.last + 2
  let end = from
  while (end < tokens.length && end - from < LONGEST + 2 && tokens[end]?.kind === 'word') end++
  const words = tokens.slice(from, end)
  const [opener, second] = words
  if (!opener) return []
  const isRole = second !== undefined && isRoleWord(second.lower, lexicon)
  if ((lexicon.relatives.has(opener.lower) && !isRole) || lexicon.joints.has(opener.lower)) return []
  if (words.some(token => lexicon.say.has(token.lower) || lexicon.pronouns.has(token.lower))) return []
  const tells = words
    .slice(0, 6)
    .some(
      ({ lower }) =>
        lexicon.titles.get(lower) === 'any' ||
        lexicon.people.has(lower) ||
        (lexicon.language.romance && kindOfNoun(lower, lexicon) !== null)
    )
  return tells || (run.words.length > 1 && isDescription(words, tokens[end], lexicon)) ? words : []
}

/** "the clerk": an article, then words of which none is a verb, up to the end of the apposition. */
function isDescription(words: Token[], stop: Token | undefined, lexicon: Lexicon): boolean {
  const opener = words[0]?.lower ?? ''
  const isClosed = stop === undefined || stop.kind === 'quote' || /^[,.;]$/.test(stop.text)
  const isArticle = lexicon.articles.has(opener) && !lexicon.relatives.has(opener)
  return (
    isClosed &&
    isArticle &&
    words.length > 1 &&
    words.length <= LONGEST &&
    !words.some(token => lexicon.between.has(token.lower) || lexicon.call.has(token.lower))
  )
}

/** "the managing director of the line, Vera Holm, wrote": the words before a name that is set off by commas. */
export function appositionBefore(run: NameRun, lexicon: Lexicon): Token[] {
  const { tokens } = run.sentence
  const stop = tokens[run.last + 1]
  const isClosed = stop === undefined || stop.kind === 'quote' || /^[,.;:–—]$/.test(stop.text)
  if (run.words.length < 2 || !isClosed || tokens[run.from - 1]?.text !== ',') return []
  const end = run.from - 1
  let from = -1
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || isClauseWord(token.lower, lexicon)) break
    if (!lexicon.determiners.has(token.lower)) continue
    const isTied = lexicon.genitives.has(tokens[from]?.lower ?? '') && tokens[from - 1]?.capital === true
    if (from >= 0 && !isTied && !lexicon.prepositions.has(tokens[from - 1]?.lower ?? '')) break
    from = at
  }
  if (from < 0) return []
  const all = tokens.slice(from, end)
  // "runs the farm with her brother, Owen Holm,": only what stands behind the preposition is his.
  const link = all.findLastIndex(token => lexicon.prepositions.has(token.lower))
  const isTold = (some: Token[]) => some.some(token => isRoleWord(token.lower, lexicon))
  const isOwn = link > 0 && !isTold(all.slice(0, link)) && isTold(all.slice(link + 1))
  const words = isOwn ? all.slice(link + 1) : all
  const isPlace = lexicon.prepositions.has(tokens[from - 1]?.lower ?? '')
  return isPlace && !words.some(token => isRoleWord(token.lower, lexicon)) ? [] : words
}

const isClauseWord = (word: string, lexicon: Lexicon) =>
  lexicon.say.has(word) || lexicon.call.has(word) || lexicon.pronouns.has(word) || lexicon.that.has(word)

/** What a noun beside a name makes of its bearer: "the broadcaster RTV", "The company, Orvane Metals,". */
export function kindBeside(run: NameRun, lexicon: Lexicon): 'publication' | 'organisation' | null {
  const { tokens } = run.sentence
  const noun = tokens[run.from - 1]
  if (noun?.kind === 'word' && !isTold(run, lexicon)) {
    const kind = kindOfNoun(noun.lower, lexicon)
    // "La presidente della Regione Anna Riva": not the region but its president has the name.
    const isOffice = lexicon.language.romance && noun.capital && officeBefore(tokens, run, lexicon).length > 0
    if (isOffice) return null
    // "spółka Gryf": where there are no articles none is needed.
    const isPlain = lexicon.language.genitive !== undefined && lexicon.companies.has(noun.lower)
    if (kind && (isPlain || hasDeterminer(tokens, run.from - 1, lexicon))) return kind
  }
  const apart = appositionBefore(run, lexicon)
  const link = apart.findIndex(({ lower }, at) => at > 0 && lexicon.prepositions.has(lower))
  const last = (link > 0 ? link : apart.length) - 1
  const head = apart[last]
  if (head) {
    // "La empresa señalada, Cítricos del Turia,": in a Romance language an adjective may follow the noun.
    const noun = lexicon.language.romance ? apart[last - 1] : undefined
    return kindOfNoun(head.lower, lexicon) ?? kindOfNoun(noun?.lower ?? '', lexicon)
  }
  return lexicon.language.romance ? kindBehind(run, lexicon) : null
}

/** "Nautica, primer fabricante de velas del país,": the noun of an apposition behind the name. */
function kindBehind(run: NameRun, lexicon: Lexicon): 'publication' | 'organisation' | null {
  for (const { lower } of roleBehind(run.sentence.tokens, run, lexicon)) {
    if (lexicon.prepositions.has(lower) || lexicon.people.has(lower)) return null
    const kind = kindOfNoun(lower, lexicon)
    if (kind) return kind
  }
  return null
}

const kindOfNoun = (word: string, lexicon: Lexicon) =>
  lexicon.publications.has(word) ? 'publication' : lexicon.organisations.has(word) ? 'organisation' : null

/** "told the paper Holm would sail": the name begins a clause of its own. */
function isTold(run: NameRun, lexicon: Lexicon): boolean {
  const { tokens } = run.sentence
  const next = tokens[run.last + 1]
  const verbs = tokens.slice(Math.max(0, run.from - 4), run.from)
  return (
    next?.kind === 'word' &&
    (lexicon.between.has(next.lower) || lexicon.say.has(next.lower)) &&
    verbs.some(token => lexicon.say.has(token.lower))
  )
}

function hasDeterminer(tokens: Token[], noun: number, lexicon: Lexicon): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (lexicon.determiners.has(token.lower)) return true
  }
  return false
}
