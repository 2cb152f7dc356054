/** What a block of the article's container is, as far as only the blocks around it tell. */
import { boldShare, ENDS_SENTENCE, LINK_ONLY, STANDFIRST, type TypedBlock } from './block-types.ts'
import type { Container, PageBlocks, RawBlock } from './blocks.ts'
import { bare } from './candidates.ts'
import { cardsOf } from './cards.ts'
import type { Facts } from './facts.ts'
import { beginsCapital, hasLetter } from './letters.ts'
import { type BlockKind, BODY_KINDS } from './model.ts'
import { findRun, isAmongRun, isLead, makeOf, type Run } from './run.ts'
import { unseen } from './shown.ts'
import { asList, textOf } from './structured-data.ts'
import { ZONE } from './zones.ts'

/** Retypes the blocks of the container, in place; in this order, since each step builds on the ones before. */
export function retypeInContext(content: PageBlocks, all: TypedBlock[], facts: Facts): void {
  retypeCards(content, all, facts)
  const run = findRun(content, all)
  if (run) {
    if (!isPaid(facts)) bringBackHidden(content, run, all)
    for (const item of all) retypeByMake(content, run, item)
  }
  retypeLastLines(all, authorsStated(content, all, facts))
  retypeBelowPaywall(all)
  keepQuotesThatRepeatNothing(all)
  leaveOutUnseen(content, all)
  leaveOutRepeats(all)
  leaveOutEmptyHeadings(all)
}

/** Less of the text than this beside cards is no article with cards, but a list of them. */
const CARDS_ALONE = 0.3

/**
 * Cards of other stories: an `article` within the text that has a headline of its own, which leads to another page. Their
 * excerpts are many and of one make, as paragraphs are. A page that is nothing but cards has them for its text.
 */
function retypeCards(content: PageBlocks, all: TypedBlock[], facts: Facts): void {
  const isInCard = cardsOf(content, facts)
  const text = all.filter(({ kind }) => BODY_KINDS.has(kind))
  const cards = text.filter(({ index }) => isInCard(index))
  if (cards.length === 0 || proseOf(cards) > (1 - CARDS_ALONE) * proseOf(text)) return
  for (const item of cards) retype(item, 'teaser', 'in a card of another story')
}

const proseOf = (items: TypedBlock[]) => items.reduce((sum, { block }) => sum + block.prose, 0)

function retype(item: TypedBlock, kind: BlockKind, reason: string): void {
  item.kind = kind
  item.reason = reason
}

/** The page says of itself that it may be read for money only. */
export function isPaid({ article }: Facts): boolean {
  return String(article?.isAccessibleForFree).toLowerCase() === 'false'
}

const ABOUT_TO_SHOW = 'hidden until a script shows it'

/**
 * Text that the page's own script shows once it knows that the reader may read it. Where the page does not say that it
 * is for sale, what is hidden in a "paywall" and made like the paragraphs is the article's text.
 */
function bringBackHidden(content: PageBlocks, run: Run, all: TypedBlock[]): void {
  const hidden = all.filter(({ block }) => block.zones & ZONE.hidden && isNamed(content, block, ZONE.paywall))
  const isText = ({ block }: TypedBlock) => {
    const make = makeOf(content, block)
    return block.prose > 0 && (make.own === run.own || run.homes.has(make.home))
  }
  const paragraphs = hidden.filter(isText)
  for (const item of paragraphs) retype(item, 'paragraph', ABOUT_TO_SHOW)
  const [first, last] = [paragraphs[0]?.index ?? 0, paragraphs.at(-1)?.index ?? 0]
  for (const item of hidden)
    if (item.index > first && item.index < last && SECTION_HEADING.test(item.block.tag))
      retype(item, 'heading', ABOUT_TO_SHOW)
  run.last = Math.max(run.last, last)
}

/** True if an element around a block is named so, whatever share of the text it has. */
export function isNamed({ containers }: PageBlocks, block: RawBlock, zone: number): boolean {
  for (let at = block.container; at >= 0; at = containers[at]?.parent ?? -1)
    if ((containers[at]?.loose ?? 0) & zone) return true
  return false
}

const SECTION_HEADING = /^h[2-6]$/

