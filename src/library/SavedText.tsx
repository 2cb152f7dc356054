import { useMemo } from 'preact/hooks'
import type { Article, Block } from '../article/model.ts'
import type { Annotation } from '../storage/model.ts'
import { Section } from '../ui/Section.tsx'
import { say, sayCount } from '../words.ts'
import { piecesOf, type Span, spansIn } from './highlighted.ts'

/** The article's text as it was saved, with the highlights in it. */
export function SavedText({
  article,
  annotations
}: {
  article: Article
  annotations: readonly Annotation[]
}) {
  const { blocks } = article
  const spans = useMemo(() => spansIn(blocks, annotations), [blocks, annotations])
  if (blocks.length === 0) return null
  return (
    <Section title={say('savedText')} aside={sayCount('words', article.wordCount)}>
      <div class="saved-text" lang={article.language?.value} dir={article.direction}>
        {blocks.map((block, n) => (
          <TextBlock key={`${n} ${block.position.start}`} block={block} spans={spans[n] ?? []} />
        ))}
      </div>
    </Section>
  )
}

function TextBlock({ block, spans }: { block: Block; spans: readonly Span[] }) {
  const content = piecesOf(block.text, spans).map(({ text, isMarked }, n) =>
    isMarked ? <mark key={`${n} ${text}`}>{text}</mark> : text
  )
  if (block.kind === 'heading') return <h3>{content}</h3>
  if (block.kind === 'blockquote' || block.kind === 'post') return <blockquote>{content}</blockquote>
  return <p data-kind={block.kind}>{content}</p>
}
