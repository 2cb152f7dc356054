import { type ReadonlySignal, signal } from '@preact/signals'
import { type Failure, PressmarkError, type Reply } from '../messages.ts'
import type { Done } from '../ui/Toast.tsx'

/** How long the way back is offered, in milliseconds: long enough to read it and get there by keyboard. */
const LONG_ENOUGH = 10_000

/** What the popup has to say about what the reader did. */
export interface Notices {
  done: ReadonlySignal<Done | null>
  failure: ReadonlySignal<Failure | null>
  /** Says that something was done; offers the way back where there is one. */
  say(message: string, undo?: () => void): void
  /** Shows what was thrown as a failure. */
  failWith(error: unknown): void
  dismiss(): void
  /** The value of a reply; of a failed one null, and the failure is shown. */
  valueOf<T>(reply: Promise<Reply<T>>): Promise<T | null>
}

export function openNotices(milliseconds = LONG_ENOUGH): Notices {
  const done = signal<Done | null>(null)
  const failure = signal<Failure | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  const say = (message: string, undo?: () => void) => {
    clearTimeout(timer)
    const back = () => {
      done.value = null
      undo?.()
    }
    done.value = { message, ...(undo && { undo: back }) }
    timer = setTimeout(() => {
      done.value = null
    }, milliseconds)
  }
  const failWith = (error: unknown) => {
    failure.value = {
      code: error instanceof PressmarkError ? error.code : 'unexpected',
      message: error instanceof Error ? error.message : String(error)
    }
  }
  return {
    done,
    failure,
    say,
    failWith,
    dismiss: () => {
      failure.value = null
    },
    async valueOf(reply) {
      const answer = await reply
      if (!answer.ok) {
        failure.value = answer.failure
        return null
      }
      failure.value = null
      return answer.value
    }
  }
}
