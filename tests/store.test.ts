/** What the stores are told and shown is true of the extension and of the sizes that they take. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../manifest.json' with { type: 'json' }
import english from '../public/_locales/en/messages.json' with { type: 'json' }

/** Chrome’s store refuses longer ones. */
const SUMMARY_LIMIT = 132

const listing = readFileSync('store/listing.md', 'utf8')
const section = (title: string) => listing.split(`\n## ${title}\n`)[1]?.split('\n## ')[0]?.trim() ?? ''

test('name and summary are those of the manifest, and short enough', () => {
  expect(section('Name')).toBe(english.manifestName.message)
  expect(section('Summary')).toBe(english.manifestDescription.message)
  expect(english.manifestDescription.message.length).toBeLessThanOrEqual(SUMMARY_LIMIT)
})

test('every permission is justified, and no other', () => {
  const justified = [...section('Permissions').matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  expect(justified.toSorted()).toEqual([...manifest.permissions, ...manifest.host_permissions].toSorted())
})

test('every picture is listed with its size, and has it', () => {
  const listed = [...section('Pictures').matchAll(/^\| `(.+)` \| (\d+×\d+) \|/gm)].map(
    ([, name, size]) => `${name} ${size}`
  )
  const pictures = readdirSync('store/screenshots').map(name => {
    const header = readFileSync(`store/screenshots/${name}`)
    return `${name} ${header.readUInt32BE(16)}×${header.readUInt32BE(20)}`
  })
  expect(pictures.toSorted()).toEqual(listed.toSorted())
})
