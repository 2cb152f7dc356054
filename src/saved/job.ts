import { type ReadonlySignal, signal } from '@preact/signals'
import type { FilledKey } from '../words.ts'

/** Key of what is said of long work: "Deleting… 3 of 10". */
export type JobLabel = Extract<FilledKey, `job${string}`>

/** Long work that is under way. */
export interface Job {
  /** What is being done. */
  label: JobLabel
  done: number
  total: number
  cancel(): void
}

/** One piece of long work at a time, with its progress and a way to stop it. */
export interface Jobs {
  now: ReadonlySignal<Job | null>
  /** Shows work that is done elsewhere; null when it has ended. */
  show(job: Job | null): void
  /**
   * Does something for each item, one after the other.
   * @param each false if it was refused: the work ends there
   * @returns the items that were done, also when it was cancelled
   */
  run<T>(label: JobLabel, items: readonly T[], each: (item: T) => Promise<boolean>): Promise<T[]>
}

/**
 * Shows work that is done elsewhere.
 * @returns told how much is done, says whether the reader has stopped it
 */
export function shownAs(jobs: Jobs, label: JobLabel, total: number): (done: number) => boolean {
  let isCancelled = false
  const cancel = () => {
    isCancelled = true
  }
  return done => {
    jobs.show({ label, done, total, cancel })
    return isCancelled
  }
}

export function openJobs(): Jobs {
  const now = signal<Job | null>(null)
  return {
    now,
    show(job) {
      now.value = job
    },
    async run(label, items, each) {
      let isCancelled = false
      const finished: (typeof items)[number][] = []
      const show = () => {
        now.value = {
          label,
          done: finished.length,
          total: items.length,
          cancel: () => {
            isCancelled = true
          }
        }
      }
      try {
        for (const item of items) {
          show()
          if (isCancelled || !(await each(item))) break
          finished.push(item)
        }
      } finally {
        now.value = null
      }
      return finished
    }
  }
}
