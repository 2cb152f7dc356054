/** Text that a page's scripts put in after it has loaded. */

/** In milliseconds: pause before the first look, and how long to look at all. */
export interface Watchfulness {
  first: number
  total: number
}

/** Pauses double from a quarter of a second on, so a page that never rests costs six looks. */
const TEN_SECONDS: Watchfulness = { first: 250, total: 10_000 }

/**
 * Calls `look` after the page has changed, at growing intervals, until `look` says that it has seen enough or time is up.
 * @returns what stops it
 */
export function onLateText(
  page: Document,
  look: () => 'go-on' | 'enough',
  { first, total }: Watchfulness = TEN_SECONDS
): () => void {
  let pause = first
  let next: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    next ??= setTimeout(lookAgain, pause)
  })
  const end = setTimeout(() => {
    const isDue = next !== undefined
    stop()
    if (isDue) look()
  }, total)

  function lookAgain(): void {
    next = undefined
    pause *= 2
    if (look() === 'enough') stop()
  }
  function stop(): void {
    observer.disconnect()
    clearTimeout(next)
    clearTimeout(end)
  }
  observer.observe(page, { childList: true, characterData: true, subtree: true })
  return stop
}
