import { ArticleView } from './ArticleView.tsx'
import { PageProblemMessage } from './PageProblemMessage.tsx'
import { problemInShort } from './problems.ts'
import { Skeleton } from './Skeleton.tsx'
import type { Popup } from './state.ts'

/** What the page in the tab says, or why it says nothing. */
export function PageTab({ popup }: { popup: Popup }) {
  const { page } = popup
  const view = page.view.value
  if (view.kind === 'reading')
    return <Skeleton stillLoading={view.stillLoading} onRead={() => void page.read()} />
  if (view.kind !== 'summary')
    return (
      <PageProblemMessage
        problem={view}
        address={page.tab.value?.address}
        onForce={() => void page.read({ force: true })}
        onRetry={() => void page.read()}
        onRequestAccess={() => void page.requestAccess()}
      />
    )
  return (
    <ArticleView
      article={view.article}
      page={{ address: view.article.address, ...(view.from === 'page' && { reveal: page.reveal }) }}
      icon={page.tab.value?.icon}
      kept={page.kept.value}
      orphans={page.orphans.value}
      meanings={popup.settings.now.value.settings}
      knownTags={popup.saved.knownTags.value}
      edits={popup.edits}
      {...(view.from === 'page' && {
        painting: { isOn: page.quotesPainted.value, onPaint: page.paintQuotes }
      })}
      {...(view.problem && { notice: `This is your saved copy. ${problemInShort(view.problem)}` })}
      emptyHighlights="Select text on the page to highlight it."
    />
  )
}
