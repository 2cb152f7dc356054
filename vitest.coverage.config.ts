import { mergeConfig } from 'vitest/config'
import { CoverageByFolder, MEASURED } from './tests/coverage-by-folder.ts'
import unit from './vitest.config.ts'

/**
 * The unit tests with coverage of the folders on which "verbatim" and "nothing lost" rest. A command of its own: it
 * makes the unit tests some ten seconds longer, and leaves out those that measure time.
 */
export default mergeConfig(unit, {
  test: {
    // They measure time, and the same takes longer here.
    exclude: ['tests/*/cost.test.ts'],
    reporters: ['dot', new CoverageByFolder()],
    coverage: {
      enabled: true,
      include: MEASURED.map(folder => `${folder}/**`),
      reporter: ['html', 'json'],
      reportOnFailure: true,
      thresholds: Object.fromEntries(MEASURED.map(folder => [`${folder}/**`, { lines: 95, branches: 90 }]))
    }
  }
})
