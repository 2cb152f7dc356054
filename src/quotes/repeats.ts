/** Words that an article prints twice: pull quotes and the like, taken from its own text. */
import type { TextBlock } from './read.ts'

/** Shorter texts may well stand twice by chance, in characters. */
const LEAST = 12

const bare = (text: string) =>
  text
    .replace(/[“”„‟"«»‹›「」『』]/g, '')
    .replace(/[\s.,;:!?…–—-]+$/, '')
    .trim()

/** The blocks set apart from the text that repeat a part of it: what they say is read where it stands in the text. */
export function repeatedBlocks(blocks: TextBlock[]): Set<number> {
  const text = blocks.filter(({ kind }) => !isApart(kind)).map(block => bare(block.text))
  const repeated = new Set<number>()
  blocks.forEach((block, index) => {
    if (!isApart(block.kind)) return
    const own = bare(block.text)
    if (own.length >= LEAST && text.some(other => other.includes(own))) repeated.add(index)
  })
  return repeated
}

const isApart = (kind: TextBlock['kind']) => kind === 'pull-quote' || kind === 'blockquote'
