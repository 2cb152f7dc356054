/** All languages, for what reads pages without loading scripts: benches and tests. */

import { ar } from '../src/quotes/languages/ar.ts'
import { de } from '../src/quotes/languages/de.ts'
import { en } from '../src/quotes/languages/en.ts'
import { es } from '../src/quotes/languages/es.ts'
import { EUROPEAN_NAMES } from '../src/quotes/languages/european-names.ts'
import { fr } from '../src/quotes/languages/fr.ts'
import type { LanguagePack } from '../src/quotes/languages/index.ts'
import { it } from '../src/quotes/languages/it.ts'
import { ja } from '../src/quotes/languages/ja.ts'
import { ko } from '../src/quotes/languages/ko.ts'
import { nl } from '../src/quotes/languages/nl.ts'
import { pl } from '../src/quotes/languages/pl.ts'
import { pt } from '../src/quotes/languages/pt.ts'
import { ru } from '../src/quotes/languages/ru.ts'
import { sv } from '../src/quotes/languages/sv.ts'
import { uk } from '../src/quotes/languages/uk.ts'
import { readTopical } from '../src/quotes/topics/read.ts'
import { readVerbFirst } from '../src/quotes/verb-first/read.ts'

const COMMON_RULES = [en, de, fr, es, it, pt, pl, nl, sv, uk, ru]

export const ALL: readonly LanguagePack[] = [
  ...COMMON_RULES.map(language => ({ language, names: EUROPEAN_NAMES })),
  { language: ar, read: readVerbFirst },
  { language: ja, read: readTopical },
  { language: ko, read: readTopical }
]
