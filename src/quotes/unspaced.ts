/**
 * Quotations in scripts without spaces (Japanese): the topic before the quotation speaks, the particle behind it and
 * a verb report it.
 */
import type { Lexicon } from './languages/index.ts'
import type { BlockSpan, FoundQuote, FoundSource, TextBlock } from './read.ts'
import type { Unit } from './tokens.ts'

/** A topic further away than this from the quotation is not its speaker, in characters. */
const REACH = 60

interface Person {
  name: string
  mention: string
  role?: string
}

/** The quotations of an article in such a script, and who speaks in them. */
export function readUnspaced(
  blocks: TextBlock[],
  units: Unit[],
  lexicon: Lexicon
): { quotes: FoundQuote[]; sources: FoundSource[] } {
  const quotes = quotesOf(blocks, units, lexicon)
  const sources = new Map<string, FoundSource>()
  for (const { speaker, sentence } of quotes) {
    if (!speaker) continue
    const source = sources.get(speaker.name) ?? { name: speaker.name, kind: speaker.kind, mentions: [] }
    source.mentions.push(sentence)
    sources.set(speaker.name, source)
  }
  return { quotes, sources: [...sources.values()] }
}

function quotesOf(blocks: TextBlock[], units: Unit[], lexicon: Lexicon): FoundQuote[] {
  const people: Person[] = []
  let last: Person | null = null
  let utterance = 0
  return units.flatMap(unit => {
    const [span] = unit.span.spans
    if (!span || unit.kind === 'title') return []
    const { text } = blocks[span.block] ?? { text: '' }
    const sentence = sentenceAround(text, unit)
    const before = text.slice(Math.max(sentence.start, unit.span.outer.start - REACH), unit.span.outer.start)
    const after = text.slice(unit.span.last.end, sentence.end)
    const cue = [...lexicon.say].find(verb => after.includes(verb))
    const isReported = after.startsWith(lexicon.language.unspaced?.quotative ?? '') && cue !== undefined
    const named = topicOf(before, lexicon) ?? (isReported ? topicOf(after.slice(1), lexicon) : null)
    const isSpoken = isReported || /[。！？]$/.test(text.slice(span.start, span.end))
    if (!isSpoken && !named) return []
    if (!isReported && !/^[。\s]*$/.test(after)) return []
    const speaker: Person | null = named ? joined(named, people) : last
    last = speaker
    const found: FoundQuote = {
      text: unit.span.spans
        .map(part => blocks[part.block]?.text.slice(part.start, part.end) ?? '')
        .join('\n'),
      kind: 'direct',
      spans: unit.span.spans,
      speaker: speaker ? { kind: 'person', ...speaker } : null,
      sentence: { block: span.block, ...sentence },
      utterance: ++utterance,
      reason: named ? 'topic before the quotation' : 'goes on from the quotation before'
    }
    if (cue) found.cue = cue
    return [found]
  })
}

function sentenceAround(text: string, unit: Unit): Omit<BlockSpan, 'block'> {
  const start = text.lastIndexOf('。', unit.span.outer.start - 1) + 1
  const stop = text.indexOf('。', unit.span.outer.end)
  return { start, end: stop < 0 ? text.length : stop + 1 }
}

/** The name before the last topic particle, without its honorific and what stands before "の". */
function topicOf(before: string, lexicon: Lexicon): Person | null {
  const rules = lexicon.language.unspaced
  if (!rules) return null
  const topic = new RegExp(`([^、。「」]{2,40})(?:${rules.topic.replaceAll(' ', '|')})[^「」]*$`, 'u').exec(
    before
  )?.[1]
  if (!topic) return null
  const of = topic.lastIndexOf(rules.of)
  const role = of > 0 ? topic.slice(0, of) : undefined
  const honorific = rules.honorifics
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .find(ending => topic.endsWith(ending))
  const name = topic.slice(of + 1, honorific ? topic.length - honorific.length : undefined)
  if (name === '') return { name: topic, mention: topic }
  return role === undefined ? { name, mention: topic } : { name, mention: topic, role }
}

/** A surname alone stands for the full name that begins with it. */
function joined(person: Person, people: Person[]): Person {
  const known = people.find(other => other.name.startsWith(person.name) || person.name.startsWith(other.name))
  if (!known) {
    people.push(person)
    return person
  }
  return { ...known, mention: person.mention }
}
