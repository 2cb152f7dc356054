/**
 * A stand-in for the extension API, in place before anything is imported: the polyfill refuses to load without one.
 * It notes what it is told; tests fire its events. Import it first, for its effect.
 */
import { fakeI18n } from '../fake-i18n.ts'
import { fakeArea } from '../storage/fake-area.ts'

type Listener = (...args: never[]) => unknown

/** An event of the browser. */
export class FakeEvent {
  listeners: Listener[] = []
  addListener = (listener: Listener) => {
    this.listeners.push(listener)
  }
  /** Tells all listeners, and waits for what they return. */
  async fire(...args: unknown[]): Promise<unknown[]> {
    return Promise.all(this.listeners.map(listener => listener(...(args as never[]))))
  }
}

/** What was called, by name, with what. */
export type Calls = [name: string, argument: unknown][]

export function fakeChrome() {
  const calls: Calls = []
  // The polyfill calls with a callback, the code under test with a promise.
  const noted =
    (name: string) =>
    async (...args: unknown[]) => {
      const callback = args.at(-1)
      calls.push([name, typeof args[0] === 'function' ? undefined : args[0]])
      if (typeof callback === 'function') callback()
    }
  return {
    calls,
    runtime: {
      id: 'pressmark',
      getURL: (path: string) => `chrome-extension://pressmark/${path}`,
      getManifest: () => ({ content_scripts: [{ js: ['src/content/index.js'] }] }),
      onMessage: new FakeEvent(),
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent()
    },
    i18n: fakeI18n(),
    storage: { local: fakeArea() },
    tabs: {
      create: noted('tabs.create'),
      open: {} as Record<number, { id: number; url?: string }>,
      query: (_: unknown, callback: (tabs: unknown[]) => void) => callback([]),
      // As the polyfill calls it.
      get(id: number, callback: (tab: unknown) => void) {
        callback(this.open[id])
      }
    },
    permissions: { onAdded: new FakeEvent(), onRemoved: new FakeEvent() },
    commands: { onCommand: new FakeEvent() },
    contextMenus: { removeAll: noted('removeAll'), create: noted('create'), onClicked: new FakeEvent() },
    action: {
      setIcon: noted('setIcon'),
      setTitle: noted('setTitle'),
      setBadgeText: noted('setBadgeText')
    },
    scripting: { executeScript: noted('executeScript'), insertCSS: noted('insertCSS') }
  }
}

/** The one that the code under test finds as `chrome`. */
export const extension = fakeChrome()
Object.assign(globalThis, { chrome: extension })
