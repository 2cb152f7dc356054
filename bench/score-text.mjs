// Scores and misread texts as lines to read in a terminal.

/** Which field of the gold a figure of the scorer is about. */
export const FIELDS_OF_GOLD = {
  headlineExact: 'headline',
  headlineF1: 'headline',
  authorsF1: 'authors',
  date: 'publishedAt',
  publisher: 'publisher',
  standfirst: 'standfirst',
  keyPointsRecall: 'keyPoints',
  keyPointsPrecision: 'keyPoints',
  imageUrl: 'leadImage',
  imageCaption: 'leadImage',
  imageCredit: 'leadImage',
  headings: 'sectionHeadings',
  bodyP: 'bodyText',
  bodyR: 'bodyText',
  bodyF1: 'bodyText',
  shingleP: 'bodyText',
  shingleR: 'bodyText',
  shingleF1: 'bodyText'
}

/** "0 of 5": pages of a type that were taken for articles. */
export const pagesLine = type => type && `${type.saidArticle} of ${type.pages}`

/** Median and 95th percentile of times in ms. */
export function timesLine(times) {
  const sorted = times.filter(Number.isFinite).toSorted((a, b) => a - b)
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(1)
  return `median ${at(0.5)}, p95 ${at(0.95)}`
}

const folded = text =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The blocks that were read, each with what it was taken for and why: `+` before those that are in the text and should
 * not be, `-` before those that are not and should; then what no block holds.
 * @param wanted the text as it should be, paragraphs by line
 * @param blocks [{kind, reason, isText, path, text}]
 */
export function differences(wanted, blocks) {
  const whole = folded(wanted)
  const lines = blocks.map(({ kind, reason, isText, path, text }) => {
    const isWanted = whole.includes(folded(text))
    const mark = isText === isWanted ? ' ' : isText ? '+' : '-'
    return `${mark} ${`${kind} (${reason})`.padEnd(44)} ${text.slice(0, 100)}${mark === ' ' ? '' : `  [${path}]`}`
  })
  const read = folded(blocks.map(({ text }) => text).join('\n'))
  const missing = wanted.split('\n').filter(line => line.trim() && !read.includes(folded(line)))
  return [...lines, ...missing.map(line => `- in no block: ${line.slice(0, 160)}`)]
}
