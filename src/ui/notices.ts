import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { type Failure, PressmarkError, type Reply } from '../messages.ts'
import type { Done } from './Toast.tsx'

/** How long the way back is offered, in milliseconds: long enough to read it and get there by keyboard. */
const LONG_ENOUGH = 10_000

/** What the popup has to say about what the reader did. */
export interface Notices {
  /** The last thing done that can be undone, and what was said after it. */
  done: ReadonlySignal<readonly Done[]>
  failure: ReadonlySignal<Failure | null>
  /** Says that something was done. `undo` is the way back, false if that was refused: it is then offered again. */
  say(message: string, undo?: () => Promise<boolean>): void
  /** Shows what was thrown as a failure. */
  failWith(error: unknown): void
  dismiss(): void
  /** Whether a request was carried out; if not, the failure is shown. */
  isDone(reply: Promise<Reply<unknown>>): Promise<boolean>
}

export function openNotices(milliseconds = LONG_ENOUGH): Notices {
  /** Oldest first: each undoing brings up the one before. */
  const undoable = signal<readonly Done[]>([])
  const remark = signal<Done | null>(null)
  const failure = signal<Failure | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (ways: readonly Done[], said: Done | null) => {
    clearTimeout(timer)
    batch(() => {
      undoable.value = ways
      remark.value = said
    })
    timer = setTimeout(() => show([], null), milliseconds)
  }
  const offer = (message: string, undo: () => Promise<boolean>) => {
    const way: Done = {
      message,
      undo: async () => {
        show(
          undoable.peek().filter(other => other !== way),
          null
        )
        if (!(await undo())) show([...undoable.peek(), way], null)
      }
    }
    show([...undoable.peek(), way], null)
  }
  const failWith = (error: unknown) => {
    failure.value = {
      code: error instanceof PressmarkError ? error.code : 'unexpected',
      message: error instanceof Error ? error.message : String(error)
    }
  }
  return {
    done: computed(() => [...undoable.value.slice(-1), ...(remark.value ? [remark.value] : [])]),
    failure,
    say(message, undo) {
      if (undo) offer(message, undo)
      else show(undoable.peek(), { message })
    },
    failWith,
    dismiss: () => {
      failure.value = null
    },
    async isDone(reply) {
      const answer = await reply
      failure.value = answer.ok ? null : answer.failure
      return answer.ok
    }
  }
}
