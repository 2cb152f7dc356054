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
  teaser: 1 << 29
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
    'nav navbar navigation breadcrumb* menu submenu topbar toolbar skip pagination pager toc sitemap masthead',
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
    'key-points keypoints key-point highlights article-highlights takeaways key-takeaways tldr bullets bullet-points main-points at-a-glance in-short summary-list summary-points',
  pullQuote: 'pullquote pull-quote pullquotes quote-pull zitat-box blockquote-pull',
  post: 'social-post insta-post x-post social-embed twitter-tweet tweet-embed instagram-media tiktok-embed fb-post bluesky-embed mastodon-embed truthsocial-embed',
  hidden:
    'visually-hidden visuallyhidden sr-only screen-reader-text screenreader screen-reader screen-reader-only offscreen assistive u-hidden is-hidden a11y-hidden',
  kicker:
    'kicker eyebrow overline dachzeile rubric rubrik rubrica topline section-label category-label label-section story-section supra-title pretitle spitzmarke supertitle roofline antetitulo article-section',
  caption:
    'caption captions figcaption image-caption wp-caption-text photo-caption bildunterschrift legende pie-foto didascalia img-caption media-caption cutline media-subtitle image-subtitle photo-subtitle figure-subtitle',
  credit:
    'credit credits copyright photo-credit image-credit photographer attribution image-source bildquelle bildnachweis media-credit image-copyright bildautor figure-credit contentcredit',
  factBox: 'factbox fact-box infobox info-box faktenbox info-kasten box-info sidebar-box',
  tags: 'tags tag-list taglist topics topic-list keywords hashtags article-tags post-tags',
  body: 'article-body articlebody story-body storybody article-content article-text post-content entry-content body-text content-body articletext story-content post-body article-main'
}

/** Zones by single word, by the first of several words in a row, and by the beginning of a word. */
const SINGLE = new Map<string, number>()
const SEVERAL = new Map<string, { rest: string[]; bit: number }[]>()
const BEGINNINGS: [string, number][] = []
for (const [name, words] of Object.entries(WORDS)) {
  const bit = ZONE[name as ZoneName]
  for (const word of words.split(' ')) {
    const [first = '', ...rest] = word.split('-')
    if (rest.length > 0) SEVERAL.set(first, [...(SEVERAL.get(first) ?? []), { rest, bit }])
    else if (first.endsWith('*')) BEGINNINGS.push([first.slice(0, -1), bit])
    else SINGLE.set(first, (SINGLE.get(first) ?? 0) | bit)
  }
}

const byWords = new Map<string, number>()

/** Zones that the words of a class and id name. */
function zonesOfWords(classAndId: string): number {
  const known = byWords.get(classAndId)
  if (known !== undefined) return known
  const words = classAndId
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  let zones = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    zones |= SINGLE.get(word) ?? 0
    for (const { rest, bit } of SEVERAL.get(word) ?? []) {
      if (rest.every((next, offset) => words[i + 1 + offset] === next)) zones |= bit
    }
    for (const [beginning, bit] of BEGINNINGS) if (word.startsWith(beginning)) zones |= bit
  }
  // "social-post" is a post, not a row of sharing buttons.
  if (zones & ZONE.post) zones &= ~ZONE.share
  if (byWords.size > 5000) byWords.clear()
  byWords.set(classAndId, zones)
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
 * Zones of one element: `firm` ones are said by tag, role or attribute, `loose` ones by words in class and id, which
 * on the element around the whole article mean something else ("page with-newsletter").
 */
export function zonesOf(element: Element, tag: string): { firm: number; loose: number } {
  // A form's attributes can be shadowed by its controls, and on some sites it wraps the whole page.
  if (tag === 'form' || tag === 'body' || tag === 'html') return { firm: 0, loose: 0 }
  let firm = BY_TAG[tag] ?? 0
  let words = ''
  // One look at the names that are there is cheaper than asking for each that might be.
  for (const name of element.getAttributeNames()) {
    const value = SAYING.has(name) ? (element.getAttribute(name) ?? '') : ''
    if (name === 'role') firm |= BY_ROLE[value] ?? 0
    else if (name === 'itemprop') firm |= BY_ITEMPROP[value] ?? 0
    else if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) firm |= ZONE.hidden
    else if (name === 'style') firm |= HIDING.test(value) ? ZONE.hidden : 0
    else if (value) words += `${value} `
  }
  return { firm, loose: words ? zonesOfWords(words) : 0 }
}

/** Attributes that say something of the text in an element. */
const SAYING = new Set([
  'role',
  'itemprop',
  'aria-hidden',
  'style',
  'class',
  'id',
  'data-testid',
  'data-component'
])
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i

const BY_ITEMPROP: Record<string, number> = {
  articleBody: ZONE.body,
  description: ZONE.standfirst,
  author: ZONE.byline,
  datePublished: ZONE.byline,
  caption: ZONE.caption,
  copyrightHolder: ZONE.credit
}
