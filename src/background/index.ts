import browser from 'webextension-polyfill'
import { answer } from '../messaging.ts'
import { repairIndex } from '../storage/repair.ts'
import { obeyCommands } from './commands.ts'
import { offerMenus } from './menus.ts'
import { watchOpenTabs } from './open-tabs.ts'
import { writeQueue } from './queue.ts'
import { requestHandlers } from './requests.ts'

const write = writeQueue()

answer(requestHandlers(write))
browser.runtime.onStartup.addListener(() => void write(() => repairIndex()))
browser.runtime.onInstalled.addListener(() => void write(() => repairIndex()))
offerMenus()
watchOpenTabs()
obeyCommands()
