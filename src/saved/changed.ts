import type { Article } from '../article/model.ts'

/**
 * Whether an article's words differ from those that were saved. Places in the page do not count: they move with every
 * advertisement.
 */
export function changedSinceSaved(saved: Article, now: Article): boolean {
  return saved !== now && wordsOf(saved) !== wordsOf(now)
}

function wordsOf({ headline, standfirst, blocks }: Article): string {
  return [headline.value, standfirst?.value ?? '', ...blocks.map(block => block.text)].join('\n')
}
