/**
 * The extension API of whatever context this runs in. Both browsers give promises in manifest 3 under one of these two
 * names, so content-world scripts, which must stay small, need no polyfill (10 KB each).
 */
export type Platform = typeof chrome

/** The API object, looked up at each call: after an update of the extension, old content scripts lose theirs. */
export function platform(): Platform {
  return (globalThis as { browser?: Platform }).browser ?? chrome
}
