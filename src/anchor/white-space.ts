/** What counts as white space, by code: without a regular expression for every character of a page. */

/** White space that HTML collapses: space, tab, line feed, form feed, carriage return. */
export const isCollapsible = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 12 || code === 13

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
