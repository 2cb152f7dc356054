/** Names in a byline: the words that lead to them, where they end, and what only looks like one. */
import { bare } from '../candidates.ts'
import { beginsCapital, beginsCaseless, beginsSmall, hasLetter } from '../letters.ts'
import { findAgency, isAgency, withoutAgency } from './agencies.ts'

/** Words that lead to a name and are no part of it, in the languages of the press at once. */
const LEADS = byFirstLetter(
  'by|written by|reported by|words by|story by|text by|posted by|published by|analysis by|opinion by|commentary by|' +
    'author|authors|autorin, autor|autor/in|von|text von|geschrieben von|autor|autorin|autoren|auteur|auteure|auteurs|autore|autori|autora|' +
    'autorka|autorzy|autor tekstu|opracowanie|oprac|oprac.|автор|автори|авторы|skrevet av|skrevet af|' +
    'skriven av|yazan|yazar|píše|piše|pišu|napisao|napisala|írta|szerző|scris de|بقلم|كتب|كتبت|تحرير|' +
    'نویسنده|به قلم|מאת|作者|記者|记者|通讯员|撰文|取材・文|作成|文|글|기자'
)
/** Leads that names begin with too ("Di Stefano"): only in print do they lead to one. */
const SMALL_LEADS = byFirstLetter('par|por|di|de|door|av|af|przez|від|од|от|a cura di')
/** Those that templates set against the name without a space: "ByAna Ruiz". */
const GLUED = ['By', 'Von', 'Par', 'Por']
const GLUED_HAN = words('記者 记者 作者 通讯员 撰文')
/** Leads only with a colon: alone they are buttons ("Text size"). */
const COLON_LEAD = /^(?:text|tekst|текст|texte|texto|testo|redaktion|haber)\s*[:：]\s*/i
/** "Eine Analyse von Ana Ruiz", "Kommentar von …", "Une enquête de …". */
const KIND_AND_LEAD = /^(an?|eine?|un[ea]?|et|en)?\s*([^\s,.:]{4,20})\s+(?:by|von|par|de|di|af|av)\s+(?=\S)/i
const KINDS = words(
  'analysis opinion commentary comment report review interview essay column analyse kommentar bericht reportage glosse ' +
    'kolumne gastbeitrag meinung leitartikel porträt recherche enquête récit chronique entretien tribune análisis opinión ' +
    'reportaje entrevista crónica análise opinião reportagem analisi commento intervista opinione analiza opinia komentarz ' +
    'wywiad reportaż kronikk analys krönika intervju'
)
/** Whose work is credited with such a word is not the text's author. */
export const OTHER_WORK = words(
  'photo photos photograph photography photographs picture pictures image images video videos illustration foto fotos ' +
    'bild bilder fotografie edited reviewed checked translated produced presented sponsored powered created übersetzt ' +
    'bearbeitet updated modified submitted'
)

const LONGEST_LEAD = 24
const GAP = /^\s*[:：=＝/／・]\s*|^\s+/

/**
 * What stands behind the words that lead to a name.
 * @param small whether leads count that names begin with too
 * @returns null where the text has no such words
 */
export function afterLead(text: string, small = false): string | null {
  const start = text.slice(0, LONGEST_LEAD).toLowerCase()
  for (const leads of small ? [LEADS, SMALL_LEADS] : [LEADS]) {
    for (const lead of leads.get(start.charAt(0)) ?? []) {
      if (!start.startsWith(lead)) continue
      const rest = text.slice(lead.length)
      const gap = GAP.exec(rest)?.[0] ?? ''
      if (gap || (GLUED_HAN.has(lead) && rest !== '')) return rest.slice(gap.length)
    }
  }
  const glued = GLUED.find(lead => text.startsWith(lead) && beginsCapital(text.slice(lead.length)))
  if (glued) return text.slice(glued.length)
  const [whole, article, kind = ''] = COLON_LEAD.exec(text) ?? KIND_AND_LEAD.exec(text) ?? []
  if (!whole) return null
  // "Christoph von Lindau" has the same form.
  return kind === '' || (article && !OTHER_WORK.has(kind.toLowerCase())) || KINDS.has(kind.toLowerCase())
    ? text.slice(whole.length)
    : null
}

