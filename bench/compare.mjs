#!/usr/bin/env node
// Scores the built reader on a labelled corpus, beside its peers, and shows where it is wrong.
//   npm run compare -- CORPUS [--bench FOLDER] [--peers a,b] [--limit N] [--out FOLDER]
//   npm run compare -- CORPUS --worst FIELD [--pages N]
// CORPUS holds gold.jsonl, pages.jsonl and the pages; FOLDER the scorers and the peers (../shared/bench). The pages are
// read both ways in: each in a tab of its own by `npm run extract`, and beside the peers on the same page loads, where
// the times can be set side by side. --worst reads them once and prints the lowest pages of a figure of the scorer
// (headlineExact, authorsF1, bodyF1, …) with what was wanted, what came out, and what each block was taken for.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { argumentsOf, mistaken } from './arguments.mjs'
import { jsonLines, listedPages } from './pages.mjs'
import { openReader } from './reader-in-chromium.mjs'
import { differences, FIELDS_OF_GOLD, pagesLine, timesLine } from './score-text.mjs'

const USAGE = `usage: npm run compare -- CORPUS [--bench FOLDER] [--peers a,b] [--limit N] [--out FOLDER]
       npm run compare -- CORPUS --worst FIELD [--pages N]
       CORPUS holds gold.jsonl and pages.jsonl, FOLDER the scorers and the peers: neither is part of this repository`
const { values: options, positionals } = argumentsOf(USAGE, {
  bench: { type: 'string', default: '../shared/bench' },
  out: { type: 'string', default: 'out/compare' },
  peers: { type: 'string', default: 'readability,defuddle' },
  limit: { type: 'string' },
  worst: { type: 'string' },
  pages: { type: 'string', default: '15' }
})
const [corpus] = positionals
if (!corpus) mistaken('no corpus is named', USAGE)
if (options.worst && !FIELDS_OF_GOLD[options.worst])
  mistaken(`no figure ${options.worst}: there are ${Object.keys(FIELDS_OF_GOLD).join(', ')}`, USAGE)
const script = fileURLToPath(new URL('../dist/bench/extract.js', import.meta.url))
for (const [file, remedy] of [
  [join(corpus, 'gold.jsonl'), 'name a folder with gold.jsonl and pages.jsonl'],
  [join(options.bench, 'score-articles.mjs'), '--bench names the folder of the scorers'],
  [script, 'run `npm run build` first']
]) {
  if (!existsSync(file)) {
    console.error(`${file} is missing: ${remedy}`)
    process.exit(2)
  }
}

const { score } = await import(pathToFileURL(resolve(options.bench, 'score-articles.mjs')).href)
mkdirSync(options.out, { recursive: true })
const limit = Number(options.limit ?? Number.POSITIVE_INFINITY)
const gold = jsonLines(join(corpus, 'gold.jsonl')).slice(0, limit)
const wanted = new Set(gold.map(({ id }) => id))
const alone = await readAll('extract', wanted)
if (options.worst) await showWorst(options.worst)
else await showScores()

/** What the built reader's `call` answers for the pages of the corpus that are asked for, by id. */
async function readAll(call, ids) {
  const reader = await openReader(readFileSync(script, 'utf8'), call)
  const answers = new Map()
  try {
    const pages = [...listedPages(join(corpus, 'pages.jsonl'))].filter(({ id }) => ids.has(id))
    await reader.readAll(pages, answer => {
      answers.set(answer.id, answer)
      if (answers.size % 100 === 0) console.error(`${answers.size} of ${pages.length} pages read`)
    })
  } finally {
    await reader.close()
  }
  return answers
}

async function showScores() {
  const columns = new Map([['alone', [...alone.values()]]])
  if (options.peers) for (const [name, lines] of besidePeers()) columns.set(name, lines)
  const scores = new Map([...columns].map(([name, lines]) => [name, score(gold, lines).summary]))
  const row = (label, value) =>
    console.log(
      label.padEnd(22) +
        [...scores.values()].map(summary => String(value(summary) ?? '-').padStart(15)).join('')
    )
  console.log(''.padEnd(22) + [...scores.keys()].map(name => name.padStart(15)).join(''))
  row('pages failed', ({ failed, pages }) => `${failed} of ${pages}`)
  row('detection F1', ({ detection }) => detection.news.f1.toFixed(3))
  row('false yes', ({ detection }) => detection.news.falsePositiveRate.toFixed(3))
  row('fronts', ({ detection }) => pagesLine(detection.byPageType['news-front']))
  for (const field of Object.keys([...scores.values()][0].overall)) {
    const mean = part => summary => summary[part][field]?.mean?.toFixed(3)
    row(field, mean('news'))
    const isOther = summary => mean('overall')(summary) !== mean('news')(summary)
    if ([...scores.values()].some(isOther)) row(`${field} (all)`, mean('overall'))
  }
  row('scrapinghub published', ({ bySource }) => bySource.scrapinghub?.shingleF1Published?.mean.toFixed(3))
  for (const part of ['detect', 'article', 'quotes', 'points'])
    console.log(
      `${part.padEnd(10)} ms alone: ${timesLine([...alone.values()].map(line => line.parts?.[part]))}`
    )
  if (gold.some(page => page.bodyContains)) {
    const file = join(options.out, 'alone.jsonl')
    writeFileSync(file, [...alone.values()].map(line => `${JSON.stringify(line)}\n`).join(''))
    run('node', [
      join(options.bench, 'score-snippets.mjs'),
      '--gold',
      join(corpus, 'gold.jsonl'),
      '--pred',
      file
    ])
  }
  if (options.peers) run('node', ['ratio.mjs', resolve(options.out, 'beside')], { cwd: peersFolder() })
}

/** The reader and its peers on the same page loads, each taking its turn to go first: prediction lines by name. */
function besidePeers() {
  const beside = resolve(options.out, 'beside')
  run(
    'node',
    [
      'run.mjs',
      ...['--corpus', resolve(corpus), '--out', beside, '--peers', options.peers, '--script', script],
      ...(options.limit ? ['--limit', options.limit] : [])
    ],
    { cwd: peersFolder() }
  )
  return ['script', ...options.peers.split(',')].map(name => [
    name === 'script' ? 'beside peers' : name,
    jsonLines(join(beside, `${name}.jsonl`))
  ])
}

/** The peers' folder, copied to where it can be written and with its dependencies. */
function peersFolder() {
  const folder = resolve(options.out, 'peers')
  if (!existsSync(join(folder, 'node_modules'))) {
    cpSync(join(options.bench, 'peers'), folder, { recursive: true })
    run('npm', ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder
    })
  }
  return folder
}

function run(command, args, settings = {}) {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...settings })
}

async function showWorst(figure) {
  const { rows } = score(gold, [...alone.values()])
  const worst = rows
    .filter(row => row.score[figure] !== undefined && row.score[figure] < 1)
    .toSorted((a, b) => a.score[figure] - b.score[figure])
    .slice(0, Number(options.pages))
  const blocks = await readAll('blocks', new Set(worst.map(row => row.gold.id)))
  for (const row of worst) {
    console.log(`\n${row.score[figure].toFixed(3)}  ${row.gold.id}  ${row.gold.url}`)
    const field = FIELDS_OF_GOLD[figure]
    if (field !== 'bodyText') {
      console.log(`  wanted ${JSON.stringify(row.gold[field])}\n  found  ${JSON.stringify(row.pred[field])}`)
      continue
    }
    for (const line of differences(row.gold.bodyText, blocks.get(row.gold.id)?.blocks ?? []))
      console.log(line)
  }
}
