/**
 * A reading on its way out of a page, as text. Chromium takes what a script gives apart value by value, which for a long
 * article costs as much as reading it; a text goes through whole, and with it halves of broken characters, which the
 * browser would replace.
 */
import type { Reading } from './article/model.ts'

/** What the reader gives: a reading, or the language that it must learn before (`languageFile`). */
export type Answer = Reading | { kind: 'needs-language'; language: string }

/** An answer as the text in which it leaves the page. */
export const textOfAnswer = (answer: Answer): string => JSON.stringify(answer)

/** The answer in what a script gave; undefined if it gave none. */
export const answerIn = (result: unknown): Answer | undefined =>
  typeof result === 'string' ? (JSON.parse(result) as Answer) : undefined

/** The file that teaches the reader a language, from the root of the extension. */
export const languageFile = (code: string): string => `/languages/${code}.js`
