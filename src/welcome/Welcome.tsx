import { Say } from '../ui/Say.tsx'
import { type FilledKey, type PlaceholdersOf, type PlainKey, say } from '../words.ts'
import { IconPicture, LibraryPicture, SelectionPicture } from './pictures.tsx'
import { Step } from './Step.tsx'
import type { Welcome as WelcomeState } from './state.ts'
import type { Place } from './world.ts'
import './welcome.css'

/** Where the icon is, and how it is kept in sight. */
const PLACE_WORDS: Record<Place, PlainKey> = {
  chromium: 'welcomePlaceChromium',
  firefox: 'welcomePlaceFirefox',
  android: 'welcomePlaceAndroid'
}

/** The three things to know of Pressmark, for who has just installed it. */
export function Welcome({ welcome }: { welcome: WelcomeState }) {
  const { keysOf, place } = welcome
  return (
    <div class="welcome">
      <header>
        <h1>{say('welcomeTitle')}</h1>
        <p class="lead">{say('welcomeLead')}</p>
      </header>
      <main>
        <ol class="steps">
          <Step title={say('welcomeIcon')} picture={<IconPicture />}>
            <p>{say('welcomeIconText')}</p>
            <p>{say(PLACE_WORDS[place])}</p>
            <Keys keys={keysOf('_execute_action')} words="welcomeKeysOpen" />
            <Access welcome={welcome} />
          </Step>
          <Step title={say('welcomeSelect')} picture={<SelectionPicture />}>
            <p>{say('welcomeSelectText')}</p>
            <Keys keys={keysOf('highlight-selection')} words="welcomeKeysHighlight" />
            <Keys keys={keysOf('note-selection')} words="welcomeKeysNote" />
          </Step>
          <Step title={say('welcomeDevice')} picture={<LibraryPicture />}>
            <p>{say('welcomeDeviceText')}</p>
            <p>{say('welcomeDeviceBackup')}</p>
            <p class="links">
              <a href="../library/index.html">{say('commandOpenLibrary')}</a>
              <a href="../options/index.html#backup">{say('optionsBackup')}</a>
            </p>
          </Step>
        </ol>
        <p class="more">
          {say('welcomeMore')} <a href="../options/index.html">{say('libraryOptions')}</a>
        </p>
      </main>
    </div>
  )
}

/** Names of messages into which keys are put. */
type KeysWords = {
  [K in FilledKey]: PlaceholdersOf<K> extends 'keys' ? K : never
}[FilledKey]

/** Which keys do something; nothing where none are set. */
function Keys({ keys, words }: { keys: string | undefined; words: KeysWords }) {
  if (keys === undefined) return null
  return (
    <p>
      <Say words={words} keys={<kbd dir="ltr">{keys}</kbd>} />
    </p>
  )
}

/** Asks for access to all pages where the browser did not give it at the installation: Firefox lets readers decide. */
function Access({ welcome: { hasAccess, answer, askAccess } }: { welcome: WelcomeState }) {
  return (
    <>
      {hasAccess.value === false && (
        <div class="access">
          <p>{say('welcomeAccessText')}</p>
          <button type="button" class="button primary" onClick={() => void askAccess()}>
            {say('welcomeAccessAllow')}
          </button>
        </div>
      )}
      <p class="answer" role="status">
        {answer.value && say(ANSWER_WORDS[answer.value])}
      </p>
    </>
  )
}

const ANSWER_WORDS = { given: 'welcomeAccessGiven', refused: 'welcomeAccessRefused' } as const
