/** Tells a text's language from its letters and its commonest words, for pages that do not say it or say it wrong. */
import type { RawBlock } from './blocks.ts'
import { isWordCode, WORD_CLASS } from './letters.ts'

/** Languages told by their script, with its letters as ranges of code units; kana before the Han of both. */
const BY_SCRIPT: { language: string; letters: [number, number]; share: number }[] = [
  // A Japanese text is half Han.
  { language: 'ja', letters: [0x3041, 0x30ff], share: 0.1 },
  { language: 'ko', letters: [0xac00, 0xd7a3], share: 0.4 },
  { language: 'zh', letters: [0x3400, 0x9fff], share: 0.4 },
  { language: 'ar', letters: [0x0600, 0x06ff], share: 0.4 },
  { language: 'he', letters: [0x0590, 0x05ff], share: 0.4 },
  { language: 'el', letters: [0x0370, 0x03ff], share: 0.4 },
  { language: 'th', letters: [0x0e01, 0x0e5b], share: 0.4 },
  { language: 'hi', letters: [0x0900, 0x097f], share: 0.4 }
]
const BEYOND_LATIN = 0x370

/** Words that are frequent in one language and rare or unknown in the others here. */
const COMMON: Record<string, string> = {
  en: 'the of and to that was with for his has were which their they would been will said',
  de: 'der die und das den von ist mit dem des auf für sich nicht eine auch werden nach wird',
  fr: 'les des est une dans qui que pour pas sur avec plus par ont été cette sont aux ses',
  es: 'los las del una que por con para como más pero sus este también está han desde según',
  it: 'che della del per una con sono gli nel alla più anche dei dal delle come questo è hanno',
  pt: 'que não uma com para dos mais como pelo também são foi pela seu sua ao os nas já',
  pl: 'nie się że jest na do przez jak oraz który został dla jego są także będzie tym po',
  nl: 'het een van dat niet zijn voor met aan ook door werd maar naar heeft worden bij deze',
  sv: 'och att det som för är på med till inte den har från om ett men också han vara',
  no: 'og det som på er til av ikke med har fra en jeg ble også etter seg men være',
  da: 'og det som på er til af ikke med har fra en jeg blev også efter sig men være',
  uk: 'та що не за від як його це або який щодо після буде про також для є під',
  ru: 'что не как это его для или также который после был они она чтобы при уже только все',
  tr: 've bir bu için ile olarak da de daha gibi çok olan sonra kadar ise olduğu göre',
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
    .slice(0, 4000)
}

/** True if the language of a tag is one that `guessLanguage` can tell: only then may the text overrule the page. */
export function canTell(tag: string): boolean {
  const primary = tag.toLowerCase().split('-')[0] as string
  return primary in COMMON || BY_SCRIPT.some(({ language }) => language === primary)
}

const BETWEEN_WORDS = new RegExp(`[^${WORD_CLASS}]+`)

function countLetters(text: string): { letters: number; byScript: number[] } {
  const byScript = BY_SCRIPT.map(() => 0)
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isWordCode(code)) continue
    letters++
    if (code < BEYOND_LATIN) continue
    const script = BY_SCRIPT.findIndex(({ letters: [first, last] }) => code >= first && code <= last)
    if (script >= 0) byScript[script] = (byScript[script] ?? 0) + 1
  }
  return { letters, byScript }
}

/** Primary language subtag of a text, or undefined if too little or nothing clear is there. */
export function guessLanguage(text: string): string | undefined {
  const { letters, byScript } = countLetters(text)
  if (letters < 40) return undefined
  for (const [index, { language, share }] of BY_SCRIPT.entries())
    if ((byScript[index] ?? 0) > share * letters) return language
  const votes = new Map<string, number>()
  for (const word of text.toLowerCase().split(BETWEEN_WORDS)) {
    const languages = WORD_TO_LANGUAGES.get(word)
    for (const language of languages ?? [])
      votes.set(language, (votes.get(language) ?? 0) + 1 / (languages?.length ?? 1))
  }
  const [best, second] = [...votes].toSorted((a, b) => b[1] - a[1])
  if (!best || best[1] < 4 || best[1] < 1.6 * (second?.[1] ?? 0)) return undefined
  return best[0]
}
