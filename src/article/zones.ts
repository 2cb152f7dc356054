/**
 * Zones: what an element says of the text in it, by its tag, role and the words of its class and id.
 * The words are data; publishers' own words for the same things in several languages stand side by side.
 */

export const ZONE = {
  navigation: 1 << 0,
  footer: 1 << 1,
  aside: 1 << 2,
  figure: 1 << 3,
  caption: 1 << 4,
  credit: 1 << 5,
  comments: 1 << 6,
  related: 1 << 7,
  newsletter: 1 << 8,
  advertisement: 1 << 9,
  consent: 1 << 10,
  share: 1 << 11,
  bio: 1 << 12,
  paywall: 1 << 13,
  byline: 1 << 14,
  standfirst: 1 << 15,
  keyPoints: 1 << 16,
  pullQuote: 1 << 17,
  blockquote: 1 << 18,
  post: 1 << 19,
  hidden: 1 << 20,
  kicker: 1 << 21,
  control: 1 << 22,
  article: 1 << 23,
  body: 1 << 24,
  factBox: 1 << 25,
  list: 1 << 26,
  table: 1 << 27,
  tags: 1 << 28,
  /** A line that leads to a text: another story's, or right below the headline this one's. */
  teaser: 1 << 29,
  headline: 1 << 30,
  /** The last bit of a signed integer: it is negative, so zones are asked for with `&`, never compared. */
  note: 1 << 31
} as const
export type ZoneName = keyof typeof ZONE

/** Zones whose text is never the article's own running text. */
export const OUTSIDE =
  ZONE.navigation |
  ZONE.footer |
  ZONE.comments |
  ZONE.related |
  ZONE.newsletter |
  ZONE.advertisement |
  ZONE.consent |
  ZONE.share |
  ZONE.bio |
  ZONE.paywall |
  ZONE.hidden |
  ZONE.control |
  ZONE.tags |
  ZONE.aside |
  ZONE.factBox |
  ZONE.teaser |
  ZONE.table

/**
 * Words in class and id, cut at hyphens, underscores and capitals. A trailing `*` matches any ending; a space stands
 * for any cut between two words.
 */
