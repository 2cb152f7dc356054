/** The given names that papers in Latin and Cyrillic letters print. */
import { LATIN_NAMES } from './latin-names.ts'
import { SLAVIC_NAMES } from './slavic-names.ts'

export const EUROPEAN_NAMES = [LATIN_NAMES, SLAVIC_NAMES] as const
