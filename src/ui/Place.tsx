import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Anchor } from '../anchor/selectors.ts'
import { addressOfPlace } from '../anchor/text-fragment.ts'
import { ownWords, say } from '../words.ts'
import './place.css'

/** Scrolls the page to an anchor; false if its text is not there now, null if the page cannot be reached. */
export type Reveal = (anchor: Anchor) => Promise<boolean | null>

/** Where the words of a summary stand: on a page that is open (`reveal`), or at an address. */
export interface PageLink {
  address: string
  reveal?: Reveal
}

interface PlaceProps {
  page: PageLink
  anchor: Anchor | undefined
  children: ComponentChildren
}

/**
 * Words that lead to their place in the page. A link, not a button: it wraps like text, its address can be passed on,
 * and without the open page it opens the page at these words.
 */
export function Place({ page, anchor, children }: PlaceProps) {
  const missing = useSignal(false)
  const href = anchor && addressOfPlace(page.address, anchor)
  if (!anchor || !href) return <>{children}</>

  const follow = async (event: MouseEvent) => {
    if (!page.reveal || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    missing.value = (await page.reveal(anchor)) === false
  }
  return (
    <>
      <a class="place" href={href} target="_blank" rel="noreferrer" onClick={follow}>
        {children}
      </a>
      {missing.value && (
        <span class="place-missing" role="alert" {...ownWords()}>
          {say('placeMissing')}
        </span>
      )}
    </>
  )
}
