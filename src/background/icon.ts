/** The toolbar icon: what Pressmark can say of a tab without being opened. */

import browser from 'webextension-polyfill'
import type { Failure, PageState } from '../messages.ts'
import { type PlainKey, say } from '../words.ts'

const TITLES: Record<PageState, PlainKey> = {
  nothing: 'manifestName',
  article: 'iconArticle',
  saved: 'iconSaved'
}

type Action = Pick<typeof browser.action, 'setIcon' | 'setTitle' | 'setBadgeText'>

/** Shows the state of a tab's page. The browser forgets it by itself when the tab goes to another page. */
export async function showState(
  tabId: number,
  state: PageState,
  action: Action = browser.action
): Promise<void> {
  const sizes = [16, 32, 48, 128].map(size => [size, `/icons/${state}-${size}.png`])
  await unlessClosed(
    Promise.all([
      action.setIcon({ tabId, path: Object.fromEntries(sizes) }),
      action.setTitle({ tabId, title: say(TITLES[state]) }),
      action.setBadgeText({ tabId, text: '' })
    ])
  )
}

/**
 * Says on the icon that a menu item or shortcut came to nothing. For pages that let no extension in: there is no other
 * place to say it.
 */
export async function showFailure(
  tabId: number,
  { code }: Failure,
  action: Action = browser.action
): Promise<void> {
  const title = say(code === 'access-withheld' ? 'iconWithheld' : 'iconNothing')
  await unlessClosed(
    Promise.all([action.setBadgeText({ tabId, text: '!' }), action.setTitle({ tabId, title })])
  )
}

/** A tab that was closed in the meantime needs no icon. */
async function unlessClosed(shown: Promise<unknown>): Promise<void> {
  try {
    await shown
  } catch (error) {
    if (!(error instanceof Error && /\btab\b/i.test(error.message))) throw error
  }
}
