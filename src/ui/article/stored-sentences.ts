/**
 * Sentences that records keep in English, because they were made where no interface is: told again in the reader's
 * language. One that is not known here is shown as it is stored.
 */
import { say, sayCount } from '../../words.ts'

type Told = readonly [stored: RegExp, tell: (found: RegExpExecArray) => string]

/** As `article/body.ts`, `article/cut.ts` and `article/stub.ts` write them. */
const LIMITS: readonly Told[] = [
  [
    /^only the first ([\d,]+) characters are read$/,
    ([, n]) => say('limitCharacters', { count: numberIn(n) })
  ],
  [
    /^only the first ([\d,]+) characters of a paragraph are read$/,
    ([, n]) => say('limitParagraph', { count: numberIn(n) })
  ],
  [/^the page shows the first paragraph only$/, () => sayCount('limitPaywall', 1)],
  [/^the page shows the first (\d+) paragraphs$/, ([, n]) => sayCount('limitPaywall', numberIn(n))],
  [/^Imported without its text: /, () => say('limitImported')],
  [/^Saved without its text, /, () => say('limitLeft')]
]

/** As `article/picked.ts` and `article/key-points.ts` write them. */
const REASONS: readonly Told[] = [
  [/^takes up the headline$/, () => say('pickedHeadline')],
  [/^takes up the headline: (.+)$/s, ([, words = '']) => say('pickedHeadlineWords', { words })],
  [/^what the piece comes back to$/, () => say('pickedSubject')],
  [/^what the piece comes back to: (.+)$/s, ([, words = '']) => say('pickedSubjectWords', { words })],
  [/^what (.+) says$/s, ([, source = '']) => say('pickedSource', { source })],
  [/^how the piece opens$/, () => say('pickedOpening')],
  [/^gives figures: (.+)$/s, ([, figure = '']) => say('pickedFigures', { figure })],
  [/^a part of the piece of its own$/, () => say('pickedPart')],
  [/^list above the text$/, () => say('pickedList')]
]

/** Why a summary is not of the whole article. */
export const limitWords = (limit: string): string => told(limit, LIMITS)

/** Why a sentence is a key point. */
export const reasonWords = (reason: string): string => told(reason, REASONS)

function told(stored: string, among: readonly Told[]): string {
  for (const [pattern, tell] of among) {
    const found = pattern.exec(stored)
    if (found) return tell(found)
  }
  return stored
}

const numberIn = (written = '') => Number(written.replaceAll(',', ''))
