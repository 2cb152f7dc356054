import { webAddress } from '../anchor/web-address.ts'
import { Message } from '../ui/Message.tsx'
import { reasonsAgainst, reasonsFor } from './reasons.ts'
import type { PageProblem } from './this-page.ts'
import { unreadableWords } from './unreadable.ts'

interface PageProblemMessageProps {
  problem: PageProblem
  address: string | undefined
  onForce: () => void
  onRetry: () => void
  onRequestAccess: () => void
}

/** Why this page has no summary, and what the reader can do. */
export function PageProblemMessage({ problem, address, ...on }: PageProblemMessageProps) {
  switch (problem.kind) {
    case 'not-article':
      return <NotAnArticle reasons={problem.reasons} onForce={on.onForce} />
    case 'no-text':
      return (
        <Message title="There is no text here to summarise.">
          <p>
            Pressmark found no headline with text on this page. If more of it comes later, or after a click on
            it, try again then.
          </p>
          <button type="button" class="button" onClick={on.onForce}>
            Try again
          </button>
        </Message>
      )
    case 'unreadable-page': {
      const { title, advice } = unreadableWords(address)
      return (
        <Message title={title}>
          <p>{advice}</p>
        </Message>
      )
    }
    case 'access-withheld':
      return <AccessWithheld site={webAddress(address)} onRequestAccess={on.onRequestAccess} />
    case 'failed':
      return (
        <Message title="This page could not be read.">
          <p>Reload the page and try again. If it stays so, this message helps to find the cause:</p>
          <p class="exact">{problem.message}</p>
          <button type="button" class="button" onClick={on.onRetry}>
            Try again
          </button>
        </Message>
      )
  }
}

/** Access is asked for by site: where the browser does not tell which it is, a click on the icon gives it once. */
function AccessWithheld({
  site,
  onRequestAccess
}: {
  site: string | undefined
  onRequestAccess: () => void
}) {
  return (
    <Message title="Your settings keep Pressmark off this site.">
      <p>It reads a page only when you open it here, and sends nothing anywhere.</p>
      {site ? (
        <button type="button" class="button primary" onClick={onRequestAccess}>
          Allow on {new URL(site).hostname}
        </button>
      ) : (
        <p>Close this and click the Pressmark icon again: that lets it read this page once.</p>
      )}
    </Message>
  )
}

function NotAnArticle({
  reasons,
  onForce
}: {
  reasons: Extract<PageProblem, { kind: 'not-article' }>['reasons']
  onForce: () => void
}) {
  const against = reasonsAgainst(reasons)
  const inFavour = reasonsFor(reasons)
  return (
    <Message title="This does not look like a news article.">
      {against.length > 0 && (
        <ul class="reasons" aria-label="What speaks against an article">
          {against.map(({ words, detail }) => (
            <li key={words} title={detail}>
              {words}
            </li>
          ))}
        </ul>
      )}
      {inFavour.length > 0 && (
        <p>In its favour: {inFavour.map(({ words }) => words.replace(/^It /, 'it ')).join(', ')}.</p>
      )}
      <p>If it is one, or you want its text all the same:</p>
      <button type="button" class="button primary" onClick={onForce}>
        Summarise anyway
      </button>
    </Message>
  )
}
