/** The library page, and what stands in the extension's storage, read and put there from one of its own pages. */
import type { Annotation, ArticleRecord, IndexEntry } from '../../src/storage/model.ts'
import { type Tab, until } from './reader.ts'
import type { Desk } from './start.ts'

export interface Library {
  articles: ArticleRecord[]
  annotations: Annotation[]
  entries: IndexEntry[]
}

/** @param console a tab from `openConsole`. */
export async function readLibrary(console: Tab): Promise<Library> {
  const items = await console.evaluate(async () => {
    const platform = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    return (await platform.storage.local.get(null)) as Record<string, string>
  })
  const under = <T>(type: string) =>
    Object.entries(items)
      .filter(([key]) => key.startsWith(`${type}:`))
      .map(([, text]) => JSON.parse(text) as T)
  return {
    articles: under<ArticleRecord>('art'),
    annotations: under<{ annotations: Record<string, Annotation> }>('ann').flatMap(group =>
      Object.values(group.annotations)
    ),
    entries: under<{ entries: IndexEntry[] }>('index').flatMap(shard => shard.entries)
  }
}

/** Puts items into storage as they are, behind the extension's back. */
export const storeItems = (console: Tab, items: Record<string, string>): Promise<void> =>
  console.evaluate(async items => {
    const platform = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    await platform.storage.local.set(items)
  }, items)

/** What is stored under keys. */
export const storedItems = (console: Tab, keys: string[]): Promise<Record<string, string>> =>
  console.evaluate(async keys => {
    const platform = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    return (await platform.storage.local.get(keys)) as Record<string, string>
  }, keys)

export async function openLibrary({ reader }: Desk): Promise<Tab> {
  const tab = await reader.openConsole()
  await tab.evaluate(() => void location.assign(location.href.replace('popup', 'library')))
  await until('the library', () => tab.evaluate(() => document.querySelector('.library') !== null))
  return tab
}

/** By the page itself: Firefox does not tell the driver that a page of an extension has loaded. */
export async function reload(page: Tab): Promise<void> {
  await page.evaluate(() => {
    ;(globalThis as { isOld?: boolean }).isOld = true
    setTimeout(() => location.reload())
  })
  await until('the page anew', () =>
    page.evaluate(
      () => !(globalThis as { isOld?: boolean }).isOld && document.querySelector('.library') !== null
    )
  )
}

export const textOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))

export const shows = (tab: Tab, words: string): Promise<true> =>
  until(`“${words}”`, async () => {
    const text = await textOf(tab)
    if (text.includes(words)) return true
    throw new Error(`it shows: ${text.slice(0, 400)}`)
  })

/** Clicks the first button whose text begins so, once there is one. */
export const clickButton = (tab: Tab, name: string): Promise<true> =>
  until(`the button ${name}`, () =>
    tab.evaluate(name => {
      const button = [...document.querySelectorAll('button')].find(each =>
        each.textContent?.trim().startsWith(name)
      )
      button?.click()
      return button !== undefined
    }, name)
  )
