/** All formats in which a library can be taken elsewhere, in the order in which they are offered. */
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import { csvHighlights } from './csv-highlights.ts'
import { csvQuotes } from './csv-quotes.ts'
import type { ExportFormat } from './format.ts'
import { htmlReport } from './html-report.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { ris } from './ris.ts'
import { webAnnotation } from './web-annotation.ts'

export const FORMATS: readonly ExportFormat[] = [
  markdown,
  json,
  htmlReport,
  webAnnotation,
  csvHighlights,
  csvQuotes,
  bibtex,
  ris,
  cslJson
]
