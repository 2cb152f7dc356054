/** The card of a highlight: its meaning, note and tags, to be read and changed, and what else can be done with it. */

import { inWords } from '../meaning-words.ts'
import { type MeaningLists, meaningOf } from '../meanings.ts'
import type { Annotation } from '../storage/model.ts'
import { ownWords, say } from '../words.ts'
import { button, make } from './elements.ts'
import type { PanelContent } from './panel.ts'

/** What a card changes. */
export type CardChange = Pick<Partial<Annotation>, 'note' | 'meaning' | 'tags'>

export interface CardActions {
  /** @returns what to tell the reader if it was refused: the words then stay to be tried again. */
  change(change: CardChange): Promise<string | undefined>
  copy(): void
  remove(): void
  close(): void
  /** Shows the highlight that lies beneath this one, where there is one. */
  beneath?: () => void
}

/** Pause in typing, in milliseconds, after which a note is saved. */
const PAUSE = 500

/**
 * @param annotation as it is stored; changes made elsewhere are not shown until the card opens again.
 * @param refused what could not be stored the last time: it stands in the fields, to be tried again
 */
export function highlightCard(
  page: Document,
  annotation: Annotation,
  lists: MeaningLists,
  actions: CardActions,
  refused: CardChange = {}
): PanelContent {
  const shown = { ...annotation, ...refused }
  const meaning = inWords(meaningOf(shown.meaning, lists))
  const isListed = lists.meanings.some(({ key }) => key === meaning.key)
  const select = make(
    page,
    'select',
    { 'aria-label': say('meaningLabel') },
    ...[...lists.meanings.map(inWords), ...(isListed ? [] : [meaning])].map(({ key, word, letter }) =>
      make(page, 'option', { value: key, selected: key === meaning.key }, `${letter}  ${word}`)
    )
  )
  const note = make(page, 'textarea', {
    'aria-label': say('noteLabel'),
    placeholder: say('notePlaceholder'),
    dir: 'auto',
    rows: '3'
  })
  note.value = shown.note
  const tags = make(page, 'input', {
    'aria-label': say('cardTags'),
    placeholder: say('cardTagsPlaceholder'),
    dir: 'auto',
    autocomplete: 'off'
  })
  tags.value = shown.tags.join(', ')
  const failure = make(page, 'p', { class: 'failure', role: 'alert' })
  const chip = make(
    page,
    'span',
    { class: `letter ${meaning.colour}`, 'aria-hidden': 'true' },
    meaning.letter
  )

  const stored: Required<CardChange> = {
    note: annotation.note,
    meaning: annotation.meaning,
    tags: annotation.tags
  }
  const written = (): Required<CardChange> => ({
    note: note.value.trim(),
    meaning: select.value,
    tags: tagsIn(tags.value)
  })
  const changes = (): CardChange => {
    const now = written()
    return {
      ...(now.note !== stored.note && { note: now.note }),
      ...(now.meaning !== stored.meaning && { meaning: now.meaning }),
      ...(now.tags.join() !== stored.tags.join() && { tags: now.tags })
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  async function save(): Promise<void> {
    clearTimeout(timer)
    const change = changes()
    if (Object.keys(change).length === 0) return
    const before = { ...stored }
    Object.assign(stored, change)
    const words = await actions.change(change)
    failure.textContent = words ?? ''
    if (words) Object.assign(stored, before)
  }
  const saveSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), PAUSE)
  }
  for (const field of [note, tags]) {
    field.addEventListener('input', saveSoon)
    field.addEventListener('blur', () => void save())
  }
  select.addEventListener('change', () => {
    const { letter, colour } = inWords(meaningOf(select.value, lists))
    chip.textContent = letter
    chip.className = `letter ${colour}`
    void save()
  })

  const beneath = actions.beneath && button(page, {}, actions.beneath, say('cardBeneath'))
  const copyAll = () => {
    void save()
    actions.copy()
  }
  const copy = button(page, { title: say('cardCopyTitle') }, copyAll, say('actionCopy'))
  const remove = button(page, {}, actions.remove, say('actionRemove'))
  const done = button(page, { class: 'save' }, () => void save().then(closeIfStored), say('actionDone'))
  const closeIfStored = () => Object.keys(changes()).length === 0 && actions.close()

  const root = make(
    page,
    'div',
    {
      class: 'panel note',
      role: 'dialog',
      'aria-label': say('cardLabel', { meaning: meaning.word }),
      ...ownWords()
    },
    make(
      page,
      'div',
      { class: 'row' },
      chip,
      select,
      ...(beneath ? [make(page, 'span', { class: 'gap' }), beneath] : [])
    ),
    note,
    tags,
    failure,
    make(page, 'div', { class: 'row' }, copy, remove, make(page, 'span', { class: 'gap' }), done)
  )
  return {
    root,
    stops: [select, ...(beneath ? [beneath] : []), note, tags, copy, remove, done],
    kind: 'dialog',
    spoken: spokenWords(annotation, meaning.word),
    // What is only typed so far is saved on the way out; only words that were refused keep the card open.
    mayVanish: () => failure.textContent === '',
    onClose: () => void save(),
    onLeave: () => void save(),
    warn: words => {
      failure.textContent = words
    },
    onKey(event) {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done.click()
    }
  }
}

/** A highlight in words, for the ear. */
export function spokenWords({ exact, note, tags }: Annotation, meaning: string): string {
  const text = exact.length > 80 ? `${exact.slice(0, 79).trimEnd()}…` : exact
  return [
    say('cardSpoken', { meaning, text }),
    ...(note ? [say('cardSpokenNote', { note })] : []),
    ...(tags.length > 0 ? [say('cardSpokenTags', { tags: tags.join(say('listSeparator')) })] : [])
  ].join(' ')
}

/** What shows of a highlight while the pointer rests on it. */
export function highlightHint(page: Document, annotation: Annotation, lists: MeaningLists): PanelContent {
  const { word, letter, colour } = inWords(meaningOf(annotation.meaning, lists))
  const { note, tags } = annotation
  const root = make(
    page,
    'div',
    { class: 'panel', role: 'group', 'aria-label': say('manifestName'), ...ownWords() },
    make(page, 'span', { class: `letter ${colour}`, 'aria-hidden': 'true' }, letter),
    make(page, 'span', { class: 'message' }, word),
    ...(note ? [make(page, 'span', { class: 'excerpt', dir: 'auto' }, note)] : []),
    ...(tags.length > 0
      ? [make(page, 'span', { class: 'hint', dir: 'auto' }, tags.join(say('listSeparator')))]
      : [])
  )
  return { root, stops: [], kind: 'toolbar', spoken: spokenWords(annotation, word), mayVanish: () => true }
}

function tagsIn(text: string): string[] {
  const tags = text
    .split(/[,،]/)
    .map(tag => tag.replace(/\s+/g, ' ').trim().replace(/^#/, '').slice(0, 60).trim())
  return tags.filter((tag, at) => tag !== '' && tags.findIndex(other => isSame(other, tag)) === at)
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
