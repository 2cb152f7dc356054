/**
 * The flat tree: the page as it is shown, with shadow trees in their hosts and slotted nodes in their slots. Only open
 * shadow roots are known. https://drafts.csswg.org/css-scoping/#flattening
 */

/** Whether a node lies in the flat tree below an element. */
export function isWithin(root: Element, node: Node): boolean {
  return root.contains(node) || ancestors(node).includes(root)
}

/** Whether a text begins before a boundary point, or at it, as the page is shown. */
export function beginsBefore(text: Text, node: Node, offset: number): boolean {
  const path = ancestors(text)
  const pointPath = ancestors(node)
  let at = 0
  while (at < path.length && path[at] === pointPath[at]) at++
  const [own, points] = [path[at], pointPath[at]]
  // A text has nothing below it: the point lies in it.
  if (!own) return true
  if (points) return (own.compareDocumentPosition(points) & 4) /* following */ !== 0
  // The point lies in an ancestor of the text: between its children, of which a host shows others than it has.
  const child = node.childNodes[offset]
  if (own.parentNode !== node) return offset > 0
  return child === undefined || (own.compareDocumentPosition(child) & 4) !== 0
}

/** Whether a range begins before another one does, as the page is shown. */
export function isBefore(one: Range, other: Range): boolean {
  const { startContainer: node, startOffset: offset } = other
  if (one.startContainer === node) return one.startOffset < offset
  return one.startContainer.nodeType === 3 && beginsBefore(one.startContainer as Text, node, offset)
}

/** A node with its ancestors in the flat tree, the outermost first. */
function ancestors(node: Node): Node[] {
  const path: Node[] = []
  for (let at: Node | null = node; at; at = flatParent(at)) path.push(at)
  return path.reverse()
}

function flatParent(node: Node): Node | null {
  const slot = (node as Element | Text).assignedSlot
  if (slot) return slot
  // A shadow root is no node of the flat tree.
  const parent = node.parentNode as (Node & { host?: Element }) | null
  return parent?.nodeType === 11 && parent.host ? parent.host : parent
}
