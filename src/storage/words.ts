/** Reading the words of all saved articles, a part at a time. */
import { type Area, localArea } from './area.ts'
import type { SearchText } from './model.ts'
import { decode, encodeTexts } from './records.ts'
import { SHARDS, textKey } from './shards.ts'

/** Shards read at a time: the words of about 150 of ten thousand articles, in some 10 ms. */
const AT_ONCE = 64
const PARTS = SHARDS.length / AT_ONCE

export interface WordsPart {
  /** The words of articles, by shard. */
  shards: Map<string, ShardWords>
  /** From 0 to 1: how much of the library has been read. */
  progress: number
  /** Shards that could not be read: `repairWords` makes them anew. */
  damaged: string[]
}

/**
 * How all shards of this version begin and end, by which one that was overwritten is known without taking it apart.
 * What is broken inside shows when a question asks for words of it.
 */
const [, EMPTY] = encodeTexts('', {})
const [BEGIN, END] = [EMPTY.slice(0, -2), EMPTY.slice(-2)]

/**
 * The words of the articles of one shard. They stay as they are stored until a question asks for some that they may hold:
 * most questions need few of them taken apart, and that costs their size in memory again.
 */
export class ShardWords {
  #stored: string
  #texts: Record<string, SearchText> | undefined

  private constructor(stored: string, texts?: Record<string, SearchText>) {
    this.#stored = stored
    this.#texts = texts
  }

  /**
   * @param value what is stored under the shard's key
   * @returns null if there is nothing, or a newer version's
   */
  static read(shard: string, value: unknown): ShardWords | 'damaged' | null {
    if (typeof value === 'string' && value.startsWith(BEGIN) && value.endsWith(END))
      return new ShardWords(value)
    const outcome = decode('text', shard, value)
    if (outcome.kind === 'record') return ShardWords.of(outcome.record.texts)
    return outcome.kind === 'corrupt' ? 'damaged' : null
  }

  static of(texts: Record<string, SearchText>): ShardWords {
    return new ShardWords('', texts)
  }

  /** False if none of the articles holds this; true says little. */
  mayHold(word: string): boolean {
    return this.#texts !== undefined || this.#stored.includes(JSON.stringify(word).slice(1, -1))
  }

  /** By article; null if they cannot be read after all. */
  get texts(): Record<string, SearchText> | null {
    if (this.#texts) return this.#texts
    const outcome = decode('text', '', this.#stored)
    if (outcome.kind !== 'record') return null
    this.#stored = ''
    this.#texts = outcome.record.texts
    return this.#texts
  }
}

/** The words of the whole library, in parts of about the same size. */
export async function* readWords(area: Area = localArea()): AsyncGenerator<WordsPart> {
  for (let part = 0; part < PARTS; part++) {
    const names = SHARDS.slice(part * AT_ONCE, (part + 1) * AT_ONCE)
    const items = await area.get(names.map(textKey))
    const shards = new Map<string, ShardWords>()
    const damaged: string[] = []
    for (const shard of names) {
      const words = ShardWords.read(shard, items[textKey(shard)])
      if (words === 'damaged') damaged.push(shard)
      else if (words) shards.set(shard, words)
    }
    yield { shards, progress: (part + 1) / PARTS, damaged }
  }
}
