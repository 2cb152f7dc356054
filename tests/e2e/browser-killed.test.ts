/**
 * The browser is killed (`kill -9`) while the library is written: what was acknowledged is there when it starts again,
 * what was not is wholly there or wholly not. Thirty times: KILLS=30, before the command that runs the scenarios.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../src/article/model.ts'
import { readLibrary } from './library.ts'
import { printSample, SAMPLE } from './pages.ts'
import { type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

const KILLS = Number(process.env.KILLS ?? 3)

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  printSample(desk.press)
})
afterAll(() => desk.close())

interface Stream {
  /** Ids of articles and highlights, as they were acknowledged. */
  acknowledged: string[]
  /** The last note acknowledged, by article. */
  notes: Record<string, number>
}

/** Runs in a page of the extension: saves, highlights and edits without an end, several at once. */
function startStream(article: Article, round: number): void {
  const platform = (globalThis as { browser?: typeof chrome }).browser ?? chrome
  const stream: Stream = { acknowledged: [], notes: {} }
  Object.assign(globalThis, { stream })
  const send = async (name: string, payload: object) => {
    const reply = await platform.runtime.sendMessage({ pressmark: name, payload })
    if (!reply?.ok) throw new Error(JSON.stringify(reply))
  }
  const [point] = article.keyPoints
  const writer = async (number: number) => {
    for (let n = 0; ; n++) {
      const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
      // Spread over the shards of the index, so that each write has other neighbours.
      const id = `${hex((n * 37 + number * 101) % 256, 2)}${hex(round, 4)}${hex(number, 2)}${hex(n, 8)}`
      const request = (what: string) => `${round} ${number} ${n} ${what}`
      const own = { ...article, id, canonicalAddress: `${article.canonicalAddress}/${id}` }
      await send('save-article', { request: request('save'), article: own })
      stream.acknowledged.push(id)
      const mark = `h-${id}`
      const annotation = {
        id: mark,
        anchor: point?.anchor,
        exact: point?.text,
        meaning: 'fact',
        note: 'kept',
        tags: []
      }
      await send('annotate', { request: request('mark'), articleId: id, annotation })
      stream.acknowledged.push(mark)
      await send('edit-article', { request: request('note'), id, note: String(n) })
      stream.notes[id] = n
    }
  }
  for (let number = 0; number < 4; number++) void writer(number).catch(() => {})
}

const streamOf = (tab: Tab) =>
  tab.evaluate(() => structuredClone((globalThis as unknown as { stream: Stream }).stream))

test(`nothing acknowledged is lost and nothing is half there: ${KILLS} kills`, async () => {
  const tab = await desk.reader.open(SAMPLE.address)
  const popup = await tab.clickIcon()
  await popup.click('button', /^Save$/)
  await until('it to be saved', async () => (await popup.names('button')).some(name => /^Saved/.test(name)))
  await popup.close()
  let console = await desk.reader.openConsole()
  const sample = (await readLibrary(console)).articles[0]?.article
  if (!sample) throw new Error('the article was not saved')

  for (let round = 1; round <= KILLS; round++) {
    await console.evaluate(startStream, sample, round)
    const enough = 5 + ((round * 13) % 40)
    const seen = await until(`${enough} acknowledged`, async () => {
      const stream = await streamOf(console)
      return stream.acknowledged.length >= enough && stream
    })
    await desk.reader.crash()
    console = await desk.reader.openConsole()
    const { articles, annotations, entries } = await readLibrary(console)
    const own = articles.filter(
      ({ article }) => article.id.slice(2, 6) === round.toString(16).padStart(4, '0')
    )
    const marks = annotations.filter(({ articleId }) => own.some(({ article }) => article.id === articleId))
    const there = new Set([...own.map(({ article }) => article.id), ...marks.map(({ id }) => id)])
    expect(seen.acknowledged.filter(id => !there.has(id))).toEqual([])
    for (const [id, note] of Object.entries(seen.notes))
      expect(own.find(({ article }) => article.id === id)?.note).toBe(String(note))
    // Index and records were written at once, so they agree.
    for (const { article } of own) {
      const entry = entries.find(({ id }) => id === article.id)
      expect(entry?.annotations).toEqual(
        marks.flatMap(({ id, articleId }) => (articleId === article.id ? [id] : []))
      )
    }
    expect(entries.filter(({ id }) => !articles.some(({ article }) => article.id === id))).toEqual([])
  }
}, 600_000)
