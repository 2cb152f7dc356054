/** An article as Markdown: front matter, summary, quotes with their speakers, highlights with their notes. */
import { addressOfPlace } from '../anchor/text-fragment.ts'
import type { Article, Found, Quote } from '../article/model.ts'
import type { Annotation } from '../storage/model.ts'
import { voicesOf } from '../voices.ts'
import type { ExportContext, ExportFormat } from './format.ts'

export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'exportMarkdown',
  purpose: 'exportMarkdownPurpose',
  extension: 'md',
  mediaType: 'text/markdown',
  filePerArticle: true,
  highlights: 'on-page',
  open: '',
  between: '\n',
  close: '',
  write: ({ record, annotations }, context) => articleMarkdown(record, annotations, context)
}

/** What is exported: a saved record has it, and so has an article just read. */
export interface ExportableArticle {
  article: Article
  retrieved: string
  tags: string[]
  note: string
}

/**
 * @param annotations highlights of the article, in the order to print them
 * @returns the document, ending in a line feed
 */
export function articleMarkdown(
  record: ExportableArticle,
  annotations: readonly Annotation[],
  { meaningName }: ExportContext = { meaningName: key => key }
): string {
  const { article } = record
  const parts = [
    frontMatter(record),
    `# ${literal(article.headline.value)}`,
    article.standfirst && `*${literal(article.standfirst.value)}*`,
    attribution(article),
    record.note && `## Note\n\n${literal(record.note)}`,
    keyPoints(article),
    voices(article),
    sources(article),
    highlights(article, annotations, meaningName)
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** YAML that Obsidian and Logseq read as properties; every text is a quoted scalar. */
function frontMatter({ article, retrieved, tags }: ExportableArticle): string {
  const value = (found: Found<string> | undefined) => found?.value
  const fields: [string, string | string[] | undefined][] = [
    ['title', article.headline.value],
    ['author', article.authors.map(author => author.value)],
    ['publisher', value(article.publisher)],
    ['agency', value(article.agency)],
    ['published', value(article.published)],
    ['updated', value(article.modified)],
    ['retrieved', retrieved],
    ['source', article.canonicalAddress],
    ['language', value(article.language)],
    ['tags', tags.map(obsidianTag).filter(Boolean)]
  ]
  const lines = fields.flatMap(([key, text]) => {
    if (text === undefined || text.length === 0) return []
    return Array.isArray(text)
      ? [`${key}:`, ...text.map(item => `  - ${JSON.stringify(item)}`)]
      : [`${key}: ${JSON.stringify(text)}`]
  })
  return ['---', ...lines, '---'].join('\n')
}

function attribution({ publisher, authors, agency, published, modified, canonicalAddress }: Article): string {
  const said = [
    publisher && `**${literal(publisher.value)}**`,
    authors.map(author => literal(author.value)).join(', '),
    agency && !authors.some(author => author.value === agency.value) && literal(agency.value),
    published?.value,
    modified && `updated ${modified.value}`
  ]
  return `${said.filter(Boolean).join(' · ')}  \n<${canonicalAddress.replace(/[<>\s]/g, encodeURIComponent)}>`
}

function keyPoints({ keyPoints: points }: Article): string | undefined {
  const [first] = points
  if (!first) return undefined
  const origin = first.origin === 'publisher' ? 'from the publisher' : 'picked from the text'
  return `## Key points\n\n*${origin}*\n\n${points.map(point => `- ${literal(point.text)}`).join('\n')}`
}

function voices({ quotes, sources: known, canonicalAddress }: Article): string | undefined {
  const { quoted } = voicesOf(quotes, known)
  if (quoted.length === 0) return undefined
  const groups = quoted.map(({ name, role, utterances }) => {
    const title = name ? `### ${literal(name)}${role ? `, ${literal(role)}` : ''}` : '### Speaker not named'
    return `${title}\n\n${utterances
      .flat()
      .map(quote => quoteMarkdown(quote, canonicalAddress))
      .join('\n\n')}`
  })
  return `## Who says what\n\n${groups.join('\n\n')}`
}

function quoteMarkdown({ text, kind, cue, venue, via, anchor }: Quote, address: string): string {
  const notes = [kind === 'partial' && 'partial', cue, venue, via && `via ${via}`].filter(
    note => typeof note === 'string'
  )
  const quoted = `“${text}”`
    .split('\n')
    .map(line => `> ${literal(line)}`)
    .join('\n>\n')
  const place = placeLink(address, anchor)
  return `${quoted}\n>\n> — ${[literal(notes.join(', ')), place].filter(Boolean).join(' · ')}`
}

function sources({ sources: list }: Article): string | undefined {
  if (list.length === 0) return undefined
  return `## Sources\n\n${list.map(({ name, kind, mentions }) => `- ${literal(name)} (${kind}, ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'})`).join('\n')}`
}

function highlights(
  { canonicalAddress }: Article,
  annotations: readonly Annotation[],
  meaningName: ExportContext['meaningName']
): string | undefined {
  if (annotations.length === 0) return undefined
  const items = annotations.map(({ exact, meaning, note, tags, anchor }) => {
    const marked = exact
      .split('\n')
      .map(line => `> ${literal(line)}`)
      .join('\n>\n')
    const words = tags
      .map(obsidianTag)
      .filter(Boolean)
      .map(tag => `#${tag}`)
    const facts = [`*${literal(meaningName(meaning))}*`, ...words, placeLink(canonicalAddress, anchor)]
    return [marked, facts.filter(Boolean).join(' · '), note && literal(note)].filter(Boolean).join('\n\n')
  })
  return `## Highlights\n\n${items.join('\n\n')}`
}

/** A link to the place of some words in the page. */
function placeLink(address: string, anchor: Annotation['anchor']): string {
  const place = addressOfPlace(address, anchor)
  // An address without the words leads nowhere that the source does not.
  return place?.includes(':~:text=') ? `[in the page](<${place.replace(/[<>\s]/g, encodeURIComponent)}>)` : ''
}

/** A tag as Obsidian allows it: letters, digits, `-`, `_` and `/`, not digits alone. */
function obsidianTag(tag: string): string {
  const plain = tag
    .trim()
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return /^\d+$/.test(plain) ? `${plain}-` : plain
}

/** Signs that mean something to Markdown, made literal; a line cannot begin a heading, list or quotation by accident. */
function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~$]|&(?=#|\w+;)/g, '\\$&')
    .replace(
      /^(\s*)(#{1,6}|[+-]|\d+[.)]|[-=]{2,})(?=\s|$)/gm,
      (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`
    )
}
