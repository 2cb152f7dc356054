/**
 * The extension API of whatever context this runs in. Both browsers give promises in manifest 3 under one of these two
 * names, so content-world scripts, which must stay small, need no polyfill (10 KB each).
 */
export type Platform = typeof chrome

/**
 * The API object, looked up at each call: after an update of the extension, old content scripts lose theirs. Both names
 * are looked at, because a frame of the page may be called by one of them.
 */
export function platform(): Platform {
  const { browser } = globalThis as { browser?: Partial<Platform> }
  return browser?.runtime?.getManifest ? (browser as Platform) : chrome
}
