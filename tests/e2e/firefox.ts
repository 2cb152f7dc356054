/**
 * Firefox with the extension, over WebDriver BiDi. The popup is no BiDi target: it is reached through the browser's own
 * window (`moz:scope: chrome`), which `--remote-allow-system-access` opens. Everything that only Firefox does is here.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { FIRST_PAGE, type Launch, READERS_PLACE } from './chromium.ts'
import { operate, type Step } from './controls.ts'
import { MENU_ITEMS, type MenuItem, type Popup, type ReaderBrowser, type Tab, until } from './reader.ts'
import { killed, makePopup, makeTab, rightClick } from './tab.ts'

const ID = 'pressmark@pressmark.example'
/** Firefox draws a new one for each profile otherwise, and pages of the extension need an address. */
const UUID = '2f0a1a60-7c1e-4c58-9d0b-5b1f0c9f7a11'

/** The part of Puppeteer's BiDi connection used here; its types do not name it. */
interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>
}
interface ScriptAnswer {
  type: 'success' | 'exception'
  result?: { value?: string }
  exceptionDetails?: { text: string }
}

export const firefoxPath = () =>
  process.env.FIREFOX || ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync) || 'firefox'

export async function launchFirefox(options: Launch): Promise<ReaderBrowser> {
  const folder = resolve(options.extension ?? 'dist/firefox')
  let browser: Browser
  let bidi: Bidi
  let chromeWindow: string

  async function start() {
    browser = await puppeteer.launch({
      browser: 'firefox',
      protocolTimeout: 15_000,
      executablePath: firefoxPath(),
      headless: options.headless ?? true,
      env: READERS_PLACE,
      userDataDir: options.profile,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'intl.accept_languages': 'en-GB',
        // A reader who grants every permission that is asked for.
        'extensions.webextOptionalPermissionPrompts': false,
        // After a few crashes it would ask whether to start without extensions, and bring the tabs of before back.
        'toolkit.startup.max_resumed_crashes': -1,
        'browser.sessionstore.resume_from_crash': false,
        ...(options.proxyPort
          ? {
              'network.proxy.type': 1,
              'network.proxy.http': '127.0.0.1',
              'network.proxy.http_port': options.proxyPort,
              'network.proxy.ssl': '127.0.0.1',
              'network.proxy.ssl_port': options.proxyPort
            }
          : {})
      }
    })
    bidi = (browser as unknown as { connection: Bidi }).connection
    await browser.installExtension(folder)
    const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      contexts: { context: string; url: string }[]
    }
    const found = tree.contexts.find(each => each.url.endsWith('/browser.xhtml'))
    if (!found) throw new Error('Firefox shows no window')
    chromeWindow = found.context
    // It would come before whatever is opened next.
    if (!options.keepsFirstPage) await until('the first page', () => inWindow(CLOSE_TAB, FIRST_PAGE))
  }

  /** Runs JavaScript source, a function of JSON arguments, with the rights of the browser itself. */
  async function inWindow(source: string, ...args: unknown[]): Promise<unknown> {
    const answer = (
      await bidi.send('script.callFunction', {
        target: { context: chromeWindow },
        functionDeclaration: `async json => JSON.stringify((await (${source})(...JSON.parse(json))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        awaitPromise: true
      })
    ).result as ScriptAnswer
    if (answer.type !== 'success')
      throw new Error(answer.exceptionDetails?.text ?? 'a script failed in Firefox')
    return JSON.parse(answer.result?.value ?? 'null')
  }

  /**
   * Runs source in the content process of the browser element that `element` names. `content` is its window; what
   * `inDocument` wraps runs with the document's own rights, where neither its policy nor wrappers get in the way.
   */
  async function inContent(element: string, source: string, ...args: unknown[]): Promise<unknown> {
    const answer = (await inWindow(relayTo(element), source, args)) as {
      value?: string
      error?: string
    } | null
    if (!answer) throw new Error(`Firefox shows no ${element}`)
    if (answer.error) throw new Error(answer.error)
    return JSON.parse(answer.value ?? 'null')
  }

  async function closePopup() {
    // A panel that is still being opened lets itself not be hidden.
    await until('the popup to be gone', () =>
      inWindow(`() => { ${POPUP}?.closest('panel').hidePopup(); return !${POPUP} }`)
    )
  }

  async function clickIcon(page: Page): Promise<Popup> {
    await page.bringToFront()
    // With a popup open the click would only close it.
    await closePopup()
    await inWindow(`id => ${ACTION}.triggerAction(window)`, ID)
    await until('the page of the popup', () =>
      inWindow(`() => ${POPUP}?.currentURI?.scheme === 'moz-extension'`)
    )
    await until('the popup', async () => inContent(POPUP, 'content.document.body ? true : null'))
    return makePopup(
      (run, ...args) => inContent(POPUP, `inDocument(${JSON.stringify(String(run))})`, ...args) as never,
      {
        async screenshot(path, scheme) {
          await inWindow(`scheme => { ${POPUP}.browsingContext.prefersColorSchemeOverride = scheme }`, scheme)
          await until(`the popup in ${scheme} colours`, () =>
            inContent(POPUP, `content.matchMedia('(prefers-color-scheme: ${scheme})').matches`)
          )
          await writeFile(path, Buffer.from((await inWindow(SNAPSHOT)) as string, 'base64'))
        },
        close: closePopup
      }
    )
  }

  const powers = {
    clickIcon,
    async command(page: Page, name: string) {
      await page.bringToFront()
      await inWindow(SHORTCUT, ID, name)
    },
    async menu(page: Page, item: MenuItem) {
      await page.bringToFront()
      await rightClick(page)
      await until(`“${MENU_ITEMS[item]}” in the context menu`, () => inWindow(MENU, MENU_ITEMS[item]))
    },
    iconTitle: async (page: Page) => {
      await page.bringToFront()
      return (await inWindow(
        `id => ${ACTION}.action.getContextData(gBrowser.selectedTab).title`,
        ID
      )) as string
    },
    async overlay(page: Page, step: Step) {
      await page.bringToFront()
      return inContent('gBrowser.selectedBrowser', OVERLAY, step)
    }
  }

  async function open(address: string): Promise<Tab> {
    const page = await browser.newPage()
    const arrival = page.goto(address)
    if (/^https?:/.test(address)) await arrival
    else {
      // Firefox never reports that such a page has been reached.
      arrival.catch(() => undefined)
      const { protocol } = new URL(address)
      await until(address, () =>
        page.evaluate(
          protocol => document.readyState === 'complete' && location.protocol === protocol,
          protocol
        )
      )
    }
    return makeTab(page, powers)
  }

  await start()
  return {
    name: 'firefox',
    ownPage: 'about:license',
    open,
    openConsole: () => open(`moz-extension://${UUID}/src/popup/index.html`),
    letOnSites: async when => {
      await inWindow(SITES, ID, when === 'always' ? 'add' : 'remove')
    },
    async killBackground() {
      await inWindow(
        'async id => { await WebExtensionPolicy.getByID(id).extension.terminateBackground() }',
        ID
      )
    },
    async restart() {
      await browser.close()
      await start()
    },
    async crash() {
      await killed(browser)
      // Puppeteer puts the profile's own settings back when Firefox is gone: not while it is started again.
      await until('the settings put back', () =>
        ['user.js', 'prefs.js'].every(file => !existsSync(join(options.profile, `${file}.puppeteer`)))
      )
      await start()
    },
    close: () => browser.close()
  }
}

/** Closes the tab whose address ends so; null until there is one. */
const CLOSE_TAB = `end => {
  const tab = gBrowser.tabs.find(each => each.linkedBrowser.currentURI.spec.endsWith(end))
  if (!tab) return null
  gBrowser.removeTab(tab)
  return true
}`

const POPUP = `document.querySelector('browser.webextension-popup-browser')`
const ACTION =
  'WebExtensionPolicy.getByID(id).extension.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension)'

/** Gives or takes the permission for all sites, as the page of the extension in `about:addons` does. */
const SITES = `async (id, change) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] }
  await ExtensionPermissions[change](id, sites, WebExtensionPolicy.getByID(id).extension)
}`

/**
 * Sends source to a content process as a frame script and waits for what it says: not for ever, because a popup that is
 * opening changes its process, and a script sent to the first one never answers.
 */
const relayTo = (element: string) => `(source, args) => {
  const browser = ${element}
  if (!browser) return null
  const name = 'pressmark:' + Math.random()
  const script = \`(async () => {
    const args = \${JSON.stringify(args)}
    const inDocument = run => {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
      sandbox.json = JSON.stringify(args)
      return Cu.evalInSandbox('(async () => JSON.stringify((await (' + run + ')(...JSON.parse(json))) ?? null))()', sandbox)
        .then(JSON.parse)
    }
    // What is clicked here counts as clicked by the reader, as it does in Chromium.
    const input = content.windowUtils.setHandlingUserInput(true)
    try {
      const value = \${source}
      input.destruct()
      sendAsyncMessage('\${name}', { value: JSON.stringify((await value) ?? null) })
    } catch (error) {
      sendAsyncMessage('\${name}', { error: String(error) })
    }
  })()\`
  return new Promise(resolve => {
    const { messageManager } = browser
    const answer = data => {
      resolve(data)
      clearTimeout(timer)
      messageManager.removeMessageListener(name, hear)
    }
    const hear = message => answer(message.data)
    const timer = setTimeout(() => answer({ error: 'the content process is silent' }), 2000)
    messageManager.addMessageListener(name, hear)
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false)
  })
}`

/** Reaches into closed shadow roots, as only the browser's own scripts can. */
const OVERLAY = `(() => {
  const step = args[0]
  const roots = [...content.document.querySelectorAll('*')].map(each => each.openOrClosedShadowRoot)
  const root = roots.find(each => each && each.mode === 'closed')
  if (!root) return step.do === 'text' ? '' : step.do === 'names' ? [] : false
  const { document, CSS, Event } = content
  return (${operate})(step, root)
})()`

/** Does what the shortcut's key does, through the key element that Firefox makes for it. */
const SHORTCUT = `(id, name) => {
  const { extension } = WebExtensionPolicy.getByID(id)
  const letter = extension.manifest.commands[name].suggested_key.default.at(-1)
  const key = [...extension.shortcuts.keysetsMap.get(window).children].find(each => each.getAttribute('key') === letter)
  key.doCommand()
}`

/** Chooses an extension's item of the open context menu by its label; null until it is there. */
const MENU = `label => {
  const menu = document.getElementById('contentAreaContextMenu')
  if (menu.state !== 'open') return null
  const items = [...menu.querySelectorAll('menuitem[id*="-menuitem-"]')]
  const item = items.find(each => each.label === label)
  if (!item) return null
  item.doCommand()
  menu.hidePopup()
  return true
}`

const SNAPSHOT = `async () => {
  const browser = ${POPUP}
  const { width, height } = browser.getBoundingClientRect()
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 2, 'white')
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d').drawImage(bitmap, 0, 0)
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}`