/** Retypes what its make tells better than its words. */
function retypeByMake(content: PageBlocks, run: Run, item: TypedBlock): void {
  const { kind, block, index, reason } = item
  const make = makeOf(content, block)
  const isOfRun = make.own === run.own && run.homeMakes.has(make.homeMake)
  const isWithin = index > run.first && index < run.last
  const isHeading = SECTION_HEADING.test(block.tag)
  if (reason === STANDFIRST.reason) {
    if ((isOfRun && boldShare(block) <= 0.9) || isLead(run, make))
      retype(item, 'paragraph', 'standfirst, of the make of the paragraphs')
    else if (isHeading && index > run.first) retype(item, 'heading', 'below the first paragraph')
  } else if (kind === 'furniture' && isWithin && isPlain(item)) {
    if (isOfRun) retype(item, 'paragraph', 'of the make of the paragraphs')
    else if (block.tag === 'li' && isAmongRun(content, block, run))
      retype(item, 'list-item', 'in a list of the text')
  } else if (reason === LINK_ONLY && index > run.first - 3 && index < run.last) {
    if (isOfRun && ENDS_SENTENCE.test(block.text)) retype(item, 'paragraph', 'linked sentence of the text')
    else if (isHeading && run.homes.has(make.home))
      retype(item, 'heading', 'linked heading between the paragraphs')
  } else if (kind === 'paragraph' && !isOfRun) {
    if (isBesidePicture(content, item)) retype(item, 'caption', 'beside a picture')
    else if (index < run.first && isTimeLine(block.text)) retype(item, 'byline', 'date and time')
  }
  if (index > run.last && FOLLOWERS.has(item.kind) && !isAmongRun(content, block, run))
    retype(item, 'related', 'after the text, of another make')
}

/** Words that stand in no zone of their own and lead nowhere. */
const isPlain = ({ block, reason }: TypedBlock) =>
  hasLetter(block.text) && block.linked < 0.5 * block.text.length && SHORT.test(reason)
const SHORT = /^short|does not read as prose$/

/** What after the last paragraph is the article's only if it stands where its paragraphs do. */
const FOLLOWERS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'heading', 'blockquote'])

const isTimeLine = (text: string) => text.length < 130 && /\d{4}/.test(text) && /\d{1,2}[:.h]\d{2}/.test(text)

/** A short text that shares a small box with a picture and no other text but a credit. */
function isBesidePicture({ blocks, containers }: PageBlocks, { block }: TypedBlock): boolean {
  if (block.text.length > 400) return false
  for (let at = block.container, steps = 0; at > 0 && steps < 3; at = containers[at]?.parent ?? 0, steps++) {
    const { element, from, to } = containers[at] as Container
    const inside = blocks.slice(from, Math.min(to, from + 6))
    if (to - from > 4 || inside.reduce((sum, { text }) => sum + text.length, 0) > 500) return false
    if (inside.some(({ tag }) => tag === 'li' || SECTION_HEADING.test(tag))) return false
    if (element.querySelector('img, picture, video, amp-img')) return true
  }
  return false
}

/** Lines at the end of which the last ones may be about the author or the publisher. */
const LAST_LINES = 4

/** The last lines of many texts: who the author is, how to write to them, where to subscribe. */
function retypeLastLines(all: TypedBlock[], authors: string[]): void {
  const lines = all.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
  for (const item of lines.slice(3).slice(-LAST_LINES)) {
    const { text, links } = item.block
    if (text.length < 700 && isAbout(text, authors))
      retype(item, 'bio', 'names the author at the end of the text')
    else if (text.length < 260 && links.some(({ address }) => PROFILE.test(address)))
      retype(item, 'bio', 'leads to a person’s account at the end of the text')
    else if (text.length < 350 && links.some(({ address }) => asksToSubscribe(address)))
      retype(item, 'newsletter', 'leads to a subscription at the end of the text')
  }
}

/** "Harriet Quill is …", "Our correspondent Harriet Quill …": a name among the first words that the byline has too. */
function isAbout(text: string, authors: string[]): boolean {
  if (QUOTES.test(text)) return false
  const words = text.slice(0, 70).split(' ')
  for (let at = 0; at < 4; at++) {
    const [first = '', second = ''] = words.slice(at)
    if (!beginsCapital(first) || !beginsCapital(second)) continue
    const name = ` ${bare(`${first} ${second}`)} `
    if (authors.some(author => ` ${author} `.includes(name))) return true
  }
  return false
}

