/** Interviews whose questions open with a dash and whose answers stand in marks: "――…", "「…」". */
import type { GluedWords } from '../languages/model.ts'
import { beginningOf, longestFirst } from './lists.ts'
import type { NameBook } from './name-book.ts'
import type { Person } from './place.ts'
import type { TopicSentence } from './text.ts'

/** One question may stand alone in a text that is no interview. */
const LEAST_QUESTIONS = 2

export class InterviewTurns {
  private readonly questions: ReadonlySet<number>
  private readonly answers: Person | null

  constructor(sentences: TopicSentence[], above: string[], book: NameBook, glued: GluedWords, signs: string) {
    const opening = sentences.filter(({ start }) => start === 0)
    const asking = opening.filter(({ printed }) => beginningOf(printed.trimStart(), signs))
    this.questions = new Set(asking.map(({ block }) => block))
    const first = asking[0]?.block ?? 0
    const before = opening.filter(({ block }) => block < first).map(({ text }) => text)
    this.answers =
      asking.length < LEAST_QUESTIONS
        ? null
        : (interviewed(before, book, glued) ?? book.onlyOne([...above, ...before]))
  }

  /** Who answers in a paragraph that stands behind a question. */
  answering({ block, start }: TopicSentence): Person | null {
    if (start > 0 || this.questions.has(block)) return null
    const [first = 0] = this.questions
    return block > first ? this.answers : null
  }
}

/** "大沢健一さんに聞いた". */
function interviewed(texts: string[], book: NameBook, glued: GluedWords): Person | null {
  for (const text of texts)
    for (const phrase of longestFirst(glued.interviewed)) {
      const at = text.indexOf(phrase)
      const named = at > 0 ? book.endOf(text.slice(0, at)) : null
      if (named && !named.isGuess) return named.person
    }
  return null
}
