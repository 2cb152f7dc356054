/** What the library page reaches beyond itself. */
import { download } from '../saved/download.ts'
import { browserSavedWorld, type SavedWorld } from '../saved/world.ts'

export interface World extends SavedWorld {
  /** Gives a file to the reader. */
  download(file: Blob, name: string): void
  /** The page's own address: what is looked for stands in its query, so that back and bookmarks work. */
  address: {
    read(): string
    /** A new step of the history, or this one changed. */
    write(query: string, isStep: boolean): void
    /** Calls back when the reader goes back or on. @returns what stops it. */
    onStep(callback: () => void): () => void
  }
}

export const browserWorld: World = {
  ...browserSavedWorld,
  download,
  address: {
    read: () => location.search,
    write(query, isStep) {
      const address = query === '' ? location.pathname : query
      if (isStep) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    },
    onStep(callback) {
      addEventListener('popstate', callback)
      return () => removeEventListener('popstate', callback)
    }
  }
}
