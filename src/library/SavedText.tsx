import type { Article, Block } from '../article/model.ts'
import type { Annotation } from '../storage/model.ts'
import { Section } from '../ui/Section.tsx'
import { say, sayCount } from '../words.ts'
import { piecesOf } from './highlighted.ts'

/** The article's text as it was saved, with the highlights in it. */
export function SavedText({
  article,
  annotations
}: {
  article: Article
  annotations: readonly Annotation[]
}) {
  if (article.blocks.length === 0) return null
  return (
    <Section title={say('savedText')} aside={sayCount('words', article.wordCount)}>
      <div class="saved-text" lang={article.language?.value} dir={article.direction}>
        {article.blocks.map((block, n) => (
          <TextBlock key={`${n} ${block.position.start}`} block={block} annotations={annotations} />
        ))}
      </div>
    </Section>
  )
}

function TextBlock({ block, annotations }: { block: Block; annotations: readonly Annotation[] }) {
  const content = piecesOf(block.text, annotations).map(({ text, isMarked }, n) =>
    isMarked ? <mark key={`${n} ${text}`}>{text}</mark> : text
  )
  if (block.kind === 'heading') return <h3>{content}</h3>
  if (block.kind === 'blockquote' || block.kind === 'post') return <blockquote>{content}</blockquote>
  return <p data-kind={block.kind}>{content}</p>
}
