/** Chromium with the extension, over the DevTools protocol. Everything that only Chromium does is here. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core'
import { operate, type Step } from './controls.ts'
import { type MenuItem, type Popup, type ReaderBrowser, type Tab, until } from './reader.ts'
import { killed, makePopup, makeTab } from './tab.ts'

export interface Launch {
  /** Folder of the profile; made if it is not there. */
  profile: string
  /** Port of the proxy that all requests go through; none for the ordinary network. */
  proxyPort?: number
  /** Folder of the built extension. */
  extension?: string
  headless?: boolean
  /** Leaves the page open that Pressmark shows at its installation, which is at each start here; else it is closed. */
  keepsFirstPage?: boolean
  /** Size of its tabs while it is headless. */
  viewport?: { width: number; height: number }
  /** More switches for the browser. */
  flags?: string[]
}

/** Where the reader sits: times in pictures of the popup depend on it. */
export const READERS_PLACE = { ...process.env, TZ: 'Europe/Stockholm' }

/** The page that comes up at the installation: what its address ends with. */
export const FIRST_PAGE = '/src/welcome/index.html'

const POPUP = /^chrome-extension:.*\/popup\/index\.html/

export const chromiumPath = () =>
  process.env.CHROMIUM ||
  ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(existsSync) ||
  'chromium'

/** Chromium can also be watched until the reader closes its window, and opens private ones. */
export interface ChromiumReader extends ReaderBrowser {
  /** What the reader does in the browser's settings: Pressmark in private windows too. It is started anew by that. */
  letIntoPrivateWindows(): Promise<void>
  /** A page in a private window. */
  openPrivately(address: string): Promise<Tab>
  closed(): Promise<void>
}

