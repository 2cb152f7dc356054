import browser from 'webextension-polyfill'
import { answer } from '../messaging.ts'
import { obeyCommands } from './commands.ts'
import { welcomeNewReaders } from './first-run.ts'
import { gate } from './gate.ts'
import { offerMenus } from './menus.ts'
import { watchOpenTabs } from './open-tabs.ts'
import { writeQueue } from './queue.ts'
import { requestHandlers } from './requests.ts'
import { tendLibrary } from './tend.ts'

const write = writeQueue()

answer(requestHandlers(write), gate)
browser.runtime.onStartup.addListener(() => void tendLibrary(write))
browser.runtime.onInstalled.addListener(() => void tendLibrary(write))
offerMenus()
watchOpenTabs()
welcomeNewReaders()
obeyCommands()