const WORDS: Partial<Record<ZoneName, string>> = {
  navigation:
    'nav navbar navigation breadcrumb* menu submenu topbar toolbar skiplink skiplinks skip-link skip-links skip-nav skip-navigation skip-to skip-content skipnav pagination pager toc sitemap masthead',
  footer: 'footer colophon imprint impressum',
  comments: 'comment comments kommentare disqus commentlist discussion reader-comments',
  related:
    'related relateds related* recommend* recirc* readmore read-more read-next readnext more-on more-from more-stories ' +
    'most-read mostread most-popular popular trending teasers promo promos recommended outbrain taboola zergnet ' +
    'onward upnext up-next also-read see-also mehr-zum-thema weiterlesen storylist story-list headlines-list latest-news ' +
    'further-reading suggested suggestions next-article latest inline-link linkbox',
  teaser: 'teaser teaser-text teasertext',
  newsletter:
    'newsletter* signup sign-up subscribe subscription mailing-list mailinglist optin abonnement-box',
  advertisement:
    'ad ads adv advert adverts advertisement advertising adbox ad-slot adslot ad-container ad-wrapper dfp gpt sponsor* ' +
    'werbung anzeige publicidad publicite reklama commercial affiliate shopping billboard',
  consent: 'consent cookie cookies cookiebanner gdpr onetrust privacy-notice didomi',
  share:
    'share sharing sharebar social socials social-links social-share follow-us addthis sharedaddy share-bar bookmark',
  bio: 'author-bio authorbio bio about-author about-the-author author-info authorinfo author-box authorbox author-card author-profile contributor-bio',
  paywall: 'paywall paygate pay-wall regwall piano premium-box subscriber-only offer offers plus-teaser',
  byline:
    'byline bylines by-line author authors autor autoren auteur auteurs autore writer meta-info article-meta post-meta article-info dateline timestamp published pubdate publish-date article-date datum date',
  standfirst:
    'standfirst dek deck lead lede leadtext lead-text subhead subheadline sub-headline subtitle sub-title subheading excerpt ' +
    'intro introduction vorspann article-summary summary chapo chapeau entradilla bajada sottotitolo ingress ' +
    'abstract stand-first tagline strapline strap synopsis article-description headline-sub subheader sub-header ' +
    'subhed preface blurb lead-in leadin einleitung anriss anrisstext anleser unterzeile untertitel accroche sous-titre ' +
    'soustitre copete sumario subtitulo sommario catenaccio linha-fina linhafina gravata zajawka perex manchet ' +
    'underrubrik undertitel undertittel inleiding midtitle',
  keyPoints:
    'key-points keypoints key-point highlights article-highlights takeaways key-takeaways keytakeaways tldr tl-dr bullets ' +
    'bullet-points main-points key-facts keyfacts key-insights key-findings quick-read quickread quick-summary ai-summary ' +
    'aisummary at-a-glance in-short in-brief summary-list summary-points summary-box in-kuerze kurzfassung kernpunkte ' +
    'das-wichtigste auf-einen-blick essentiel points-cles a-retenir puntos-clave puntosclave punti-chiave pontos-chave ' +
    'kortversjonen sammanfattning samenvatting',
  pullQuote: 'pullquote pull-quote pullquotes quote-pull zitat-box blockquote-pull',
  post: 'social-post insta-post x-post social-embed twitter-tweet tweet-embed instagram-media tiktok-embed fb-post bluesky-embed mastodon-embed truthsocial-embed',
  hidden:
    'visually-hidden visuallyhidden sr-only screen-reader-text screenreader screen-reader screen-reader-only offscreen assistive u-hidden is-hidden a11y-hidden',
  control:
    'poll polls quiz umfrage sondage encuesta sondaggio player videoplayer audioplayer vjs video-card video-info ' +
    'video-item video-fallback video-title audio-player',
  kicker:
    'kicker eyebrow overline dachzeile rubric rubrik rubrica topline section-label category-label label-section story-section supra-title pretitle spitzmarke supertitle roofline antetitulo article-section',
  caption:
    'caption captions figcaption image-caption wp-caption-text photo-caption bildunterschrift legende pie-foto piefoto pie-de-foto epigrafe didascalia billedtekst bildtext bildetekst fotobijschrift img-caption media-caption cutline image-description img-description media-description image-text media-subtitle image-subtitle photo-subtitle figure-subtitle',
  credit:
    'credit credits copyright photo-credit image-credit photographer attribution image-source bildquelle bildnachweis media-credit image-copyright bildautor figure-credit contentcredit credito creditos fotograf photo-by image-rights copyright-holder',
  factBox: 'factbox fact-box infobox info-box faktenbox info-kasten box-info sidebar-box',
  note: 'correction corrections editors-note editor-note editorsnote editornote update-note erratum errata rectificatif fe-de-errores fe-de-erratas',
  tags: 'tags tag-list taglist topics topic-list keywords hashtags article-tags post-tags',
  body: 'article-body articlebody story-body storybody article-content article-text post-content entry-content body-text content-body articletext story-content post-body article-main'
}

/** What a word says alone, and which words after it say more: "author" is a byline, "author-bio" a bio. */
interface Word {
  bit: number
  before: { rest: string[]; bit: number }[]
}
const BY_WORD = new Map<string, Word>()
/** Letters of the shortest word that is marked as a beginning. */
const BEGINNING = Math.min(
  ...Object.values(WORDS)
    .flatMap(words => words.split(' '))
    .filter(word => word.endsWith('*'))
    .map(word => word.length - 1)
)
/** Beginnings of words by so many of their first letters. */
const BY_BEGINNING = new Map<string, { beginning: string; bit: number }[]>()
for (const [name, words] of Object.entries(WORDS)) {
  const bit = ZONE[name as ZoneName]
  for (const word of words.split(' ')) {
    const [first = '', ...rest] = word.split('-')
    if (rest.length === 0 && first.endsWith('*')) {
      const letters = first.slice(0, BEGINNING)
      BY_BEGINNING.set(letters, [
        ...(BY_BEGINNING.get(letters) ?? []),
        { beginning: first.slice(0, -1), bit }
      ])
      continue
    }
    const known = BY_WORD.get(first) ?? { bit: 0, before: [] }
    if (rest.length > 0) known.before.push({ rest, bit })
    else known.bit |= bit
    BY_WORD.set(first, known)
  }
}

/** Zones by class, id or the like: templates repeat them. */
const byName = new Map<string, number>()
const MOST_NAMES = 5000

