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
    knownTags: [],
    onMeaning: () => {},
    onTags: async () => true,
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
    const root = show(<Highlights annotations={two} places={new Map()} {...rest} />)
    const meaning = root.querySelector<HTMLSelectElement>('select[aria-label="Meaning of “It leans.”"]')
    expect(meaning?.value).toBe('claim')
    expect(byRole(root, 'textbox', 'Note on “It leans.”')).toBeTruthy()
    expect(byRole(root, 'link', 'The crane is from 1911.')).toBeTruthy()
  })
  test('the lost are listed apart, with their text and no link', () => {
    const root = show(
      <Highlights annotations={two} places={new Map([['two', { id: 'two', state: 'lost' }]])} {...rest} />
    )
    const lost = byRole(root, 'list', 'Not found on the page now')
    expect(textOf(lost)).toContain('It leans.')
    expect(allByRole(lost, 'link')).toHaveLength(0)
  })
  test('another meaning and tags are given where the highlight is listed', async () => {
    const onMeaning = vi.fn()
    const onTags = vi.fn(async () => true)
    const root = show(
      <Highlights annotations={two} places={new Map()} {...rest} onMeaning={onMeaning} onTags={onTags} />
    )
    const select = root.querySelector('select') as HTMLSelectElement
    await perform(() => {
      select.value = 'question'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(onMeaning).toHaveBeenCalledWith(expect.objectContaining({ id: 'one' }), 'question')
    const field = root.querySelector('input[aria-label^="Add a tag to “The crane"]') as HTMLElement
    await type(field, 'crane,')
    expect(onTags).toHaveBeenCalledWith(expect.objectContaining({ id: 'one' }), ['crane'])
  })
  const fate = () => ({ onRetry: vi.fn(), onAttach: vi.fn(), onTake: vi.fn() })

  test('a lost one says when it was last seen and what can be done', async () => {
    const actions = fate()
    const places = new Map([['two', { id: 'two', state: 'lost' as const }]])
    const root = show(<Highlights annotations={two} places={places} {...rest} fate={actions} />)
    expect(textOf(root)).toMatch(/Last seen here on .*2026.* It stays in your library\./)
    await perform(() => byRole(root, 'button', 'Try again').click())
    await perform(() => byRole(root, 'button', 'Attach to the selected text').click())
    expect(actions.onRetry).toHaveBeenCalled()
    expect(actions.onAttach).toHaveBeenCalledWith('two')
  })
  test('a changed one shows what is gone and what is new, and can be taken', async () => {
    const actions = fate()
    const { anchor } = annotation('x', 'It leans badly.', 50)
    const place = { id: 'two', state: 'changed' as const, anchor, exact: 'It leans badly.' }
    const root = show(
      <Highlights annotations={two} places={new Map([['two', place]])} {...rest} fate={actions} />
    )
    expect(root.querySelector('ins')?.textContent).toBe(' badly')
    await perform(() => byRole(root, 'button', 'Take the new text').click())
    expect(actions.onTake).toHaveBeenCalledWith('two', place)
  })
  test('the texts it was on before are kept in sight', () => {
    const { anchor } = annotation('x', 'It leant.', 50)
    const moved = annotation('one', 'It leans.', 50, {
      earlier: [{ anchor, exact: 'It leant.', until: '2026-03-01T08:00:00Z' }]
    })
    const root = show(<Highlights annotations={[moved]} places={new Map()} {...rest} />)
    expect(root.querySelector('details')?.textContent).toContain('It leant.')
  })
  test('removing names the highlight and moves the focus on', async () => {
    const onRemove = vi.fn()
    const root = show(<Highlights annotations={two} places={new Map()} {...rest} onRemove={onRemove} />)
    await perform(() => byRole(root, 'button', 'Remove highlight “The crane is from 1911.”').click())
    expect(onRemove).toHaveBeenCalledWith('one')
    expect(document.activeElement).toBe(byRole(root, 'button', 'Remove highlight “It leans.”'))
  })
  test('says how to make the first, where that is possible', () => {
    const root = show(<Highlights annotations={[]} places={new Map()} {...rest} empty="Select text." />)
    expect(textOf(root)).toContain('Select text.')
  })
})
