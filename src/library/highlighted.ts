/** Highlights in the text of a saved block. */
import type { Annotation } from '../storage/model.ts'

export interface TextPiece {
  text: string
  isMarked: boolean
}

/** A block's text in pieces: those that are highlighted, and those that are not. */
export function piecesOf(text: string, annotations: readonly Pick<Annotation, 'anchor'>[]): TextPiece[] {
  const spans = annotations
    .flatMap(({ anchor }) => anchor.parts.map(({ quote }) => quote.exact))
    .flatMap(exact => {
      const start = exact === '' ? -1 : text.indexOf(exact)
      return start < 0 ? [] : [{ start, end: start + exact.length }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: TextPiece[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false })
    pieces.push({ text: text.slice(from, end), isMarked: true })
    at = end
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), isMarked: false })
  return pieces
}
