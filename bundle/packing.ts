/** Archives for the stores. Their bytes depend on nothing but the names, contents and modes of the files in them. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

export interface PackedFile {
  /** From the root of the archive, parted by slashes. */
  path: string
  bytes: Uint8Array
  /** Whether it may be run; what the disk says depends on who checked the files out. */
  isProgram: boolean
}

/** The first moment that an archive can name. It keeps local time, so that this is the same in every time zone. */
const EVERY_FILE_CHANGED = new Date(1980, 0, 1)
const UNIX = 3
const ORDINARY_FILE = 0o100_000

/** Packs files into a zip. Fflate is plain JavaScript: Node's own zlib packs differently from version to version. */
export function pack(files: PackedFile[]): Uint8Array {
  const entries: Zippable = {}
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  for (const { path, bytes, isProgram } of inOrder) {
    const mode = ORDINARY_FILE | (isProgram ? 0o755 : 0o644)
    entries[path] = [bytes, { os: UNIX, attrs: (mode << 16) >>> 0 }]
  }
  return zipSync(entries, { level: 9, mtime: EVERY_FILE_CHANGED })
}

/** All files of a built extension, none of which is to be run. */
export function filesIn(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      const path = relative(folder, file).split(sep).join('/')
      return { path, bytes: readFileSync(file), isProgram: false }
    })
}

/** All files that git keeps of a working copy, as they stand there now. */
export function trackedFiles(folder: string): PackedFile[] {
  const listed = execFileSync('git', ['ls-files', '--stage', '-z'], { cwd: folder, encoding: 'utf8' })
  return listed
    .split('\0')
    .filter(Boolean)
    .map(line => {
      const [description = '', path = ''] = line.split('\t')
      return { path, bytes: readFileSync(join(folder, path)), isProgram: description.startsWith('100755 ') }
    })
}
