import { defineConfig } from 'vitest/config'

/** What needs the built extension: checks of the build itself, and the scenarios once in each browser. */
const scenarios = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name: browser,
    // Pages that try to break the reader are read by the browser that most readers have.
    include: ['tests/e2e/*.test.ts', ...(browser === 'chromium' ? ['tests/hostile/*.test.ts'] : [])],
    exclude: ['tests/e2e/built.test.ts'],
    provide: { browser }
  }
})

export default defineConfig({
  test: {
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'built', include: ['tests/e2e/built.test.ts'] } },
      scenarios('chromium'),
      scenarios('firefox')
    ]
  }
})
