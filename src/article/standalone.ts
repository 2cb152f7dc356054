/** Which sentences of a text can be read alone: whole, with their own subject, said by the piece and of its matter. */
import { lexiconOfTag } from '../quotes/read.ts'
import { weightOf } from './content-words.ts'
import { beginsCapital, beginsSmall, isWordCode } from './letters.ts'
import { type SentenceSpan, splitSentences } from './sentences.ts'

/**
 * What a sentence begins with that leans on the one before it: `opening` are conjunctions, demonstratives and possessives
 * as its first words, `pronouns` stand for somebody named before also a little further in ("On Monday she"). Small
 * letters; words of one phrase are joined by `_`. A word that is an article too is listed only with the verb behind it.
 */
interface Leaning {
  opening: string
  pronouns: string
}

const LEANING: Record<string, Leaning> = {
  en: {
    opening:
      'but and or so yet then thus hence also still however therefore moreover meanwhile instead otherwise nevertheless nonetheless additionally furthermore besides indeed likewise similarly consequently nor because which who whose it its his her their him them this that these those such both neither either another others not even_so in_addition as_a_result after_that at_the_same for_example for_instance in_response in_contrast by_contrast on_the_other of_course in_other_words in_turn in_fact the_latter the_former the_two the_pair the_three that_is it’s that’s to_that with_that since_then what_is_more again',
    pronouns: 'he she they it him them he’s she’s they’re he’d she’d they’ve'
  },
  de: {
    opening:
      'aber und oder doch denn sondern dann danach dabei dafür dagegen daher darum deshalb deswegen damit dazu davon darauf daraufhin darüber dadurch somit jedoch allerdings zudem außerdem auch ebenso hingegen stattdessen trotzdem dennoch indes unterdessen währenddessen gleichzeitig schließlich so dies diese dieser dieses diesem diesen jene jener jenes solche sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren ihm ihn ihnen deren dessen beide beides das_ist das_war das_sei das_hat das_wird das_sind das_heißt das_soll das_habe die_beiden der_grund zum_beispiel im_gegenteil nicht_nur',
    pronouns: 'er sie es ihm ihn ihnen'
  },
  fr: {
    opening:
      'mais et ou donc or ni car puis ensuite ainsi alors aussi cependant toutefois pourtant néanmoins enfin également parallèlement résultat ce cet cette ces cela ça celui celle ceux celles c’est c’était son sa ses leur leurs en_effet en_outre de_plus par_ailleurs par_exemple en_revanche au_contraire dans_ce dans_cette à_cette pour_cela pour_autant du_coup les_deux tous_deux autre autres lui',
    pronouns: 'il elle ils elles qu’il qu’elle lui eux'
  },
  es: {
    opening:
      'pero y e o u ni pues así entonces luego también además tampoco sin_embargo no_obstante por_eso por_ello por_tanto por_su_parte por_otra_parte por_otro_lado por_ejemplo en_cambio en_consecuencia de_hecho de_ahí es_decir asimismo mientras_tanto aun_así este esta estos estas esto ese esa esos esas eso aquel aquella aquello su sus ambos ambas otro otra otros otras dicho dicha lo_mismo al_respecto',
    pronouns: 'él ella ellos ellas'
  },
  it: {
    opening:
      'ma e ed o oppure quindi dunque poi così allora anche inoltre però tuttavia invece infatti infine intanto nel_frattempo perciò pertanto ciò questo questa questi queste quello quella quelli quelle tale tali suo sua suoi sue il_suo la_sua i_suoi le_sue il_loro la_loro i_loro le_loro entrambi entrambe altro altri altre per_questo per_tale ad_esempio per_esempio al_contrario non_solo da_allora ecco',
    pronouns: 'lui lei egli ella essi esse loro'
  },
  pt: {
    opening:
      'mas e ou então depois assim também além_disso além_de porém contudo no_entanto entretanto portanto por_isso por_sua_vez por_exemplo por_outro_lado ao_mesmo_tempo em_seguida enquanto_isso já este esta estes estas isto esse essa esses essas isso aquele aquela aquilo seu sua seus suas o_seu a_sua os_seus as_suas dele dela ambos ambas outro outra outros outras tal',
    pronouns: 'ele ela eles elas'
  },
  pl: {
    opening:
      'ale a i oraz lub albo więc zatem jednak jednakże tymczasem natomiast ponadto poza_tym dlatego wtedy potem następnie również także też zaś bo bowiem to ten ta te tego tej tych temu tym ci taki taka takie jego jej ich swój obaj oboje inni inny tak na_przykład w_efekcie w_ten_sposób z_kolei do_tego mimo_to co_więcej jak_dodał jak_dodała',
    pronouns: 'on ona oni one jemu nim niej nią nimi'
  },
  nl: {
    opening:
      'maar en of dus dan daarna daarom daardoor daarbij daarmee daarvoor daarnaast daarentegen bovendien ook toch echter verder vervolgens intussen ondertussen tegelijkertijd want dit dat_is dat_was dat_heeft dat_zegt dat_moet deze die zo zulke zijn haar hun hem beide beiden andere anderen het_is het_was het_gaat het_heeft bijvoorbeeld in_plaats_daarvan niet_alleen',
    pronouns: 'hij zij ze hem hen'
  },
  sv: {
    opening:
      'men och eller så då sedan därefter därför dessutom också även dock däremot samtidigt ändå alltså trots_det till_exempel det_är det_var det_har det_här det_ska det_blir detta denna denne dessa den_är den_har de_är de_har hans hennes deras dess sin båda andra sådana',
    pronouns: 'han hon hen honom henne'
  },
  da: {
    opening:
      'men og eller så da derefter derfor desuden også dog derimod samtidig alligevel altså for_eksempel det_er det_var det_har det_skal det_bliver dette denne disse den_er de_er hans hendes deres dens begge andre sådan',
    pronouns: 'han hun ham hende henne dem'
  },
  no: {
    opening:
      'men og eller så da deretter derfor dessuten også likevel derimot samtidig altså for_eksempel det_er det_var det_har det_skal det_blir dette denne disse den_er de_er hans hennes deres dens begge andre slik',
    pronouns: 'han hun ham hende henne dem'
  },
  uk: {
    opening:
      'але а і й та або чи тож отже тому потім тоді також однак проте водночас натомість крім_того при_цьому причому тобто до_того_ж зокрема це цей ця ці цього цієї цих такий така такі його її їх їхній їхня обидва обидві інший інші так_само наприклад',
    pronouns: 'він вона вони воно йому їй їм нього неї них'
  },
  ru: {
    opening:
      'но а и или либо же поэтому потому затем потом тогда также однако тем_временем при_этом кроме_того причем причём то_есть в_то_же более_того вместе_с_тем таким_образом в_результате например это этот эта эти этого этой этих тот та те такой такая такие его её ее их оба обе другой другие так',
    pronouns: 'он она они оно ему ей им него неё нее них'
  },
  ar: {
    opening:
      'لكن ولكن لكنه لكنها ثم كما لذلك ولذلك لذا بل هذا هذه هؤلاء ذلك تلك وهذا وهذه وذلك وأضاف وأضافت وتابع وتابعت وأردف وأشار وأشارت كذلك أيضا وكذلك وبالتالي ومع_ذلك في_المقابل على_سبيل_المثال',
    pronouns: 'هو هي هم وهو وهي وهم أنه أنها'
  },
  tr: {
    opening:
      'ama ve veya fakat ancak sonra ayrıca böylece bunun buna bunu bu şu ise çünkü üstelik öte_yandan bunlar onun onlar',
    pronouns: 'o onlar'
  }
}
const ALSO: Record<string, string> = { nb: 'no', nn: 'no' }
/** Scripts without spaces: a sentence that begins with one of these leans. */
const LEANING_UNSPACED =
  'しかし また そして さらに なお この その これ それ あの 彼 彼女 一方 ただ だが つまり このため そのため すると 同氏 同社 但 而 并且 此外 另外 因此 所以 他 她 它 这 這 那 其 该 該 同时 同時 然而 不过 不過'.split(
    ' '
  )
