/** What the head of a page says its headline is: structured data and titles, without what names site or section. */
import type { PageBlocks } from '../blocks.ts'
import { bare } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import { textOf } from '../structured-data.ts'

/** The last separator of a title and what follows it. */
const TAIL = /\s+(?:[|–—\-·•»«/]|::)\s+([^|]*)$/

/**
 * The title without what names site or section. A tail is cut only where it names the site or where the rest is what
 * the page prints or says elsewhere: many headlines hold a dash of their own.
 */
function withoutSuffix(title: string, siteNames: string[], isKnown: (text: string) => boolean): string {
  const names = siteNames.map(bare).filter(name => name.length > 2)
  let text = title
  for (let cuts = 0; cuts < 3; cuts++) {
    const match = TAIL.exec(text)
    if (!match || match.index < 10) break
    const tail = bare(match[1] as string)
    const rest = text.slice(0, match.index)
    const joined = tail.replace(/ /g, '')
    const isSite =
      names.some(
        name => joined.includes(name.replace(/ /g, '')) || (tail.length > 2 && name.includes(tail))
      ) || /\b(?:com|net|org)$/.test(tail)
    if (!isSite && !isKnown(rest)) break
    text = rest
  }
  return text
}

/** One title that the head states. */
export interface Statement {
  text: string
  detail: string
  kind: 'structured-data' | 'meta'
  weight: number
}

const HEADINGS = new Set(['h1', 'h2', 'h3'])

/** The head's titles, each with how much its vote counts. */
export function statements(facts: Facts, content: PageBlocks): Statement[] {
  const site = [facts.meta('og:site_name')?.value ?? '', facts.domain.split('.').at(-2) ?? '']
  const list: (Statement | null)[] = [
    statement(textOf(facts.article?.headline), `${facts.articleType}.headline`, 'structured-data', 1.2),
    statement(facts.meta('og:title')?.value, 'og:title', 'meta', 1),
    statement(facts.meta('twitter:title')?.value, 'twitter:title', 'meta', 0.6),
    statement(facts.title, 'title', 'meta', 0.8),
    statement(textOf(facts.article?.name), `${facts.articleType}.name`, 'structured-data', 0.6)
  ]
  const known = new Set([
    ...list.map(item => bare(item?.text ?? '')),
    ...content.blocks.filter(({ tag }) => HEADINGS.has(tag)).map(({ text }) => bare(text))
  ])
  return list
    .filter(item => item !== null)
    .map(item => ({ ...item, text: withoutSuffix(item.text, site, text => known.has(bare(text))) }))
    .filter(item => item.text.length > 0)
}

const statement = (
  text: string | undefined,
  detail: string,
  kind: Statement['kind'],
  weight: number
): Statement | null => (text ? { text, detail, kind, weight } : null)
