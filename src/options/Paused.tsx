import { useSignal } from '@preact/signals'
import type { Paused as PausedSites } from '../storage/pause.ts'
import { say } from '../words.ts'
import type { Options } from './state.ts'

/** Where the reader wants nothing of Pressmark on pages. */
export function Paused({ paused, options }: { paused: PausedSites; options: Options }) {
  const name = useSignal('')
  const problem = useSignal('')
  return (
    <>
      <p>{say('optionsPausedAdvice')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={paused.everywhere}
          onChange={event => void options.pauseEverywhere(event.currentTarget.checked)}
        />
        {say('optionsPausedEverywhere')}
      </label>
      {paused.sites.length > 0 && (
        <ul class="sites" aria-label={say('optionsPausedSites')}>
          {paused.sites.map(site => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="text-button"
                aria-label={say('optionsPausedResume', { site })}
                onClick={() => void options.resumeSite(site)}
              >
                {say('actionResume')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="new"
        onSubmit={event => {
          event.preventDefault()
          void options.pauseSite(name.peek()).then(outcome => {
            problem.value = outcome === 'no-site' ? say('optionsPausedNoSite') : ''
            if (outcome === 'paused') name.value = ''
          })
        }}
      >
        <input
          class="word"
          aria-label={say('optionsPausedSite')}
          placeholder="courier.example"
          dir="ltr"
          value={name.value}
          onInput={event => {
            name.value = event.currentTarget.value
            problem.value = ''
          }}
        />
        <button type="submit" class="button" disabled={name.value.trim() === ''}>
          {say('actionPause')}
        </button>
      </form>
      <p class="problem" role="alert">
        {problem.value}
      </p>
    </>
  )
}
