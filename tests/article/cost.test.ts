import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read.ts'

describe('traps', () => {
  it.each([
    ['no body', '<frameset></frameset>'],
    [
      'structured data of lists in lists',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":${'['.repeat(3000)}1${']'.repeat(3000)}}</script>`
    ],
    ['a run of quotation marks', `<p>${'"'.repeat(60_000)}</p>`],
    ['thousands of authors', `<meta name="author" content="${'Ana Ruiz, '.repeat(3000)}">`],
    ['thousands of links in one block', `<p>${'<a href="/x">word</a> '.repeat(4000)}</p>`],
    [
      'thousands of quotations in one block',
      `<pre>${'He said “we shall see about the wall”. '.repeat(2000)}</pre>`
    ],
    ['thousands of lines under a label', `<b>Key points:</b><br>${'The wall moved.<br>'.repeat(8000)}`],
    ['thousands of equal headings', `<h2>The harbour wall of Alva moved again last night</h2>`.repeat(8000)],
    // Browsers nest no deeper than 512; jsdom does, in a time that grows with the square of the depth.
    ['thousands of nested elements', '<div>'.repeat(3000)]
  ])(
    '%s',
    (_, html) => {
      const started = performance.now()
      const { window } = new JSDOM(`<!doctype html>${html}`)
      const parsed = performance.now()
      readArticle(window.document, 'https://courier.example/trap', { force: true })
      expect(performance.now() - parsed, 'the reader’s own time').toBeLessThan(20_000 + parsed - started)
    },
    60_000
  )
})
