/** Reading the words of all saved articles, a part at a time. */
import { type Area, localArea } from './area.ts'
import type { SearchText } from './model.ts'
import { decode } from './records.ts'
import { SHARDS, textKey } from './shards.ts'

/** Shards read at a time: the words of about 150 of ten thousand articles, in some 10 ms. */
const AT_ONCE = 64
const PARTS = SHARDS.length / AT_ONCE

export interface WordsPart {
  /** The words of articles, by id. */
  texts: Map<string, SearchText>
  /** From 0 to 1: how much of the library has been read. */
  progress: number
  /** Shards that could not be read: `repairWords` makes them anew. */
  damaged: string[]
}

/** The words of the whole library, in parts of about the same size. */
export async function* readWords(area: Area = localArea()): AsyncGenerator<WordsPart> {
  for (let part = 0; part < PARTS; part++) {
    const shards = SHARDS.slice(part * AT_ONCE, (part + 1) * AT_ONCE)
    const items = await area.get(shards.map(textKey))
    const texts = new Map<string, SearchText>()
    const damaged: string[] = []
    for (const shard of shards) {
      const stored = decode('text', shard, items[textKey(shard)])
      if (stored.kind === 'corrupt') damaged.push(shard)
      if (stored.kind !== 'record') continue
      for (const [id, text] of Object.entries(stored.record.texts)) texts.set(id, text)
    }
    yield { texts, progress: (part + 1) / PARTS, damaged }
  }
}
