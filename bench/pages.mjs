// Pages to read, one at a time: a list of thousands is never in memory as HTML twice.
import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A file's bytes; unpacked where it is `.gz`. */
function bytesOf(file) {
  const bytes = readFileSync(file)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** A file's text. */
export const textOf = file => bytesOf(file).toString('utf8')

/** A saved page's text, in the encoding that it states in its first kilobyte; UTF-8 where it states none that is known. */
function pageOf(file) {
  const bytes = bytesOf(file)
  const [, stated] = /<meta\b[^>]*\bcharset=["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 1024)) ?? []
  try {
    return new TextDecoder(stated).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** The objects of a JSON Lines file. */
export const jsonLines = file =>
  textOf(file)
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line))

/** Saved pages by their paths; a page's id is its file name, its address the one that it states as its own. */
export function* savedPages(files) {
  for (const file of files) {
    const html = pageOf(file)
    yield { id: basename(file), url: statedAddress(html), html: () => html }
  }
}

/** The canonical address in a page's head: a saved page is then read as if it stood where it was published. */
function statedAddress(html) {
  const [link] = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html) ?? []
  return /\bhref=["']?(https?:[^"'\s>]+)/i.exec(link ?? '')?.[1]?.replaceAll('&amp;', '&')
}

/** The pages of a list: a line `{id, url?, html}` or `{id, url?, file}` each, `file` beside the list. */
export function* listedPages(list, limit = Number.POSITIVE_INFINITY) {
  const folder = dirname(resolve(list))
  for (const page of jsonLines(list).slice(0, Number(limit))) {
    yield { id: page.id, url: page.url, html: () => page.html ?? textOf(resolve(folder, page.file)) }
  }
}
