/**
 * Runs the steps of `bin/test` one after another, also after one has failed, and adds up what they say. A step is one
 * check unless it is a vitest run, which counts its tests.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const OUT = 'out/test'
const E2E = ['--config', 'vitest.e2e.config.ts']

/** Steps by name: a command, or the arguments of a vitest run. */
const STEPS = [
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unit', vitest: [] },
  { name: 'build-chromium', command: ['vite', 'build', '--mode', 'chromium'] },
  { name: 'build-firefox', command: ['vite', 'build', '--mode', 'firefox'] },
  { name: 'web-ext', command: ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-input'] },
  { name: 'built', vitest: [...E2E, '--project', 'built'] },
  { name: 'chromium', vitest: [...E2E, '--project', 'chromium'] },
  { name: 'firefox', vitest: [...E2E, '--project', 'firefox'] }
]

/** Runs a program of node_modules with our output as its; resolves to its exit code. */
function run([program, ...args]) {
  return new Promise(resolve => {
    const child = spawn(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', error => {
      console.error(String(error))
      resolve(1)
    })
    child.on('exit', code => resolve(code ?? 1))
  })
}

/** Counts of a step; a run that fails without a failed test (it did not start, a hook threw) counts as one failure. */
async function countsOf({ name, command, vitest }) {
  if (command) return (await run(command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const file = `${OUT}/${name}.json`
  rmSync(file, { force: true })
  const code = await run([
    'vitest',
    'run',
    ...vitest,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`
  ])
  let passed = 0
  let failed = 0
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    passed = report.numPassedTests
    failed = report.numFailedTests
  } catch (error) {
    console.error(`no report of ${name}: ${error}`)
  }
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1
  return { passed, failed }
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !STEPS.some(step => step.name === name))
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; there are ${STEPS.map(step => step.name).join(', ')}`)
  process.exit(2)
}

mkdirSync(OUT, { recursive: true })
const total = { passed: 0, failed: 0 }
const lines = []
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n=== ${step.name}`)
  const start = Date.now()
  const { passed, failed } = await countsOf(step)
  total.passed += passed
  total.failed += failed
  const seconds = Math.round((Date.now() - start) / 1000)
  lines.push(`${step.name.padEnd(15)} ${passed} passed, ${failed} failed, ${seconds} s`)
}
console.log(`\n=== all\n${lines.join('\n')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
