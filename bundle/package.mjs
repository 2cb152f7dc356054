#!/usr/bin/env node
// Builds Pressmark anew and writes what the stores are given to out/packages; the same sources give the same bytes.
//   npm run package              the Chromium zip, the Firefox xpi and the source archive
//   npm run package -- firefox   only those named: chromium, firefox, source
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const FOLDER = 'out/packages'
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { filesIn, pack, trackedFiles } = (await runnerImport('./bundle/packing.ts')).module
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Files of the extension for a browser; the build empties its folder first. */
function built(browser) {
  // What the build is for must not depend on what the shell that starts it was for.
  const env = { ...process.env, NODE_ENV: 'production' }
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', browser, '--logLevel', 'warn']
  const { status } = spawnSync(process.execPath, vite, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`the build for ${browser} failed`)
  return filesIn(`dist/${browser}`)
}

function tracked() {
  if (execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }))
    console.error(
      'package: there are changes that are not committed; new files will be missing in the source'
    )
  return trackedFiles('.')
}

const PACKAGES = {
  chromium: { ending: 'chromium.zip', files: () => built('chromium') },
  firefox: { ending: 'firefox.xpi', files: () => built('firefox') },
  source: { ending: 'source.zip', files: tracked }
}

const named = process.argv.slice(2)
const unknown = named.filter(name => !Object.hasOwn(PACKAGES, name))
if (unknown.length > 0) {
  console.error(`no such package: ${unknown.join(', ')}; there are ${Object.keys(PACKAGES).join(', ')}`)
  process.exit(2)
}

mkdirSync(FOLDER, { recursive: true })
const lines = []
for (const [name, { ending, files }] of Object.entries(PACKAGES)) {
  if (named.length > 0 && !named.includes(name)) continue
  const path = join(FOLDER, `pressmark-${version}-${ending}`)
  const bytes = pack(files())
  writeFileSync(path, bytes)
  const digest = createHash('sha256').update(bytes).digest('hex')
  lines.push(`${path}  ${bytes.length} bytes  SHA-256 ${digest}`)
}
console.log(lines.join('\n'))
