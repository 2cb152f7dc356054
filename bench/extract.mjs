#!/usr/bin/env node
// Reads saved pages with the built reader in headless Chromium, network and page scripts off.
//   npm run extract -- FILE.html …             a readable summary of each
//   npm run extract -- FILE.html … --json      one prediction line each (id = file name)
//   npm run extract -- --pages FILE --out OUT.jsonl [--limit N] [--reader FILE]
// FILE of --pages holds one JSON line a page: {id, url?, html} or {id, url?, file}; .jsonl.gz works too.
// --reader names another build of the reader, to compare two.
// Progress goes to stderr. A page that fails gets a line with `error`, and the exit code is 1.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { argumentsOf, mistaken } from './arguments.mjs'
import { listedPages, savedPages } from './pages.mjs'
import { openReader } from './reader-in-chromium.mjs'
import { summaryText } from './summary-text.mjs'

const USAGE = `usage: npm run extract -- FILE.html … [--json]
       npm run extract -- --pages FILE.jsonl[.gz] --out OUT.jsonl [--limit N] [--reader FILE]`
const { values: options, positionals: files } = argumentsOf(USAGE, {
  pages: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  limit: { type: 'string' },
  reader: { type: 'string' }
})
if (!options.pages && files.length === 0) mistaken('no pages are named', USAGE)

const missing = [...files, options.pages].filter(file => file && !existsSync(file))
if (missing.length > 0) {
  console.error(`no such file: ${missing.join(', ')}`)
  process.exit(2)
}

const script = options.reader ?? fileURLToPath(new URL('../dist/bench/extract.js', import.meta.url))
if (!existsSync(script)) {
  console.error('dist/bench/extract.js is missing: run `npm run build` first')
  process.exit(2)
}

const reader = await openReader(readFileSync(script, 'utf8'))
const predictions = []
let failed = 0
try {
  await reader.readAll(
    options.pages ? listedPages(options.pages, options.limit) : savedPages(files),
    prediction => {
      predictions.push(prediction)
      if (prediction.error) {
        failed++
        console.error(`${prediction.id}: ${prediction.error}`)
      }
      if (options.pages && predictions.length % 50 === 0) console.error(`${predictions.length} pages read`)
    }
  )
} finally {
  await reader.close()
}

const lines = () => predictions.map(prediction => `${JSON.stringify(prediction)}\n`).join('')
if (options.out) writeFileSync(options.out, lines())
else if (options.json || options.pages) process.stdout.write(lines())
else process.stdout.write(predictions.map(summaryText).join('\n'))
if (options.pages) console.error(`${predictions.length} pages, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
