/** Whose a turn of an interview is that opens with a name or with the initials of one. */
import type { Speaker } from '../article/model.ts'
import type { ReadSentence } from './candidates.ts'
import type { Lexicon } from './languages/index.ts'
import { speakerOf } from './speaker.ts'

/** The person or outlet that the article knows by a label; what is known by nobody is the outlet that asks. */
export function labelled(label: string, read: ReadSentence[], lexicon: Lexicon): Speaker | null {
  for (const { mentions } of read)
    for (const mention of mentions) {
      const { entity } = mention
      if (mention.kind !== 'name' || !entity || !isCalled(entity.name, label)) continue
      const speaker = speakerOf(mention, lexicon)
      return speaker && { ...speaker, mention: label }
    }
  const kind = label.includes(' ') ? 'person' : 'publication'
  return { name: label, mention: label, kind }
}

const isCalled = (name: string, label: string) => name === label || name.endsWith(` ${label}`)
