/** What an attribution is and what each sign of one weighs. */
import type { Answers } from './answers.ts'
import type { Cue } from './cue.ts'
import type { Mention } from './mentions.ts'
import type { Sentence } from './tokens.ts'

/** A sentence with what was found in it. */
export interface ReadSentence {
  sentence: Sentence
  mentions: Mention[]
  cues: Cue[]
}

/** Why and to whom a quotation goes. */
export interface Attribution {
  mention: Mention | null
  cue: Cue | null
  sentence: Sentence
  score: number
  reason: string
}

/** What the reading has come to when a quotation is reached. */
export interface Trail {
  /** The last quotation: its attribution and where it stood. */
  last: (Attribution & { block: number; sentenceIndex: number }) | null
  /** Of an interview: who answers where. */
  answers: Answers | null
}

/** Points; an attribution without any sign against it and the verb right beside the quotation has about ten. */
export const WEIGHT = {
  behind: 10,
  behindFar: 6,
  before: 9,
  beforeFar: 7.5,
  reported: 4.6,
  call: -1.5,
  unknownSubject: -2,
  anotherQuote: -3,
  leastBehind: 2.4,
  around: 4.2,
  framed: 6.5,
  neighbour: 3.6,
  plainNeighbour: 6.6,
  verbBefore: 5,
  verbBeforeMark: 7.2,
  signature: 7,
  voice: 5.2,
  relay: 6,
  within: 2.5,
  perWordBehind: -0.45,
  perWordBefore: -0.22,
  takenUp: 6.4,
  colon: 7,
  introducing: 7.6,
  nameBefore: 8.2,
  colonBefore: 7,
  sameParagraph: 6,
  reportedBefore: 4.2,
  paragraphBefore: 3.4,
  introduced: 4.5,
  opinion: 1,
  newcomer: 3.5,
  subjectOnly: 2.2
}
