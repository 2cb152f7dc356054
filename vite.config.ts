import { readdirSync, rmSync } from 'node:fs'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { build, defineConfig, type Plugin } from 'vite'
import { eagerFunctions } from './bundle/eager-functions.ts'
import manifest from './manifest.json' with { type: 'json' }
import project from './package.json' with { type: 'json' }

/** Scripts that stand alone, each one self-contained file: those that run in pages, and the first one of the popup. */
const ALONE = {
  'head-start': 'src/popup/head-start.ts',
  reader: 'src/content/reader.ts',
  marker: 'src/content/marker.ts',
  // CRXJS has built this one too, for the manifest names it; it takes no plugins there, so that ours takes its place.
  'src/content/index': 'src/content/index.ts'
}

/** What the reader learns of languages, when a page needs it. */
const LANGUAGES = Object.fromEntries(
  readdirSync('src/content/languages').map(file => [
    `languages/${file.replace('.ts', '')}`,
    `src/content/languages/${file}`
  ])
)

/** Of this one half the functions wait for a selection or a click: it is lighter where they are compiled when called. */
const MOSTLY_WAITING: ReadonlySet<string> = new Set(['marker'])

/** The reader as one plain script for the benches: sets `globalThis.extract`; and its quotes alone, to be weighed. */
const BENCH = { extract: 'bench/extract.ts', quotes: 'bench/quotes.ts', restore: 'bench/restore.ts' }

/**
 * Builds standalone scripts beside the extension. CRXJS's own `?iife` imports would list them as web-accessible
 * resources for all pages, by which a page could see that Pressmark is installed.
 */
function standalone(entries: Record<string, string>, outDir: string): Plugin {
  return {
    name: 'pressmark:standalone',
    apply: 'build',
    async closeBundle() {
      for (const [name, entry] of Object.entries(entries)) {
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          plugins: MOSTLY_WAITING.has(name) ? [] : [eagerFunctions()],
          build: {
            outDir,
            emptyOutDir: false,
            target: 'es2023',
            lib: { entry, formats: ['iife'], name: 'pressmark', fileName: () => `${name}.js` }
          }
        })
      }
    }
  }
}

/** What is known of a module while chunks are made. */
interface ModuleGraph {
  getModuleInfo(id: string): { importers: readonly string[]; dynamicImporters: readonly string[] } | null
}

/** Of what the popup's first look is dressed in: it must not wait for the views that use the same styles. */
function fileOfFirstLook(id: string, graph: ModuleGraph): string | null {
  const isItsOwn = graph.getModuleInfo(id)?.importers.some(user => user.endsWith('src/popup/main.ts'))
  return isItsOwn && id.endsWith('.css') ? 'first-look' : null
}

/**
 * The file for what the popup shares with others: one for what the background needs too, one for the rest. Left alone, the
 * bundler makes a file for each set of sharers, nine for the popup, and each costs it some milliseconds.
 */
function fileOfShared(id: string, graph: ModuleGraph): string | null {
  const users = usersOf(id, graph)
  const isUsedBy = (entry: string) => [...users].some(user => user.endsWith(entry))
  if (!isUsedBy('src/popup/run-popup.tsx')) return null
  if (isUsedBy('src/background/index.ts')) return 'records'
  return isUsedBy('src/library/main.tsx') || isUsedBy('src/options/main.tsx') ? 'views' : null
}

/** A module with all that need it, however many steps away. */
function usersOf(id: string, graph: ModuleGraph): Set<string> {
  const users = new Set([id])
  for (const user of users) {
    const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(user) ?? {}
    for (const other of [...importers, ...dynamicImporters]) users.add(other)
  }
  return users
}

/** Manifest of one browser from the common one, with the version of the package. */
function manifestFor(browser: 'chromium' | 'firefox'): ManifestV3Export {
  const versioned = { ...manifest, version: project.version }
  if (browser === 'chromium') return versioned as ManifestV3Export
  const { minimum_chrome_version: _, background: __, ...common } = versioned
  return {
    ...common,
    background: { scripts: ['src/background/index.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'pressmark@pressmark.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] }
      },
      gecko_android: { strict_min_version: '142.0' }
    }
  } as unknown as ManifestV3Export
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chromium'
  const outDir = `dist/${browser}`
  if (browser === 'chromium') rmSync('dist/bench', { recursive: true, force: true })
  return {
    publicDir: 'public',
    // Papaparse could read tables from servers. Nothing of ours asks a server: the way there is taken out.
    define: { XMLHttpRequest: 'undefined' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      // CRXJS takes pages from the manifest; these are opened by the others.
      rolldownOptions: {
        input: { library: 'src/library/index.html', welcome: 'src/welcome/index.html' },
        output: {
          codeSplitting: {
            groups: [
              { name: fileOfFirstLook, priority: 1 },
              { name: fileOfShared, priority: 0 }
            ]
          }
        }
      }
    },
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: ['src/content/index.ts'] }
      }),
      standalone({ ...ALONE, ...LANGUAGES }, outDir),
      ...(browser === 'chromium' ? [standalone(BENCH, 'dist/bench')] : [])
    ]
  }
})
