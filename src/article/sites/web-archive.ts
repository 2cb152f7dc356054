import type { SiteRule } from './model.ts'

/** `/web/20250314092653/https://courier.example/a`, with letters behind the time for how the copy is shown (`id_`, `if_`). */
const COPY = /^https?:\/\/[^/]+\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?):\/\/?(.+)$/s

/**
 * The Wayback Machine: what fact-checkers read where a page was changed or taken down. It shows copies of other sites'
 * pages below a bar of its own, their addresses behind its own; nothing in the copy says that it is the article of the
 * publisher's address.
 */
export const webArchive: SiteRule = {
  hosts: ['web.archive.org'],
  zones: { navigation: '#wm-ipp-base, #wm-ipp-print, #donato' },
  originalAddress({ href }) {
    const [, scheme, rest] = COPY.exec(href) ?? []
    return scheme && rest ? `${scheme}://${rest}` : null
  }
}