/** True of a block that is nothing but such words: the name is the next one. */
export const isLeadAlone = (text: string): boolean => {
  const plain = text.toLowerCase().replace(/\s*:$/, '')
  if (plain.length >= 20) return false
  return [LEADS, SMALL_LEADS].some(leads => leads.get(plain.charAt(0))?.includes(plain))
}

/** What people are: beside a name it ends the name, alone it is none. */
const ROLES = words(
  'editor editors reporter reporters correspondent correspondents writer writers columnist contributor contributors ' +
    'journalist journalists producer director president professor staff senior chief deputy associate assistant intern ' +
    'freelance analyst author photographer redakteur redakteurin redakteure korrespondent korrespondentin reporterin ' +
    'autorin volontär volontärin ressortleiter chefredakteur chefredakteurin journalistin rédacteur rédactrice ' +
    'correspondant correspondante journaliste envoyé envoyée redactor redactora corresponsal periodista enviado enviada ' +
    'editora reportera giornalista redattore redattrice corrispondente inviato dziennikarz dziennikarka redaktor redaktorka ' +
    'korespondent verslaggever redacteur correspondente repórter jornalista muhabir muhabiri editör editörü journalisti ' +
    'reportrar redaktør journalistpraktikant кореспондент корреспондент редактор журналіст журналист журналистка'
)
/** "Wirtschaftsredakteur", "Auslandskorrespondentin". */
const ROLE_ENDS = /(?:redakteur|korrespondent|reporter|journalist|redaktør|redaktör)(?:in|en)?$/i
/** Titles and degrees behind a name's comma; the list of names goes on after them. */
const DEGREES = words('jr sr ii iii iv md phd dvm esq ma ba msc rn mba cpa')
/** With one of these it is a desk, a house or a service, not a person. */
const DESK_WORDS = words(
  'news newsroom newsdesk desk team redaktion redaktionen redaksjonen redaktionsnetzwerk redakcja redakce redakcia ' +
    'redacción redaccion redação redaction rédaction redazione redactie redacție redaksiyon toimitus szerkesztőség editorial ' +
    'agency agencia agence agenzia agentur agencja ajansı haber service ' +
    'services network editors staff correspondents reporters writers contributor contributors newswire wire wires bureau board редакция редакція ' +
    'агентство агентства новости новини التحرير وكالة وكالات מערכת'
)
const DESK_SIGNS = ['編集部', '取材班', '編集局', '编辑部', '편집부', '뉴스팀']
/** Words of buttons, labels and dates: what has one of them is no name of anybody. */
const NO_NAME = words(
  'published publish updated update posted modified created edited date dated source sources photo photos picture image ' +
    'images video follow share read reading minute minutes min ago email mail e-mail twitter facebook instagram whatsapp ' +
    'linkedin comment comments subscribe subscriber newsletter menu home view profile biography bio unknown guest ' +
    'anonymous admin administrator webmaster user more latest login photograph getty images subscription print click ' +
    'size article join sign listen watch live topics tags credit credits copyright support ' +
    'veröffentlicht aktualisiert stand uhr teilen lesezeit quelle datum publié publiée modifié actualizado actualizada ' +
    'publicado publicada pubblicato aggiornato opublikowano aktualizacja gepubliceerd bijgewerkt publicerad uppdaterad ' +
    'takip folgen suivre seguir segui obserwuj volg följ følg フォロー 翻訳者 訳者 publisert oppdatert publiceret opdateret güncelleme güncellenme yayınlanma tarihi опубликовано обновлено ' +
    'опубліковано оновлено foto bild kommentare commentaires comentarios agencies agenturen agencias agences agenzie agencje agentschappen ajanslar'
)
/** Capitals in a title's manner that begin what is no name: "Ana Ruiz For The Courier". */
const ENDS = words('The For In At')
/** Those of the words above, and of those for other work, that names have too: "Park Ji Min". */
const ALSO_NAMES = words('min more read guest')
/** True of a word behind a name that goes on about the article: "Ana Ruiz Updated", "Ana Ruiz Special to The Courier". */
const endsName = (word: string) => {
  const plain = small(word)
  return plain === 'special' || ((NO_NAME.has(plain) || OTHER_WORK.has(plain)) && !ALSO_NAMES.has(plain))
}
/** With one of these before its role it is nobody in particular: "Our Foreign Staff". */
const POSSESSIVES = words(
  'our unser unsere unserem unserer unseren notre nos nuestro nuestra nuestros nuestras nosso nossa nostro nostra onze vår våra vores'
)
/** Last words of newspapers' names, which behind a comma are where the copy is from: "Ana Ruiz, Los Angeles Times". */
const HOUSES = words(
  'times post news tribune herald gazette chronicle guardian observer telegraph examiner inquirer dispatch bulletin ' +
    'newspaper newspapers magazine zeitung tageblatt rundschau'
)
/** What reporters' names stand beside in the East: "記者李明／台北報導". */
const REPORT_END = /\s*(?:報導|报道|報道|综合|綜合|編譯|编译|摄影|攝影|电|電)$/
/** Small words inside names. */
const PARTICLES = words(
  'von van de der den del della di da du dos das do la le el al bin ibn ben bint y e zu zur zum vom af av ter ten te st'
)

