/** The names that open the turns of an interview in scripts without capitals: "مها السقاف: …", "安西 …". */
import { wordsOf } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'
import type { TextBlock } from './read.ts'

/** The name that opens a turn, and where its words begin. */
export interface Label {
  name: string
  end: number
}

/** The most words of such a name, and its most characters. */
const MOST_WORDS = 5
const LONGEST = 40
/** Where no spaces part words. */
const LONGEST_GLUED = 12

const BEFORE_COLON = /^([^:：.。!！؟?]+?)\s*(?:[([（][^)\]）]*[)\]）])?\s*[:：]\s*/
const BEFORE_SPACE = /^(\S+)\s+(?=\S)/
/** Written onto the verb that a paragraph opens with: "and". */
const JOINED = /^[وف]/

/** The label of a paragraph: in bold, or before a colon, or where words have no spaces before one. */
export function caselessLabelOf({ text, lead }: TextBlock, lexicon: Lexicon): Label | null {
  const bold = lead?.start === 0 && lead.end < text.trimEnd().length ? lead.end : 0
  const isGlued = lexicon.language.topical?.glued !== undefined
  const opening = text.slice(0, 2 * LONGEST)
  const match = BEFORE_COLON.exec(opening) ?? (isGlued ? BEFORE_SPACE.exec(opening) : null)
  const name = bold > 0 ? text.slice(0, bold).replace(/[\s:：]+$/, '') : (match?.[1] ?? '')
  if (!isName(name, isGlued) || (bold === 0 && reports(name, lexicon))) return null
  const end = bold > 0 ? bold + (/^[\s:：]*/.exec(text.slice(bold))?.[0].length ?? 0) : match?.[0].length
  return end === undefined ? null : { name, end }
}

function isName(name: string, isGlued: boolean): boolean {
  const words = name.split(/[\s・·]/)
  const isPlain = words.every(word => wordsOf(word)[0] === word && !/\d/.test(word))
  return isPlain && words.length <= MOST_WORDS && name.length <= (isGlued ? LONGEST_GLUED : LONGEST)
}

/** "وأضاف الوزير: …" is no label. */
const reports = (name: string, { say, participle, common }: Lexicon) =>
  name
    .split(' ')
    .some(word =>
      [word, word.replace(JOINED, '')].some(form => [say, participle, common].some(set => set.has(form)))
    )

/** "السقاف" is short for "مها السقاف", "安西" for "安西陸". */
export const isShortForm = (label: string, full: string): boolean =>
  full.endsWith(` ${label}`) ||
  (label.length > 1 &&
    full !== label &&
    full.startsWith(label) &&
    !full.includes(' ') &&
    /[\u3400-\u9fff]/.test(label))
