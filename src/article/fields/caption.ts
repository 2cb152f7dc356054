/** The words of a figure: its caption, and whom the picture is credited to. */
import { foldSpace } from '../../anchor/fold.ts'
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { bare, foundIn } from '../candidates.ts'
import type { Found } from '../model.ts'
import { OUTSIDE, ZONE } from '../zones.ts'

/** Labels that lead to a credit; the credit is what follows. */
const CREDIT_LABEL =
  /(?:^|[\s(|/.–—-])((?:images? (?:source|credit)s?|photo(?:graph)?s?(?: (?:credit|by|source))?|picture(?: credit)?|credits?|source|copyright|foto(?:s|credit|grafie)?|bild(?:quelle|nachweis|rechte)?|quelle|crédits?(?: photo)?|photo|źródło|fuente|imagen|fonte|fotografía|beeld|фото|صورة|写真)\s*[:：]\s*|(?:fot|zdj)\.:?\s+|©\s*|copyright\s+|(?:photo|foto|picture|image)s? by\s+)/iu
/** "(c) Jo Li", but not the third of "(a) … (b) … (c) the lighthouse". */
const COPYRIGHT = /(?:^|\s)(\([cC]\)\s*)(?=\p{Lu}|\d{4})/u
/** A credit's own look where nothing labels it: an agency or a name with a slash. */
const CREDIT_LOOK =
  /(?:getty images|reuters|associated press|\bAFP\b|\bdpa\b|\bEPA\b|shutterstock|imago|picture alliance|\bPA (?:wire|media)\b|alamy|istock|unsplash|keystone|\bAPA\b|\bANSA\b|\bEFE\b|\bPAP\b|\bTASS\b)/i

/**
 * Caption and credit of a figure, kept apart.
 * @param figure its blocks [from, to)
 */
export function captionAndCredit(
  content: PageBlocks,
  { from, to }: { from: number; to: number }
): { caption?: Found<string>; credit?: Found<string> } {
  // A caption read out by other means is hidden from screen readers, not from view.
  const never = OUTSIDE & ~(ZONE.aside | ZONE.figure | ZONE.hidden | ZONE.footer)
  const group = content.blocks
    .slice(from, to)
    .filter(
      block =>
        !(block.zones & never) &&
        block.text.length < 700 &&
        block.tag !== 'h1' &&
        !NO_CAPTION.test(block.text) &&
        /[\p{L}\p{N}]/u.test(block.text)
    )
  return separate(content, group)
}

/** A byline, an age or a duration beside a picture. */
const NO_CAPTION =
  /^(?:by|von|par|por|di|de|door)\s\p{Lu}[\p{L}.'’-]+\s\p{Lu}.{0,60}$|^\d{1,2}:\d{2}(?::\d{2})?$|^(?:vor \d+|\d+ \p{L}+ ago|il y a \d+|hace \d+)/iu

/** Splits the texts of a figure into caption and credit: by element, by label, by look. */
function separate(
  content: PageBlocks,
  group: RawBlock[]
): { caption?: Found<string>; credit?: Found<string> } {
  let caption: Found<string> | undefined
  let credit: Found<string> | undefined
  for (const [index, block] of group.entries()) {
    const span = creditIn(content, block, index > 0)
    if (span) {
      const { from, to } = creditSpan(block.text, span.at, span.end)
      if (from < to) credit ??= foundIn(content, block, 'credit of the figure', from, to)
    }
    // A credit in brackets amid the caption leaves the caption whole: what is shown is a piece of the page.
    const goesOn = span !== null && span.end < block.text.length - 12
    const before = span && !goesOn ? block.text.slice(0, span.at).replace(/[\s|(/–—-]+$/, '') : block.text
    if (before.length > 2) caption ??= foundIn(content, block, 'caption of the figure', 0, before.length)
  }
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }
}

/** Where in a figure's text the credit stands, with its label. */
function creditIn(
  content: PageBlocks,
  block: RawBlock,
  isAfterCaption: boolean
): { at: number; end: number } | null {
  const { text, zones } = block
  const whole = { at: 0, end: text.length }
  if (zones & ZONE.credit && !(zones & ZONE.caption && text.length > 120)) return whole
  const inline = creditElement(content, block)
  if (inline) return inline
  const label = CREDIT_LABEL.exec(text) ?? COPYRIGHT.exec(text)
  if (label) {
    const at = label.index + label[0].length - (label[1] as string).length
    const close = /[([]/.test(text[label.index] ?? '') ? text.slice(at).search(/[)\]]/) : -1
    return { at, end: close < 0 ? text.length : at + close }
  }
  const bracket = /\s\(([^()]{2,80})\)\.?$/.exec(text)
  if (
    bracket &&
    (CREDIT_LOOK.test(bracket[1] as string) ||
      /photo|foto|courtesy|handout|\bAP\b/i.test(bracket[1] as string))
  ) {
    return { at: bracket.index + 1, end: text.length }
  }
  const isShort = text.length < (isAfterCaption ? 80 : 60)
  const isCredit =
    (CREDIT_LOOK.test(text) && !/\.$|\s\p{Ll}+\s\p{Ll}+/u.test(text)) ||
    (isAfterCaption && looksLikeCredit(text))
  return isShort && isCredit ? whole : null
}

/** Words in class, itemprop and data attributes of elements that hold a credit. */
const CREDIT_NAME = /credit|copyright|source|author|autor|firma|photographer|fotograf|quelle|byline/i

/** A credit set in an element of its own inside the caption's block: named as one, or last and looking like one. */
function creditElement(content: PageBlocks, block: RawBlock): { at: number; end: number } | null {
  const inner = [...(content.containers[block.container]?.element.querySelectorAll('*') ?? [])].slice(0, 30)
  for (const element of inner.toReversed()) {
    const text = foldSpace(element.textContent ?? '')
    const at = text.length > 1 && text.length < 120 ? block.text.lastIndexOf(text) : -1
    if (at < 0 || bare(text) === bare(block.text)) continue
    const names = [...element.attributes]
      .map(({ name, value }) => (name === 'class' || name === 'itemprop' ? value : name))
      .join(' ')
    const isLast = at > 10 && at + text.length === block.text.length
    if (CREDIT_NAME.test(names) || (isLast && looksLikeCredit(text))) return { at, end: at + text.length }
  }
  return null
}

/** Few words, mostly with capitals, a slash or an agency among them, and no sentence. */
function looksLikeCredit(text: string): boolean {
  const bareText = text.replace(/^[\s(/–—|-]+|[)\s]+$/g, '')
  const words = bareText.split(/[\s/]+/).filter(Boolean)
  if (words.length === 0 || words.length > 8 || bareText.length > 70) return false
  if (CREDIT_LOOK.test(bareText)) return true
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
  return capitals >= words.length - 1 && (words.length > 1 || bareText.includes('/'))
}

/** The credit without the words that label it ("Photo:", "Images source:") and without brackets. */
function creditSpan(text: string, start: number, end: number): { from: number; to: number } {
  let from = start
  let to = end
  const piece = text.slice(from, to)
  const label =
    /^[\s(|/–—-]*(?:(?:images?|photo(?:graph)?s?|pictures?|credits?|source|copyright|foto\p{L}*|bild\p{L}*|quelle|crédits?|źródło|fuente|imagen|fonte|beeld|фото|صورة|写真)(?:\s(?:sources?|credits?|photo|by))?\s*[:：]\s*|(?:fot|zdj)\.:?\s+|(?:photo|foto|picture|image)s? by\s+)+/iu.exec(
      piece
    )
  if (label) from += label[0].length
  else from += /^[\s(|/–—-]*/.exec(piece)?.[0].length ?? 0
  if (/\)\.?$/.test(text.slice(from, to)) && !text.slice(from, to).includes('('))
    to = text.lastIndexOf(')', to)
  while (to > from && /[\s|;,]/.test(text[to - 1] as string)) to--
  return { from, to }
}
