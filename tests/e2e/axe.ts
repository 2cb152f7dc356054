import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Popup, Tab } from './reader.ts'

/** What axe finds in a page of ours, as "rule: selectors". */
export async function findingsOf(page: Tab | Popup): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // Handed over as the text of a function: the page's policy lets it evaluate nothing by itself.
  await page.evaluate(Object.assign(() => undefined, { toString: () => `() => { ${axe}\n }` }))
  return page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
    )
  })
}
