/** The address of a page, and whether a change of it is a change of page. */

/**
 * The address that a document is known by. What a page writes into a frame by `srcdoc` is a part of that page: it has
 * the page's address, as the platform resolves its links too.
 */
export function addressOfPage(document: Document): string {
  const view = document.defaultView
  if (!view) return document.URL
  const { href } = view.location
  return href === 'about:srcdoc' && view.parent !== view ? addressOfPage(view.parent.document) : href
}

/**
 * Whether two addresses show the same page: a fragment that only names a place in the page does not count, one that
 * routers use as a path (`#/story/2`, `#!story`) does.
 */
export function isSamePage(one: string, other: string): boolean {
  return withoutPlace(one) === withoutPlace(other)
}

const withoutPlace = (address: string) => address.replace(/#(?![!/]).*$/s, '')
