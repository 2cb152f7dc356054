// Pages to read, one at a time: a list of thousands is never in memory as HTML twice.
import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** A file's text; unpacked where it is `.gz`. */
export function textOf(file) {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The objects of a JSON Lines file. */
export const jsonLines = file =>
  textOf(file)
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line))

/** Saved pages by their paths; a page's id is its file name. */
export function* savedPages(files) {
  for (const file of files)
    yield { id: basename(file), url: pathToFileURL(resolve(file)).href, html: () => textOf(file) }
}

/** The pages of a list: a line `{id, url?, html}` or `{id, url?, file}` each, `file` beside the list. */
export function* listedPages(list, limit = Number.POSITIVE_INFINITY) {
  const folder = dirname(resolve(list))
  for (const page of jsonLines(list).slice(0, Number(limit))) {
    yield { id: page.id, url: page.url, html: () => page.html ?? textOf(resolve(folder, page.file)) }
  }
}
