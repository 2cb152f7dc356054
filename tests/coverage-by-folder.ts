/** Prints line and branch coverage by folder, where vitest prints it by file. */
import { relative } from 'node:path'
import type { Reporter } from 'vitest/node'

/** The folders that coverage is measured of. */
export const MEASURED = ['src/article', 'src/quotes', 'src/anchor', 'src/storage']

const FIGURES = ['lines', 'branches'] as const

/** What is used here of istanbul's coverage map, which vitest hands on without a type. */
interface CoverageMap {
  files(): string[]
  fileCoverageFor(file: string): {
    toSummary(): Record<(typeof FIGURES)[number], { total: number; covered: number }>
  }
}

export class CoverageByFolder implements Reporter {
  onCoverage(coverage: unknown): void {
    const map = coverage as CoverageMap
    console.log('\nCoverage')
    for (const folder of MEASURED) {
      const files = map.files().filter(file => relative('.', file).startsWith(`${folder}/`))
      const summaries = files.map(file => map.fileCoverageFor(file).toSummary())
      const figures = FIGURES.map(figure => {
        const total = summaries.reduce((sum, each) => sum + each[figure].total, 0)
        const covered = summaries.reduce((sum, each) => sum + each[figure].covered, 0)
        return `${figure} ${((100 * covered) / total).toFixed(2)} % (${covered} of ${total})`
      })
      console.log(`${folder.padEnd(12)} ${figures.join('   ')}`)
    }
  }
}
