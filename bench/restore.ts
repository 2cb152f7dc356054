/** The painting of stored highlights as one script for the bench: how long a page is held up by it. */
import { describe } from '../src/anchor/index.ts'
import { Painter } from '../src/content/paint.ts'

export interface Restored {
  words: number
  marks: number
  found: number
  /** Main-thread time of the whole restoring, and of its longest task, in milliseconds. */
  total: number
  longest: number
}

declare global {
  /**
   * Marks passages all over the page, replaces the page's nodes by copies, and paints them anew.
   * @param edited share of the passages of which a word is changed meanwhile
   */
  var restore: (count: number, edited: number) => Promise<Restored>
}

const PASSAGE = 120

globalThis.restore = async (count, edited) => {
  const texts = longTexts()
  const marks = Array.from({ length: count }, (_, n) => {
    const node = texts[n % texts.length] as Text
    const start = (Math.floor(n / texts.length) * 20) % (node.data.length - PASSAGE)
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + PASSAGE)
    return { id: String(n), anchor: describe(range, document.body), meaning: 'fact', node, start }
  })
  for (const { node, start } of marks.slice(0, Math.round(count * edited)))
    node.data = `${node.data.slice(0, start + 40)} quite otherwise ${node.data.slice(start + 50)}`
  document.body.replaceWith(document.body.cloneNode(true))

  const tasks: number[] = []
  const timed = <T>(run: () => T): T => {
    const started = performance.now()
    const value = run()
    tasks.push(performance.now() - started)
    return value
  }
  // The painter goes on by timers: each is a task of its own.
  const later = globalThis.setTimeout
  globalThis.setTimeout = ((run: () => void, pause?: number) =>
    later(() => timed(run), pause)) as typeof setTimeout
  const painter = new Painter(document)
  timed(() => painter.paint(marks.map(({ id, anchor, meaning }) => ({ id, anchor, meaning }))))
  await painter.settled()
  globalThis.setTimeout = later
  return {
    words: (document.body.textContent ?? '').split(/\s+/).length,
    marks: count,
    found: painter.places.filter(({ state }) => state !== 'lost').length,
    total: tasks.reduce((sum, task) => sum + task, 0),
    longest: Math.max(...tasks)
  }
}

/** The text nodes of paragraphs that hold a passage. */
function longTexts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (node.parentElement?.closest('p') && node.data.trim().length > PASSAGE + 20) texts.push(node)
  return texts
}
