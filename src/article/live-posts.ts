/** Live blogs: posts below each other, each with the time at which it was posted. */
import type { TypedBlock } from './block-types.ts'
import type { Facts } from './facts.ts'
import { hasLetter, isDigitCode } from './letters.ts'
import { BODY_KINDS } from './model.ts'

/** So many posts make a live blog: fewer if the page says that it is one. */
const FEWEST = 4
const FEWEST_STATED = 2
/** A time line is short: the time, "ago", perhaps who posted. */
const LONGEST_TIME = 60
const PRINTED_TIME = /^(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?[ap]\.?m\.?)(?:\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{2,4}))?$/i

/** Gives the blocks of each post its time, and types the lines that print the times. In place. */
export function findLivePosts(all: TypedBlock[], facts: Facts): void {
  const heads = all.filter((item, at) => timeOf(item) !== null && isFollowedByText(all, at))
  if (heads.length < (facts.articleType === 'LiveBlogPosting' ? FEWEST_STATED : FEWEST)) return
  const isHead = new Set(heads)
  let time: string | null = null
  for (const item of all) {
    if (isHead.has(item)) {
      time = timeOf(item)
      if (!BODY_KINDS.has(item.kind) || !hasLetter(item.block.text) || item.kind === 'paragraph') {
        item.kind = 'live-post'
        item.reason = 'time of a post'
      }
    }
    if (time !== null && (BODY_KINDS.has(item.kind) || item.kind === 'live-post')) item.time = time
  }
}

/** The time that a block states as a post's: of a machine-readable one in a short line, else of a line that is one. */
function timeOf({ block }: TypedBlock): string | null {
  if (block.text.length > LONGEST_TIME) return null
  return block.times.find(time => time.includes(':')) ?? (isPrintedTime(block.text) ? block.text : null)
}

const isPrintedTime = (text: string) => isDigitCode(text.charCodeAt(0)) && PRINTED_TIME.test(text)

/** Text comes before the next time: a list of headlines with times is no live blog. */
function isFollowedByText(all: TypedBlock[], at: number): boolean {
  for (const item of all.slice(at + 1, at + 12)) {
    if (item.kind === 'paragraph' && timeOf(item) === null) return true
    if (timeOf(item) !== null && item.kind !== 'heading') return false
  }
  return false
}
