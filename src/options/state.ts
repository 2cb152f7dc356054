import { type ReadonlySignal, signal } from '@preact/signals'
import type { Colour } from '../colours.ts'
import {
  MEANINGS,
  type MeaningChange,
  type MeaningLists,
  withMeaning,
  withMeaningBack,
  withMeaningChanged,
  withMeaningMoved,
  withoutMeaning
} from '../meanings.ts'
import { newId } from '../messaging.ts'
import { backUp } from '../saved/backup.ts'
import { type Jobs, openJobs } from '../saved/job.ts'
import type { Shortcut } from '../shortcuts.ts'
import { type Paused, withSite } from '../storage/pause.ts'
import type { SettingsChange } from '../storage/settings.ts'
import { type LiveSettings, openSettings } from '../ui/live-settings.ts'
import { type Notices, openNotices } from '../ui/notices.ts'
import { say } from '../words.ts'
import { openUsage, type Usage } from './usage.ts'
import type { World } from './world.ts'

/** All that the options page shows and does. Each deed says by itself how it went. */
export interface Options {
  settings: LiveSettings
  notices: Notices
  shortcuts: ReadonlySignal<readonly Shortcut[]>
  usage: ReadonlySignal<Usage | null>
  jobs: Jobs
  version: string
  addMeaning(word: string, colour: Colour): Promise<boolean>
  changeMeaning(key: string, change: MeaningChange): Promise<void>
  moveMeaning(key: string, by: number): Promise<void>
  removeMeaning(key: string): Promise<void>
  restoreMeanings(): Promise<void>
  /** `refused`: the setting could not be stored, which is said elsewhere. */
  pauseSite(name: string): Promise<'paused' | 'no-site' | 'refused'>
  resumeSite(site: string): Promise<void>
  pauseEverywhere(isPaused: boolean): Promise<void>
  set(change: SettingsChange): Promise<void>
  /** Downloads everything. */
  backUp(): Promise<void>
  resetSettings(): Promise<void>
  openShortcutPage(): Promise<void>
  start(): Promise<void>
  stop(): void
}

export function openOptions(world: World): Options {
  const notices = openNotices()
  const settings = openSettings(world)
  const usage = openUsage(world, notices.failWith)
  const jobs = openJobs()
  const shortcuts = signal<readonly Shortcut[]>([])
  /** Changes on their way: the next one is made to them, not to what is stored by then. */
  let sent: SettingsChange = {}
  let underway = 0
  const forget = settings.now.subscribe(() => {
    if (underway === 0) sent = {}
  })
  const now = () => ({ ...settings.now.peek().settings, ...sent })
  const edit = async (change: SettingsChange) => {
    sent = { ...sent, ...change }
    underway += 1
    const isStored = await notices.isDone(world.ask('edit-settings', { request: newId(), change }))
    underway -= 1
    if (!isStored && underway === 0) sent = {}
    return isStored
  }
  const setLists = ({ meanings, retired }: MeaningLists) => edit({ meanings, retired })
  const setPaused = (paused: Paused) => edit({ paused })
  return {
    settings,
    notices,
    shortcuts,
    usage: usage.now,
    jobs,
    version: world.version,
    async addMeaning(word, colour) {
      const lists = withMeaning(now(), word, colour)
      return lists !== null && (await setLists(lists))
    },
    async changeMeaning(key, change) {
      await setLists(withMeaningChanged(now(), key, change))
    },
    async moveMeaning(key, by) {
      await setLists(withMeaningMoved(now(), key, by))
    },
    async removeMeaning(key) {
      const at = now().meanings.findIndex(meaning => meaning.key === key)
      const lists = withoutMeaning(now(), key)
      if (!lists) return notices.say(say('optionsMeaningLast'))
      if (await setLists(lists))
        notices.say(say('didRemoveMeaning'), () => setLists(withMeaningBack(now(), key, at)))
    },
    async restoreMeanings() {
      const { meanings, retired } = now()
      const isDefault = ({ key }: { key: string }) => MEANINGS.some(meaning => meaning.key === key)
      const others = [...meanings, ...retired].filter(meaning => !isDefault(meaning))
      if (await setLists({ meanings: MEANINGS, retired: others }))
        notices.say(say('didRestoreMeanings'), () => setLists({ meanings, retired }))
    },
    async pauseSite(name) {
      const host = hostIn(name)
      if (host === undefined) return 'no-site'
      return (await setPaused(withSite(now().paused, host, true))) ? 'paused' : 'refused'
    },
    async resumeSite(site) {
      await setPaused(withSite(now().paused, site, false))
    },
    async pauseEverywhere(everywhere) {
      await setPaused({ ...now().paused, everywhere })
    },
    async set(change) {
      await edit(change)
    },
    backUp: () => backUp({ world, settings, notices, jobs }),
    async resetSettings() {
      await notices.isDone(world.ask('reset-settings', { request: newId() }))
    },
    async openShortcutPage() {
      if (!(await world.openShortcutPage())) notices.say(say('optionsShortcutsClosed'))
    },
    async start() {
      const [found] = await Promise.all([world.shortcuts(), settings.start(), usage.start()])
      shortcuts.value = found
    },
    stop() {
      forget()
      usage.stop()
      settings.stop()
    }
  }
}

/** The host in what a reader takes for the name of a site: "courier.example", or a whole address. */
export function hostIn(name: string): string | undefined {
  const text = name.trim()
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined
  const { host, hostname } = new URL(address)
  return hostname.includes('.') || hostname === 'localhost' ? host : undefined
}
