/** The reader, put into a page when the icon is clicked: offers `pressmark.read` to popup and background. */
import { readArticle } from '../article/read.ts'
import { addressOfPage } from './address.ts'
import { staleCanonical } from './canonical.ts'

globalThis.pressmark = {
  ...globalThis.pressmark,
  read: ({ force }) => {
    try {
      const address = addressOfPage(document)
      const stale = staleCanonical(document, address)
      return readArticle(document, address, {
        force,
        ...(stale !== undefined && { staleCanonical: stale })
      })
    } catch (error) {
      // A page that breaks the reader must not break the popup: the failure crosses as a value.
      return {
        kind: 'failed',
        message: error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      }
    }
  }
}
