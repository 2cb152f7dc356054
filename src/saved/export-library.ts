/** Writing saved articles into a file, a few at a time, so that a library of any size can be taken along. */
import { Zip, ZipDeflate } from 'fflate'
import { type ExportContext, type ExportFormat, type KeptArticle, openingOf } from '../export/format.ts'
import { localDay } from '../local-day.ts'
import type { IndexEntry } from '../storage/model.ts'
import { breathe } from '../storage/slices.ts'
import { inPageOrder } from '../ui/annotations/page-order.ts'
import type { SavedWorld } from './world.ts'

export interface ExportResult {
  file: Blob
  name: string
  /** How many articles are in it. */
  written: number
  /** Headlines of those that could not be read: they are left out, and kept as they are. */
  unreadable: string[]
  /** How many highlights of the others could not be read. */
  unreadableHighlights: number
}

/** Told after each article; true ends the work. */
export type OnExported = (done: number) => boolean

/** Pieces of text put together before they go into a blob, which the browser may keep on disk. */
const PIECES = 200

/**
 * @returns null if it was ended before its end
 */
export async function exportArticles(
  entries: readonly IndexEntry[],
  format: ExportFormat,
  context: ExportContext,
  { library, now }: Pick<SavedWorld, 'library' | 'now'>,
  onExported: OnExported = () => false
): Promise<ExportResult | null> {
  const isArchive = format.filePerArticle && entries.length > 1
  const target = isArchive ? archive(format) : oneFile(format, openingOf(format, context))
  const unreadable: string[] = []
  let unreadableHighlights = 0
  let written = 0
  for (const [n, entry] of entries.entries()) {
    const kept = await readKept(entry, format, library)
    if (kept) {
      target.add(kept, format.write(kept, context))
      unreadableHighlights += kept.unreadable
      written += 1
    } else unreadable.push(entry.headline)
    if (onExported(n + 1)) return null
    if (n % 20 === 19) await breathe()
  }
  const day = localDay(now().toISOString())
  const [only] = entries
  const base = entries.length === 1 && only ? fileName(only.headline) : `pressmark-${day}`
  return {
    file: await target.end(),
    name: `${base}.${isArchive ? 'zip' : format.extension}`,
    written,
    unreadable,
    unreadableHighlights
  }
}

/** @returns also how many of the highlights that the format carries cannot be read; undefined if the article cannot */
async function readKept(
  entry: IndexEntry,
  { highlights }: ExportFormat,
  library: SavedWorld['library']
): Promise<(KeptArticle & { unreadable: number }) | undefined> {
  const carried = {
    none: [],
    'on-page': entry.annotations,
    all: [...entry.annotations, ...entry.removed]
  }[highlights]
  const [stored, read] = await Promise.all([
    library.record(entry.id),
    library.annotations({ id: entry.id, annotations: carried })
  ])
  if (stored.kind !== 'record') return undefined
  const { onPage } = inPageOrder(
    read.annotations.filter(({ deleted }) => !deleted),
    new Set()
  )
  return {
    record: stored.record,
    annotations: onPage,
    removed: read.annotations.filter(({ deleted }) => deleted),
    unreadable: read.unreadable.filter(({ stored }) => stored.kind !== 'missing').length
  }
}

interface Target {
  add(kept: KeptArticle, text: string): void
  end(): Promise<Blob>
}

function oneFile({ between, close, mediaType }: ExportFormat, open: string): Target {
  const blobs: Blob[] = []
  let pieces = [open]
  let isFirst = true
  return {
    add(_, text) {
      if (text === '') return
      pieces.push(isFirst ? text : between + text)
      isFirst = false
      if (pieces.length < PIECES) return
      blobs.push(new Blob(pieces))
      pieces = []
    },
    end: async () => new Blob([...blobs, ...pieces, close], { type: mediaType })
  }
}

/** A file for each article in one archive; same names are told apart by numbers. */
function archive({ extension, open, close }: ExportFormat): Target {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const names = new Set<string>()
  let failure: Error | undefined
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else chunks.push(new Uint8Array(chunk))
  })
  const encoder = new TextEncoder()
  return {
    add({ record }, text) {
      const file = new ZipDeflate(unusedName(fileName(record.article.headline.value), extension, names))
      zip.add(file)
      file.push(encoder.encode(`${open}${text}${close}`), true)
    },
    async end() {
      zip.end()
      if (failure) throw failure
      return new Blob(chunks, { type: 'application/zip' })
    }
  }
}

function unusedName(base: string, extension: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const name = `${base}${n > 1 ? ` ${n}` : ''}.${extension}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

/** Bytes of a name in UTF-8: encrypted folders have room for 143, with a number and an extension. */
const LONGEST = 120

/** A headline as the name of a file: without what file systems and links in notes do not allow. */
export function fileName(headline: string): string {
  const plain = headline
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a name.
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*#^[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const short = cut(plain).trim()
  // Windows keeps these for its devices.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(short) ? 'article' : short
}

/** A text of Chinese has three bytes a character, and so a third of the characters. */
function cut(text: string): string {
  const bytes = new Uint8Array(LONGEST)
  const { read } = new TextEncoder().encodeInto(text, bytes)
  return text.slice(0, read)
}
