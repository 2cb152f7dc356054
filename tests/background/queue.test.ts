import { describe, expect, test } from 'vitest'
import { writeQueue } from '../../src/background/queue.ts'
import { annotate } from '../../src/storage/annotation-changes.ts'
import { editArticle, saveArticle } from '../../src/storage/article-changes.ts'
import { readIndex } from '../../src/storage/library.ts'
import { fakeArea } from '../storage/fake-area.ts'
import { articleId, newAnnotation, sampleArticle } from '../storage/samples.ts'

const now = new Date('2031-03-10T09:00:00Z')
const numbers = Array.from({ length: 300 }, (_, n) => n)

describe('300 changes asked for at once in one shard', () => {
  test('through the queue all are kept', async () => {
    const area = fakeArea()
    const write = writeQueue()
    await Promise.all(
      numbers.map(n =>
        write(() =>
          saveArticle({ request: `r${n}`, article: sampleArticle({ id: articleId(n) }) }, now, area)
        )
      )
    )
    expect((await readIndex(area)).entries.length).toBe(300)
    expect(area.sets.length).toBe(300)
  })

  test('without it most are lost, which is why it is there', async () => {
    const area = fakeArea()
    await Promise.all(
      numbers.map(n =>
        saveArticle({ request: `r${n}`, article: sampleArticle({ id: articleId(n) }) }, now, area)
      )
    )
    expect((await readIndex(area)).entries.length).toBeLessThan(300)
  })

  test('saves, edits and highlights of one article, each asked twice', async () => {
    const area = fakeArea()
    const write = writeQueue()
    const id = articleId(1)
    const twice = (change: () => Promise<unknown>) => [write(change), write(change)]
    await Promise.all([
      ...twice(() => saveArticle({ request: 'save', article: sampleArticle() }, now, area)),
      ...numbers.flatMap(n => [
        ...twice(() =>
          annotate({ request: `h${n}`, articleId: id, annotation: newAnnotation(`h${n}`) }, now, area)
        ),
        ...twice(() => editArticle({ request: `e${n}`, id, note: `${n}` }, now, area))
      ])
    ])
    const { entries } = await readIndex(area)
    expect(entries[0]?.annotations).toEqual(numbers.map(n => `h${n}`))
    expect(area.sets.length).toBe(601)
  })
})

test('a write that fails fails for its asker alone', async () => {
  const write = writeQueue()
  const order: string[] = []
  const results = await Promise.allSettled([
    write(async () => order.push('first')),
    write(async () => {
      throw new Error('refused')
    }),
    write((): Promise<number> => {
      throw new Error('thrown at once')
    }),
    write(async () => order.push('last'))
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(order).toEqual(['first', 'last'])
})
