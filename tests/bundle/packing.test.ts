/** Packages: the same files give the same bytes, whatever the disk says beside names and contents. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesIn, pack, trackedFiles } from '../../bundle/packing.ts'

const FILES: [path: string, text: string][] = [
  ['manifest.json', '{"name":"Pressmark"}'],
  ['src/popup/index.html', '<!doctype html>'],
  ['src/popup-2.js', 'run()'],
  ['assets/Ærø.js', 'run(2)'],
  ['2', 'a name that objects put first']
]

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'pressmark-packing-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function written(name: string, files: [path: string, text: string][], changed: Date): string {
  const folder = join(home, name)
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
    utimesSync(file, changed, changed)
  }
  return folder
}

describe('a package of a folder', () => {
  test('is the same for files written in another order, at another time, with other rights', () => {
    const first = written('first', FILES, new Date('2025-01-01T00:00:00Z'))
    const second = written('second', FILES.toReversed(), new Date('2031-07-09T11:22:33Z'))
    chmodSync(join(second, 'manifest.json'), 0o700)
    expect(pack(filesIn(second))).toEqual(pack(filesIn(first)))
  })

  test('is the same in whatever order a disk lists its files', () => {
    const files = filesIn(written('listed', FILES, new Date()))
    expect(pack(files.toReversed())).toEqual(pack(files))
  })

  test('is another one when a single byte is', () => {
    const files = filesIn(written('changed', FILES, new Date()))
    const changed = files.with(0, { ...(files[0] as (typeof files)[0]), bytes: strToU8('run(3)') })
    expect(pack(changed)).not.toEqual(pack(files))
  })

  test('holds every file by its path from the folder', () => {
    const unpacked = unzipSync(pack(filesIn(written('unpacked', FILES, new Date()))))
    const texts = Object.entries(unpacked).map(([path, bytes]) => [path, strFromU8(bytes)])
    expect(texts.toSorted()).toEqual(FILES.toSorted())
  })

  test('names the first of January 1980 in every time zone', () => {
    const header = pack([{ path: 'a', bytes: strToU8('a'), isProgram: false }])
    expect([...header.slice(10, 14)]).toEqual([0, 0, 0b0010_0001, 0])
  })
})

test('the source archive holds what git keeps, and what may be run', () => {
  const folder = written('source', FILES, new Date())
  writeFileSync(join(folder, 'notes.txt'), 'not kept')
  chmodSync(join(folder, 'src/popup-2.js'), 0o755)
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  execFileSync('git', ['add', '--', ...FILES.map(([path]) => path)], { cwd: folder })
  const files = trackedFiles(folder)
  expect(files.map(({ path }) => path).toSorted()).toEqual(FILES.map(([path]) => path).toSorted())
  expect(files.filter(({ isProgram }) => isProgram).map(({ path }) => path)).toEqual(['src/popup-2.js'])
})