export async function launchChromium(options: Launch): Promise<ChromiumReader> {
  const folder = resolve(options.extension ?? 'dist/chromium')
  const isHeadless = options.headless ?? true
  // Root, and containers, have no sandbox to start in.
  const isRoot = process.getuid?.() === 0
  let browser: Browser
  let extension: Extension

  async function start() {
    browser = await puppeteer.launch({
      executablePath: chromiumPath(),
      headless: isHeadless,
      env: READERS_PLACE,
      pipe: true,
      enableExtensions: true,
      userDataDir: options.profile,
      defaultViewport: isHeadless ? (options.viewport ?? { width: 1280, height: 900 }) : null,
      args: [
        ...(isRoot || isHeadless ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        ...(options.flags ?? []),
        ...(options.proxyPort ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`] : [])
      ]
    })
    const id = await browser.installExtension(folder)
    extension = await until('the extension', async () => (await browser.extensions()).get(id))
    if (options.keepsFirstPage) return
    // It would come before whatever is opened next.
    const first = await browser.waitForTarget(target => target.url().endsWith(FIRST_PAGE))
    await (await first.asPage()).close()
  }

  const background = () =>
    browser
      .targets()
      .find(target => target.type() === 'service_worker' && target.url().includes(extension.id))

  /** A worker that has just been woken may not have its API yet. */
  async function inBackground<A extends unknown[], T>(
    page: Page,
    run: (tab: number, ...args: A) => Promise<T>,
    ...args: A
  ): Promise<T> {
    return until('an answer of the background', async () => {
      const worker = await (background() ?? (await wake(page)))?.worker()
      const tab = await worker?.evaluate(async (address: string) => {
        const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        return (tabs.find(each => each.url === address) ?? tabs[0])?.id
      }, page.url())
      return tab === undefined
        ? undefined
        : worker?.evaluate(run as never, tab as never, ...(args as unknown as never[]))
    }) as Promise<T>
  }

  /** Starts a stopped worker: any page of the extension that sends a message does. */
  async function wake(page: Page) {
    const session = await page.createCDPSession()
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extension.id}/` })
    await session.detach()
    return browser.waitForTarget(target => target.type() === 'service_worker')
  }

  /** Changes the extension's settings as the reader does on `chrome://extensions`. */
  async function configure(change: { hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' } | { incognitoAccess: true }) {
    const page = await browser.newPage()
    await page.goto('chrome://extensions/')
    await page.evaluate(
      async settings => {
        type Settings = Record<
          'updateProfileConfiguration' | 'updateExtensionConfiguration',
          (settings: unknown) => Promise<void>
        >
        const { developerPrivate } = chrome as unknown as { developerPrivate: Settings }
        // Without it an extension from a folder stays off when a setting has it started anew.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        await developerPrivate.updateExtensionConfiguration(settings)
      },
      { extensionId: extension.id, ...change }
    )
    await page.close()
  }

  async function clickIcon(page: Page): Promise<Popup> {
    await page.bringToFront()
    const others = new Set(browser.targets())
    await page.triggerExtensionAction(extension)
    const target = await browser.waitForTarget(each => !others.has(each) && POPUP.test(each.url()))
    const popup = await target.asPage()
    return makePopup(
      (run, ...args) => popup.evaluate(run as never, ...(args as unknown as never[])) as never,
      {
        screenshot: (path, scheme, height) => picture(browser, popup, path, scheme, height),
        close: () => popup.close()
      }
    )
  }

  const iconTitle = (page: Page) => inBackground(page, tabId => chrome.action.getTitle({ tabId }))
  /**
   * Tells the background what the browser tells it at a shortcut or menu item: headless Chromium has no window that could
   * take the key, nor a menu.
   */
  const dispatch = (page: Page, api: 'commands' | 'contextMenus', id: string) =>
    inBackground(
      page,
      async (tabId, api, id) => {
        type Event = { dispatch(...args: unknown[]): void }
        const tab = await chrome.tabs.get(tabId)
        if (api === 'commands') (chrome.commands.onCommand as unknown as Event).dispatch(id, tab)
        else (chrome.contextMenus.onClicked as unknown as Event).dispatch({ menuItemId: id, frameId: 0 }, tab)
        return true
      },
      api,
      id
    )

  const powers = {
    overlay: overlayStep,
    clickIcon,
    iconTitle,
    command: (page: Page, name: string) => dispatch(page, 'commands', name),
    menu: (page: Page, item: MenuItem) => dispatch(page, 'contextMenus', item)
  }

  await start()
  return {
    name: 'chromium',
    ownPage: 'chrome://version/',
    async open(address) {
      const page = await browser.newPage()
      await page.goto(address)
      return makeTab(page, powers)
    },
    async openConsole() {
      const page = await browser.newPage()
      await page.goto(`chrome-extension://${extension.id}/src/popup/index.html`)
      return makeTab(page, powers)
    },
    async letOnSites(when) {
      await configure({ hostAccess: when === 'always' ? 'ON_ALL_SITES' : 'ON_CLICK' })
    },
    async letIntoPrivateWindows() {
      await configure({ incognitoAccess: true })
      const page = await browser.newPage()
      await until('the extension anew', async () => {
        await page.goto(`chrome-extension://${extension.id}/src/popup/index.html`)
        return page.evaluate(() => chrome.runtime?.id !== undefined)
      })
      extension = await until('the extension', async () => (await browser.extensions()).get(extension.id))
      await page.close()
    },
    async openPrivately(address) {
      const others = new Set(browser.targets())
      const page = await browser.newPage()
      await page.goto(`chrome-extension://${extension.id}/src/popup/index.html`)
      await page.evaluate(async url => {
        await chrome.windows.create({ incognito: true, url })
      }, address)
      await page.close()
      const target = await browser.waitForTarget(each => !others.has(each) && each.url() === address)
      return makeTab(await target.asPage(), powers)
    },
    async killBackground() {
      const target = background()
      if (!target) return
      // A worker that is just answering may take the request to close for nothing: it is asked until it is gone.
      await until('the background to be gone', async () => {
        if (background() !== target) return true
        const worker = await target.worker().catch(() => null)
        await Promise.race([worker?.close().catch(() => {}), new Promise(done => setTimeout(done, 500))])
        return background() !== target
      })
    },
    async restart() {
      await browser.close()
      await start()
    },
    async crash() {
      await killed(browser)
      await start()
    },
    closed: () => new Promise(resolve => browser.once('disconnected', () => resolve())),
    close: () => browser.close()
  }
}

/**
 * A picture of a copy of the popup in a tab: the popup itself can neither be made higher nor drawn at another
 * resolution. The copy is in a context of its own because a new tab beside it would close the popup.
 */
async function picture(
  browser: Browser,
  popup: Page,
  path: string,
  scheme: 'light' | 'dark',
  height?: number
): Promise<void> {
  const copy = await popup.evaluate(() => ({
    markup: document.body.outerHTML,
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    css: [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join('\n'),
    width: document.body.clientWidth,
    height: innerHeight,
    scrolled: scrollY,
    // Markup says only what fields held at first.
    values: [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
      ({ value }) => value
    )
  }))
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.setViewport({ width: copy.width, height: height ?? copy.height, deviceScaleFactor: 2 })
  await page.setContent(
    `<!doctype html><html lang="${copy.language}" dir="${copy.direction}"><style>${copy.css} html { scrollbar-gutter: auto }</style>${copy.markup}`
  )
  await page.evaluate(({ values, scrolled }) => {
    for (const [n, field] of document.querySelectorAll<HTMLInputElement>('input, textarea, select').entries())
      field.value = values[n] ?? ''
    scrollTo(0, scrolled)
  }, copy)
  await page.screenshot({ path: path as `${string}.png` })
  await context.close()
}

interface DomNode {
  backendNodeId: number
  shadowRootType?: string
  children?: DomNode[]
  shadowRoots?: DomNode[]
}

const closedRoots = (node: DomNode): DomNode[] => [
  ...(node.shadowRootType === 'closed' ? [node] : []),
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots)
]

/** Reaches into closed shadow roots, as only the debugger can. */
async function overlayStep(page: Page, step: Step): Promise<unknown> {
  const session: CDPSession = await page.createCDPSession()
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    const host = closedRoots(root as DomNode)[0]
    if (!host) return step.do === 'text' ? '' : step.do === 'names' ? [] : false
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: host.backendNodeId })
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (step) { return (${operate})(step, this) }`,
      arguments: [{ value: step }],
      returnByValue: true
    })
    return result.value
  } finally {
    await session.detach()
  }
}
