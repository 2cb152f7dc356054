/**
 * What the scenarios can do, the same in both browsers: a browser with Pressmark in it, its tabs, and the popup behind
 * the toolbar icon. Everything that only one browser does stands in `chromium.ts` and `firefox.ts`.
 */
import type { Step } from './controls.ts'

export interface ReaderBrowser {
  readonly name: 'chromium' | 'firefox'
  /** Address of a page of the browser's own, into which no extension is let. */
  readonly ownPage: string
  /** A tab with the page loaded. */
  open(address: string): Promise<Tab>
  /** A tab on a page of the extension itself, from which its storage can be read and messages sent. */
  openConsole(): Promise<Tab>
  /** What the reader does in the browser's settings: Pressmark on sites by clicks only, or on all sites by itself. */
  letOnSites(when: 'on-click' | 'always'): Promise<void>
  /** Stops the background as the browser does when it has been idle. Resolves when it is gone. */
  killBackground(): Promise<void>
  /** Ends the browser and starts it again with the same profile and extension. */
  restart(): Promise<void>
  /** Kills the browser (`kill -9`), as a crash or a power button does, and starts it again. */
  crash(): Promise<void>
  close(): Promise<void>
}

export interface Tab {
  goto(address: string): Promise<void>
  reload(): Promise<void>
  /** The reader goes to it, if it is behind another one: hidden tabs are not drawn. */
  toFront(): Promise<void>
  /** Runs a self-contained function in the page's own world; arguments and result are plain JSON. */
  evaluate<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** Drags the mouse over the first place where the text stands. */
  select(text: string): Promise<void>
  /** Clicks the middle of the first place where the text stands. */
  clickText(text: string): Promise<void>
  /** A step in Pressmark's own controls on the page, which the page itself cannot reach. */
  overlay(step: Step): Promise<unknown>
  /** Clicks one of these controls with the mouse. */
  clickOverlay(role: string, name: RegExp): Promise<void>
  type(text: string): Promise<void>
  /** Presses a key, with another one held down if one is named, so many times. */
  press(key: string, held?: string, times?: number): Promise<void>
  /** The toolbar click. Resolves when the popup has a document. */
  clickIcon(): Promise<Popup>
  /** What the icon's tooltip says for this tab. */
  iconTitle(): Promise<string>
  /** What the keyboard shortcut of a command of the manifest does. */
  command(name: string): Promise<unknown>
  /** Chooses an item of the context menu of what is selected. */
  menu(item: MenuItem): Promise<unknown>
  /** As it stands; in Chromium also as it looks to readers who prefer the scheme said. */
  screenshot(path: string, scheme?: 'light' | 'dark'): Promise<void>
  close(): Promise<void>
}

/** Items of the context menu: their ids with their labels. */
export const MENU_ITEMS = { 'highlight-selection': 'Highlight', 'note-selection': 'Highlight with note…' }
export type MenuItem = keyof typeof MENU_ITEMS

export interface Popup {
  /** Its visible text; empty while there is none. */
  text(): Promise<string>
  click(role: string, name: RegExp): Promise<void>
  fill(role: string, name: RegExp, text: string): Promise<void>
  /** Accessible names of all visible elements of a role. */
  names(role: string): Promise<string[]>
  evaluate<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** A picture at double resolution; where the browser can, as high as said, in CSS pixels. */
  screenshot(path: string, scheme: 'light' | 'dark', height?: number): Promise<void>
  close(): Promise<void>
}

/** Polls until a condition gives something other than false, null or undefined. */
export async function until<T>(
  what: string,
  condition: () => Promise<T> | T,
  patience = 15_000
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + patience
  let last: unknown
  for (;;) {
    try {
      const value = await condition()
      if (value !== false && value !== null && value !== undefined)
        return value as Exclude<T, false | null | undefined>
      last = undefined
    } catch (error) {
      last = error
    }
    if (Date.now() > end) throw new Error(`waited ${patience} ms for ${what}`, { cause: last })
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}

/** Waits until the popup shows a text. */
export async function shows(popup: Popup, text: string): Promise<void> {
  let seen = ''
  await until(`“${text}” in the popup`, async () => {
    seen = await popup.text()
    return seen.includes(text)
  }).catch(error => {
    throw new Error(`${error.message}; it shows: ${seen.slice(0, 600)}`, { cause: error })
  })
}
