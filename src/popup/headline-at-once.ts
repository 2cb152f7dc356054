/**
 * The headline of the page that this is put into, without reading the page: of an article, the only `h1`, or the only
 * one that its title repeats. Null where there is any doubt: then the headline waits for the reading.
 * Sent into pages as it is, so it stands alone.
 */
export function headlineAtOnce(): string | null {
  if (!globalThis.pressmark?.isArticle) return null
  const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? ''
  const openGraph = document.querySelector('meta[property="og:title"]')?.getAttribute('content')
  const titles = [openGraph, document.title].map(plain)
  const headings = [...document.querySelectorAll('h1')]
    // Of several elements one is a kicker or a label.
    .filter(({ children }) => [...children].filter(({ textContent }) => plain(textContent)).length < 2)
    .map(({ textContent }) => plain(textContent))
    .filter(text => text.length > 12)
  const repeated = headings.filter(text => titles.some(title => title.includes(text)))
  const [headline, ...others] = repeated.length > 0 ? repeated : headings
  return headline !== undefined && others.length === 0 ? headline : null
}
