/** @vitest-environment jsdom */
import { expect, test } from 'vitest'
import { CITATION_STYLES, type CitationStyle } from '../../../src/export/citations/index.ts'
import { OwnWords } from '../../../src/ui/saved/OwnWords.tsx'
import { byRole, perform, show, showAgain } from '../screen.ts'

const style = (id: string) => CITATION_STYLES.find(each => each.id === id) as CitationStyle

test('a citation is in the style that is offered or was picked; a new one for all counts at once', async () => {
  const cited: string[] = []
  const words = (id: string) => (
    <OwnWords
      record={null}
      trashed={null}
      knownTags={[]}
      onTags={async () => true}
      onNote={async () => true}
      onCopy={() => {}}
      citationStyle={style(id)}
      onCite={({ id }) => void cited.push(id)}
      onDelete={() => {}}
    />
  )
  const root = show(words('apa'))
  const choice = root.querySelector('select') as HTMLSelectElement
  const cite = () => perform(() => byRole(root, 'button', 'Copy citation').click())
  await cite()
  await perform(() => {
    choice.value = 'harvard'
    choice.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await cite()
  await perform(() => showAgain(root, words('mla')))
  expect(choice.value).toBe('mla')
  await cite()
  expect(cited).toEqual(['apa', 'harvard', 'mla'])
})
