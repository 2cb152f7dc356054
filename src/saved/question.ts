/** What is asked of the library. */
import { type Filters, NO_FILTERS } from './filters.ts'
import type { Sort } from './sorting.ts'

export interface Question {
  /** As typed. */
  text: string
  filters: Filters
  sort: Sort
  /** The articles that are kept, or those in the trash. */
  place: 'saved' | 'trash'
}

export const EVERYTHING: Question = { text: '', filters: NO_FILTERS, sort: 'saved', place: 'saved' }
