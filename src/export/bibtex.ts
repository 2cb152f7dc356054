/** BibTeX and BibLaTeX. https://ctan.org/pkg/biblatex */
import { type Author, type DateParts, type Reference, referenceOf } from './bibliography.ts'
import type { ExportFormat } from './format.ts'

/**
 * `@article` with `journaltitle`'s old name `journal`: classic BibTeX prints it, biblatex takes it for the same, and both
 * carry `url` and `urldate`; `@online` is unknown to classic styles, which then print nothing but the title.
 */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  label: 'BibTeX',
  purpose: 'References for LaTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  filePerArticle: false,
  isComplete: false,
  open: '',
  between: '\n\n',
  close: '\n',
  write: ({ record }) => entryOf(referenceOf(record))
}

function entryOf(reference: Reference): string {
  const { authors, title, container, issued, accessed, url, language, tags, note } = reference
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.map(authorText).join(' and ') || undefined],
    // In double braces: styles must not put headlines into lower case.
    ['title', `{${literal(title)}}`],
    ['journal', literal(container)],
    ['date', issued && isoDay(issued)],
    ['year', issued && String(issued.year)],
    ['url', url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', isoDay(accessed)],
    ['language', language && literal(language)],
    ['keywords', tags.length > 0 ? tags.map(tag => literal(tag.replaceAll(',', ' '))).join(', ') : undefined],
    ['note', note === '' ? undefined : literal(note)]
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
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

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
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
    .replace(/[\\{}#$%&_~^]/g, sign => SPECIAL[sign] ?? sign)
    .trim()
