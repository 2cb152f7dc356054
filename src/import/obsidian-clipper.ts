/** Highlights of Obsidian Web Clipper: a list of addresses, each with its highlights. https://help.obsidian.md/web-clipper */
import { jsonIn } from './json-file.ts'
import { bareQuote, madeAnnotation, stubRecord } from './made.ts'
import type { ImportFormat, ImportItem } from './model.ts'
import { articleAt, isFields, listOf, momentOf, textOf } from './values.ts'

export const obsidianClipper: ImportFormat = {
  id: 'obsidian-clipper',
  label: 'importObsidianClipper',
  recognises: start => /"url"\s*:/.test(start) && /"highlights"\s*:\s*\[/.test(start),
  async *read(file, now) {
    const whole = await jsonIn(file)
    // As exported it is a list; as the extension keeps it, a map by address.
    const pages = Array.isArray(whole) ? whole : isFields(whole) ? Object.values(whole) : []
    for (const [n, page] of pages.entries()) yield* itemsOf(page, `page ${n + 1}`, now)
  }
}

function* itemsOf(page: unknown, place: string, now: string): Generator<ImportItem> {
  const at = isFields(page) ? articleAt(page.url) : undefined
  if (!isFields(page)) return yield { kind: 'problem', problem: 'damaged', place }
  if (!at) return yield { kind: 'problem', problem: 'no-address', place }
  const marks = listOf(page.highlights).filter(isFields)
  const times = marks.map(mark => momentOf(mark.timestamp ?? mark.id, now)).sort()
  yield {
    kind: 'article',
    record: stubRecord({ ...at, title: textOf(page.title), saved: times[0] ?? now }),
    isStub: true,
    place
  }
  for (const [n, mark] of marks.entries()) {
    const where = `${place}, highlight ${n + 1}`
    const quotes = plainText(textOf(mark.text ?? mark.content))
      .map(bareQuote)
      .map(quote => ({ quote }))
    if (quotes.length === 0) {
      yield { kind: 'problem', problem: 'no-text', place: where }
      continue
    }
    const exact = quotes.map(({ quote }) => quote.exact).join('\n')
    yield {
      kind: 'annotation',
      annotation: madeAnnotation({
        origin: `obsidian ${at.address} ${exact}`,
        articleId: at.id,
        quotes,
        note: listOf(mark.notes ?? mark.note)
          .map(textOf)
          .filter(Boolean)
          .join('\n\n'),
        created: momentOf(mark.timestamp ?? mark.id, now)
      }),
      place: where
    }
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The text of marked-up words, a piece for each block. Nothing is made an element of: the marks are only left out. */
function plainText(markup: string): string[] {
  return markup
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<\/?(?:p|div|li|h[1-6]|blockquote|br|tr|figcaption)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,6});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : ' '
    })
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}
