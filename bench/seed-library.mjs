#!/usr/bin/env node
// A large library of made-up articles, to be looked at or measured. `npm run build` first.
//   npm run seed-library                     opens Chromium with 10 000 articles and 30 000 highlights in the library
//   npm run seed-library -- --articles 500   with another number
//   npm run seed-library -- --measure        headless: times with 10 articles and with 10 000, one run, in milliseconds
//   npm run seed-library -- --round-trip     headless: everything exported, imported into an empty profile while the
//                                            background is killed three times, and exported again
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import { argumentsOf, mistaken } from './arguments.mjs'
import { measureLibrary } from './measure-library.mjs'
import { roundTrip } from './round-trip-library.mjs'

const USAGE = 'usage: npm run seed-library -- [--articles N] [--measure | --round-trip]'
const { values: options } = argumentsOf(USAGE, {
  articles: { type: 'string', default: '10000' },
  measure: { type: 'boolean', default: false },
  'round-trip': { type: 'boolean', default: false }
})
const count = Number(options.articles)
if (!Number.isInteger(count) || count < 1) mistaken('--articles takes a number', USAGE)
if (!existsSync('dist/chromium/manifest.json')) {
  console.error('dist/chromium is missing: run `npm run build` first')
  process.exit(2)
}

const load = async path => (await runnerImport(resolve(path))).module
const { launchChromium } = await load('tests/e2e/chromium.ts')
const { generateLibrary } = await load('bench/generated-library.ts')

/** A browser with so many articles in the library. */
async function seeded(articles, headless) {
  const profile = mkdtempSync(join(tmpdir(), 'pressmark-library-'))
  const reader = await launchChromium({
    profile,
    headless,
    flags: ['--js-flags=--expose-gc', '--enable-precise-memory-info']
  })
  const filling = await reader.openConsole()
  const { batches, annotations } = generateLibrary(articles)
  for (const [n, batch] of batches.entries()) {
    await filling.evaluate(items => chrome.storage.local.set(items), batch)
    process.stderr.write(
      `\r${articles} articles, ${annotations} highlights: ${Math.round((100 * (n + 1)) / batches.length)} %`
    )
  }
  process.stderr.write('\n')
  // What seeding has left in memory is not the library's.
  await reader.restart()
  // The browser has just started: what the background does then for the library is over in ten seconds.
  await new Promise(done => setTimeout(done, 10_000))
  const close = async () => {
    await reader.close()
    rmSync(profile, { recursive: true, force: true })
  }
  return { reader, console: await reader.openConsole(), close }
}

if (options.measure) {
  const results = []
  for (const articles of [10, count]) {
    const { reader, console: tab, close } = await seeded(articles, true)
    results.push({ articles, ...(await measureLibrary(reader, tab)) })
    await close()
  }
  console.table(
    Object.fromEntries(
      Object.keys(results[0]).map(name => [
        name,
        {
          ...Object.fromEntries(results.map(result => [result.articles, result[name]])),
          ratio: (results[1][name] / results[0][name]).toFixed(2)
        }
      ])
    )
  )
} else if (options['round-trip']) {
  const [full, empty] = [await seeded(count, true), await seeded(0, true)]
  console.table(await roundTrip(full, empty))
  await full.close()
  await empty.close()
} else {
  const { reader, console: tab, close } = await seeded(count, false)
  await tab.evaluate(() => location.assign('/src/library/index.html'))
  await reader.closed()
  await close()
}
