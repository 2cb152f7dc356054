import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import { say } from '../../words.ts'
import { attempt } from './attempt.ts'
import { useLeaving } from './leaving.ts'
import { COMMA, sameTags, withoutTag, withTags } from './tags.ts'
import './tag-editor.css'

interface TagEditorProps {
  tags: readonly string[]
  /** What they are tags of, where there are several editors: part of the field's name. */
  of?: string
  /** Tags used elsewhere, offered while typing. */
  known?: readonly string[]
  /** Stores the tags; false if that was refused. */
  onChange: (tags: string[]) => Promise<boolean>
}

/** Tags as chips: Enter or a comma adds, Backspace in the empty field removes the last. */
export function TagEditor({ tags, of, known = [], onChange }: TagEditorProps) {
  const typed = useSignal('')
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  // What the reader did is shown before it is stored: the next change is made to that, not to what is stored by then.
  const shown = useSignal(tags)
  const seen = useRef(tags)
  const pending = useRef(0)
  if (!sameTags(tags, seen.current)) {
    seen.current = tags
    if (pending.current === 0) shown.value = tags
  }

  const change = async (next: string[]) => {
    shown.value = next
    pending.current += 1
    const stored = await attempt(() => onChange(next))
    pending.current -= 1
    if (!stored) shown.value = seen.current
  }
  const add = () => {
    const next = withTags(shown.peek(), typed.peek())
    typed.value = ''
    if (next.length > shown.peek().length) void change(next)
  }
  useLeaving(add)
  const remove = (tag: string) => {
    field.current?.focus()
    void change(withoutTag(shown.peek(), tag))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    }
    const last = shown.peek().at(-1)
    if (event.key === 'Backspace' && typed.peek() === '' && last !== undefined) remove(last)
  }
  return (
    <div class="tag-editor">
      <ul aria-label={of ? say('tagsOf', { text: of }) : say('tags')}>
        {shown.value.map(tag => (
          <li key={tag} class="chip">
            <bdi>{tag}</bdi>
            <button type="button" aria-label={say('tagRemove', { tag })} onClick={() => remove(tag)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={field}
        aria-label={of ? say('tagAddTo', { text: of }) : say('tagAdd')}
        placeholder={say(shown.value.length === 0 ? 'tagAddPlaceholder' : 'tagAddMorePlaceholder')}
        dir="auto"
        list={list}
        value={typed.value}
        onInput={event => {
          typed.value = event.currentTarget.value
          if (COMMA.test(typed.peek())) add()
        }}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      <datalist id={list}>
        {known
          .filter(tag => !shown.value.includes(tag))
          .map(tag => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  )
}
