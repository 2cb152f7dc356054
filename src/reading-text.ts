/**
 * A reading on its way out of a page, as text. Chromium takes what a script gives apart value by value, which for a long
 * article costs as much as reading it; a text goes through whole, and with it halves of broken characters, which the
 * browser would replace.
 */
import type { Reading } from './article/model.ts'

/** A reading as the text in which it leaves the page. */
export const textOfReading = (reading: Reading): string => JSON.stringify(reading)

/** The reading in what a script gave; undefined if it gave none. */
export const readingIn = (result: unknown): Reading | undefined =>
  typeof result === 'string' ? (JSON.parse(result) as Reading) : undefined
