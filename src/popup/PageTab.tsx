import type { FateActions } from '../ui/annotations/Fate.tsx'
import { ArticleView } from '../ui/saved/ArticleView.tsx'
import { say } from '../words.ts'
import { PageProblemMessage } from './PageProblemMessage.tsx'
import { PauseControl, PausedNotice, SettingsNotice } from './Pause.tsx'
import { problemInShort } from './problems.ts'
import { ByClickOnly } from './SiteAccess.tsx'
import { Skeleton } from './Skeleton.tsx'
import type { Popup } from './state.ts'

/** What the page in the tab says, or why it says nothing; and where Pressmark is paused. */
export function PageTab({ popup }: { popup: Popup }) {
  return (
    <>
      <SettingsNotice popup={popup} />
      <PausedNotice popup={popup} />
      <ByClickOnly popup={popup} />
      <PageOfTab popup={popup} />
      <PauseControl popup={popup} />
    </>
  )
}

function PageOfTab({ popup }: { popup: Popup }) {
  const { page } = popup
  const view = page.view.value
  if (view.kind === 'reading')
    return (
      <Skeleton
        headline={page.headline.value}
        stillLoading={view.stillLoading}
        onRead={() => void page.read()}
      />
    )
  if (view.kind !== 'summary')
    return (
      <PageProblemMessage
        problem={view}
        address={page.tab.value?.address}
        onForce={() => void page.read({ force: true })}
        onRetry={() => void page.read()}
        onRequestAccess={() => void page.requestAccess('site')}
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
      {...(view.problem && { notice: say('popupSavedCopy', { reason: problemInShort(view.problem) }) })}
      emptyHighlights={say('popupEmptyHighlights')}
    />
  )
}

/** What the popup does for highlights whose text has changed or is gone; each says how that went. */
function fateActions({ page, edits, notices }: Popup): FateActions {
  const retry = async () => {
    const lost = await page.lookAgain()
    if (lost !== null) notices.say(say(lost === 0 ? 'fateFoundAgain' : 'fateNotFound'))
  }
  const attach = async (id: string) => {
    const spot = await page.spotSelection()
    if (!spot) notices.say(say('fateNothingSelected'))
    else if (spot.articleId !== page.kept.peek()?.id) notices.say(say('fateOtherArticle'))
    else await edits.reanchor({ articleId: spot.articleId, id }, spot)
  }
  return {
    onRetry: () => void retry(),
    onAttach: id => void attach(id),
    onTake: (id, place) => {
      const articleId = page.kept.peek()?.id
      if (articleId !== undefined) void edits.reanchor({ articleId, id }, place)
    }
  }
}
