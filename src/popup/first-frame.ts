/** How long the first frame is waited for, in milliseconds: a popup that is not shown has none. */
const PATIENCE = 100

/** Resolves when what stands in the page has been painted once. */
export function firstFrame(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, PATIENCE)
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
