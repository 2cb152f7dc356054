/** The reader as one plain script for the benches: `globalThis.extract(document, url)` gives a prediction line. */
import type { Container } from '../src/article/blocks.ts'
import { detect } from '../src/article/detect.ts'
import { EVIDENCE } from '../src/article/evidence.ts'
import { BODY_KINDS, type Reading } from '../src/article/model.ts'
import { type ReadOptions, readArticle as readKnown } from '../src/article/read.ts'
import { codeOf, isToLearn, LanguageNotLearnt, learn } from '../src/quotes/languages/index.ts'
import { ALL } from './all-languages.ts'
import { type Prediction, predictionOf } from './prediction.ts'

/** A block of the article's container with what it was taken for. */
interface ReadBlock {
  kind: string
  reason: string
  /** Part of the running text. */
  isText: boolean
  /** Tags and classes of the elements around it, the innermost first. */
  path: string
  text: string
}

declare global {
  /** Every block of the article's container on a page, for looking into a text that came out wrong. */
  var blocks: (document: Document, address: string) => { blocks: ReadBlock[] }
  /** What each piece of evidence of detection amounts to on a page, by name. */
  var evidence: (document: Document, address: string) => Record<string, number>
  var extract: (document: Document, address: string) => Prediction
}

const teach = (code: string) => {
  const pack = ALL.find(({ language }) => language.code === code)
  if (pack) learn(pack)
}

teach('en')

/** Reads a page as the extension does: a language is learnt when a page needs it. */
function readArticle(document: Document, address: string, options: ReadOptions): Reading {
  const code = codeOf(document.documentElement?.lang ?? '')
  if (isToLearn(code)) teach(code)
  try {
    return readKnown(document, address, options)
  } catch (error) {
    if (!(error instanceof LanguageNotLearnt)) throw error
    teach(error.code)
    return readKnown(document, address, options)
  }
}

globalThis.evidence = (document, address) => {
  const amounts: Record<string, number> = {}
  readArticle(document, address, {
    onSeen: seen => {
      for (const { name, of } of EVIDENCE) amounts[name] = Number(of(seen))
    }
  })
  return amounts
}

globalThis.blocks = (document, address) => {
  const blocks: ReadBlock[] = []
  readArticle(document, address, {
    force: true,
    onBlocks: (typed, { containers }) => {
      // Where a language had to be learnt the page is read a second time.
      blocks.length = 0
      for (const { kind, reason, block } of typed) {
        const path: string[] = []
        for (let at = block.container; at > 0 && path.length < 5; at = containers[at]?.parent ?? 0)
          path.push(nameOf(containers[at]))
        blocks.push({ kind, reason, isText: BODY_KINDS.has(kind), path: path.join(' < '), text: block.text })
      }
    }
  })
  return { blocks }
}

const nameOf = (container: Container | undefined) =>
  container ? [container.tag, ...container.element.classList].join('.').slice(0, 60) : ''

globalThis.extract = (document, address) => {
  const started = performance.now()
  detect(document, address)
  const detected = performance.now()
  const at: { article?: number; quotes?: number } = {}
  const onStep = (step: 'article' | 'quotes' | 'points') => {
    if (step !== 'points') at[step] = performance.now()
  }
  const reading = readArticle(document, address, { onStep })
  const ended = performance.now()
  const isArticle = reading.kind === 'article'
  return {
    // What the page would show on "Summarise anyway": the benches score the fields also where detection said no. The
    // reader pays for that second reading only when asking for it, so it is in none of the times.
    ...predictionOf(isArticle ? reading : readArticle(document, address, { force: true }), isArticle),
    parts: {
      detect: detected - started,
      article: (at.article ?? ended) - detected,
      quotes: (at.quotes ?? ended) - (at.article ?? ended),
      // Picking sentences where the publisher has no key points: after the quotes, which it weighs.
      points: ended - (at.quotes ?? ended)
    }
  }
}
