/** @vitest-environment jsdom */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ExportDialog } from '../../src/library/ExportDialog.tsx'
import { Help } from '../../src/library/Help.tsx'
import { ImportDialog } from '../../src/library/ImportDialog.tsx'
import { onKey } from '../../src/library/keys.ts'
import type { Library } from '../../src/library/state.ts'
import { withDialogs } from '../ui/dialogs.ts'
import { byRole, perform, show, textOf } from '../ui/screen.ts'
import { idOf, type OpenedLibrary, openedLibrary } from './open.ts'

withDialogs()

let opened: OpenedLibrary
let library: Library
const listen = (event: KeyboardEvent) => onKey(event, library)
beforeEach(async () => {
  opened = await openedLibrary(3)
  library = opened.library
  addEventListener('keydown', listen)
})
afterEach(() => {
  removeEventListener('keydown', listen)
  library.stop()
})

/** Presses a key where the focus is. @returns whether the page took it for its own */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  return event.defaultPrevented
}

describe('keys', () => {
  test.each<[string, string, KeyboardEventInit]>([
    ['a small letter', 'x', { code: 'KeyX' }],
    ['with Caps Lock', 'X', { code: 'KeyX' }],
    ['Ukrainian', 'ч', { code: 'KeyX' }],
    ['Greek', 'χ', { code: 'KeyX' }],
    ['Arabic', 'ء', { code: 'KeyX' }],
    ['Thai', 'ป', { code: 'KeyX' }],
    ['where the letter stands elsewhere (Dvorak)', 'x', { code: 'KeyB' }]
  ])('are those of the Latin letters: %s', (_, key, more) => {
    library.point(idOf(1))
    expect(press(key, more)).toBe(true)
    expect([...library.selected.value]).toEqual([idOf(1)])
  })
  test.each<[string, string, KeyboardEventInit]>([
    ['another letter at the place', 'q', { code: 'KeyX' }],
    ['a sign at the place of a letter (Dvorak’s full stop)', '.', { code: 'KeyE' }],
    ['a letter with an accent', 'é', { code: 'KeyE' }]
  ])('are not taken for others: %s', (_, key, more) => {
    library.point(idOf(1))
    expect(press(key, more)).toBe(false)
    expect(library.exporting.value).toBeNull()
  })
  test('signs are where the layout has them', () => {
    expect(press('?', { code: 'Digit7', shiftKey: true })).toBe(true)
    expect(library.isHelpShown.value).toBe(true)
  })
  test.each(['#', 'Delete', 'e', 'o', 'x'])(
    '%s does nothing to an article that is not in view',
    async key => {
      library.point(idOf(1))
      library.ask({ filters: { chosen: { outlet: ['Nobody'] }, hasNotes: false } })
      press(key)
      await vi.waitFor(() => expect(library.finder.found.value).toEqual([]))
      expect(opened.world.asked).not.toContain('delete-article')
      expect(library.exporting.value).toBeNull()
      expect(library.openedId.value).toBeNull()
      library.ask({ filters: { chosen: {}, hasNotes: false } })
      expect(library.selected.value.size).toBe(0)
    }
  )
})

describe('while a dialog is open', () => {
  /** The page as far as these tests need it: a row that has the focus, and the dialogs over it. */
  function Page() {
    return (
      <>
        <button type="button">Row</button>
        {library.exporting.value && <ExportDialog library={library} ids={library.exporting.value} />}
        {library.isHelpShown.value && <Help onClose={() => library.showHelp(false)} />}
        {library.importing.value && <ImportDialog library={library} />}
      </>
    )
  }
  const dialogIn = (root: HTMLElement) => root.querySelector('dialog') as HTMLDialogElement
  async function behind(open: () => void): Promise<HTMLElement> {
    const root = show(<Page />)
    byRole(root, 'button', 'Row').focus()
    await perform(open)
    await vi.waitFor(() => expect(dialogIn(root)?.hasAttribute('open')).toBe(true))
    return root
  }
  const dialogs: [string, () => void][] = [
    ['of the export', () => library.askExport([idOf(0)])],
    ['of the keys', () => library.showHelp(true)],
    ['of the import', () => library.askImport()]
  ]

  test.each(dialogs)('that %s, keys do nothing behind it', async (_, open) => {
    library.point(idOf(1))
    await behind(open)
    for (const key of ['ArrowDown', 'ArrowUp', 'j', 'x', 'a', '#', 'Delete', 'Escape'])
      expect(press(key), key).toBe(false)
    expect(library.cursor.value).toBe(idOf(1))
    expect(library.selected.value.size).toBe(0)
    expect(opened.world.asked).not.toContain('delete-article')
  })
  test.each(dialogs)('that %s, what is selected behind it outlasts Escape', async (_, open) => {
    library.selectAll()
    const root = await behind(open)
    press('Escape')
    // What browsers do then.
    await perform(() => dialogIn(root).close())
    await vi.waitFor(() => expect(dialogIn(root)).toBeNull())
    expect(library.selected.value.size).toBe(3)
    expect(document.activeElement).toBe(byRole(root, 'button', 'Row'))
  })
  test.each(dialogs)('that %s, the focus comes back also where the page takes it away', async (_, open) => {
    const root = await behind(open)
    await perform(() => {
      library.askExport(null)
      library.showHelp(false)
      library.closeImport()
    })
    expect(dialogIn(root)).toBeNull()
    expect(document.activeElement).toBe(byRole(root, 'button', 'Row'))
  })
})

describe('the dialog of an import', () => {
  const file = new Blob(['url,title\nhttps://courier.example/a,Ferry sails'])
  function Page() {
    return library.importing.value ? <ImportDialog library={library} /> : null
  }

  test('says each state in a region that is always there, and leads to its title', async () => {
    const root = show(<Page />)
    await perform(() => library.askImport())
    const [status, heading] = [byRole(root, 'status'), byRole(root, 'heading')]
    const turnsTo = async (kind: string, act: () => void) => {
      root.querySelector<HTMLElement>('input, button')?.focus()
      await perform(act)
      await vi.waitFor(() => expect(library.importing.value?.kind).toBe(kind))
      await perform(() => {})
      expect(document.activeElement).toBe(heading)
      expect(byRole(root, 'status')).toBe(status)
    }
    await turnsTo('preview', () => void library.openFile(file, 'addresses.csv'))
    expect(textOf(status)).toContain('to be added')
    await turnsTo('done', () => byRole(root, 'button', 'Import').click())
    expect(textOf(status)).toContain('1')
    await perform(() => byRole(root, 'button', 'Close').click())
    expect(root.querySelector('dialog')).toBeNull()
  })
})
