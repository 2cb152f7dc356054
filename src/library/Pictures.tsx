import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { toggled } from '../saved/filters.ts'
import { calendarOf, mixOf, mostQuoted } from '../saved/pictures.ts'
import { kindsWord } from '../ui/article/source-kinds.ts'
import { say, sayCount, sayNumber } from '../words.ts'
import type { Library } from './state.ts'
import './pictures.css'

/** The articles that are found, as pictures: reckoned only while they are looked at. */
export function Pictures({ library }: { library: Library }) {
  const isOpen = useSignal(false)
  const entries = library.finder.found.value
  return (
    <details
      class="pictures"
      onToggle={event => {
        isOpen.value = event.currentTarget.open
      }}
    >
      <summary>{sayCount('picturesOf', entries.length)}</summary>
      {isOpen.value && <Figures library={library} />}
    </details>
  )
}

/** When they were saved, what they rest on, who is quoted. */
function Figures({ library }: { library: Library }) {
  const { finder } = library
  const entries = finder.found.value
  const { filters } = finder.question.value
  const calendar = useMemo(() => calendarOf(entries), [entries])
  const mix = useMemo(() => mixOf(entries), [entries])
  const quoted = useMemo(() => mostQuoted(entries, 6), [entries])
  const most = Math.max(1, ...calendar.map(({ count }) => count))
  const total = mix.reduce((sum, { count }) => sum + count, 0)
  const first = quoted[0]?.count ?? 1
  return (
    <div class="pictures-row">
      <figure>
        <figcaption>{say('picturesWeeks')}</figcaption>
        <ul class="calendar">
          {calendar.map(({ from, to, label, count }) => (
            <li key={from}>
              <button
                type="button"
                disabled={count === 0}
                title={say('picturesWeek', { week: label, count })}
                aria-label={sayCount('picturesWeekSaved', count, { week: label })}
                style={{ '--part': count / most }}
                onClick={() => library.ask({ text: savedWithin(finder.question.peek().text, from, to) })}
              />
            </li>
          ))}
        </ul>
        <p class="calendar-ends" aria-hidden="true">
          <span>{calendar[0]?.label}</span>
          <span>{calendar.at(-1)?.label}</span>
        </p>
      </figure>
      {total > 0 && (
        <figure>
          <figcaption>{say('picturesSources')}</figcaption>
          <ul class="bars">
            {mix.map(({ kind, count }) => (
              <li key={kind} data-kind={kind} style={{ '--part': count / total }}>
                <span>{kindsWord(kind)}</span> <b>{sayNumber(count)}</b>
              </li>
            ))}
          </ul>
        </figure>
      )}
      {quoted.length > 0 && (
        <figure>
          <figcaption>{say('picturesQuoted')}</figcaption>
          <ul class="bars">
            {quoted.map(({ name, count }) => (
              <li key={name} style={{ '--part': count / first }}>
                <button
                  type="button"
                  class="text-button"
                  onClick={() => library.ask({ filters: toggled(filters, 'speaker', name) })}
                >
                  <bdi>{name}</bdi>
                </button>{' '}
                <b>{sayNumber(count)}</b>
              </li>
            ))}
          </ul>
        </figure>
      )}
    </div>
  )
}

/** The question as it was, for other days of saving. */
const savedWithin = (text: string, from: string, to: string): string =>
  `${text.replace(/(?:^|\s)saved:\S+/g, '')} saved:${from}..${to}`.trim()