const QUOTES = /["“„«「]/

const PROFILE =
  /^mailto:|^https?:\/\/(?:www\.)?(?:twitter|x|facebook|instagram|linkedin)\.com\/(?:in\/|company\/|@)?[\w.-]+\/?(?:\?.*)?$/i
const SUBSCRIBE =
  /(?:^|[/.])(?:newsletters?|subscribe|subscriptions?|signup|sign-up|abo|abonnement|suscripcion|donate|donations?|membership|eepurl|play\.google|apps\.apple|itunes\.apple)(?:[/.?#]|$)|whatsapp\.com\/channel|^https?:\/\/t\.me\//i
const asksToSubscribe = (address: string) => SUBSCRIBE.test(address.slice(0, 300))

/** What follows the line that asks for a subscription, up to the end, asks for it too. */
function retypeBelowPaywall(all: TypedBlock[]): void {
  const lines = all.filter(({ kind }) => BODY_KINDS.has(kind) || kind === 'paywall')
  const at = lines.findLastIndex(({ kind }) => kind === 'paywall')
  const below = lines.slice(at + 1)
  if (at < 1 || below.length > LAST_LINES) return
  for (const item of below) if (item.kind !== 'note') retype(item, 'paywall', 'below a line for subscribers')
}

/** Blocks above the text among which the byline is. */
const NEAR_HEADLINE = 15

/** Texts with the names of the authors, bare: as the head of the page states them, and the lines above the text. */
function authorsStated({ blocks }: PageBlocks, all: TypedBlock[], facts: Facts): string[] {
  const from = all[0]?.index ?? 0
  const lines = blocks
    .slice(Math.max(0, from - NEAR_HEADLINE), from + NEAR_HEADLINE)
    .filter(({ zones, text }) => zones & ZONE.byline && text.length < 120)
    .map(({ text }) => text)
  const stated = asList(facts.article?.author).map(value => textOf(value) ?? '')
  const publisher = bare(facts.meta('og:site_name')?.value ?? '')
  return [...stated, ...facts.metaAll('author'), ...lines].map(bare).filter(name => name !== publisher)
}

/** A pull quote repeats a sentence of the text; one that does not is a quotation like others. */
function keepQuotesThatRepeatNothing(all: TypedBlock[]): void {
  const pulled = all.filter(({ kind, block }) => kind === 'pull-quote' && block.text.length > 40)
  if (pulled.length === 0) return
  const text = bare(
    all
      .filter(({ kind }) => BODY_KINDS.has(kind))
      .map(({ block }) => block.text)
      .join(' ')
  )
  for (const item of pulled) {
    const words = bare(item.block.text).split(' ')
    const middle = words
      .slice(Math.floor(words.length / 3))
      .slice(0, 4)
      .join(' ')
    if (!text.includes(middle)) retype(item, 'blockquote', 'set as a pull quote, repeats nothing of the text')
  }
}

const REPEATABLE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'blockquote', 'note'])

/** What stands there twice is kept once. */
function leaveOutRepeats(all: TypedBlock[]): void {
  const seen = new Set<string>()
  for (const item of all) {
    if (item.block.text.length <= 40 || !REPEATABLE.has(item.kind)) continue
    if (seen.has(item.block.text)) retype(item, 'furniture', 'stands further up already')
    seen.add(item.block.text)
  }
}

/** Text that the page keeps from its readers by style; what its own script is about to show was found before. */
function leaveOutUnseen(content: PageBlocks, all: TypedBlock[]): void {
  const text = all.filter(({ kind, reason }) => BODY_KINDS.has(kind) && reason !== ABOUT_TO_SHOW)
  for (const item of unseen(content, text)) retype(item, 'furniture', 'the page does not show it')
}

/** A heading without text of its own below it, or with nothing but a list of links, heads something else. */
function leaveOutEmptyHeadings(all: TypedBlock[]): void {
  let links = 0
  let hasText = false
  let isRightBelow = false
  for (const item of all.toReversed()) {
    const { kind, block } = item
    if (kind === 'heading') {
      if (!hasText || (links > 1 && !isRightBelow)) retype(item, 'related', 'heads nothing of the text')
      else isRightBelow = true
      links = 0
    } else if (kind === 'teaser' && block.tag === 'li') {
      links++
      isRightBelow = false
    } else if (BODY_KINDS.has(kind)) {
      hasText = true
      isRightBelow = true
      links = 0
    }
  }
}
