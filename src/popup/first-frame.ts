/** How long the first frame is waited for, in milliseconds: a popup that is not shown has none. */
const PATIENCE = 100

/**
 * Resolves when what stands in the page has been painted once. The popup is drawn after that: a headline that is known
 * at once is then read before all the rest is ready.
 */
export function firstFrame(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, PATIENCE)
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
