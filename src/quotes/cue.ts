/** What a cue is: a word of saying with the mention that is its subject. */
import type { Mention } from './mentions.ts'

export interface Cue {
  first: number
  last: number
  text: string
  kind: 'say' | 'call' | 'participle' | 'according'
  subject: Mention | null
  /** On which side of the cue its subject stands. */
  side: 'left' | 'right' | 'none'
}

/** The subject of a cue, and where it stands. */
export type Subject = Pick<Cue, 'subject' | 'side'>

/** The subject that the last verb among cues had. */
export const lastSubject = (cues: Cue[]) =>
  cues.findLast(cue => cue.subject && cue.kind !== 'according')?.subject ?? null