/** Zones that the words of a class, an id or the like name. */
function zonesOfWords(name: string): number {
  let zones = byName.get(name)
  if (zones === undefined) {
    zones = readWords(name)
    if (byName.size >= MOST_NAMES) byName.clear()
    byName.set(name, zones)
  }
  return zones
}

function readWords(name: string): number {
  let text = name.length > 400 ? name.slice(0, 400) : name
  const small = text.toLowerCase()
  if (small !== text) text = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  const words = text.split(/[^a-z]+/)
  let zones = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const said = BY_WORD.get(word)
    if (said !== undefined) {
      zones |= said.bit
      for (const { rest, bit } of said.before) {
        if (rest.every((next, offset) => words[i + 1 + offset] === next)) zones |= bit
      }
    }
    if (!said?.bit && word.length >= BEGINNING) {
      for (const { beginning, bit } of BY_BEGINNING.get(word.slice(0, BEGINNING)) ?? [])
        if (word.startsWith(beginning)) zones |= bit
    }
  }
  return zones
}

const BY_TAG: Record<string, number> = {
  nav: ZONE.navigation,
  menu: ZONE.navigation,
  aside: ZONE.aside,
  figure: ZONE.figure,
  figcaption: ZONE.figure | ZONE.caption,
  blockquote: ZONE.blockquote,
  button: ZONE.control,
  dialog: ZONE.consent,
  ul: ZONE.list,
  ol: ZONE.list,
  table: ZONE.table,
  footer: ZONE.footer,
  article: ZONE.article,
  address: ZONE.byline,
  label: ZONE.control,
  'amp-social-share': ZONE.share
}
const TAG_ZONES = new Map(Object.entries(BY_TAG).map(([tag, firm]) => [tag, { firm, loose: 0 }]))
const BY_ROLE: Record<string, number> = {
  navigation: ZONE.navigation,
  banner: ZONE.navigation,
  complementary: ZONE.aside,
  contentinfo: ZONE.footer,
  dialog: ZONE.consent,
  alertdialog: ZONE.consent,
  search: ZONE.navigation,
  menu: ZONE.navigation,
  figure: ZONE.figure,
  article: ZONE.article
}

/**
 * Zones of an element: `firm` ones are said by tag, role or attribute, `loose` ones by words in class and id, which on
 * the element around the whole article mean something else ("page with-newsletter").
 */
export interface ElementZones {
  firm: number
  loose: number
}

const NO_ZONES: ElementZones = { firm: 0, loose: 0 }

/** Zones of an element of which only the tag counts. */
export const zonesOfTag = (tag: string): ElementZones => TAG_ZONES.get(tag) ?? NO_ZONES

/** Zones of one element. Asked for each element of a page, so it asks the browser little: what attributes there are. */
export function zonesOf(element: Element, tag: string): ElementZones {
  // A form's attributes can be shadowed by its controls, and on some sites it wraps the whole page.
  if (tag === 'form' || tag === 'body' || tag === 'html') return NO_ZONES
  let firm = BY_TAG[tag] ?? 0
  let loose = 0
  for (const name of element.getAttributeNames()) {
    if (name === 'class' || NAMING.has(name)) loose |= zonesOfWords(attributeOf(element, name))
    else if (name === 'role') firm |= BY_ROLE[attributeOf(element, name)] ?? 0
    else if (name === 'itemprop')
      for (const property of attributeOf(element, name).split(' ')) firm |= BY_ITEMPROP[property] ?? 0
    else if (name === 'hidden' || (name === 'aria-hidden' && attributeOf(element, name) === 'true'))
      firm |= ZONE.hidden
    else if (name === 'style' && HIDING.test(attributeOf(element, name))) firm |= ZONE.hidden
  }
  // "social-post" is a post, not a row of sharing buttons.
  if (loose & ZONE.post) loose &= ~ZONE.share
  return firm === 0 && loose === 0 ? NO_ZONES : { firm, loose }
}

const attributeOf = (element: Element, name: string) => element.getAttribute(name) ?? ''
/** Attributes beside the class whose words name what an element is. */
const NAMING = new Set(['id', 'data-testid', 'data-component'])
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i

const BY_ITEMPROP: Record<string, number> = {
  headline: ZONE.headline,
  articleBody: ZONE.body,
  description: ZONE.standfirst,
  author: ZONE.byline,
  datePublished: ZONE.byline,
  caption: ZONE.caption,
  copyrightHolder: ZONE.credit
}
