import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx', 'tests/bench/*.test.mjs'],
    exclude: ['tests/e2e/**', 'tests/hostile/**'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 20_000
  }
})
