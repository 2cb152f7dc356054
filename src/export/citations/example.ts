import type { Reference } from '../bibliography.ts'

/** A made-up article, to show what a style looks like. */
export const EXAMPLE: Reference = {
  id: 'example',
  authors: [{ family: 'Quill', given: 'Harriet' }],
  title: 'Harbour wall to be raised before winter',
  container: 'The Pellwick Argus',
  issued: { year: 2026, month: 5, day: 24 },
  accessed: { year: 2026, month: 6, day: 1 },
  url: 'https://pellwick-argus.example/harbour-wall',
  language: 'en',
  tags: [],
  note: ''
}
