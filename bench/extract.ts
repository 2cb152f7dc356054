/** The reader as one plain script for the benches: `globalThis.extract(document, url)` gives a prediction line. */
import type { Container } from '../src/article/blocks.ts'
import { detect } from '../src/article/detect.ts'
import { EVIDENCE } from '../src/article/evidence.ts'
import { readArticle } from '../src/article/read.ts'
import { type Prediction, predictionOf } from './prediction.ts'

/** A block of the article's container with what it was taken for. */
interface ReadBlock {
  kind: string
  reason: string
  /** Tags and classes of the elements around it, the innermost first. */
  path: string
  text: string
}

declare global {
  /** Every block of the article's container on a page, for looking into a text that came out wrong. */
  var blocks: (document: Document, address: string) => ReadBlock[]
  /** What each piece of evidence of detection amounts to on a page, by name. */
  var evidence: (document: Document, address: string) => Record<string, number>
  var extract: (document: Document, address: string) => Prediction
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
  const found: ReadBlock[] = []
  readArticle(document, address, {
    force: true,
    onBlocks: (typed, { containers }) => {
      for (const { kind, reason, block } of typed) {
        const path: string[] = []
        for (let at = block.container; at > 0 && path.length < 5; at = containers[at]?.parent ?? 0)
          path.push(nameOf(containers[at]))
        found.push({ kind, reason, path: path.join(' < '), text: block.text })
      }
    }
  })
  return found
}

const nameOf = (container: Container | undefined) =>
  container ? [container.tag, ...container.element.classList].join('.').slice(0, 60) : ''

globalThis.extract = (document, address) => {
  const started = performance.now()
  detect(document, address)
  const detected = performance.now()
  let read = detected
  const onStep = (step: 'article' | 'quotes') => {
    if (step === 'article') read = performance.now()
  }
  let reading = readArticle(document, address, { onStep })
  const isArticle = reading.kind === 'article'
  // What the page would show on "Summarise anyway": the benches score the fields also where detection said no.
  if (!isArticle) reading = readArticle(document, address, { force: true, onStep })
  const ended = performance.now()
  return {
    ...predictionOf(reading, isArticle),
    parts: { detect: detected - started, article: read - detected, quotes: ended - read }
  }
}
