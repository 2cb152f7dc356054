/** @vitest-environment jsdom */
import { describe, expect, test, vi } from 'vitest'
import { DEFAULT_MEANINGS } from '../../../src/meanings.ts'
import { Highlights } from '../../../src/ui/annotations/Highlights.tsx'
import { NoteField } from '../../../src/ui/annotations/NoteField.tsx'
import { TagEditor } from '../../../src/ui/annotations/TagEditor.tsx'
import { annotation } from '../sample.ts'
import { allByRole, byRole, perform, press, show, showAgain, textOf, type } from '../screen.ts'

describe('TagEditor', () => {
  const tagsOf = (root: HTMLElement) => [...root.querySelectorAll('.chip bdi')].map(textOf)

  test('Enter adds what was typed', async () => {
    const onChange = vi.fn(async () => true)
    const root = show(<TagEditor tags={['quay']} onChange={onChange} />)
    const field = root.querySelector('input') as HTMLElement
    await type(field, 'crane')
    await press(field, 'Enter')
    expect(onChange).toHaveBeenCalledWith(['quay', 'crane'])
    expect(tagsOf(root)).toEqual(['quay', 'crane'])
  })
  test('a comma adds at once', async () => {
    const onChange = vi.fn(async () => true)
    const root = show(<TagEditor tags={[]} onChange={onChange} />)
    await type(root.querySelector('input') as HTMLElement, 'crane,')
    expect(onChange).toHaveBeenCalledWith(['crane'])
  })
  test('Backspace in the empty field removes the last', async () => {
    const onChange = vi.fn(async () => true)
    const root = show(<TagEditor tags={['quay', 'crane']} onChange={onChange} />)
    await press(root.querySelector('input') as HTMLElement, 'Backspace')
    expect(onChange).toHaveBeenCalledWith(['quay'])
  })
  test('each tag has its own button to remove it', async () => {
    const onChange = vi.fn(async () => true)
    const root = show(<TagEditor tags={['quay', 'crane']} onChange={onChange} />)
    await perform(() => byRole(root, 'button', 'Remove tag quay').click())
    expect(onChange).toHaveBeenCalledWith(['crane'])
  })
  test('a second change does not wait for the first', async () => {
    const onChange = vi.fn((_: string[]) => new Promise<boolean>(() => {}))
    const root = show(<TagEditor tags={[]} onChange={onChange} />)
    const field = root.querySelector('input') as HTMLElement
    await type(field, 'a,')
    await type(field, 'b,')
    expect(onChange).toHaveBeenLastCalledWith(['a', 'b'])
  })
  test.each([
    { name: 'the field is left', leave: (field: HTMLElement) => field.dispatchEvent(new FocusEvent('blur')) },
    { name: 'the popup loses the focus', leave: () => dispatchEvent(new FocusEvent('blur')) },
    { name: 'the popup closes', leave: () => dispatchEvent(new Event('pagehide')) }
  ])('half a tag is taken when $name', async ({ leave }) => {
    const onChange = vi.fn(async () => true)
    const root = show(<TagEditor tags={[]} onChange={onChange} />)
    const field = root.querySelector('input') as HTMLElement
    await type(field, 'crane')
    leave(field)
    expect(onChange.mock.calls).toEqual([[['crane']]])
  })
  test.each([
    { name: 'refused', onChange: async () => false },
    { name: 'broken off', onChange: () => Promise.reject(new Error('the database is damaged')) }
  ])('what is $name is taken back', async ({ onChange }) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const root = show(<TagEditor tags={['quay']} onChange={onChange} />)
    await type(root.querySelector('input') as HTMLElement, 'crane,')
    await vi.waitFor(() => expect(tagsOf(root)).toEqual(['quay']))
    report.mockRestore()
  })
})

