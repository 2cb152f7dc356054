/**
 * Asking the background and answering there (`messages.ts` says what). Without the polyfill, so that content scripts
 * stay small: `sendResponse` with `return true` is the one way of answering later that both browsers know.
 */
import { type Failure, PressmarkError, type Reply, type RequestName, type Requests } from './messages.ts'
import { platform } from './platform.ts'

/** A request on its way. */
interface Envelope {
  pressmark: RequestName
  payload: unknown
}

/** Who asked: undefined `tabId` for the popup, which is in no tab. */
export interface Asker {
  tabId?: number
  frameId?: number
  /** Whether the tab is in a private window. */
  isPrivate?: boolean
}

/**
 * Says why a request is not let in; undefined lets it in.
 * @param isOwnPage whether a page of Pressmark's own asks, not a script of ours in a page of the web
 */
export type Gate = (name: string, payload: unknown, isOwnPage: boolean) => string | undefined

export type Handlers = {
  [N in RequestName]: (ask: Requests[N]['ask'], asker: Asker) => Promise<Requests[N]['answer']>
}

/** How long to go on asking, in milliseconds. */
export interface Patience {
  /** Pause before each further attempt. */
  pauses: readonly number[]
  /** How long one attempt may stay without an answer. */
  silence: number
}

/** The pauses outlast a worker's start (30 ms); the silence outlasts the reading of a long page. */
const PATIENCE: Patience = { pauses: [50, 250, 1000], silence: 10_000 }

/**
 * For long work that is shown with its progress: on a machine that is busy with it, a background that was stopped can take
 * longer to be there again than somebody who has pressed a button should wait.
 */
export const LONG_PATIENCE: Patience = { pauses: [50, 250, 1000, 4000, 15_000], silence: 10_000 }

/**
 * Asks the background, again if it was stopped before it answered: requests may be repeated, see `messages.ts`.
 * Never rejects: silence to the last is the failure `no-answer`.
 */
export async function ask<N extends RequestName>(
  name: N,
  payload: Requests[N]['ask'],
  patience: Patience = PATIENCE,
  send: (message: unknown) => Promise<unknown> = message => platform().runtime.sendMessage(message)
): Promise<Reply<Requests[N]['answer']>> {
  let reason = ''
  for (const pause of [0, ...patience.pauses]) {
    if (pause > 0) await new Promise(resolve => setTimeout(resolve, pause))
    try {
      const envelope: Envelope = { pressmark: name, payload }
      const reply = await within(patience.silence, send(envelope))
      if (isReply(reply)) return reply as Reply<Requests[N]['answer']>
      reason = 'no listener answered'
    } catch (error) {
      reason = messageOf(error)
      if (isOrphaned(reason)) break
    }
  }
  return { ok: false, failure: { code: 'no-answer', message: reason } }
}

/**
 * Answers the requests that the gate lets in, with one listener for the context. Expected failures cross as they are; others as
 * `unexpected`, after one line in the console.
 */
export function answer(
  handlers: Handlers,
  gate: Gate,
  runtime: Pick<typeof chrome.runtime, 'id' | 'onMessage' | 'getURL'> = platform().runtime
): void {
  runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: Reply<unknown>) => void) => {
    if (sender.id !== runtime.id || !isEnvelope(message)) return false
    const isOwnPage = sender.url?.startsWith(runtime.getURL('')) === true
    const refusal = Object.hasOwn(handlers, message.pressmark)
      ? gate(message.pressmark, message.payload, isOwnPage)
      : `unknown request ${message.pressmark}`
    if (refusal !== undefined) {
      sendResponse({ ok: false, failure: { code: 'unexpected', message: refusal } })
      return false
    }
    const asker: Asker = {
      ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
      ...(sender.frameId !== undefined && { frameId: sender.frameId }),
      ...(sender.tab?.incognito && { isPrivate: true })
    }
    void reply(handlers, message, asker).then(sendResponse)
    return true
  })
}

/** An id for a request or an annotation. Not `randomUUID`, which pages without TLS lack. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

async function reply(
  handlers: Handlers,
  { pressmark, payload }: Envelope,
  asker: Asker
): Promise<Reply<unknown>> {
  // The name picks handler and payload together; TypeScript cannot see that through the union.
  const handle = handlers[pressmark] as (ask: unknown, asker: Asker) => Promise<unknown>
  try {
    return { ok: true, value: await handle(payload, asker) }
  } catch (error) {
    return { ok: false, failure: failureOf(error, pressmark) }
  }
}

function failureOf(error: unknown, during: string): Failure {
  if (error instanceof PressmarkError) return { code: error.code, message: error.message }
  console.error(`Pressmark: ${during} failed`, error)
  return { code: 'unexpected', message: messageOf(error) }
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false
  const { pressmark, payload } = message as Partial<Envelope>
  return typeof pressmark === 'string' && typeof payload === 'object' && payload !== null
}

const isReply = (reply: unknown): reply is Reply<unknown> =>
  typeof reply === 'object' && reply !== null && typeof (reply as { ok?: unknown }).ok === 'boolean'

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Whether the extension was updated or removed under this content script: then nobody is left to ask. */
const isOrphaned = (reason: string) => /context invalidated/i.test(reason)

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`silent for ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([promise, silence]).finally(() => clearTimeout(timer))
}
