/** Whether a change of address is a change of page. */

/**
 * Whether two addresses show the same page: a fragment that only names a place in the page does not count, one that
 * routers use as a path (`#/story/2`, `#!story`) does.
 */
export function isSamePage(one: string, other: string): boolean {
  return withoutPlace(one) === withoutPlace(other)
}

const withoutPlace = (address: string) => address.replace(/#(?![!/]).*$/s, '')
