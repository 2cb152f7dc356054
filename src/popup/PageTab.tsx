import type { FateActions } from '../ui/annotations/Fate.tsx'
import { ArticleView } from '../ui/saved/ArticleView.tsx'
import { PageProblemMessage } from './PageProblemMessage.tsx'
import { PauseControl, PausedNotice, SettingsNotice } from './Pause.tsx'
import { problemInShort } from './problems.ts'
import { Skeleton } from './Skeleton.tsx'
import type { Popup } from './state.ts'

/** What the page in the tab says, or why it says nothing; and where Pressmark is paused. */
export function PageTab({ popup }: { popup: Popup }) {
  return (
    <>
      <SettingsNotice popup={popup} />
      <PausedNotice popup={popup} />
      <PageOfTab popup={popup} />
      <PauseControl popup={popup} />
    </>
  )
}

function PageOfTab({ popup }: { popup: Popup }) {
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
      places={page.places.value}
      {...(view.from === 'page' && { fate: fateActions(popup) })}
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

/** What the popup does for highlights whose text has changed or is gone; each says how that went. */
function fateActions({ page, edits, notices }: Popup): FateActions {
  const retry = async () => {
    const lost = await page.lookAgain()
    if (lost !== null) notices.say(lost === 0 ? 'Found again' : 'Not on the page as it is now')
  }
  const attach = async (id: string) => {
    const spot = await page.spotSelection()
    if (!spot) notices.say('Select its new text on the page, then open Pressmark and press this again')
    else if (spot.articleId !== page.kept.peek()?.id)
      notices.say('The selected text belongs to another article')
    else await edits.reanchor(id, spot)
  }
  return {
    onRetry: () => void retry(),
    onAttach: id => void attach(id),
    onTake: (id, place) => void edits.reanchor(id, place)
  }
}
