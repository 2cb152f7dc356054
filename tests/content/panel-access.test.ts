// @vitest-environment jsdom
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { highlightCard, highlightHint } from '../../src/content/card.ts'
import { message } from '../../src/content/message.ts'
import { noteEditor } from '../../src/content/note-editor.ts'
import type { PanelContent } from '../../src/content/panel.ts'
import { toolbar } from '../../src/content/toolbar.ts'
import { DEFAULT_MEANINGS, MEANINGS } from '../../src/meanings.ts'
import { sampleAnnotation } from '../storage/samples.ts'

// The real thing stands in a closed shadow root, into which no checker can look.
const nothing = () => {}
const contents: [name: string, content: () => PanelContent][] = [
  ['toolbar', () => toolbar(document, MEANINGS, { highlight: nothing, write: nothing }, true)],
  [
    'note editor',
    () => noteEditor(document, 'by noon', MEANINGS, { save: async () => undefined, cancel: nothing })
  ],
  [
    'card',
    () =>
      highlightCard(document, sampleAnnotation({ note: 'Who?', tags: ['weir'] }), DEFAULT_MEANINGS, {
        change: async () => undefined,
        copy: nothing,
        remove: nothing,
        close: nothing,
        beneath: nothing
      })
  ],
  ['hint', () => highlightHint(document, sampleAnnotation({ note: 'Who?' }), DEFAULT_MEANINGS)],
  ['message', () => message(document, 'Highlighted', { label: 'Undo', act: nothing }, nothing)]
]
let shown: PanelContent | undefined
afterEach(() => {
  shown?.onClose?.()
  shown?.root.remove()
})

test.each(contents)('axe finds nothing in the %s', async (_, content) => {
  shown = content()
  document.body.append(shown.root)
  const { violations } = await axe.run(shown.root)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})
