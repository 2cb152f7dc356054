/** Where to press and release the mouse to select a text: runs in pages from its source, so it is self-contained. */
export function dragOver(
  text: string
): { from: { x: number; y: number }; to: { x: number; y: number } } | null {
  const characters: { node: Text; offset: number }[] = []
  let plain = ''
  const texts: Text[] = []
  const collect = (root: Node) => {
    for (const node of root.childNodes) {
      if (node instanceof Text) {
        const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host
        if (parent?.checkVisibility()) texts.push(node)
      } else if (node instanceof Element) collect(node.shadowRoot ?? node)
    }
  }
  collect(document.body)
  for (const node of texts) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const space = /\s/.test(node.data.charAt(offset))
      if (space && plain.endsWith(' ')) continue
      plain += space ? ' ' : node.data.charAt(offset)
      characters.push({ node, offset })
    }
  }
  const start = plain.indexOf(text)
  const first = characters[start]
  const last = characters[start + text.length - 1]
  if (start < 0 || !first || !last) return null
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const box = ({ node, offset }: { node: Text; offset: number }) => {
    const range = document.createRange()
    range.setStart(node, offset)
    range.setEnd(node, offset + 1)
    return range.getBoundingClientRect()
  }
  const a = box(first)
  const b = box(last)
  return {
    from: { x: a.left + 0.5, y: a.top + a.height / 2 },
    to: { x: b.right - 0.25, y: b.top + b.height / 2 }
  }
}
