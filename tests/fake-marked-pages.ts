import type { MarkedPages } from '../src/background/marked-pages.ts'

/** A list of marked pages of which the browser is told nothing. */
export const noMarkedPages: MarkedPages = {
  remember: async () => {},
  forget: async () => {},
  refresh: async () => {}
}
