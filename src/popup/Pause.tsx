import { webAddress } from '../anchor/web-address.ts'
import { isPaused, siteOf, withSite } from '../storage/pause.ts'
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
      Pressmark is paused {paused.everywhere ? 'everywhere' : 'on this site'}: no toolbar and no highlights on
      the page. What you saved is kept.{' '}
      <button type="button" class="text-button" onClick={() => void popup.edits.pause(resume)}>
        Resume
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
        Pause on {siteOf(host)}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => void popup.edits.pause({ ...paused, everywhere: true })}
      >
        Pause everywhere
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
        'Your settings are from a newer version of Pressmark. They are used as far as this one knows them; update Pressmark to change them.'
      ) : (
        <>
          A part of your settings cannot be read. The rest is used.{' '}
          <button type="button" class="text-button" onClick={() => void popup.edits.resetSettings()}>
            Begin anew, keep the old ones aside
          </button>
        </>
      )}
    </p>
  )
}
