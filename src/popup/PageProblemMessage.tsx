import { webAddress } from '../anchor/web-address.ts'
import { Message } from '../ui/Message.tsx'
import { languageOfWords, say, sayList } from '../words.ts'
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
        <Message title={say('noTextTitle')}>
          <p>{say('noTextAdvice')}</p>
          <button type="button" class="button" onClick={on.onForce}>
            {say('actionTryAgain')}
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
        <Message title={say('readFailedTitle')}>
          <p>{say('readFailedAdvice')}</p>
          <p class="exact" lang="en" dir="ltr">
            {problem.message}
          </p>
          <button type="button" class="button" onClick={on.onRetry}>
            {say('actionTryAgain')}
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
    <Message title={say('withheldTitle')}>
      <p>{say('withheldAdvice')}</p>
      {site ? (
        <button type="button" class="button primary" onClick={onRequestAccess}>
          {say('withheldAllow', { site: new URL(site).hostname })}
        </button>
      ) : (
        <p>{say('withheldNoSite')}</p>
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
    <Message title={say('notArticleTitle')}>
      {against.length > 0 && (
        <ul class="reasons" aria-label={say('notArticleAgainst')}>
          {against.map(({ words, detail }) => (
            <li key={words} title={detail}>
              {words}
            </li>
          ))}
        </ul>
      )}
      {inFavour.length > 0 && (
        <p>
          {say('notArticleInFavour', {
            reasons: sayList(inFavour.map(({ words }) => withSmallLetter(words)))
          })}
        </p>
      )}
      <p>{say('notArticleAdvice')}</p>
      <button type="button" class="button primary" onClick={onForce}>
        {say('actionSummariseAnyway')}
      </button>
    </Message>
  )
}

/** A sentence as a part of another one. */
const withSmallLetter = (words: string) =>
  words.charAt(0).toLocaleLowerCase(languageOfWords()) + words.slice(1)
