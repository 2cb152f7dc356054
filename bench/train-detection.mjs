#!/usr/bin/env node
// Learns the weights of src/article/evidence.ts from labelled pages and prints them with the figures of a
// cross-validation in which no publisher is on both sides.
//   npm run train-detection -- FOLDER …     each with pages.jsonl ({id, url, file}) and gold.jsonl ({id, url, isNewsArticle})
// Pages whose isNewsArticle is null are left out. Plain logistic regression; both classes weigh the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonLines, listedPages } from './pages.mjs'
import { openReader } from './reader-in-chromium.mjs'

const FOLDS = 4
const STEPS = 1500
const RATE = 0.5
const SHRINKAGE = 0.008

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npm run train-detection -- FOLDER …')
  process.exit(2)
}

const script = readFileSync(fileURLToPath(new URL('../dist/bench/extract.js', import.meta.url)), 'utf8')
const reader = await openReader(script, 'evidence')
const rows = []
for (const folder of folders) {
  const gold = new Map(jsonLines(join(folder, 'gold.jsonl')).map(page => [page.id, page]))
  await reader.readAll(listedPages(join(folder, 'pages.jsonl')), ({ id, ms, error, ...amounts }) => {
    const { isNewsArticle, url } = gold.get(id) ?? {}
    if (error) console.error(`${id}: ${error}`)
    else if (typeof isNewsArticle === 'boolean')
      rows.push({ isNews: isNewsArticle, publisher: publisherOf(url), amounts })
  })
}
await reader.close()

const names = Object.keys(rows[0]?.amounts ?? {})

/** The name before the public suffix: bbc for bbc.com and bbc.co.uk. */
function publisherOf(url) {
  const labels = new URL(url).hostname.split('.')
  return labels.findLast((label, i) => i < labels.length - 1 && label.length > 3) ?? labels[0]
}

function weigh({ bias, weights }, { amounts }) {
  return names.reduce((sum, name, i) => sum + weights[i] * amounts[name], bias)
}

function train(data) {
  const model = { bias: 0, weights: names.map(() => 0) }
  const news = data.filter(row => row.isNews).length
  for (let step = 0; step < STEPS; step++) {
    const slope = names.map(() => 0)
    let biasSlope = 0
    for (const row of data) {
      const chance = 1 / (1 + Math.exp(-weigh(model, row)))
      const share = data.length / 2 / (row.isNews ? news : data.length - news)
      const error = (chance - Number(row.isNews)) * share
      biasSlope += error
      for (const [i, name] of names.entries()) slope[i] += error * row.amounts[name]
    }
    model.bias -= (RATE * biasSlope) / data.length
    for (const i of names.keys())
      model.weights[i] -= RATE * (slope[i] / data.length + SHRINKAGE * model.weights[i])
  }
  return model
}

const fold = publisher =>
  [...publisher].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) >>> 0, 7) % FOLDS
const count = { hit: 0, miss: 0, falseYes: 0, rightNo: 0 }
for (let part = 0; part < FOLDS; part++) {
  const model = train(rows.filter(row => fold(row.publisher) !== part))
  for (const row of rows.filter(row => fold(row.publisher) === part)) {
    const saidYes = weigh(model, row) > 0
    count[row.isNews ? (saidYes ? 'hit' : 'miss') : saidYes ? 'falseYes' : 'rightNo']++
  }
}
const { hit, miss, falseYes, rightNo } = count
console.log(
  `${rows.length} pages, ${FOLDS}-fold by publisher: F1 ${((2 * hit) / (2 * hit + miss + falseYes)).toFixed(3)}, false yes ${(falseYes / (falseYes + rightNo)).toFixed(3)}`,
  count
)
const model = train(rows)
console.log(`bias ${model.bias.toFixed(2)}`)
for (const [i, name] of names.entries()) console.log(`${model.weights[i].toFixed(2).padStart(6)}  ${name}`)
