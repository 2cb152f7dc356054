/** All formats that can be read, and which one a file has. */
import { csvAddresses } from './csv-addresses.ts'
import { hypothesis } from './hypothesis.ts'
import { ImportError, type ImportFormat } from './model.ts'
import { obsidianClipper } from './obsidian-clipper.ts'
import { pressmarkJson } from './pressmark-json.ts'
import { webAnnotation } from './web-annotation.ts'

/** The more particular ones first. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  pressmarkJson,
  hypothesis,
  webAnnotation,
  obsidianClipper,
  csvAddresses
]

/** Read to tell a format, in bytes. */
const START = 64 * 1024

/**
 * The format of a file, by what is in it.
 * @throws ImportError `empty`, `not-text`, `unknown-format`
 */
export async function formatOf(file: Blob, name: string): Promise<ImportFormat> {
  const start = (await file.slice(0, START).text()).replace(/^\ufeff/, '')
  if (start.trim() === '') throw new ImportError('empty', `${file.size} bytes`)
  if (start.includes('\0') || (start.match(/\ufffd/g)?.length ?? 0) > start.length / 20)
    throw new ImportError('not-text', name)
  const format = IMPORT_FORMATS.find(each => each.recognises(start, name))
  if (!format) throw new ImportError('unknown-format', start.slice(0, 80))
  return format
}
