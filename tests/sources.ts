/** The source files and what each imports, read from their text. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const SRC = new URL('../src', import.meta.url).pathname

export interface Import {
  /** As written for packages; for local files the path below `src`. */
  of: string
  local: boolean
  /** Nothing of it is left at run time. */
  typesOnly: boolean
}

export interface SourceFile {
  /** Below `src`, with forward slashes: `article/read.ts`. */
  path: string
  text: string
  imports: Import[]
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const isTypesOnly = (clause: string) =>
  /^\{[^}]*\}$/.test(clause) &&
  clause
    .slice(1, -1)
    .split(',')
    .filter(name => name.trim())
    .every(name => name.trim().startsWith('type '))

/** The imports of a file's text. `path` is its own, below `src`. */
export function importsOf(path: string, text: string): Import[] {
  const found = [...text.matchAll(STATEMENT)].map(([, type, clause = '', of = '']) => ({
    of,
    typesOnly: type !== undefined || isTypesOnly(clause.trim())
  }))
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, of = '']) => ({ of, typesOnly: false }))
  return [...found, ...dynamic].map(({ of, typesOnly }) => {
    const local = of.startsWith('.')
    return { of: local ? join(dirname(path), of) : of, local, typesOnly }
  })
}

/** All TypeScript files below `src`. */
export const sourceFiles = (): SourceFile[] => filesBelow(/\.tsx?$/)

/** All style sheets below `src`. */
export const styleFiles = (): SourceFile[] => filesBelow(/\.css$/)

function filesBelow(ending: RegExp): SourceFile[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && ending.test(entry.name))
    .map(entry => {
      const file = join(entry.parentPath, entry.name)
      const path = relative(SRC, file)
      const text = readFileSync(file, 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}
