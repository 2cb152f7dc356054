/**
 * Quotations in scripts without spaces (Japanese): the topic before the quotation speaks, the particle behind it and
 * a verb report it.
 */

import type { SourceKind } from '../article/model.ts'
import type { Lexicon } from './languages/index.ts'
import type { BlockSpan, FoundQuote, FoundSource, TextBlock } from './read.ts'
import type { Unit } from './tokens.ts'

/** A topic further away than this from the quotation is not its speaker, in characters. */
const REACH = 60

interface Person {
  kind: SourceKind
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
    const named =
      topicOf(before, lexicon) ??
      (isReported ? (topicOf(after.slice(1), lexicon) ?? introduced(text, sentence.start, lexicon)) : null)
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
      speaker,
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

/** "浜口さんは元漁師だ。「…」と語った": who the sentence before is about speaks, if it is somebody with an honorific. */
function introduced(text: string, start: number, lexicon: Lexicon): Person | null {
  const before = text.lastIndexOf('。', start - 2) + 1
  const topic = start > 0 ? topicOf(text.slice(Math.max(before, start - REACH), start), lexicon) : null
  return topic && topic.mention !== topic.name && topic.kind === 'person' ? topic : null
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
  const described = topic.slice(of + 1, honorific ? topic.length - honorific.length : undefined)
  // "船頭を務める浜口さん": what a clause says before the name is in kana, names seldom are.
  const name = (honorific && AFTER_KANA.exec(described)?.[0]) || described
  if (name === '') return { kind: 'person', name: topic, mention: topic }
  const kind = honorific ? 'person' : kindOf(name, lexicon)
  return role === undefined ? { kind, name, mention: topic } : { kind, name, mention: topic, role }
}

/** Han and katakana at the end, behind at least one hiragana. */
const AFTER_KANA = /(?<=[\u3041-\u309f])[\u30a1-\u30fa\u30fb-\u30fe\u3005\u3400-\u9fff]{2,}$/

/** Outlets and bodies are told by how their names end. */
function kindOf(name: string, { publications, organisations }: Lexicon): SourceKind {
  const ends = (words: ReadonlySet<string>) => [...words].some(word => name.endsWith(word))
  return ends(publications) ? 'publication' : ends(organisations) ? 'organisation' : 'person'
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
