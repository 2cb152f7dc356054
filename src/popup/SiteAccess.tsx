import { webAddress } from '../anchor/web-address.ts'
import { isPaused } from '../storage/pause.ts'
import { say } from '../words.ts'
import type { Popup } from './state.ts'

/** Says what a reader misses who lets Pressmark on a site by clicks only, and offers to change that. */
export function ByClickOnly({ popup }: { popup: Popup }) {
  const { page, settings } = popup
  const address = webAddress(page.tab.value?.address)
  if (!page.isByClickOnly.value || page.view.value.kind !== 'summary' || address === undefined) return null
  const { host, hostname } = new URL(address)
  if (isPaused(settings.now.value.settings.paused, host)) return null
  return (
    <p class="notice" role="note">
      {say('byClickOnly')}{' '}
      <button type="button" class="text-button" onClick={() => void page.requestAccess('site')}>
        {say('withheldAllow', { site: hostname })}
      </button>
      <span aria-hidden="true"> · </span>
      <button type="button" class="text-button" onClick={() => void page.requestAccess('all-sites')}>
        {say('allowEverywhere')}
      </button>
    </p>
  )
}
