import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { toggled } from '../saved/filters.ts'
import { say } from '../words.ts'
import type { Library } from './state.ts'

/** Gives a tag another name on all articles and highlights; the name of another tag makes the two one. */
export function RenameTag({ tag, library }: { tag: string; library: Library }) {
  const name = useSignal('')
  const list = useId()
  const submit = async (event: Event) => {
    event.preventDefault()
    const next = name.peek().replace(/\s+/g, ' ').trim()
    if (next === '' || next === tag) return
    await library.renameTag(tag, next)
    name.value = ''
    const { filters } = library.finder.question.peek()
    library.ask({ filters: toggled(toggled(filters, 'tag', tag), 'tag', next) })
  }
  const isMerge = library.finder.knownTags.value.includes(name.value.trim())
  return (
    <form class="rename-tag" onSubmit={event => void submit(event)}>
      <input
        aria-label={say('renameTagLabel', { tag })}
        placeholder={say('renameTagPlaceholder', { tag })}
        dir="auto"
        list={list}
        value={name.value}
        onInput={event => {
          name.value = event.currentTarget.value
        }}
      />
      <datalist id={list}>
        {library.finder.knownTags.value
          .filter(each => each !== tag)
          .map(each => (
            <option key={each} value={each} />
          ))}
      </datalist>
      <button type="submit" class="button" disabled={name.value.trim() === ''}>
        {say(isMerge ? 'actionMerge' : 'actionRename')}
      </button>
    </form>
  )
}
