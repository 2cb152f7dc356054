/** BibTeX and BibLaTeX. https://ctan.org/pkg/biblatex */
import { type Author, type DateParts, type Reference, referenceOf } from './bibliography.ts'
import type { ExportFormat } from './format.ts'

/**
 * `@article` with `journaltitle`'s old name `journal`: classic BibTeX prints it, biblatex takes it for the same, and both
 * carry `url` and `urldate`; `@online` is unknown to classic styles, which then print nothing but the title.
 */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  label: 'exportBibtex',
  purpose: 'exportBibtexPurpose',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  filePerArticle: false,
  highlights: 'none',
  open: '',
  between: '\n\n',
  close: '\n',
  write: ({ record }) => entryOf(referenceOf(record))
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** By which babel and biblatex load a language; another is told by its code, which they pass over. */
const LANGUAGES: Record<string, string> = {
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'magyar',
  it: 'italian',
  nb: 'norsk',
  nl: 'dutch',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  uk: 'ukrainian'
}

function languageName(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? ''
  return (Object.hasOwn(LANGUAGES, base) && LANGUAGES[base]) || tag.replace(/[^\w-]/g, '')
}

function entryOf(reference: Reference): string {
  const { authors, title, container, issued, accessed, url, language, tags, note } = reference
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.map(authorText).join(' and ') || undefined],
    // In double braces: styles must not put headlines into lower case.
    ['title', `{${literal(title)}}`],
    ['journal', literal(container)],
    ['date', issued && isoDay(issued)],
    // BibTeX's own styles know no `date`.
    ['year', issued && String(issued.year)],
    ['url', url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', isoDay(accessed)],
    ['langid', language && languageName(language)],
    ['keywords', tags.length > 0 ? tags.map(tag => literal(tag.replaceAll(',', ' '))).join(', ') : undefined],
    // Styles print a `note`, and what the reader wrote is for the reader.
    ['annote', note === '' ? undefined : literal(note)]
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  // Without braces it is the style's own word for the month.
  if (issued?.month) lines.push(`  month = ${MONTHS[issued.month - 1]}`)
  return `@article{${keyOf(reference)},\n${lines.join(',\n')}\n}`
}

/** Whom, when and which: readable, and unique by the end of the id. */
function keyOf({ authors: [first], container, issued, id }: Reference): string {
  const name = first && 'family' in first ? first.family : container
  const plain = name
    .normalize('NFKD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
  return `${plain || 'article'}${issued?.year ?? ''}-${id.slice(0, 6)}`
}

function authorText(author: Author): string {
  // A name in braces is taken whole, also with "and" in it.
  if ('literal' in author) return `{${literal(author.literal)}}`
  const { family, given, suffix } = author
  const parts = suffix ? [family, suffix, given] : [family, given]
  return parts
    .map(part =>
      part
        .split(/\s+/)
        .map(word => (word === 'and' ? '{and}' : literal(word)))
        .join(' ')
    )
    .join(', ')
}

const isoDay = ({ year, month, day }: DateParts): string =>
  [String(year), month, day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-')

/** Braces by their names: BibTeX counts the escaped ones too, and a lone one would swallow the rest of the file. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
}

/** Text in which no sign means anything to TeX. Letters of all languages stay: every engine of today reads UTF-8. */
const literal = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a bibliography.
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    // Two hyphens, commas or marks in a row would print as a dash or a quotation mark.
    .replace(/[\\{}#$%&_~^]|([-`',<>])(?=\1)|[!?](?=`)/g, sign => SPECIAL[sign] ?? `${sign}{}`)
    .trim()
