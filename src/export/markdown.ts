/** An article as Markdown: front matter, summary, quotes with their speakers, highlights with their notes. */
import type { Article, Found, Quote } from '../article/model.ts'
import type { Annotation } from '../storage/model.ts'
import { voicesOf } from '../voices.ts'

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
export function articleMarkdown(record: ExportableArticle, annotations: Annotation[]): string {
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
    highlights(annotations)
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
    ['tags', tags]
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

function voices({ quotes, sources: known }: Article): string | undefined {
  const { quoted } = voicesOf(quotes, known)
  if (quoted.length === 0) return undefined
  const groups = quoted.map(({ name, role, utterances }) => {
    const title = name ? `### ${literal(name)}${role ? `, ${literal(role)}` : ''}` : '### Speaker not named'
    return `${title}\n\n${utterances.flat().map(quoteMarkdown).join('\n\n')}`
  })
  return `## Who says what\n\n${groups.join('\n\n')}`
}

function quoteMarkdown({ text, kind, cue, venue, via }: Quote): string {
  const notes = [kind === 'partial' && 'partial', cue, venue, via && `via ${via}`].filter(
    note => typeof note === 'string'
  )
  const quoted = `“${text}”`
    .split('\n')
    .map(line => `> ${literal(line)}`)
    .join('\n>\n')
  return notes.length > 0 ? `${quoted}\n>\n> — ${literal(notes.join(', '))}` : quoted
}

function sources({ sources: list }: Article): string | undefined {
  if (list.length === 0) return undefined
  return `## Sources\n\n${list.map(({ name, kind, mentions }) => `- ${literal(name)} (${kind}, ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'})`).join('\n')}`
}

function highlights(annotations: Annotation[]): string | undefined {
  if (annotations.length === 0) return undefined
  const items = annotations.map(({ exact, meaning, note }) => {
    const marked = exact
      .split('\n')
      .map(line => `> ${literal(line)}`)
      .join('\n>\n')
    return [marked, `*${literal(meaning)}*`, note && literal(note)].filter(Boolean).join('\n\n')
  })
  return `## Highlights\n\n${items.join('\n\n')}`
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
