import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx', 'tests/bench/*.test.mjs'],
    exclude: ['tests/e2e/**'],
    testTimeout: 20_000
  }
})
