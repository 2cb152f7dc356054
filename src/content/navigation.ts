/** In-page navigation: single-page sites change the address and the text without loading a document. */
import { isSamePage } from './address.ts'

/** Events after which the address may be another one. */
const WINDOW_EVENTS = ['popstate', 'hashchange']
const NAVIGATION_EVENTS = ['navigatesuccess', 'navigateerror']

/**
 * Calls back when the address has become that of another page, until `signal` aborts. The text may still be the old
 * one then: see `onLateText`.
 *
 * Without the Navigation API only steps through the history are seen. Seeing `pushState` too would take a script in
 * the page's own world, which the page could notice and break on.
 */
export function onInPageNavigation(view: Window, callback: () => void, signal: AbortSignal): void {
  let last = view.location.href
  const compare = () => {
    const now = view.location.href
    if (isSamePage(last, now)) return
    last = now
    callback()
  }
  for (const name of WINDOW_EVENTS) view.addEventListener(name, compare, { signal })
  const navigation: EventTarget | undefined = (view as { navigation?: EventTarget }).navigation
  for (const name of NAVIGATION_EVENTS) navigation?.addEventListener(name, compare, { signal })
}
