import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Marked } from '../ui/Marked.tsx'
import type { Library } from './state.ts'

interface SnippetProps {
  id: string
  words: readonly string[]
  library: Library
}

/** Where in the text of an article the searched words stand; read only for rows that are in view. */
export function Snippet({ id, words, library }: SnippetProps) {
  const text = useSignal<string | null>(null)
  useEffect(() => {
    let isGone = false
    void library.snippet(id, words).then(found => {
      if (!isGone) text.value = found
    })
    return () => {
      isGone = true
    }
  }, [id, words])
  if (text.value === null) return null
  return (
    <span class="item-snippet">
      <bdi>
        <Marked text={text.value} words={words} />
      </bdi>
    </span>
  )
}