/** So many first words are looked at for pronouns. */
const NEAR = 6

interface Lookup {
  openings: ReadonlySet<string>
  longest: number
  pronouns: ReadonlySet<string>
}
const lookups = new Map<string, Lookup>()

function lookupOf(language: string): Lookup {
  const primary = language.toLowerCase().split('-')[0] as string
  const code = ALSO[primary] ?? primary
  const known = lookups.get(code)
  if (known) return known
  const { opening = '', pronouns = '' } = LEANING[code] ?? {}
  const openings = opening.split(' ').map(phrase => phrase.replaceAll('_', ' '))
  const lookup = {
    openings: new Set(openings),
    longest: Math.max(...openings.map(phrase => phrase.split(' ').length)),
    pronouns: new Set(pronouns.split(' '))
  }
  lookups.set(code, lookup)
  return lookup
}

/** True if a sentence opens with what only the sentence before it explains. */
function leans(sentence: string, language: string): boolean {
  if (LEANING_UNSPACED.some(word => sentence.startsWith(word))) return true
  const { openings, longest, pronouns } = lookupOf(language)
  const printed = firstWords(sentence, NEAR)
  const words = printed.map(word => word.toLowerCase())
  for (let length = 1; length <= longest; length++)
    if (openings.has(words.slice(0, length).join(' '))) return true
  const pronoun = words.findIndex(word => pronouns.has(word))
  return pronoun >= 0 && !hasSubjectBefore(printed, pronoun, language)
}

