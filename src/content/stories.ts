/**
 * Pages that put further articles below the first one while the reader scrolls, and change the address to that of the
 * one in view: which article is where. Nothing in the markup says so; only the moment at which the address changes does.
 */
import { addressIdentity, cleanAddress } from '../article/url.ts'
import { addressOfPage, isSamePage } from './address.ts'

const ARTICLES = 'article, [role="article"], [itemtype$="Article"], [itemtype$="BlogPosting"]'
/** Where an article states its own address. */
const ADDRESSES =
  'link[itemprop~="url"][href], link[itemprop~="mainEntityOfPage"][href], a[itemprop~="url"][href], a[rel~="bookmark"][href], h1 a[href]'
/** Text, in characters, that an article has and a teaser has not. */
const LEAST = 600

export class Stories {
  readonly #page: Document
  /** Ids of the articles that elements were seen to hold. */
  readonly #ids = new Map<Element, string>()

  constructor(page: Document) {
    this.#page = page
  }

  /**
   * Notes that the page is at an article now: the one in view.
   * @returns ids of all articles that are known to be in the page; only this one where it shows no others.
   */
  visit(id: string): string[] {
    const stories = this.#stories()
    for (const [element] of this.#ids) if (!element.isConnected) this.#ids.delete(element)
    if (stories.length < 2) {
      // The same element may show one story after the other.
      this.#ids.clear()
      if (stories[0]) this.#ids.set(stories[0], id)
      return [id]
    }
    if (![...this.#ids.values()].includes(id)) {
      const middle = this.#isAsLoaded ? (stories[0] as Element) : this.#inView(stories)
      const next = stories.slice(stories.indexOf(middle)).find(story => !this.#ids.has(story)) ?? middle
      this.#ids.set(next, id)
    }
    return [...new Set([id, ...this.#ids.values()])]
  }

  /** The element that holds an article: the whole body where the page shows no other. */
  rootOf(id: string): Element {
    const [element] = [...this.#ids].find(([, known]) => known === id) ?? []
    return element?.isConnected && this.#stories().length > 1 ? element : this.#page.body
  }

  /**
   * The article that a node stands in.
   * @param current the article that the address names
   * @returns null if it is another one than the address names, and nothing says which.
   */
  idAt(node: Node, current: string): string | null {
    const stories = this.#stories()
    const story = stories.length > 1 && stories.find(each => each.contains(node))
    return story ? (this.#ids.get(story) ?? this.#statedId(story)) : current
  }

  /** Whether the address is that of the document, not one that its scripts have set since. */
  get #isAsLoaded(): boolean {
    const view = this.#page.defaultView as Window
    const [loaded] = view.performance.getEntriesByType?.('navigation') ?? []
    return loaded !== undefined && isSamePage(loaded.name, addressOfPage(this.#page))
  }

  #statedId(story: Element): string | null {
    const here = addressOfPage(this.#page)
    const stated = story.querySelector(ADDRESSES)?.getAttribute('href')
    const address = stated ? cleanAddress(stated, here) : null
    return address && new URL(address).hostname === new URL(here).hostname ? addressIdentity(address) : null
  }

  /** Outermost elements with a headline of the first rank and text: several stories, not one with its teasers. */
  #stories(): Element[] {
    const holders = [...this.#page.querySelectorAll('h1')].flatMap(heading => outermost(heading) ?? [])
    return [...new Set(holders)].filter(({ textContent }) => (textContent?.length ?? 0) >= LEAST)
  }

  #inView(stories: Element[]): Element {
    const middle = (this.#page.defaultView as Window).innerHeight / 2
    const distance = (story: Element) => {
      const { top, bottom } = story.getBoundingClientRect()
      return Math.max(top - middle, middle - bottom, 0)
    }
    return stories.toSorted((a, b) => distance(a) - distance(b))[0] as Element
  }
}

function outermost(heading: Element): Element | null {
  let found: Element | null = null
  for (let at = heading.closest(ARTICLES); at; at = at.parentElement?.closest(ARTICLES) ?? null) found = at
  return found
}
