/** Tells a text's language from its letters and its commonest words, for pages that do not say it or say it wrong. */
import type { RawBlock } from './blocks.ts'
import { WORD_CLASS } from './letters.ts'

/** Languages told by their script, with its letters; kana before the Han of both. */
const BY_SCRIPT: { language: string; letters: RegExp; share: number }[] = [
  // A Japanese text is half Han.
  { language: 'ja', letters: /[\u3041-\u30ff]/g, share: 0.1 },
  { language: 'ko', letters: /[\uac00-\ud7a3]/g, share: 0.4 },
  { language: 'zh', letters: /[\u3400-\u9fff]/g, share: 0.4 },
  { language: 'ar', letters: /[\u0600-\u06ff]/g, share: 0.4 },
  { language: 'he', letters: /[\u0590-\u05ff]/g, share: 0.4 },
  { language: 'el', letters: /[\u0370-\u03ff]/g, share: 0.4 },
  { language: 'th', letters: /[\u0e01-\u0e5b]/g, share: 0.4 },
  { language: 'hi', letters: /[\u0900-\u097f]/g, share: 0.4 }
]

/** Words that are frequent in one language and rare or unknown in the others here. */
const COMMON: Record<string, string> = {
  en: 'the of and to that was with for his has were which their they would been will said',
  de: 'der die und das den von ist mit dem des auf für sich nicht eine auch werden nach wird',
  fr: 'de les des est une dans qui que pour pas sur avec plus par ont été cette sont aux ses',
  es: 'de los las del una que por con para como más pero sus este también está han desde según',
  it: 'che della del per una con sono gli nel alla più anche dei dal delle come questo è hanno',
  pt: 'de que não uma com para dos mais como pelo também são foi pela seu sua ao os nas já',
  pl: 'nie się że jest na do przez jak oraz który został dla jego są także będzie tym po',
  nl: 'de het een van dat niet zijn voor met aan ook door werd maar naar heeft worden bij deze',
  sv: 'de och att det som för är på med till inte den har från om ett men också han vara',
  no: 'de og det som på er til av ikke med har fra en jeg ble også etter seg men være',
  da: 'de og det som på er til af ikke med har fra en jeg blev også efter sig men være',
  uk: 'та що не за від як його це або який щодо після буде про також для є під',
  ru: 'что не как это его для или также который после был они она чтобы при уже только все',
  tr: 've bir bu için ile olarak daha gibi çok olan sonra kadar ise olduğu göre ancak tarafından',
  cs: 'že se na je byl jako jsou které podle pro ale také jeho bude které když není od',
  hu: 'hogy nem egy van volt meg már csak még mint vagy azt után lesz szerint ezt'
}

/** The commonest words of a language, of those that we know any of. */
export const commonWords = (tag: string): string[] =>
  COMMON[tag.toLowerCase().split('-')[0] as string]?.split(' ') ?? []

const WORD_TO_LANGUAGES = new Map<string, string[]>()
for (const [language, words] of Object.entries(COMMON)) {
  for (const word of words.split(' '))
    WORD_TO_LANGUAGES.set(word, [...(WORD_TO_LANGUAGES.get(word) ?? []), language])
}

/** Some of a page's prose, enough to tell its language from. */
export function sampleOf(blocks: readonly Pick<RawBlock, 'text' | 'linked'>[]): string {
  return blocks
    .filter(block => block.text.length > 100 && block.linked === 0)
    .slice(0, 12)
    .map(block => block.text)
    .join(' ')
    .slice(0, MUCH_TEXT)
}

/** So much of the text tells its language (UTF-16 units). */
const MUCH_TEXT = 1800

/** True if the language of a tag is one that `guessLanguage` can tell: only then may the text overrule the page. */
export function canTell(tag: string): boolean {
  const primary = tag.toLowerCase().split('-')[0] as string
  return primary in COMMON || BY_SCRIPT.some(({ language }) => language === primary)
}

const BETWEEN_WORDS = new RegExp(`[^${WORD_CLASS}]+`)

/** Less text says nothing of its language. */
const FEW_LETTERS = 40
const LETTER = new RegExp(`[${WORD_CLASS}]`, 'g')
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const BEYOND_LATIN = /[\u0370-\u1fff\u3041-\udfff]/

/** Primary language subtag of a text, or undefined if too little or nothing clear is there. */
export function guessLanguage(text: string): string | undefined {
  if (text.length < FEW_LETTERS) return undefined
  const byScript = languageOfScript(text)
  if (byScript) return byScript
  const [best, second] = votesOf(text)
  if (!best || best[1] < 4 || best[1] < 1.6 * (second?.[1] ?? 0)) return undefined
  return best[0]
}

/**
 * The same where any guess is better than none: undefined only if nothing at all tells.
 * @param nearest the language that stands for another; what speaks for either then speaks for it
 */
export const likeliestLanguage = (text: string, nearest: (language: string) => string): string | undefined =>
  languageOfScript(text) ?? votesOf(text, nearest)[0]?.[0]

function languageOfScript(text: string): string | undefined {
  if (!BEYOND_LATIN.test(text)) return undefined
  const letters = countOf(text, LETTER)
  return BY_SCRIPT.find(({ letters: own, share }) => countOf(text, own) > share * letters)?.language
}

/** Languages with what the words of a text say for each, the most first. */
function votesOf(
  text: string,
  nearest = (language: string) => language
): [language: string, votes: number][] {
  const votes = new Map<string, number>()
  for (const word of text.toLowerCase().split(BETWEEN_WORDS)) {
    const languages = WORD_TO_LANGUAGES.get(word)
    for (const language of languages?.map(nearest) ?? [])
      votes.set(language, (votes.get(language) ?? 0) + 1 / (languages?.length ?? 1))
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])
}
