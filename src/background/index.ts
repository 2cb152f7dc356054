import browser from 'webextension-polyfill'
import { answer } from '../messaging.ts'
import { obeyCommands } from './commands.ts'
import { welcomeNewReaders } from './first-run.ts'
import { gate } from './gate.ts'
import { offerMenus } from './menus.ts'
import { watchOpenTabs } from './open-tabs.ts'
import { writeQueue } from './queue.ts'
import { requestHandlers } from './requests.ts'
import { readyStorage, tendLibrary } from './tend.ts'

const write = writeQueue()

answer(requestHandlers(write), gate)
const start = () => void tendLibrary(write).then(() => readyStorage())
browser.runtime.onStartup.addListener(start)
browser.runtime.onInstalled.addListener(start)
offerMenus()
watchOpenTabs()
welcomeNewReaders()
obeyCommands()
