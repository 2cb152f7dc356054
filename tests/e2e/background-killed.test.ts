/** The browser may stop the background at any moment: what was acknowledged is kept, what is repeated is done once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../src/article/model.ts'
import { readLibrary } from './library.ts'
import { printSample, SAMPLE } from './pages.ts'
import { until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  printSample(desk.press)
})
afterAll(() => desk.close())

interface Burst {
  acknowledged: string[]
  refused: string[]
  done: boolean
}

/**
 * Runs in a page of the extension: saves copies of an article and highlights in them, all at once. Each request is sent
 * again until it is answered, and once more after that.
 */
function startBurst(article: Article, copies: number): void {
  const platform = (globalThis as { browser?: typeof chrome }).browser ?? chrome
  const burst: Burst = { acknowledged: [], refused: [], done: false }
  Object.assign(globalThis, { burst })
  const send = async (name: string, id: string, payload: object) => {
    let answers = 0
    for (let attempt = 0; attempt < 200 && answers < 2; attempt++) {
      const reply = await platform.runtime.sendMessage({ pressmark: name, payload }).catch(() => undefined)
      if (reply?.ok) answers++
      else if (reply) burst.refused.push(`${id}: ${JSON.stringify(reply.failure)}`)
      if (answers === 1 && reply?.ok) burst.acknowledged.push(id)
      if (!reply?.ok) await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
  const one = async (n: number) => {
    const id = n.toString(16).padStart(2, '0') + article.id.slice(2)
    const own = { ...article, id, canonicalAddress: `${article.canonicalAddress}/${n}` }
    const [point] = article.keyPoints
    const annotation = (m: number) => ({
      id: `${n}-${m}`,
      anchor: point?.anchor,
      exact: point?.text,
      meaning: 'fact',
      note: `note ${m}`,
      tags: []
    })
    await Promise.all([
      send('save-article', id, { request: `save ${n}`, article: own }),
      ...[1, 2].map(m =>
        send('annotate', `${n}-${m}`, {
          request: `mark ${n} ${m}`,
          articleId: id,
          annotation: annotation(m),
          article: own
        })
      )
    ])
  }
  void Promise.all(Array.from({ length: copies }, (_, n) => one(n + 1))).then(() => {
    burst.done = true
  })
}

test('nothing acknowledged is lost and nothing is doubled when the background is stopped in a burst', async () => {
  const COPIES = 40
  const tab = await desk.reader.open(SAMPLE.address)
  const popup = await tab.clickIcon()
  await popup.click('button', /^Save$/)
  await until('it to be saved', async () => (await popup.names('button')).some(name => /^Saved/.test(name)))
  await popup.close()
  const console = await desk.reader.openConsole()
  const sample = (await readLibrary(console)).articles[0]?.article
  if (!sample) throw new Error('the article was not saved')

  await console.evaluate(startBurst, sample, COPIES)
  const state = () => console.evaluate(() => (globalThis as unknown as { burst: Burst }).burst)
  for (const share of [5, 30, 60]) {
    await until(`${share} acknowledged`, async () => (await state()).acknowledged.length >= share, 60_000)
    await desk.reader.killBackground()
  }
  await until('the end of the burst', async () => (await state()).done, 90_000)

  const { acknowledged, refused } = await state()
  const { articles, annotations, entries } = await readLibrary(console)
  expect(refused).toEqual([])
  expect(acknowledged).toHaveLength(COPIES * 3)
  const copies = articles.filter(({ article }) => article.id !== sample.id)
  const ids = [...copies.map(({ article }) => article.id), ...annotations.map(({ id }) => id)]
  expect(ids.sort()).toEqual([...acknowledged].sort())
  const listed = entries.filter(entry => entry.id !== sample.id)
  expect(listed.map(({ id }) => id).sort()).toEqual(copies.map(({ article }) => article.id).sort())
  expect(listed.flatMap(entry => entry.annotations).sort()).toEqual(annotations.map(({ id }) => id).sort())
  await console.close()
})

test('a highlight made while the background is stopped is kept', async () => {
  const tab = await desk.reader.open(SAMPLE.address)
  await tab.select('She has since gone on leave')
  await until(
    'the toolbar',
    async () => ((await tab.overlay({ do: 'names', role: 'button' })) as string[]).length > 0
  )
  await desk.reader.killBackground()
  await tab.clickOverlay('button', /^Highlight$/)
  const console = await desk.reader.openConsole()
  await until('it to be stored', async () =>
    (await readLibrary(console)).annotations.some(({ exact }) => exact === 'She has since gone on leave')
  )
})
