import { defineConfig } from 'vitest/config'

/** The unit tests that cover `src/storage` and `src/anchor`, for `npm run mutate`. */
export default defineConfig({
  test: {
    include: ['tests/{storage,anchor}/*.test.ts'],
    // They measure time: on a busy machine they fail, whatever was changed.
    exclude: ['tests/*/cost.test.ts'],
    // Every change that a random step runs into would wait for all steps.
    env: { FAULTS: '1x150' },
    // One after another in the same worker: starting one for each file takes longer than most files.
    isolate: false,
    testTimeout: 20_000
  }
})
