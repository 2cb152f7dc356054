import { useSignal } from '@preact/signals'
import type { Paused as PausedSites } from '../storage/pause.ts'
import type { Options } from './state.ts'

/** Where the reader wants nothing of Pressmark on pages. */
export function Paused({ paused, options }: { paused: PausedSites; options: Options }) {
  const name = useSignal('')
  const problem = useSignal('')
  return (
    <>
      <p>On a paused site there is no toolbar and no highlight on the page. What you saved is kept.</p>
      <label class="everywhere">
        <input
          type="checkbox"
          checked={paused.everywhere}
          onChange={event => void options.pauseEverywhere(event.currentTarget.checked)}
        />
        Everywhere
      </label>
      {paused.sites.length > 0 && (
        <ul class="sites" aria-label="Paused sites">
          {paused.sites.map(site => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="text-button"
                aria-label={`Resume on ${site}`}
                onClick={() => void options.resumeSite(site)}
              >
                Resume
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="new"
        onSubmit={event => {
          event.preventDefault()
          void options.pauseSite(name.peek()).then(isPaused => {
            problem.value = isPaused
              ? ''
              : 'That is no name of a site. Write it as in the address bar: courier.example'
            if (isPaused) name.value = ''
          })
        }}
      >
        <input
          class="word"
          aria-label="A site to pause on"
          placeholder="courier.example"
          value={name.value}
          onInput={event => {
            name.value = event.currentTarget.value
            problem.value = ''
          }}
        />
        <button type="submit" class="button" disabled={name.value.trim() === ''}>
          Pause
        </button>
      </form>
      <p class="problem" role="alert">
        {problem.value}
      </p>
    </>
  )
}