/** True if somebody or something stands before a pronoun that it may mean: "Holm said he", not "On Monday she". */
function hasSubjectBefore(words: string[], pronoun: number, language: string): boolean {
  if (pronoun < 2) return false
  const first = (words[0] as string).toLowerCase()
  const lexicon = lexiconOfTag(language)
  const isAdverbial = lexicon ? lexicon.common.has(first) || lexicon.notNames.has(first) : first.length <= 3
  if (!isAdverbial) return true
  // Where all nouns have capitals a capital makes no name.
  return (
    !lexicon?.language.capitalNouns &&
    words.slice(1, pronoun).some(word => beginsCapital(word) && !lexicon?.notNames.has(word.toLowerCase()))
  )
}

/** The first words as printed, apostrophes curly as in the lists. */
function firstWords(text: string, most: number): string[] {
  const words: string[] = []
  const opening = text.slice(0, 25 * most).replaceAll("'", '’')
  let at = 0
  while (at < opening.length && words.length < most) {
    const start = at
    while (at < opening.length && (isWordCode(opening.charCodeAt(at)) || (at > start && opening[at] === '’')))
      at++
    if (at > start) words.push(opening.slice(start, at))
    else at++
  }
  return words
}

/** Lines about pictures and ways to write to the desk, which stand in the text of some pages. */
const PICTURE_WORDS = new Set(
  'photo photos photograph picture pictured image foto fotos bild bilder symbolbild archivbild imagen immagine zdjęcie fot źródło source quelle fuente fonte crédito crédit credit kuva фото صورة 写真 사진'.split(
    ' '
  )
)
const ELSEWHERE = ['@', 'http', 'www.', '©', '|', '>>']

const SHORTEST = 40
const LONGEST = 320
/** A sentence that is quotation beyond this share needs the sentence around it to say whose. */
const MOST_QUOTED = 0.7

/**
 * The sentences of a paragraph that can be read alone.
 * @param language BCP 47, as far as known
 */
export function standaloneSentences(paragraph: string, language: string): SentenceSpan[] {
  const all = splitSentences(paragraph)
  const marks = new QuotationMarks(paragraph)
  return all.filter(({ start, end }) => {
    const text = paragraph.slice(start, end)
    const quoted = marks.quotedUpTo(end) - marks.quotedUpTo(start)
    const isWhole = !marks.isOpenAt(start) && !marks.isOpenAt(end)
    return isWhole && quoted <= MOST_QUOTED * text.length && isStatement(text) && !leans(text, language)
  })
}

function isStatement(text: string): boolean {
  const weight = weightOf(text)
  if (weight < SHORTEST || weight > LONGEST) return false
  if (!/[.!。！…۔।][)\]"”’»」』]{0,3}$/.test(text) || text.endsWith('...')) return false
  if ("([–—-•*‘'".includes(text.charAt(0)) || beginsSmall(text)) return false
  if (ELSEWHERE.some(sign => text.includes(sign))) return false
  const first = (firstWords(text, 1)[0] ?? '').toLowerCase()
  return !(PICTURE_WORDS.has(first) && (text.slice(0, 30).includes(':') || text.length < 80))
}

const TOGGLES = '"“”„«»「」『』〝〞‟'

/** Where double quotation marks are open. Any mark opens or closes: which does which differs between languages. */
class QuotationMarks {
  /** Places of the marks, opening and closing in turn. */
  readonly #marks: number[] = []

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const sign = text.charAt(at)
      if (!TOGGLES.includes(sign)) continue
      const isOpen = this.#marks.length % 2 === 1
      // „ only opens: what is open already was never closed.
      if (!(isOpen && sign === '„')) this.#marks.push(at)
    }
  }

  isOpenAt(place: number): boolean {
    let count = 0
    for (const mark of this.#marks) if (mark < place) count++
    return count % 2 === 1
  }

  /** Characters between marks before a place. */
  quotedUpTo(place: number): number {
    let quoted = 0
    for (let i = 0; i < this.#marks.length; i += 2) {
      const open = this.#marks[i] as number
      if (open >= place) break
      quoted += Math.min(this.#marks[i + 1] ?? place, place) - open
    }
    return quoted
  }
}
