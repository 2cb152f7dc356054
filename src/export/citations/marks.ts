/** Titles in quotation marks, American or British, with the marks inside them in the other rank. */

const RANKS = { double: ['“', '”'], single: ['‘', '’'] } as const
type Rank = keyof typeof RANKS

/** Words in marks of any language. An apostrophe is a closing mark only where no letter follows and one was opened. */
const QUOTED =
  /„([^„“”]*)[“”]|“([^“”]*)”|«\s*([^«»]*?)\s*»|"([^"]*)"|‘(.*?)’(?!\p{L})|(?<![\p{L}\d])'(.+?)'(?![\p{L}\d])/gu

/**
 * @param mark a comma or full stop, which goes inside all closing marks; a full stop gives way to a title's own end
 */
export function quotedTitle(title: string, mark: string, kind: Rank = 'double'): string {
  const isEnded = mark === '.' && /[.?!…][”’"'»“]*$/.test(title)
  return inMarks(title, kind, isEnded ? '' : mark)
}

function inMarks(text: string, rank: Rank, mark: string): string {
  const inner = rank === 'double' ? 'single' : 'double'
  let isMarked = false
  const ranked = text.replace(QUOTED, (quoted: string, ...groups: (string | number | undefined)[]) => {
    const content = groups.slice(0, -2).find(group => group !== undefined)
    const isLast = Number(groups.at(-2)) + quoted.length === text.length
    isMarked ||= isLast
    return inMarks(String(content), inner, isLast ? mark : '')
  })
  const [open, close] = RANKS[rank]
  return `${open}${ranked}${isMarked ? '' : mark}${close}`
}