describe('NoteField', () => {
  const props = { label: 'Note', placeholder: 'Write', pause: 1 }
  const fieldIn = (root: HTMLElement) => byRole(root, 'textbox', 'Note') as HTMLTextAreaElement

  test('saves after a pause in typing, once', async () => {
    const onSave = vi.fn(async () => true)
    const root = show(<NoteField {...props} value="" onSave={onSave} />)
    await type(fieldIn(root), 'look')
    await type(fieldIn(root), 'look up')
    await vi.waitFor(() => expect(textOf(byRole(root, 'status'))).toBe('Saved'))
    expect(onSave.mock.calls).toEqual([['look up']])
  })
  test('saves on leaving the field', async () => {
    const onSave = vi.fn(async () => true)
    const root = show(<NoteField {...props} pause={60_000} value="" onSave={onSave} />)
    await type(fieldIn(root), 'look up')
    await perform(() => fieldIn(root).dispatchEvent(new FocusEvent('blur')))
    expect(onSave).toHaveBeenCalledWith('look up')
  })
  test('saves when the popup closes', async () => {
    const onSave = vi.fn(async () => true)
    const root = show(<NoteField {...props} pause={60_000} value="" onSave={onSave} />)
    await type(fieldIn(root), 'look up')
    await perform(() => dispatchEvent(new Event('pagehide')))
    expect(onSave).toHaveBeenCalledWith('look up')
  })
  test.each([
    { name: 'refused', save: async () => false },
    { name: 'broken off', save: () => Promise.reject(new Error('the database is damaged')) }
  ])('a note that is $name stays in the field and is tried again', async ({ save }) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    const onSave = vi.fn(save)
    const root = show(<NoteField {...props} value="" onSave={onSave} />)
    await type(fieldIn(root), 'look up')
    await vi.waitFor(() => expect(textOf(byRole(root, 'status'))).toBe('Not saved'))
    expect(fieldIn(root).value).toBe('look up')
    await perform(() => fieldIn(root).dispatchEvent(new FocusEvent('blur')))
    expect(onSave).toHaveBeenCalledTimes(2)
    report.mockRestore()
  })
  test('a note changed elsewhere is shown', () => {
    const root = show(<NoteField {...props} value="old" onSave={async () => true} />)
    showAgain(root, <NoteField {...props} value="new" onSave={async () => true} />)
    expect(fieldIn(root).value).toBe('new')
  })
  test('but not over what is being written', async () => {
    const root = show(<NoteField {...props} pause={60_000} value="old" onSave={async () => true} />)
    await type(fieldIn(root), 'old and mine')
    showAgain(root, <NoteField {...props} pause={60_000} value="theirs" onSave={async () => true} />)
    expect(fieldIn(root).value).toBe('old and mine')
  })
  test('the late echo of an earlier save does not undo a later one', async () => {
    const root = show(<NoteField {...props} pause={60_000} value="" onSave={async () => true} />)
    const leave = () => perform(() => fieldIn(root).dispatchEvent(new FocusEvent('blur')))
    await type(fieldIn(root), 'a')
    await leave()
    await type(fieldIn(root), 'ab')
    await leave()
    showAgain(root, <NoteField {...props} pause={60_000} value="a" onSave={async () => true} />)
    expect(fieldIn(root).value).toBe('ab')
  })
})

describe('Highlights', () => {
  const page = { address: 'https://tidewater.example/a', reveal: async () => true }
  const rest = {
    page,
    meanings: DEFAULT_MEANINGS,
    direction: 'ltr',
    language: 'en',
    onNote: async () => true,
    onRemove: () => {}
  } as const
  const two = [
    annotation('one', 'The crane is from 1911.', 10),
    annotation('two', 'It leans.', 50, { meaning: 'claim' })
  ]

  test('meaning by word, note in a field, text as a link to its place', () => {
    const root = show(<Highlights annotations={two} orphans={new Set()} {...rest} />)
    expect(textOf(root)).toContain('C Claim')
    expect(byRole(root, 'textbox', 'Note on “It leans.”')).toBeTruthy()
    expect(byRole(root, 'link', 'The crane is from 1911.')).toBeTruthy()
  })
  test('the lost are listed apart, with their text and no link', () => {
    const root = show(<Highlights annotations={two} orphans={new Set(['two'])} {...rest} />)
    const lost = byRole(root, 'list', 'Not found on the page now')
    expect(textOf(lost)).toContain('It leans.')
    expect(allByRole(lost, 'link')).toHaveLength(0)
  })
  test('removing names the highlight and moves the focus on', async () => {
    const onRemove = vi.fn()
    const root = show(<Highlights annotations={two} orphans={new Set()} {...rest} onRemove={onRemove} />)
    await perform(() => byRole(root, 'button', 'Remove highlight “The crane is from 1911.”').click())
    expect(onRemove).toHaveBeenCalledWith('one')
    expect(document.activeElement).toBe(byRole(root, 'button', 'Remove highlight “It leans.”'))
  })
  test('says how to make the first, where that is possible', () => {
    const root = show(<Highlights annotations={[]} orphans={new Set()} {...rest} empty="Select text." />)
    expect(textOf(root)).toContain('Select text.')
  })
})
