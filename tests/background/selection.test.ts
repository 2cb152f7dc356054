import './fake-chrome.ts'

import { beforeEach, describe, expect, test } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { obeyCommands } from '../../src/background/commands.ts'
import { markSelection } from '../../src/background/mark.ts'
import { offerMenus } from '../../src/background/menus.ts'
import { type Failure, PressmarkError } from '../../src/messages.ts'
import type { PagePlace } from '../../src/page.ts'
import { extension } from './fake-chrome.ts'

let marked: [place: PagePlace, note: boolean][]
const mark = async (place: PagePlace, note: boolean) => {
  marked.push([place, note])
}
let opened: string[] = []
beforeEach(() => {
  opened = []
  marked = []
  extension.calls.length = 0
})

describe('the context menu', () => {
  const { contextMenus, runtime } = extension
  offerMenus(
    (place, note) => mark(place, note),
    async () => void opened.push('library')
  )

  test('is made anew at each installation and update', async () => {
    await runtime.onInstalled.fire({ reason: 'update' })
    expect(extension.calls).toEqual([
      ['removeAll', undefined],
      ['create', { id: 'highlight-selection', title: 'Highlight', contexts: ['selection'] }],
      ['create', { id: 'note-selection', title: 'Highlight with note…', contexts: ['selection'] }],
      ['create', { id: 'open-library', title: 'Library', contexts: ['action'] }]
    ])
  })

  test.each([
    ['Highlight', { menuItemId: 'highlight-selection', frameId: 0 }, [{ tabId: 7, frameId: 0 }, false]],
    ['Highlight with note…', { menuItemId: 'note-selection', frameId: 0 }, [{ tabId: 7, frameId: 0 }, true]],
    [
      'a frame in the page',
      { menuItemId: 'highlight-selection', frameId: 12 },
      [{ tabId: 7, frameId: 12 }, false]
    ]
  ])('%s', async (_, info, expected) => {
    await contextMenus.onClicked.fire(info, { id: 7 })
    expect(marked).toEqual([expected])
  })

  test('the library, from the icon', async () => {
    await contextMenus.onClicked.fire({ menuItemId: 'open-library' }, { id: 7 })
    expect(opened).toEqual(['library'])
    expect(marked).toEqual([])
  })

  test('does nothing outside of tabs', async () => {
    await contextMenus.onClicked.fire({ menuItemId: 'note-selection' }, undefined)
    expect(marked).toEqual([])
  })
})

describe('the shortcuts', () => {
  obeyCommands(
    (tabId, note) => mark({ tabId }, note),
    async () => {},
    async () => void opened.push('library')
  )

  test('open-library, also where no page is', async () => {
    expect(Object.keys(manifest.commands)).toContain('open-library')
    await extension.commands.onCommand.fire('open-library', undefined)
    expect(opened).toEqual(['library'])
  })

  test.each([
    ['highlight-selection', false],
    ['note-selection', true]
  ])('%s', async (command, note) => {
    expect(Object.keys(manifest.commands)).toContain(command)
    await extension.commands.onCommand.fire(command, { id: 7 })
    expect(marked).toEqual([[{ tabId: 7 }, note]])
  })
})

describe('a page that lets no script in', () => {
  test('says so on its icon', async () => {
    const told: [number, Failure][] = []
    const refuse = async () => {
      throw new PressmarkError('unreadable-page', 'Cannot access a chrome:// URL')
    }
    await markSelection({ tabId: 7 }, false, refuse, async (tabId, failure) => {
      told.push([tabId, failure])
    })
    expect(told).toEqual([[7, { code: 'unreadable-page', message: 'Cannot access a chrome:// URL' }]])
  })

  test('an unexpected error is not hidden', async () => {
    const fail = async () => {
      throw new Error('broken')
    }
    await expect(markSelection({ tabId: 7 }, false, fail)).rejects.toThrow('broken')
  })
})
