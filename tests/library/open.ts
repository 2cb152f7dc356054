/** A library page's state over made-up articles. */
import { expect, vi } from 'vitest'
import { type Library, openLibrary } from '../../src/library/state.ts'
import { type FakeWorld, fakeWorld, withSaved } from '../popup/fake-world.ts'
import { fakeArea } from '../storage/fake-area.ts'
import { found } from '../ui/sample.ts'

export const idOf = (n: number) => `3c${n.toString(16).padStart(14, '0')}`

export interface OpenedLibrary {
  library: Library
  world: FakeWorld
  /** What was written into the address, and whether as a step of the history. */
  addresses: [query: string, isStep: boolean][]
  /** What was given to the reader. */
  files: { file: Blob; name: string }[]
  /** The browser's button. */
  goBack(): void
}

/** Opens a library of so many articles: "Story 0", "Story 1", "Story 2", and from the start. */
export async function openedLibrary(count: number, query = '', area = fakeArea()): Promise<OpenedLibrary> {
  const world = fakeWorld(area)
  const addresses: OpenedLibrary['addresses'] = []
  const files: OpenedLibrary['files'] = []
  const steps = [query]
  let onStep = () => {}
  for (let n = 0; n < count; n++) await withSaved(world, { id: idOf(n), headline: found(`Story ${n % 3}`) })
  const library = openLibrary({
    ...world,
    download: (file, name) => void files.push({ file, name }),
    address: {
      read: () => steps.at(-1) as string,
      write(query, isStep) {
        addresses.push([query, isStep])
        if (!isStep) steps.pop()
        steps.push(query)
      },
      onStep(callback) {
        onStep = callback
        return () => {}
      }
    }
  })
  await library.start()
  await vi.waitFor(() => expect(library.finder.count.value).toBe(count))
  const goBack = () => {
    steps.pop()
    onStep()
  }
  return { library, world, addresses, files, goBack }
}
