/** How many articles, in the reader's words. */
export const countWords = (count: number): string =>
  count === 1 ? '1 article' : `${count.toLocaleString()} articles`
