#!/usr/bin/env node
// How long the restoring of highlights holds up a page, in headless Chromium, cold code each time.
//   npm run restore -- PAGE.html[.gz] … [--count 50]
// Twice for each page: as it was, and with a word changed in every fifth passage. One line each, in milliseconds.
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { argumentsOf, mistaken } from './arguments.mjs'
import { textOf } from './pages.mjs'
import { openReader } from './reader-in-chromium.mjs'

const USAGE = 'usage: npm run restore -- PAGE.html[.gz] … [--count 50]'
const { values: options, positionals: files } = argumentsOf(USAGE, {
  count: { type: 'string', default: '50' }
})
const missing = files.filter(file => !existsSync(file))
if (files.length === 0 || missing.length > 0)
  mistaken(missing[0] ? `no such file: ${missing[0]}` : 'no pages are named', USAGE)

const script = fileURLToPath(new URL('../dist/bench/restore.js', import.meta.url))
if (!existsSync(script)) {
  console.error('dist/bench/restore.js is missing: run `npm run build` first')
  process.exit(2)
}
const count = Number(options.count)
const bundle = readFileSync(script, 'utf8')
for (const edited of [0, 0.2]) {
  const reader = await openReader(
    `${bundle}\nglobalThis.restored = () => restore(${count}, ${edited})`,
    'restored'
  )
  const pages = files.map(file => ({ id: basename(file), html: () => textOf(file) }))
  await reader.readAll(pages, line => {
    if (line.error) {
      console.error(`${line.id}: ${line.error}`)
      process.exitCode = 1
    } else
      console.log(
        `${line.id}  ${line.words} words  ${line.found} of ${line.marks} found${edited ? `, ${edited * 100} % edited` : ''}  total ${line.total.toFixed(1)}  longest task ${line.longest.toFixed(1)}`
      )
  })
  await reader.close()
}
