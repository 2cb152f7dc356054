import type { ComponentChildren } from 'preact'
import { FailureBanner } from '../ui/FailureBanner.tsx'
import { Section } from '../ui/Section.tsx'
import { Toast } from '../ui/Toast.tsx'
import { say } from '../words.ts'
import { About } from './About.tsx'
import { Backup } from './Backup.tsx'
import { Citations } from './Citations.tsx'
import { Exports } from './Exports.tsx'
import { Index } from './Index.tsx'
import { Meanings } from './Meanings.tsx'
import { Paused } from './Paused.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { StorageUsed } from './StorageUsed.tsx'
import type { Options as OptionsState } from './state.ts'
import './options.css'

/** The reader's settings on one page; every change is stored at once. */
export function Options({ options }: { options: OptionsState }) {
  const { state } = options.settings.now.value
  const { failure, done, dismiss } = options.notices
  const sections = sectionsOf(options)
  return (
    <div class="options">
      <header>
        <h1>{say('optionsTitle')}</h1>
      </header>
      <Index sections={sections} />
      <main>
        <FailureBanner failure={failure.value} onDismiss={dismiss} />
        {state === 'damaged' && (
          <p class="warning" role="note">
            {say('settingsDamaged')}{' '}
            <button type="button" class="text-button" onClick={() => void options.resetSettings()}>
              {say('settingsBeginAnew')}
            </button>
          </p>
        )}
        {state === 'newer' && (
          <p class="warning" role="note">
            {say('settingsNewer')}
          </p>
        )}
        {sections.map(({ id, title, aside, content }) => (
          <Section key={id} id={id} title={title} {...(aside && { aside })}>
            {content}
          </Section>
        ))}
      </main>
      <Toast done={done.value} />
    </div>
  )
}

interface OptionsSection {
  /** Stands in addresses. */
  id: string
  title: string
  aside?: string
  content: ComponentChildren
}

function sectionsOf(options: OptionsState): OptionsSection[] {
  const { settings } = options.settings.now.value
  const shortcuts = options.shortcuts.value
  return [
    {
      id: 'meanings',
      title: say('optionsMeanings'),
      aside: say('optionsMeaningsAside'),
      content: <Meanings lists={settings} options={options} />
    },
    // The browser has none on Android.
    ...(shortcuts.length > 0
      ? [
          {
            id: 'shortcuts',
            title: say('optionsShortcuts'),
            aside: say('optionsShortcutsAside'),
            content: <Shortcuts shortcuts={shortcuts} onOpen={() => void options.openShortcutPage()} />
          }
        ]
      : []),
    {
      id: 'citations',
      title: say('ownCiteStyle'),
      content: <Citations style={settings.citationStyle} options={options} />
    },
    {
      id: 'exports',
      title: say('optionsExports'),
      content: <Exports format={settings.exportFormat} options={options} />
    },
    {
      id: 'paused',
      title: say('optionsPaused'),
      content: <Paused paused={settings.paused} options={options} />
    },
    { id: 'storage', title: say('optionsStorage'), content: <StorageUsed usage={options.usage.value} /> },
    { id: 'backup', title: say('optionsBackup'), content: <Backup settings={settings} options={options} /> },
    { id: 'about', title: say('optionsAbout'), content: <About version={options.version} /> }
  ]
}
