import type { Job } from '../saved/job.ts'
import { say } from '../words.ts'
import './job-progress.css'

/** How far long work is, and a button that stops it. The element around it, a status, is the page’s to lay out. */
export function JobProgress({ job }: { job: Job }) {
  return (
    <>
      <label>
        {say(job.label, { done: job.done, total: job.total })}
        <progress class="job-progress" value={job.done} max={job.total} />
      </label>
      <button type="button" class="button" onClick={job.cancel}>
        {say('actionStop')}
      </button>
    </>
  )
}
