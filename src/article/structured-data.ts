/** JSON-LD of a page, read with distrust: broken, nested, oversized and wrongly typed values are ordinary. */

/** A JSON object of unknown content. */
export type Thing = { readonly [property: string]: unknown }

/** Blocks larger than this (UTF-16 units) are left alone: 5 MB of JSON-LD would cost the reader a second. */
const LARGEST_BLOCK = 600_000
const MOST_THINGS = 400

export const ARTICLE_TYPES =
  /^(?:(?:News|Reportage|Analysis|Background|Opinion|Review|AskPublic|Advertiser\w*|Satirical)\w*Article|Article|BlogPosting|LiveBlogPosting|Report|Review)$/
export const NEWS_TYPES =
  /^(?:(?:News|Reportage|AnalysisNews|BackgroundNews|OpinionNews|ReviewNews|AskPublicNews)Article|LiveBlogPosting)$/

/** Types of pages that are something else than an article, and what they are. */
export const OTHER_TYPES = {
  product:
    /^(?:Product|ProductGroup|Offer|SoftwareApplication|Recipe|JobPosting|Event|Hotel|Restaurant|LocalBusiness|RealEstateListing|Service)$/,
  forum: /^(?:DiscussionForumPosting|QAPage)$/,
  'link-list': /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage)$/,
  video: /^(?:Movie|TVSeries|TVEpisode|MusicAlbum|MusicRecording|PodcastEpisode|ImageGallery)$/
}

/**
 * All things of all JSON-LD blocks, graphs and main entities laid flat, in document order.
 * @param root the document, or the element that holds one of its articles
 */
export function readStructuredData(root: ParentNode): Thing[] {
  const things: Thing[] = []
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? ''
    if (text.length > LARGEST_BLOCK) continue
    flatten(parseLoosely(text), things, 0)
  }
  return things
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What publishers' templates leave behind: comment or CDATA wrappers, raw line breaks in strings, a last semicolon.
    const mended = text
      .replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/s, '')
      .replace(/(?:-->|\]\]>|;)\s*$/, '')
      .replace(/\p{Cc}/gu, ' ')
      .replace(/,\s*([\]}])/g, '$1')
    try {
      return JSON.parse(mended)
    } catch {
      return null
    }
  }
}

function flatten(value: unknown, into: Thing[], depth: number): void {
  if (depth > 4 || into.length >= MOST_THINGS) return
  if (Array.isArray(value)) {
    for (const item of value) flatten(item, into, depth + 1)
    return
  }
  const thing = asThing(value)
  if (!thing) return
  into.push(thing)
  for (const inner of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'] as const) {
    if (thing[inner] && typeof thing[inner] === 'object') flatten(thing[inner], into, depth + 1)
  }
}

export function asThing(value: unknown): Thing | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Thing) : null
}

export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** The types of a thing, without a schema.org prefix. */
export function typesOf(thing: Thing): string[] {
  return asList(thing['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map(type => type.replace(/^.*[/#:]/, ''))
}

/** A property as plain text: of a list the first, of an object its name, value or @value. */
export function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return plainText(value) || undefined
  if (typeof value === 'number') return String(value)
  if (depth > 5) return undefined
  if (Array.isArray(value)) return textOf(value[0], depth + 1)
  const thing = asThing(value)
  return thing ? textOf(thing.name ?? thing['@value'] ?? thing.url ?? thing['@id'], depth + 1) : undefined
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  atilde: 'ã',
  oslash: 'ø',
  aring: 'å',
  ccedil: 'ç'
}

/** Text as printed: entities that templates escaped twice are read, tags dropped, white space folded. */
export function plainText(text: string): string {
  return (text.includes('&') || text.includes('<') ? withoutMarkup(text) : text).replace(/\s+/g, ' ').trim()
}

function withoutMarkup(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : Number.NaN
      if (Number.isNaN(code)) return ENTITIES[name] ?? whole
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : whole
    })
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
}
