/** The built extension: what its manifest promises is there, and it gives pages nothing to see it by. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ALL } from '../../bench/all-languages.ts'

/** The content script runs in every page. */
const CONTENT_SCRIPT_LIMIT = 12 * 1024
/** Those that are fetched on a click or for a highlight, and all of our own pages, in bytes. */
const SCRIPT_LIMITS = { 'head-start.js': 2_000, 'read.js': 500, 'marker.js': 80_000, 'reader.js': 440_000 }
const PAGES_LIMIT = 400_000
/** Code and data of who says what, packed, for a page in any one language; they are fetched on a click only. */
const QUOTES_LIMIT = 90 * 1024

interface Manifest {
  version: string
  web_accessible_resources?: unknown
  icons: Record<string, string>
  action: { default_popup: string; default_icon: Record<string, string> }
  background: { service_worker?: string; scripts?: string[] }
  content_scripts: { js: string[]; css?: string[] }[]
  host_permissions: string[]
  permissions: string[]
  content_security_policy: { extension_pages: string }
}

describe.each(['chromium', 'firefox'])('dist/%s', browser => {
  const folder = `dist/${browser}`
  const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8')
  const manifest = () => JSON.parse(read('manifest.json')) as Manifest

  test('has no web-accessible resources', () => {
    expect(manifest().web_accessible_resources ?? []).toEqual([])
  })

  test('has every file that the manifest names', () => {
    const { icons, action, background, content_scripts } = manifest()
    const named = [
      ...Object.values(icons),
      ...Object.values(action.default_icon),
      action.default_popup,
      ...(background.scripts ?? [background.service_worker ?? 'no background']),
      ...content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]),
      ...Object.keys(SCRIPT_LIMITS)
    ]
    expect(named.filter(path => !existsSync(`${folder}/${path}`))).toEqual([])
  })

  test('has an icon of each state and size', () => {
    const wanted = ['nothing', 'article', 'saved'].flatMap(state =>
      [16, 32, 48, 128].map(size => `icons/${state}-${size}.png`)
    )
    expect(wanted.filter(path => !existsSync(`${folder}/${path}`))).toEqual([])
  })

  test('has a small, standalone content script', () => {
    const [script = ''] = manifest().content_scripts[0]?.js ?? []
    expect(statSync(`${folder}/${script}`).size).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT)
    expect(read(script)).not.toMatch(/\bimport\s*\(|^\s*import\b/m)
  })

  test('has scripts that stay within their sizes', () => {
    const tooLarge = Object.entries(SCRIPT_LIMITS).filter(
      ([path, limit]) => statSync(`${folder}/${path}`).size > limit
    )
    expect(tooLarge).toEqual([])
    const pages = readdirSync(`${folder}/assets`).filter(path => path.endsWith('.js'))
    const size = pages.reduce((sum, path) => sum + statSync(`${folder}/assets/${path}`).size, 0)
    expect(size).toBeLessThan(PAGES_LIMIT)
  })

  test('asks no server for anything', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
      path.endsWith('.js')
    )
    const calling = scripts.filter(path => /\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon/.test(read(path)))
    expect(calling).toEqual([])
  })

  test('has no source maps, and nothing that is only for tests', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(
      files.filter(path => /\.map$|(^|\/)(tests?|fixtures|bench|demo)(\/|$)|\.test\./.test(path))
    ).toEqual([])
    const scripts = files.filter(path => /\.(js|css)$/.test(path))
    expect(scripts.filter(path => read(path).includes('sourceMappingURL'))).toEqual([])
  })

  test('lets its pages run nothing but its own scripts, and connect to nothing', () => {
    const { extension_pages: policy } = manifest().content_security_policy
    const rules = Object.fromEntries(policy.split('; ').map(rule => rule.split(/ (.*)/s)))
    expect(rules).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'base-uri': "'none'" })
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/)
  })

  test('asks for what the README justifies, and for nothing else', () => {
    const [, table = ''] = readFileSync('README.md', 'utf8').split('| permission | why |\n')
    const [rows = ''] = table.split('\n\n')
    const named = [...rows.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name)
    )
    const { permissions, host_permissions, ...rest } = manifest()
    expect(permissions.toSorted()).toEqual(named.toSorted())
    expect(rows).toContain('| access to http and https pages |')
    expect(host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(Object.keys(rest).filter(key => key.includes('optional'))).toEqual([])
  })

  test('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(manifest().version).toBe(version)
  })
})

describe('reading saved pages from the command line', () => {
  const read = (...files: string[]) => {
    const run = spawnSync(process.execPath, ['bench/extract.mjs', ...files, '--json'], { encoding: 'utf8' })
    expect(run.status, run.stderr).toBe(0)
    return run.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown> & { quotes: { text: string }[] })
  }

  test('gives a line for each, under the address that the page states', () => {
    const [page] = read('demo/article.html')
    expect(page).toMatchObject({
      id: 'article.html',
      isArticle: true,
      keyPointsOrigin: 'publisher',
      canonicalUrl: expect.stringContaining('meridian-ledger.example'),
      parts: { detect: expect.any(Number), article: expect.any(Number), quotes: expect.any(Number) }
    })
    expect(page?.quotes.map(quote => quote.text)).toContain('I would rather explain a delay than a panic,')
  })

  test('says which file cannot be read', () => {
    const run = spawnSync(process.execPath, ['bench/extract.mjs', 'demo/nothing.html'], { encoding: 'utf8' })
    expect(run.status).not.toBe(0)
    expect(run.stderr).toContain('nothing.html')
  })

  const seed = fileURLToPath(new URL('../../../shared/seed/', import.meta.url))
  test.runIf(existsSync(seed) || process.env.CI)('finds in both seed pages what must be found', () => {
    const expected = JSON.parse(readFileSync(`${seed}expected.json`, 'utf8'))
    const pages = read(`${seed}semantic.html`, `${seed}div-soup.html`)
    for (const page of pages) {
      expect(page).toMatchObject({
        isArticle: true,
        headline: expected.headline,
        kicker: expected.kicker,
        standfirst: expected.standfirst,
        keyPoints: expected.keyPoints,
        sectionHeadings: expected.sections,
        leadImage: expected.leadImage
      })
      expect(page.quotes.map(quote => quote.text)).toEqual(
        expected.quotes.map(({ text }: { text: string }) => text)
      )
      expect(page.sources).toEqual(expect.arrayContaining(expected.citedSources))
    }
    expect(pages[0]).toMatchObject(expected.semanticOnly)
  })
})

const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length

test('who says what is light enough to be fetched on a click, in any language', () => {
  const rules = packed('dist/bench/quotes.js')
  const languages = readdirSync('dist/chromium/languages')
  const sizes = languages.map(file => [file, rules + packed(`dist/chromium/languages/${file}`)] as const)
  expect(languages.toSorted()).toEqual(ALL.map(({ language }) => `${language.code}.js`).toSorted())
  expect(sizes.filter(([, size]) => size > QUOTES_LIMIT)).toEqual([])
})
