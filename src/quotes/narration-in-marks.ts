/**
 * The reporter's words inside quotation marks: `«Мы ждём, — сказала она. — Мы готовы»`, `« Je suis las, dit-il, de tout »`.
 * The quotation is cut there into its parts, which leaves these words to the sentence around it.
 */
import { wordsOf } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'
import type { BlockSpan, TextBlock } from './read.ts'
import type { MarkedSpan } from './spans.ts'
import { opensTag } from './speech-tags.ts'

/** Behind speech, with the dash: ", — ", "! – ", " - ". */
const OPENING_DASH = /,?\s?[—–]\s?|,?\s-\s/g
/** What ends the reporter's words between dashes. */
const CLOSING_DASH = /[.,:;]?\s?[—–](?:[.,:;](?=\s))?\s?|[.,:;]?\s-[.,:;]?\s/g

/** The reporter's words are rarely longer, in characters. */
const LONGEST = 120

/** Between commas, in words: ", dit-il,", ", explica la alcaldesa,". */
const LONGEST_BETWEEN_COMMAS = 6

/** Between a comma and the end of the sentence, in words. */
const LONGEST_TO_STOP = 10

/** Cuts the spans that hold words of the reporter's. */
export function withoutNarration(spans: MarkedSpan[], blocks: TextBlock[], lexicon: Lexicon): MarkedSpan[] {
  if (!lexicon.language.dashes && !lexicon.language.narrates) return spans
  return spans.flatMap(span => {
    const [only] = span.spans
    if (!only || span.spans.length > 1 || span.marks === 'dash') return [span]
    const text = blocks[only.block]?.text.slice(only.start, only.end) ?? ''
    const gaps = [...betweenDashes(text, lexicon), ...betweenCommas(text, lexicon)].sort(
      (a, b) => a.start - b.start
    )
    return gaps.length > 0 ? cut(span, only, gaps) : [span]
  })
}

interface Gap {
  start: number
  end: number
}

/** ", — said she. — " */
function betweenDashes(text: string, lexicon: Lexicon): Gap[] {
  const gaps: Gap[] = []
  let from = 0
  for (const dash of text.matchAll(OPENING_DASH)) {
    const start = dash.index
    const behind = start + dash[0].length
    if (start < from || start === 0) continue
    const [first = ''] = wordsOf(text.slice(behind))
    // "Je crois – il l'a dit lui-même – que": where subjects stand before verbs, only the verb itself opens such words,
    // or its auxiliary: "– ha spiegato –".
    const within = lexicon.verbEndings.length > 0 ? 3 : lexicon.between.has(first.toLowerCase()) ? 2 : 1
    if (!opensTag(text.slice(from, behind).replace(/\s?[—–-]\s?$/, ''), text.slice(behind), lexicon, within))
      continue
    CLOSING_DASH.lastIndex = behind
    const close = CLOSING_DASH.exec(text)
    if (!close || close.index - behind > LONGEST) continue
    const end = close.index + close[0].length
    gaps.push({ start, end })
    from = end
  }
  return gaps
}

/** ", dit-il,", ", souffle-t-elle en sortant. ", ", a réagi Morvan," */
function betweenCommas(text: string, lexicon: Lexicon): Gap[] {
  if (!lexicon.language.narrates) return []
  const gaps: Gap[] = []
  for (const comma of text.matchAll(/,\s/g)) {
    const from = comma.index + comma[0].length
    if (comma.index < (gaps.at(-1)?.end ?? 0)) continue
    const close = /[,.]\s/.exec(text.slice(from, from + LONGEST))
    if (!close) continue
    const words = wordsOf(text.slice(from, from + close.index))
    const isTag = close[0].startsWith(',') ? isInserted(words, lexicon) : endsSentence(words, lexicon)
    if (isTag) gaps.push({ start: comma.index, end: from + close.index + close[0].length })
  }
  return gaps
}

function isInserted(words: string[], lexicon: Lexicon): boolean {
  const verb = words[0]?.toLowerCase() ?? ''
  if (words.length === 0 || words.length > LONGEST_BETWEEN_COMMAS) return false
  return isInverted(verb, lexicon) || (words.length > 1 && lexicon.say.has(verb)) || isPerfect(words, lexicon)
}

/** Between a comma and a stop only what cannot be speech. */
const endsSentence = (words: string[], lexicon: Lexicon) =>
  words.length <= LONGEST_TO_STOP &&
  (isInverted(words[0]?.toLowerCase() ?? '', lexicon) || isPerfect(words, lexicon))

/** "a réagi Morvan": an auxiliary, a verb of saying and a name. */
const isPerfect = ([auxiliary = '', verb = '', name = '']: string[], lexicon: Lexicon) =>
  lexicon.clitics.length > 0 &&
  auxiliary === 'a' &&
  lexicon.say.has(verb) &&
  /^(?:\p{Lu}|v[ao]n$|d[eu]$)/u.test(name)

/** "dit-il", "finit-elle par sourire": the pronoun hangs on the verb. */
const isInverted = (word: string, lexicon: Lexicon) =>
  lexicon.clitics.some(clitic => {
    const verb = word.slice(0, -clitic.length)
    return word.endsWith(clitic) && (lexicon.say.has(verb) || lexicon.leads.has(verb))
  })

/** The parts around the gaps: the first opens with the mark, the last closes with it. */
function cut(span: MarkedSpan, only: BlockSpan, gaps: Gap[]): MarkedSpan[] {
  const parts: MarkedSpan[] = []
  let from = only.start
  const add = (end: number, isLast: boolean) => {
    if (end <= from) return
    const part = { block: only.block, start: from, end }
    parts.push({
      ...span,
      spans: [part],
      outer: {
        ...part,
        start: parts.length === 0 ? span.outer.start : from,
        end: isLast ? span.outer.end : end
      },
      last: isLast ? span.last : { block: only.block, end },
      isPart: true
    })
  }
  for (const gap of gaps) {
    add(only.start + gap.start, false)
    from = only.start + gap.end
  }
  add(only.end, true)
  return parts
}
