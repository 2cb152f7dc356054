/** The kicker: the label that is printed above the headline. */
import { foldSpace } from '../../anchor/fold.ts'
import { isInside, type PageBlocks, type RawBlock } from '../blocks.ts'
import { bare, foundIn } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import { hasLetter } from '../letters.ts'
import type { Found } from '../model.ts'
import { beginsWith } from '../phrases.ts'
import { textOf } from '../structured-data.ts'
import { ZONE } from '../zones.ts'
import type { Headline } from './headline.ts'

/**
 * The section label printed above the headline: marked as one by its class, else a short line or link right above that
 * the head names as the section, or that leads to one.
 */
export function readKicker(facts: Facts, content: PageBlocks, headline: Headline): Found<string> | undefined {
  if (headline.kicker) return headline.kicker
  const above = content.blocks
    .slice(Math.max(0, headline.block - 8), Math.max(0, headline.block))
    .toReversed()
    .filter(block => !(block.zones & (ZONE.hidden | ZONE.advertisement | ZONE.consent)))
  const marked = above
    .slice(0, 5)
    .find(
      block => block.zones & ZONE.kicker && !(block.zones & ZONE.navigation) && isLabel(block.text, headline)
    )
  if (marked) return foundIn(content, marked, 'above the headline')
  const joined = lineInHeading(facts, content, headline)
  if (joined) return joined
  const sections = [textOf(facts.article?.articleSection), ...facts.metaAll('article:section')]
    .map(text => bare(text ?? ''))
    .filter(Boolean)
  let isMenu = false
  for (const [distance, block] of above.entries()) {
    const label = labelOf(content, block, headline)
    if (!label) continue
    const isSection =
      sections.includes(bare(label.text)) && (distance < 3 || !(block.zones & ZONE.navigation))
    // A breadcrumb that ends in the headline itself, or a lone link right above it.
    const isLone =
      label.address !== undefined && distance < 2 && !(block.zones & ZONE.navigation && label.rest === '')
    const leads = isLone && !isMenu && leadsToSection(facts, content, block, label, headline)
    if (isSection || leads) return foundIn(content, block, 'line above the headline', 0, label.text.length)
    // What stands above a button is one of its row.
    if (isLone) isMenu = true
  }
  return undefined
}

const isLabel = (text: string, headline: Headline) =>
  text.length > 1 && text.length < 50 && hasLetter(text) && bare(text) !== bare(headline.headline.value)

interface Label {
  text: string
  /** Of the link that it is. */
  address?: string
  /** What the block says behind the link. */
  rest: string
}

/** A block that is a label, or begins with one that links to its section. */
function labelOf({ page }: PageBlocks, block: RawBlock, headline: Headline): Label | null {
  const [link] = block.links
  if (link && block.links.length === 1 && /^\/|^https?:/.test(link.address) && link.start <= block.start) {
    const text = foldSpace(page.text.slice(link.start, link.end))
    const rest = bare(block.text.slice(text.length))
    if (isLabel(text, headline) && (rest === '' || rest === bare(headline.headline.value)))
      return { text, address: link.address, rest }
  }
  return block.links.length === 0 && isLabel(block.text, headline) ? { text: block.text, rest: '' } : null
}

/** What lone links say that lead to no section. */
const isService = beginsWith(
  'log in|login|log out|sign in|sign up|register|subscribe|become a|join us|donate|support us|print|share|save|listen|watch|' +
    'email|e-mail|follow|skip to|menu|homepage|back to|search|more from|read more|sign up for|contact|epaper|e-paper|download|advertise|' +
    'anmelden|abmelden|einloggen|registrieren|abonnieren|abo|jetzt|drucken|teilen|merken|zurück|startseite|suche|kontakt|' +
    "se connecter|connexion|s'abonner|s'identifier|s'inscrire|abonnez|imprimer|partager|accueil|retour|" +
    'iniciar|suscribirse|suscríbete|regístrate|imprimir|compartir|volver|accedi|abbonati|registrati|stampa|condividi|' +
    'entrar|assine|assinar|compartilhar|zaloguj|drukuj|udostępnij|inloggen|abonneren|logga in|skriv ut|logg inn|log ind'
)

/** The address of a story: a day, or a last segment of many words. */
const STORY_ADDRESS = /\/(?:19|20)\d{2}\/\d{1,2}\/|\/[^/_-]+(?:[-_][^/_-]+){4,}\/?$/

/** Whether a link may lead to the story's section: not to the front page, another story or a service of the site. */
function leadsToSection(
  { address, loadedFrom }: Facts,
  content: PageBlocks,
  block: RawBlock,
  label: Label,
  headline: Headline
): boolean {
  if (isService(label.text)) return false
  try {
    const { pathname } = new URL(label.address ?? '', loadedFrom)
    if (pathname.length < 2 || STORY_ADDRESS.test(pathname)) return false
    if (new URL(address).pathname.startsWith(pathname)) return true
  } catch {
    return false
  }
  return isBesideHeadline(content, block, label.text, headline)
}

/** Labels of more words are as likely to be headlines. */
const MOST_WORDS = 2

/** Whether no other `article`, and for a longer label no `main`, parts a link from the headline. */
function isBesideHeadline(
  { blocks, containers }: PageBlocks,
  link: RawBlock,
  label: string,
  headline: Headline
): boolean {
  const heading = blocks[headline.block]
  if (!heading) return false
  const holderOf = (container: number, tag: string) => {
    let at = container
    while (at >= 0 && containers[at]?.tag !== tag) at = containers[at]?.parent ?? -1
    return at
  }
  const article = holderOf(link.container, 'article')
  if (article >= 0 && !isInside(containers, heading.container, article)) return false
  return (
    label.split(' ').length <= MOST_WORDS ||
    holderOf(link.container, 'main') === holderOf(heading.container, 'main')
  )
}

const HOLDERS = new Set(['h1', 'h2', 'h3', 'hgroup'])

/** The line right above in the same heading, or one that a title in the head puts before the headline. */
function lineInHeading(facts: Facts, content: PageBlocks, headline: Headline): Found<string> | undefined {
  const { blocks, containers } = content
  const [above, block] = [blocks[headline.block - 1], blocks[headline.block]]
  const label = above?.text.replace(/[\s:|–—-]+$/, '')
  if (!above || !block || !label || !isLabel(label, headline)) return undefined
  let holder = block.container
  while (
    holder >= 0 &&
    !(HOLDERS.has(containers[holder]?.tag ?? '') && isInside(containers, above.container, holder))
  )
    holder = containers[holder]?.parent ?? -1
  const whole = bare(`${label} ${headline.headline.value}`)
  const isTitle = [textOf(facts.article?.headline), facts.meta('og:title')?.value, facts.title].some(
    title => title !== undefined && bare(title).startsWith(whole)
  )
  if (!isTitle && holder < 0) return undefined
  return foundIn(content, above, 'line above the headline', 0, label.length)
}
