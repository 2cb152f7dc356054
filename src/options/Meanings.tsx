import { useSignal } from '@preact/signals'
import { COLOURS, type Colour } from '../colours.ts'
import { inWords } from '../meaning-words.ts'
import type { Meaning, MeaningLists } from '../meanings.ts'
import { say } from '../words.ts'
import { ColourChoice } from './ColourChoice.tsx'
import type { Options } from './state.ts'

/** The reader's meanings, each to be renamed, coloured, moved and removed; and the field for one more. */
export function Meanings({ lists, options }: { lists: MeaningLists; options: Options }) {
  const { meanings } = lists
  return (
    <>
      <ol class="meanings">
        {meanings.map((meaning, at) => (
          <MeaningRow
            key={meaning.key}
            meaning={inWords(meaning)}
            isFirst={at === 0}
            isLast={at === meanings.length - 1}
            options={options}
          />
        ))}
      </ol>
      <NewMeaning taken={meanings.map(({ colour }) => colour)} options={options} />
      <p>
        <button type="button" class="text-button" onClick={() => void options.restoreMeanings()}>
          {say('optionsMeaningsBack')}
        </button>
      </p>
    </>
  )
}

interface MeaningRowProps {
  meaning: Meaning
  isFirst: boolean
  isLast: boolean
  options: Options
}

function MeaningRow({ meaning, isFirst, isLast, options }: MeaningRowProps) {
  const { key, word, letter, colour } = meaning
  const { ground, line, lineColour, paint } = COLOURS[colour]
  return (
    <li>
      <input
        class="letter"
        aria-label={say('optionsMeaningLetter', { meaning: word })}
        maxLength={2}
        value={letter}
        style={{ background: `light-dark(${ground.join(', ')})` }}
        onChange={event => void options.changeMeaning(key, { letter: event.currentTarget.value })}
      />
      <input
        class="word"
        aria-label={say('optionsMeaningName', { meaning: word })}
        maxLength={40}
        dir="auto"
        value={word}
        onChange={event => void options.changeMeaning(key, { word: event.currentTarget.value })}
      />
      <span
        class="sample"
        aria-hidden="true"
        style={{ background: paint, textDecoration: `underline ${line} ${lineColour}` }}
      >
        {say('optionsMeaningSample')}
      </span>
      <ColourChoice
        label={say('optionsMeaningColour', { meaning: word })}
        value={colour}
        onChoose={chosen => void options.changeMeaning(key, { colour: chosen })}
      />
      <span class="moves">
        <button
          type="button"
          class="text-button"
          aria-label={say('optionsMeaningUp', { meaning: word })}
          disabled={isFirst}
          onClick={() => void options.moveMeaning(key, -1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={say('optionsMeaningDown', { meaning: word })}
          disabled={isLast}
          onClick={() => void options.moveMeaning(key, 1)}
        >
          ↓
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={say('optionsMeaningRemove', { meaning: word })}
          disabled={isFirst && isLast}
          onClick={() => void options.removeMeaning(key)}
        >
          {say('actionRemove')}
        </button>
      </span>
    </li>
  )
}

/** @param taken colours of other meanings: the first free one is offered. */
function NewMeaning({ taken, options }: { taken: readonly Colour[]; options: Options }) {
  const word = useSignal('')
  const free = (Object.keys(COLOURS) as Colour[]).find(colour => !taken.includes(colour)) ?? 'grey'
  const chosen = useSignal<Colour | null>(null)
  return (
    <form
      class="new"
      onSubmit={event => {
        event.preventDefault()
        void options.addMeaning(word.peek(), chosen.peek() ?? free).then(isAdded => {
          if (!isAdded) return
          word.value = ''
          chosen.value = null
        })
      }}
    >
      <input
        class="word"
        aria-label={say('optionsMeaningNewName')}
        placeholder={say('optionsMeaningNew')}
        maxLength={40}
        dir="auto"
        value={word.value}
        onInput={event => {
          word.value = event.currentTarget.value
        }}
      />
      <ColourChoice
        label={say('optionsMeaningNewColour')}
        value={chosen.value ?? free}
        onChoose={colour => {
          chosen.value = colour
        }}
      />
      <button type="submit" class="button" disabled={word.value.trim() === ''}>
        {say('actionAdd')}
      </button>
    </form>
  )
}
