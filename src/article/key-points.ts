/** Key points: the publisher's own list where the page prints one, else sentences picked from the text. */
import { describeSpan } from '../anchor/describe.ts'
import { locate, type PageBlocks, type RawBlock } from './blocks.ts'
import type { KeyPoint } from './model.ts'
import { beginsWith } from './phrases.ts'
import { OUTSIDE, ZONE } from './zones.ts'

/** What publishers print above such a list. */
const isLabel = beginsWith(
  'highlights|the highlights|main highlights|story highlights|article highlights|our highlights|' +
    'key points|the key points|key takeaways|the key takeaways|key facts|key findings|' +
    'key developments|key events|key moments|takeaways|the takeaways|bullet points|main points|' +
    'the main points|at a glance|in short|in brief|in a nutshell|the gist|the essentials|' +
    "the short version|the bottom line|here's what|what to know|what you need to know|" +
    'what you should know|what we know|what happened|things to know|need to know|quick read|summary|' +
    'tl dr|tldr|das wichtigste|auf einen blick|in kürze|kurz gesagt|kurz und knapp|darum geht|' +
    "die wichtigsten|worum es geht|worum geht es|zusammenfassung|l'essentiel|en bref|ce qu'il faut|" +
    'les points clés|à retenir|en résumé|claves|las claves|puntos clave|en resumen|lo más importante|' +
    'lo esencial|en breve|in sintesi|punti chiave|i punti chiave|i punti principali|punti principali|' +
    'in breve|najważniejsze|w skrócie|kluczowe|co musisz wiedzieć|najistotniejsze|het belangrijkste|' +
    'het nieuws|in het kort|kort samengevat|kortversjonen|kort fortalt|sammanfattning|det viktigaste|' +
    'kort om|resumo|pontos chave|em resumo|головне|коротко|головні тези|главное|кратко|самое важное|' +
    'أبرز|النقاط الرئيسية|ملخص|要点|ポイント|핵심요약|핵심 요약|요약|öne çıkanlar|özet'
)
const BULLET = /^[•▪●◦‣∙·■►▶➤–—*-]\s*/u
/** Lists of these are something else, whatever stands above them. */
const NEVER = (OUTSIDE & ~(ZONE.aside | ZONE.factBox)) | ZONE.byline
const MOST_ITEMS = 8

export interface PublishersKeyPoints {
  points: KeyPoint[]
  /** Indices of the list's blocks and its label: they are no running text. */
  blocks: number[]
}

/** The publisher's list between the headline and the third paragraph of prose, if there is one. */
export function publishersKeyPoints(content: PageBlocks, headline: number): PublishersKeyPoints | null {
  const { blocks } = content
  let paragraphs = 0
  for (let index = headline + 1; index < blocks.length && paragraphs < 3; index++) {
    const block = blocks[index] as RawBlock
    const group = groupAt(content, index)
    if (group.length >= 2) {
      const accepted = judge(content, index, group, paragraphs)
      if (accepted) return accepted
      index += group.length - 1
    } else if (block.tag !== 'li' && !(block.zones & OUTSIDE) && block.prose > 120) paragraphs++
  }
  return null
}

/** Indices of the list that starts at a block: list items of one list, or lines that each begin with a bullet. */
function groupAt({ blocks, containers }: PageBlocks, index: number): number[] {
  const first = blocks[index] as RawBlock
  const isBulleted = BULLET.test(first.text) && first.tag !== 'li'
  const isItem = (block: RawBlock) =>
    (block.zones & ZONE.keyPoints) !== 0 && block.text.length > 25 && !/^h[1-6]$/.test(block.tag)
  const inZone = isItem(first) && isLabel(first.text) === 0
  if (first.tag !== 'li' && !isBulleted && !inZone) return []
  const listOf = (block: RawBlock) => {
    let at = block.container
    while (at > 0 && containers[at]?.tag !== 'li') at = containers[at]?.parent ?? 0
    return containers[at]?.parent ?? -1
  }
  const group: number[] = []
  for (let at = index; at < blocks.length && group.length <= 20; at++) {
    const block = blocks[at] as RawBlock
    const belongs =
      first.tag === 'li'
        ? listOf(block) === listOf(first) && listOf(first) > 0
        : isBulleted
          ? BULLET.test(block.text)
          : isItem(block)
    if (!belongs) break
    group.push(at)
  }
  return group
}

function judge(
  content: PageBlocks,
  index: number,
  group: number[],
  paragraphsBefore: number
): PublishersKeyPoints | null {
  const items = group.map(at => content.blocks[at] as RawBlock)
  const [first] = items
  if (!first || items.length > MOST_ITEMS || first.zones & NEVER) return null
  const lengths = items.map(item => item.text.length)
  const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length
  if (mean < 25 || Math.max(...lengths) > 420) return null
  if (items.some(item => item.linked > 0.5 * item.text.length)) return null
  const label = labelAbove(content, index)
  const isMarked = (first.zones & ZONE.keyPoints) !== 0
  const isUnlabelled = label === null && paragraphsBefore === 0 && mean >= 40 && items.length <= 6
  if (!isMarked && !label?.isKnown && !isUnlabelled) return null
  const points = group.map((at): KeyPoint => {
    const block = content.blocks[at] as RawBlock
    const from = BULLET.exec(block.text)?.[0].length ?? 0
    const { start, end } = locate(content.page, block, from, block.text.length)
    return {
      text: block.text.slice(from),
      origin: 'publisher',
      reason: label?.text ?? 'list above the text',
      anchor: describeSpan(content.page, start, end)
    }
  })
  return { points, blocks: label ? [label.index, ...group] : group }
}

/** A short line right above a list. */
function labelAbove(
  { blocks }: PageBlocks,
  index: number
): { text: string; index: number; isKnown: boolean } | null {
  const above = blocks[index - 1]
  if (!above || above.text.length > 70 || above.zones & NEVER) return null
  const isKnown = isLabel(above.text) > 0
  const isLine = /^h[1-6]$/.test(above.tag) || above.bold > 0 || /[:：]$/.test(above.text)
  return isKnown || (isLine && above.tag !== 'h1') ? { text: above.text, index: index - 1, isKnown } : null
}
