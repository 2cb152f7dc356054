import { webAddress } from '../anchor/web-address.ts'
import { isPaused, siteOf, withSite } from '../storage/pause.ts'
import { say } from '../words.ts'
import type { Popup } from './state.ts'
import './pause.css'

/** The host of the page in the tab; undefined where Pressmark never is anyway. */
function hostOf(popup: Popup): string | undefined {
  const address = webAddress(popup.page.tab.value?.address)
  return address && new URL(address).host
}

/** Says that Pressmark is paused here, and that what is saved is kept; nothing where it is not. */
export function PausedNotice({ popup }: { popup: Popup }) {
  const host = hostOf(popup)
  const { paused } = popup.settings.now.value.settings
  if (host === undefined || !isPaused(paused, host)) return null
  const resume = paused.everywhere
    ? { ...withSite(paused, host, false), everywhere: false }
    : withSite(paused, host, false)
  return (
    <p class="notice" role="note">
      {say(paused.everywhere ? 'pausedEverywhere' : 'pausedHere')}{' '}
      <button type="button" class="text-button" onClick={() => void popup.edits.pause(resume)}>
        {say('actionResume')}
      </button>
    </p>
  )
}

/** The ways to pause, at the foot of the page's tab. */
export function PauseControl({ popup }: { popup: Popup }) {
  const host = hostOf(popup)
  const { paused } = popup.settings.now.value.settings
  const { kind } = popup.page.view.value
  const isClosed = kind === 'access-withheld' || kind === 'unreadable-page'
  if (host === undefined || isClosed || isPaused(paused, host)) return null
  return (
    <footer class="pause">
      <button
        type="button"
        class="text-button"
        onClick={() => void popup.edits.pause(withSite(paused, host, true))}
      >
        {say('pauseOnSite', { site: siteOf(host) })}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => void popup.edits.pause({ ...paused, everywhere: true })}
      >
        {say('pauseEverywhere')}
      </button>
    </footer>
  )
}

/** Says that settings cannot be read or changed, and what can be done. */
export function SettingsNotice({ popup }: { popup: Popup }) {
  const { state } = popup.settings.now.value
  if (state === 'sound') return null
  return (
    <p class="notice" role="note">
      {state === 'newer' ? (
        say('settingsNewerUsed')
      ) : (
        <>
          {say('settingsDamaged')}{' '}
          <button type="button" class="text-button" onClick={() => void popup.edits.resetSettings()}>
            {say('settingsBeginAnew')}
          </button>
        </>
      )}
    </p>
  )
}