/** Stands in a byline's text where one element ends and the next begins without a space: an invisible comma. */
export const SEAM = '\u2063'

const LISTED =
  /\s*(,?\s(?:and|und|et|y|e|i|en|och|og|ja|és|şi|și|ve|та|и|і|و|with|mit|avec|con|com)(?=\s)|[,;&、，/／\u2063])\s*/i
/** One letter joins parts of one name as often as two names. */
const WEAK = new Set(['y', 'e', 'i'])
const OPENS_AGAIN = /^[;&]$|\S{2,}/
export const HARD_END = /\s*[|•·›»]\s*|\s[–—-]+\s/
/** Where a name ends within its part of the byline. */
const NAME_END =
  /(?<=[^\s.]{4})\.\s|\((?![^()]{1,14}\)\s+[A-Z])|[[{（《「〔@<]|\s\d|\d{1,2}[.:/]\d|\d{4}|\bhttps?:|\swww\./
/** More are a list of staff or a trap, not authors. */
const MOST_NAMES = 40

/**
 * Names in a byline's text, in order: "By Ana Ruiz and Tom Bell, political editor" gives two.
 * @param isLed whether words like "by" stood before it
 */
export function namesIn(text: string, isLed = false): string[] {
  const names: string[] = []
  for (const part of text.split(HARD_END)) {
    for (const name of namesInPart(part, isLed))
      if (!names.some(known => bare(known) === bare(name))) names.push(name)
    // "By Ana Ruiz | The Courier": what follows is of another kind.
    if (names.length > 0) break
  }
  return names.slice(0, MOST_NAMES)
}

function namesInPart(part: string, isLed: boolean): string[] {
  const names: string[] = []
  // After something that is no name a comma goes on with roles and places; "and" begins with somebody again.
  let isOpen = true
  const whole = part.replace(OPENING, '')
  const led = afterLead(whole)
  /** "in", where that leads to a name's place: "Ana Ruiz in Kyiv, Tom Bell in Moscow". */
  const prepositions = new Set<string>()
  for (const { text, joiner } of pieces(led ?? whole)) {
    if (OPENS_AGAIN.test(joiner)) isOpen = true
    const preposition = smallWordIn(text)
    const isTail = TAILS.has(joiner) && !(preposition && prepositions.has(preposition))
    const name = bareName(text, isTail, isLed || led !== null)
    const isOneWord = !/[\s・.]/.test(name) && !isUnspaced(name)
    const fits =
      isAgency(name) || (isName(name) && !(isTail && isOneWord && names.some(known => / /.test(known))))
    if (fits && isOpen) {
      names.push(name)
      if (preposition) prepositions.add(preposition)
    } else if (names.length > 0 && hasLetter(text) && !DEGREES.has(bare(text).replace(/ /g, '')))
      isOpen = false
    const credited = LAST_IN_BRACKETS.exec(text)?.[1] ?? ''
    const agency = fits && isAgency(credited) ? findAgency(credited)?.name : undefined
    if (agency) names.push(agency)
    if (turnsToOtherWork(text)) break
  }
  return names
}

const OPENING = /^[\s([{（【〔]+/
/** What joins a name to a role, a place or a house as often as to a name. */
const TAILS = new Set([',', '，', '/', '／', SEAM])
/** "Ana Ruiz (avec AFP)" */
const LAST_IN_BRACKETS = /[(（]([^()（）]{2,60})[)）]?\s*$/

/** The first word behind a full name that is small and no part of names. */
const smallWordIn = (text: string) =>
  text.split(/\s+/).find((word, i) => i >= 2 && beginsSmall(word) && !PARTICLES.has(word))

const BY = words('by von par por di de da av af van door')

/** "Photographs by", "Illustration: ": whoever follows did something else. */
function turnsToOtherWork(text: string): boolean {
  const all = text.split(/\s+/)
  return all.some(
    (word, i) => OTHER_WORK.has(small(word)) && (word.endsWith(':') || BY.has(small(all[i + 1] ?? '')))
  )
}

/** The parts of a list of names, each with what joins it to the one before. */
function pieces(text: string): { text: string; joiner: string }[] {
  const parts = text.split(LISTED)
  const list = [{ text: parts[0] ?? '', joiner: '' }]
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const joiner = (parts[i] ?? '').replace(/^,\s/, '').trim().toLowerCase()
    const next = parts[i + 1] ?? ''
    const last = list.at(-1) as { text: string }
    // "Ortega y Gasset" is one, "Ana Ruiz y Tom Bell" are two.
    const isOneName = WEAK.has(joiner) && !(/\S\s+\S/.test(last.text) && /\S\s+\S/.test(next))
    if (isOneName) last.text += ` ${joiner} ${next}`
    else list.push({ text: next, joiner })
  }
  return list
}

/**
 * A name without what stands around it: leads, roles, places, agencies, addresses.
 * @param isTail whether it follows a comma, where roles stand: what has a role in it is none then
 * @param isLed whether words like "by" stood before it
 */
export function bareName(text: string, isTail = false, isLed = false): string {
  const led = afterLead(text.trim()) ?? text
  const end =
    NAME_END.exec(led.replace(/^[\s([{（《「〔]+/, match => ' '.repeat(match.length)))?.index ?? led.length
  const name = led.slice(0, end).replace(/^[\s:|–—•\-([{（《「【〔*]+|[\s.,:;|–—•\-)\]}）》」】〕*]+$/g, '')
  if (isAgency(name)) return name
  const all = withoutAgency(name).split(/\s+/)
  const firstRole = all.findIndex(isRole)
  if (firstRole >= 0 && isTail) return ''
  const lastRole = all.findLastIndex(isRole)
  if (isTail && isHouse(all)) return ''
  const behindRoles = all.slice(lastRole + 1)
  const isOurs = firstRole >= 0 && POSSESSIVES.has(small(all[0] ?? ''))
  // "Our Foreign Staff" is all there is, "our correspondent Ana Ruiz" is a name.
  if (isOurs && (behindRoles.length < 2 || !beginsCapital(behindRoles[0] ?? '')))
    return all.slice(0, lastRole + 1).join(' ')
  // "Ana Ruiz Reporter", "Staff Writer Ana Ruiz", "Chief Political Correspondent".
  const named = firstRole < 0 ? all : firstRole >= 2 && !isOurs ? all.slice(0, firstRole) : behindRoles
  const stop = named.findIndex(
    (word, i) =>
      i >= 2 &&
      (ENDS.has(word) || (beginsSmall(word) && !PARTICLES.has(word) && word !== 'of') || endsName(word))
  )
  // A place or an institution after a comma goes on in small words: "Ana Ruiz, Lund universitets professor".
  if (isTail && stop >= 0 && !endsName(named[stop] ?? '')) return ''
  // "The Courier Staff", "QC Correspondent": what is left without the role is nobody.
  if (firstRole >= 0 && named.length < 2 && all.length > 1) return name
  const kept = (stop < 0 ? named : named.slice(0, stop)).join(' ').replace(/[\s.,:;]+$/, '')
  return withoutReport(kept.replace(/\s*(?:記者|记者|기자|특파원)$/, ''), isTail, isLed || led !== text)
}

const isHouse = (all: string[]) =>
  all.length > 1 && (small(all[0] ?? '') === 'the' || HOUSES.has(small(all.at(-1) ?? '')))

/** "李明 報導" without the word for reporting; "台北報導", which names a place, is none. */
function withoutReport(name: string, isTail: boolean, isLed: boolean): string {
  if (!REPORT_END.test(name)) return name
  const rest = name.replace(REPORT_END, '')
  return isLed && !isTail && rest.length > 1 && rest.length < 4 && !REPORT_END.test(rest) ? rest : ''
}

/** True of a line that says what somebody is and not who: "Political correspondent". */
export function isRoleAlone(text: string): boolean {
  const all = text.length < 60 ? text.split(/[\s,/]+/) : []
  return all.length < 8 && all.some(isRole)
}

const isRole = (word: string) => ROLES.has(small(word).replace(/-.*$/s, '')) || ROLE_ENDS.test(word)
const small = (word: string) => word.toLowerCase().replace(/[.,:]+$/, '')
const isUnspaced = (name: string) => /^[\u3005-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+$/.test(name)

/** True of what may be a person's name by its look: a few words, each with a capital or of a script without them. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /[@:\d_#?!…=٠-٩۰-۹০-৯०-९０-９\ufffd]|https?|www\./.test(name))
    return false
  const parts = name.split(/\s+/)
  if (parts.length > 6 || parts.some(word => NO_NAME.has(small(word)))) return false
  if (isUnspaced(name))
    return (
      name.length <= 8 &&
      /^[\u4e00-\u9fff\uac00-\ud7a3]/.test(name) &&
      !/[年月を]|時間|时间|した|です|ます/.test(name)
    )
  return (
    parts.every(
      word =>
        beginsCapital(word) ||
        beginsCaseless(word) ||
        PARTICLES.has(word) ||
        word === 'of' ||
        /^['’"“(]/.test(word)
    ) && !parts.every(word => PARTICLES.has(word))
  )
}

/** True of a desk, a newsroom or a service: "Newsdesk", "Redaktion Politik", "News Service of Alva". */
export function isDesk(name: string): boolean {
  const parts = name.toLowerCase().split(/[\s-]+/)
  return (
    parts.some(word => DESK_WORDS.has(small(word)) || word === 'of') ||
    (parts.length > 1 && isRole(parts.at(-1) ?? '')) ||
    DESK_SIGNS.some(sign => name.includes(sign)) ||
    /\S\.(?:com|net|org|info|[a-z]{2})$/i.test(name)
  )
}

/** Two forms of one name: the same, or every word of the shorter in the longer. */
export function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = [bare(a).split(' '), bare(b).split(' ')].toSorted((x, y) => x.length - y.length)
  if (!shorter || !longer) return false
  return shorter.length === longer.length || shorter.length > 1
    ? shorter.every(word => longer.includes(word))
    : false
}

/** Addresses of pages about authors. */
export const AUTHOR_PAGE =
  /\/(?:authors?|autor\w*|auteurs?|people|persons?|profiles?|by|staff|writers?|contributors?|columnists?|newsteam|journalist\w*|reporters?|signataires?|yazar\w*|skribent\w*)[/-][^/?#]/i

/** Phrases by their first letter, the longest first. */
function byFirstLetter(list: string): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const phrase of list.split('|').toSorted((a, b) => b.length - a.length)) {
    const known = table.get(phrase.charAt(0))
    if (known) known.push(phrase)
    else table.set(phrase.charAt(0), [phrase])
  }
  return table
}

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}
