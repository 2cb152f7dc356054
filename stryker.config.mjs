/**
 * Mutation tests of `src/storage` and `src/anchor` (`npm run mutate`): each piece of code changed in turn, does a test
 * notice? `docs/mutation.md` lists the changes that none does, by file, and of what kinds they are.
 */
const OUT = 'out/mutation'

export default {
  mutate: ['src/storage/**/*.ts', 'src/anchor/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What never ends is mostly known by how often it runs; a busy machine is to be no reason to call a change noticed.
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: `${OUT}/incremental.json`,
  jsonReporter: { fileName: `${OUT}/report.json` },
  htmlReporter: { fileName: `${OUT}/report.html` },
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { reportTests: false, allowColor: false },
  tempDirName: `${OUT}/sandbox`,
  ignorePatterns: ['dist', 'out', 'coverage', 'docs', 'demo', 'bench'],
  // Stryker rewrites the paths in tsconfig.json with a function that TypeScript 7 no longer has; ours has none to rewrite.
  tsconfigFile: 'none'
}
