import browser from 'webextension-polyfill'
import { answer } from '../messaging.ts'
import { localArea } from '../storage/area.ts'
import { obeyCommands } from './commands.ts'
import { welcomeNewReaders } from './first-run.ts'
import { gate } from './gate.ts'
import { markedPages } from './marked-pages.ts'
import { offerMenus } from './menus.ts'
import { watchOpenTabs } from './open-tabs.ts'
import { writeQueue } from './queue.ts'
import { requestHandlers, surroundings } from './requests.ts'
import { readyStorage, tendLibrary } from './tend.ts'

const write = writeQueue()
const pages = markedPages(localArea())

answer(requestHandlers(write, surroundings(pages)), gate)
const start = async () => {
  await tendLibrary(write)
  await pages.refresh()
  await readyStorage()
}
browser.runtime.onStartup.addListener(start)
browser.runtime.onInstalled.addListener(start)
browser.permissions.onRemoved.addListener(() => void pages.refresh())
offerMenus()
watchOpenTabs()
welcomeNewReaders()
obeyCommands()
