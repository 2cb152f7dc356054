/** What a citation style is: one file in this folder, and its line in `index.ts`. */
import type { PlainKey } from '../../words.ts'
import type { Reference } from '../bibliography.ts'

/** A citation in pieces, so that it can be pasted with its italics. */
export type CitedText = readonly { text: string; isItalic?: boolean }[]

export interface CitationStyle {
  /** Short and lasting: stands in the reader's settings. */
  id: string
  /** Key of the name under which it is offered to the reader. */
  label: PlainKey
  cite(reference: Reference): CitedText
}

/** Without the italics. */
export const plainText = (cited: CitedText): string => cited.map(({ text }) => text).join('')
