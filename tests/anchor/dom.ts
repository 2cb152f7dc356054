import { JSDOM } from 'jsdom'

/** The body of a page with this markup. */
export function bodyOf(html: string): HTMLElement {
  return new JSDOM(`<!doctype html><body>${html}</body>`).window.document.body
}

/** The range of the first occurrence of a text that may run over several text nodes. */
export function rangeOf(body: HTMLElement, text: string): Range {
  const document = body.ownerDocument
  const walker = document.createTreeWalker(body, 4)
  const nodes: { node: Text; start: number }[] = []
  let all = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: all.length })
    all += (node as Text).data
  }
  const at = all.indexOf(text)
  if (at < 0) throw new Error(`the page does not hold “${text}”`)
  const point = (position: number, isEnd: boolean): [Text, number] => {
    const found = nodes.findLast(({ start }) => (isEnd ? start < position : start <= position))
    if (!found) throw new Error('no such position')
    return [found.node, position - found.start]
  }
  const range = document.createRange()
  range.setStart(...point(at, false))
  range.setEnd(...point(at + text.length, true))
  return range
}
