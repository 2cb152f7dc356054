import { afterEach, describe, expect, test, vi } from 'vitest'
import { PressmarkError, type Reply } from '../src/messages.ts'
import { type Asker, answer, ask, type Gate, type Handlers, newId, type Patience } from '../src/messaging.ts'

const EAGER: Patience = { pauses: [1, 1], silence: 20 }
const done: Reply<null> = { ok: true, value: null }
const portClosed = () => Promise.reject(new Error('The message port closed before a response was received.'))
const nobodyThere = () =>
  Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))
const invalidated = () => Promise.reject(new Error('Extension context invalidated.'))

/** Sends that go one after another as given, the last again and again. */
function line(...sends: (() => Promise<unknown>)[]) {
  const messages: unknown[] = []
  const send = (message: unknown) => {
    messages.push(message)
    const next = sends[Math.min(messages.length, sends.length) - 1]
    return next ? next() : Promise.resolve(undefined)
  }
  return { send, messages }
}

describe('asking', () => {
  const cases: [name: string, sends: (() => Promise<unknown>)[], attempts: number, reply: object][] = [
    ['an answer at once', [async () => done], 1, done],
    [
      'a failure is an answer, not asked again',
      [async () => ({ ok: false, failure: { code: 'storage-full', message: '' } })],
      1,
      { ok: false, failure: { code: 'storage-full' } }
    ],
    ['the background is not up yet', [nobodyThere, async () => done], 2, done],
    ['the background is stopped in the middle', [portClosed, portClosed, async () => done], 3, done],
    ['nobody listened (Firefox gives undefined)', [async () => undefined, async () => done], 2, done],
    ['silence', [() => new Promise(() => {}), async () => done], 2, done],
    [
      'a send that throws',
      [
        () => {
          throw new Error('no runtime')
        },
        async () => done
      ],
      2,
      done
    ],
    ['something that is no reply', [async () => 'hello', async () => done], 2, done],
    [
      'down to the last',
      [portClosed],
      3,
      {
        ok: false,
        failure: { code: 'no-answer', message: 'The message port closed before a response was received.' }
      }
    ],
    [
      'the extension was updated under the page',
      [invalidated],
      1,
      { ok: false, failure: { code: 'no-answer' } }
    ]
  ]
  test.each(cases)('%s', async (_, sends, attempts, reply) => {
    const { send, messages } = line(...sends)
    expect(await ask('page-noticed', { state: 'article' }, EAGER, send)).toMatchObject(reply)
    expect(messages.length).toBe(attempts)
  })

  test('every attempt is the same request', async () => {
    const { send, messages } = line(portClosed, async () => done)
    await ask('delete-article', { request: 'r1', id: '3c01' }, EAGER, send)
    expect(messages[0]).toEqual({ pressmark: 'delete-article', payload: { request: 'r1', id: '3c01' } })
    expect(messages[1]).toEqual(messages[0])
  })
})

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => boolean | undefined

/** A background that only notes what it was asked, behind a runtime that carries messages as JSON. */
function background(handlers: Partial<Handlers>, gate: Gate = () => undefined) {
  const listeners: Listener[] = []
  const runtime = {
    id: 'pressmark',
    getURL: (path: string) => `extension://pressmark/${path}`,
    onMessage: { addListener: (one: Listener) => listeners.push(one) }
  }
  answer(handlers as Handlers, gate, runtime as unknown as typeof chrome.runtime)
  const send = (message: unknown, sender: object = { id: 'pressmark' }) =>
    new Promise<unknown>(resolve => {
      const later = listeners.map(listen => listen(JSON.parse(JSON.stringify(message)), sender, resolve))
      if (!later.includes(true)) resolve(undefined)
    })
  return { send, listeners }
}

