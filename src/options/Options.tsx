import { FailureBanner } from '../ui/FailureBanner.tsx'
import { Section } from '../ui/Section.tsx'
import { Toast } from '../ui/Toast.tsx'
import { Meanings } from './Meanings.tsx'
import { Paused } from './Paused.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import type { Options as OptionsState } from './state.ts'
import './options.css'

/** The reader's settings on one page; every change is stored at once. */
export function Options({ options }: { options: OptionsState }) {
  const { settings, state } = options.settings.now.value
  const { failure, done, dismiss } = options.notices
  return (
    <main class="options">
      <h1>Pressmark: options</h1>
      <FailureBanner failure={failure.value} onDismiss={dismiss} />
      {state === 'damaged' && (
        <p class="warning" role="note">
          A part of your settings cannot be read. The rest is used.{' '}
          <button type="button" class="text-button" onClick={() => void options.resetSettings()}>
            Begin anew, keep the old ones aside
          </button>
        </p>
      )}
      {state === 'newer' && (
        <p class="warning" role="note">
          Your settings are from a newer version of Pressmark. Update Pressmark to change them.
        </p>
      )}
      <Section title="Meanings of highlights" aside="the first is the usual one">
        <Meanings lists={settings} options={options} />
      </Section>
      <Shortcuts shortcuts={options.shortcuts.value} onOpen={() => void options.openShortcutPage()} />
      <Section title="Paused">
        <Paused paused={settings.paused} options={options} />
      </Section>
      <Section title="About">
        <p>
          Pressmark {options.version}. Everything you save stays in this browser, on this machine: Pressmark
          asks no server for anything.
        </p>
      </Section>
      <Toast done={done.value} />
    </main>
  )
}
