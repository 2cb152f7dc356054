import { rmSync } from 'node:fs'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { build, defineConfig, type Plugin } from 'vite'
import { eagerFunctions } from './bundle/eager-functions.ts'
import manifest from './manifest.json' with { type: 'json' }

/** Scripts that are put into a page on demand, each one self-contained file at the root of the extension. */
const INJECTED = { reader: 'src/content/reader.ts', marker: 'src/content/marker.ts' }

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
          plugins: [eagerFunctions()],
          build: {
            outDir,
            emptyOutDir: false,
            target: 'es2023',
            lib: { entry, formats: ['iife'], name: `pressmark_${name}`, fileName: () => `${name}.js` }
          }
        })
      }
    }
  }
}

/** Manifest of one browser from the common one. */
function manifestFor(browser: 'chromium' | 'firefox'): ManifestV3Export {
  if (browser === 'chromium') return manifest as ManifestV3Export
  const { minimum_chrome_version: _, background: __, ...common } = manifest
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
      // CRXJS takes pages from the manifest; the library is opened by the others.
      rolldownOptions: { input: { library: 'src/library/index.html' } }
    },
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: ['src/content/index.ts'] }
      }),
      standalone(INJECTED, outDir),
      ...(browser === 'chromium' ? [standalone(BENCH, 'dist/bench')] : [])
    ]
  }
})
