/** Opens saved pages and the fixture folders that hold them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import { type Expected, expectedFrom } from './expected.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FIXTURES = ['tests/fixtures/articles', 'tests/fixtures/not-articles']

export interface Fixture {
  /** Folder below `tests/fixtures`, by which failures name it: `articles/live-blog`. */
  slug: string
  folder: string
  /** Undefined where nobody has written the expectations yet. */
  expected: Expected | undefined
}

/** All fixture folders, by name. */
export function fixtures(): Fixture[] {
  return FIXTURES.flatMap(parent =>
    readdirSync(ROOT + parent, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => {
        const folder = `${ROOT}${parent}/${name}`
        const slug = `${parent.split('/').at(-1)}/${name}`
        const file = `${folder}/expected.json`
        return {
          slug,
          folder,
          expected: existsSync(file) ? expectedFrom(JSON.parse(readFileSync(file, 'utf8')), slug) : undefined
        }
      })
  )
}

/** The page of a fixture: `page.html` in its folder, else the file that its expectations name from the project's root. */
export function openFixture({ folder, expected }: Fixture): Promise<Document> {
  const file = expected?.page ? ROOT + expected.page : `${folder}/page.html`
  return openPage(readFileSync(file, 'utf8'), expected?.url, { runScripts: expected?.runScripts === true })
}

/**
 * Opens a page as a browser would, off line.
 * @param url The address that the page believes to have.
 * @param options `runScripts` runs the page's own inline scripts and waits for its `load` event.
 */
export async function openPage(
  html: string,
  url = 'https://page.example/',
  options: { runScripts: boolean } = { runScripts: false }
): Promise<Document> {
  if (!options.runScripts) return new JSDOM(html, { url }).window.document
  const { window } = new JSDOM(html, { url, runScripts: 'dangerously' })
  if (window.document.readyState !== 'complete') {
    await new Promise(resolve => window.addEventListener('load', resolve, { once: true }))
  }
  return window.document
}

/** The text a visitor finds on the page, white space folded: where everything shown as the article's words must stand. */
export function visibleText(document: Document): string {
  const body = document.body.cloneNode(true) as HTMLElement
  for (const hidden of body.querySelectorAll('script, style, noscript, template')) hidden.remove()
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith(' ')
  return folded(body.textContent)
}

/** White space runs as one space, none at the ends. */
export const folded = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()
