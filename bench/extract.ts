/** The reader as one plain script for the benches: `globalThis.extract(document, url)` gives a prediction line. */
import { detect } from '../src/article/detect.ts'
import { EVIDENCE } from '../src/article/evidence.ts'
import { readArticle } from '../src/article/read.ts'
import { type Prediction, predictionOf } from './prediction.ts'

declare global {
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

globalThis.extract = (document, address) => {
  const started = performance.now()
  detect(document, address)
  const detected = performance.now()
  let read: number | undefined
  const onStep = (step: 'article' | 'quotes') => {
    if (step === 'article') read = performance.now()
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
      article: (read ?? ended) - detected,
      quotes: ended - (read ?? ended)
    }
  }
}