describe('answering', () => {
  afterEach(() => vi.restoreAllMocks())

  test('carries payload there and value back, over one listener', async () => {
    const { send, listeners } = background({
      'page-noticed': async ({ state }) => (state === 'saved' ? null : Promise.reject(new Error()))
    })
    expect(listeners.length).toBe(1)
    expect(await ask('page-noticed', { state: 'saved' }, EAGER, send)).toEqual(done)
  })

  test.each<[string, object, Asker]>([
    ['a frame of a tab', { id: 'pressmark', tab: { id: 7 }, frameId: 3 }, { tabId: 7, frameId: 3 }],
    [
      'a tab in a private window',
      { id: 'pressmark', tab: { id: 7, incognito: true }, frameId: 0 },
      { tabId: 7, frameId: 0, isPrivate: true }
    ],
    ['the popup', { id: 'pressmark' }, {}]
  ])('says who asked: %s', async (_, sender, expected) => {
    const askers: Asker[] = []
    const { send } = background({
      'load-marker': async (_, asker) => {
        askers.push(asker)
        return null
      }
    })
    await send({ pressmark: 'load-marker', payload: {} }, sender)
    expect(askers).toEqual([expected])
  })

  test.each([
    ['a page of ours', { id: 'pressmark', url: 'extension://pressmark/src/library/index.html' }, true],
    ['a script of ours in a page', { id: 'pressmark', url: 'https://harbour-courier.example/' }, false],
    ['a page with a name like ours', { id: 'pressmark', url: 'https://extension//pressmark/' }, false],
    ['nobody knows whom', { id: 'pressmark' }, false]
  ])('asks the gate with what it needs to know: %s', async (_, sender, isOwnPage) => {
    const asked: unknown[] = []
    const { send } = background({ 'load-marker': async () => null }, (...given) => {
      asked.push(given)
      return 'not today'
    })
    const reply = await send({ pressmark: 'load-marker', payload: { inFrame: true } }, sender)
    expect(asked).toEqual([['load-marker', { inFrame: true }, isOwnPage]])
    expect(reply).toEqual({ ok: false, failure: { code: 'unexpected', message: 'not today' } })
  })

  test('an expected failure crosses with its code', async () => {
    const report = vi.spyOn(console, 'error')
    const { send } = background({
      'load-marker': async () => {
        throw new PressmarkError('access-withheld', 'not here')
      }
    })
    expect(await ask('load-marker', { articleId: '3c', inFrame: false }, EAGER, send)).toEqual({
      ok: false,
      failure: { code: 'access-withheld', message: 'not here' }
    })
    expect(report).not.toHaveBeenCalled()
  })

  test('an unexpected one is reported once and crosses as such', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { send } = background({
      'load-marker': async () => {
        throw new Error('broken')
      }
    })
    expect(await ask('load-marker', { articleId: '3c', inFrame: false }, EAGER, send)).toEqual({
      ok: false,
      failure: { code: 'unexpected', message: 'broken' }
    })
    expect(report).toHaveBeenCalledOnce()
  })

  test.each(['drop-everything', 'toString', '__proto__'])('an unknown request is refused: %s', async name => {
    const { send } = background({})
    expect(await send({ pressmark: name, payload: {} })).toMatchObject({
      ok: false,
      failure: { code: 'unexpected' }
    })
  })

  test.each<[string, unknown, object]>([
    ['another extension', { pressmark: 'load-marker', payload: {} }, { id: 'somebody' }],
    ['a message of another kind', { type: 'hello' }, { id: 'pressmark' }],
    ['no object', 'load-marker', { id: 'pressmark' }],
    ['no payload', { pressmark: 'load-marker' }, { id: 'pressmark' }]
  ])('not answered: %s', async (_, message, sender) => {
    const handler = vi.fn()
    const { send } = background({ 'load-marker': handler })
    expect(await send(message, sender)).toBeUndefined()
    expect(handler).not.toHaveBeenCalled()
  })
})

test('ids differ and are 32 hex digits', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(new Set(ids).size).toBe(1000)
  expect(ids.every(id => /^[0-9a-f]{32}$/.test(id))).toBe(true)
})
