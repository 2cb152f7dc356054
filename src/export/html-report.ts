/** A report to read and to print: one page of HTML that loads nothing. */
import { addressOfPlace } from '../anchor/text-fragment.ts'
import { webAddress } from '../anchor/web-address.ts'
import type { Article } from '../article/model.ts'
import { localDay } from '../local-day.ts'
import { quotationMarks } from '../quotation-marks.ts'
import type { Annotation } from '../storage/model.ts'
import { voicesOf } from '../voices.ts'
import type { CitedText } from './citations/index.ts'
import type { ExportContext, ExportFormat } from './format.ts'

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b1c1e, #eceae4); --quiet: light-dark(#5c5f65, #a6a9b0); --rule: light-dark(#d9d5ca, #3a3d43); --mark: light-dark(#fff1c4, #4b3f12); }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1.2rem; color: var(--ink); background: light-dark(#fff, #17181b); font: 1rem/1.55 Georgia, "Noto Serif", serif; }
article + article { margin-top: 3rem; padding-top: 2rem; border-top: 2px solid var(--rule); break-before: page; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; } h2 { font: 600 .85rem/1.4 system-ui, sans-serif; margin: 1.6rem 0 .4rem; color: var(--quiet); border-top: 1px solid var(--rule); padding-top: .6rem; } h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
.facts, .small { font: .85rem/1.5 system-ui, sans-serif; color: var(--quiet); overflow-wrap: anywhere; } .standfirst { font-style: italic; }
blockquote { margin: .4rem 0 .8rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--rule); break-inside: avoid; } .highlight { background: var(--mark); } .note { white-space: pre-wrap; }
a { color: inherit; } @media print { body { max-width: none; margin: 0; } }
`.trim()

export const htmlReport: ExportFormat = {
  id: 'html',
  label: 'exportHtml',
  purpose: 'exportHtmlPurpose',
  extension: 'html',
  mediaType: 'text/html',
  filePerArticle: false,
  highlights: 'on-page',
  open: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Pressmark: report</title><style>
${STYLE}
</style></head><body>
`,
  between: '\n',
  close: '\n</body></html>\n',
  write({ record, annotations }, context) {
    const { article, tags, note, retrieved } = record
    const language = article.language?.value
    const parts = [
      `<article${language ? ` lang="${escaped(language)}"` : ''} dir="${escaped(article.direction)}">`,
      `<h1>${escaped(article.headline.value)}</h1>`,
      article.standfirst && `<p class="standfirst">${escaped(article.standfirst.value)}</p>`,
      `<p class="facts">${factsOf(article, retrieved)}</p>`,
      tags.length > 0 && `<p class="small">${tags.map(escaped).join(' · ')}</p>`,
      note !== '' && section('Note', `<p class="note" dir="auto">${escaped(note)}</p>`),
      keyPoints(article),
      annotations.length > 0 &&
        section('Highlights', annotations.map(each => highlight(each, article, context)).join('\n')),
      voices(article),
      sources(article),
      '</article>'
    ]
    return parts.filter(Boolean).join('\n')
  }
}

/** Text as HTML shows it, in content and in attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/\0/g, '')

/** A citation with its italics, to be pasted. */
export const citedHtml = (cited: CitedText): string =>
  cited
    .map(({ text, isItalic }) =>
      isItalic ? `<i>${escaped(text)}</i>` : escaped(text).replaceAll('\n', '<br>')
    )
    .join('')

const section = (title: string, content: string) => `<h2 lang="en" dir="ltr">${title}</h2>\n${content}`

const link = (address: string | undefined, words: string) => {
  const web = webAddress(address)
  return web ? `<a rel="noreferrer" href="${escaped(web)}">${words}</a>` : words
}

function factsOf(article: Article, retrieved: string): string {
  const { publisher, publisherDomain, authors, published, canonicalAddress } = article
  const said = [
    escaped(publisher?.value ?? publisherDomain),
    authors.map(({ value }) => escaped(value)).join(', '),
    published && escaped(published.value.slice(0, 10)),
    link(canonicalAddress, escaped(canonicalAddress)),
    `retrieved ${escaped(localDay(retrieved))}`
  ]
  return said.filter(Boolean).join(' · ')
}

function keyPoints({ keyPoints: points }: Article): string | false {
  const [first] = points
  if (!first) return false
  const title =
    first.origin === 'publisher' ? 'Key points, from the publisher' : 'Key points, picked from the text'
  return section(title, `<ul>${points.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`)
}

function highlight(
  { exact, meaning, note, anchor }: Annotation,
  article: Article,
  { meaningName }: ExportContext
): string {
  const text = exact.split('\n').map(escaped).join('<br>')
  const place = link(addressOfPlace(article.canonicalAddress, anchor), escaped(meaningName(meaning)))
  return `<blockquote><span class="highlight">${text}</span> <span class="small">${place}</span>${note ? `<p class="note" dir="auto">${escaped(note)}</p>` : ''}</blockquote>`
}

function voices(article: Article): string | false {
  const { quoted } = voicesOf(article.quotes, article.sources)
  if (quoted.length === 0) return false
  const [open, close] = quotationMarks(article.language?.value)
  const groups = quoted.map(({ name, role, utterances }) => {
    const quotes = utterances.flat().map(({ text, kind, cue, venue, via, anchor }) => {
      const manner = [cue, venue, via && `via ${via}`].filter(Boolean).join(', ')
      const words = kind === 'indirect' ? escaped(text) : `${open}${escaped(text)}${close}`
      return `<blockquote>${link(addressOfPlace(article.canonicalAddress, anchor), words)}${manner && ` <span class="small">${escaped(manner)}</span>`}</blockquote>`
    })
    const title = name ? `${escaped(name)}${role ? `, ${escaped(role)}` : ''}` : 'Speaker not named'
    return `<h3>${title}</h3>\n${quotes.join('\n')}`
  })
  return section('Who says what', groups.join('\n'))
}

function sources({ sources: list }: Article): string | false {
  if (list.length === 0) return false
  const items = list.map(
    ({ name, kind, mentions }) =>
      `<li>${escaped(name)} <span class="small">${escaped(kind)}, ${mentions.length}</span></li>`
  )
  return section('Sources', `<ul>${items.join('')}</ul>`)
}
