import { useSignal } from '@preact/signals'
import { inWords } from '../meaning-words.ts'
import { meaningOf } from '../meanings.ts'
import {
  type Filters as Chosen,
  FACETS,
  type Facet,
  isFiltering,
  NO_FILTERS,
  toggled
} from '../saved/filters.ts'
import { languageOfFormats, type PlainKey, say, sayCount, sayNumber } from '../words.ts'
import { RenameTag } from './RenameTag.tsx'
import type { Library } from './state.ts'
import './filters.css'

const TITLES: Record<Facet, PlainKey> = {
  outlet: 'filterOutlet',
  author: 'filterAuthor',
  speaker: 'filterSpeaker',
  tag: 'filterTag',
  meaning: 'filterMeaning',
  language: 'filterLanguage'
}

/** Values shown at first, and when all are asked for: more are found by searching. */
const FEW = 6
const MANY = 100

/** What the list can be narrowed by; each value with how many articles it would leave. */
export function Filters({ library }: { library: Library }) {
  const { finder } = library
  const { filters } = finder.question.value
  const { values, withNotes } = library.counts.value
  const set = (next: Chosen) => library.ask({ filters: next })
  const day = (name: 'from' | 'to', value: string) => {
    const { [name]: _, ...others } = filters
    set({ ...others, ...(value !== '' && { [name]: value }) })
  }
  return (
    <div class="filters">
      {isFiltering(filters) && (
        <button type="button" class="text-button" onClick={() => set(NO_FILTERS)}>
          {say('filtersClear')}
        </button>
      )}
      <fieldset>
        <legend>{say('filterTime')}</legend>
        <label>
          {say('filterFrom')}{' '}
          <input
            type="date"
            value={filters.from ?? ''}
            onChange={event => day('from', event.currentTarget.value)}
          />
        </label>
        <label>
          {say('filterTo')}{' '}
          <input
            type="date"
            value={filters.to ?? ''}
            onChange={event => day('to', event.currentTarget.value)}
          />
        </label>
      </fieldset>
      <label class="value">
        <input
          type="checkbox"
          checked={filters.hasNotes}
          onChange={() => set({ ...filters, hasNotes: !filters.hasNotes })}
        />
        <span>{say('filterNotes')}</span>
        <small>{sayNumber(withNotes)}</small>
      </label>
      {FACETS.map(facet => (
        <FacetValues key={facet} facet={facet} values={values[facet]} library={library} filters={filters} />
      ))}
    </div>
  )
}

interface FacetValuesProps {
  facet: Facet
  values: readonly [value: string, count: number][]
  library: Library
  filters: Chosen
}

function FacetValues({ facet, values, library, filters }: FacetValuesProps) {
  const isWhole = useSignal(false)
  const chosen = filters.chosen[facet] ?? []
  const limit = isWhole.value ? MANY : FEW
  // What is chosen stays in view, also where nothing has it any more.
  const top = values.slice(0, limit)
  const shown = [
    ...top,
    ...chosen.filter(each => !top.some(([value]) => value === each)).map(each => countOf(values, each))
  ]
  if (shown.length === 0) return null
  const wordFor = (value: string) => {
    if (facet === 'meaning') return inWords(meaningOf(value, library.settings.now.value.settings)).word
    return facet === 'language' ? languageName(value) : value
  }
  return (
    <fieldset>
      <legend>{say(TITLES[facet])}</legend>
      {shown.map(([value, count]) => (
        <label key={value} class="value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => library.ask({ filters: toggled(filters, facet, value) })}
          />
          <bdi>{wordFor(value)}</bdi>
          <small>{sayNumber(count)}</small>
        </label>
      ))}
      {facet === 'tag' && chosen.length === 1 && <RenameTag tag={chosen[0] as string} library={library} />}
      {values.length > FEW && (
        <button
          type="button"
          class="text-button"
          aria-expanded={isWhole.value}
          onClick={() => {
            isWhole.value = !isWhole.value
          }}
        >
          {isWhole.value ? say('filterFewer') : sayCount('filterAll', values.length)}
        </button>
      )}
    </fieldset>
  )
}

const countOf = (values: readonly [string, number][], wanted: string): [string, number] =>
  values.find(([value]) => value === wanted) ?? [wanted, 0]

let names: Intl.DisplayNames | undefined

function languageName(code: string): string {
  try {
    names ??= new Intl.DisplayNames(languageOfFormats(), { type: 'language', fallback: 'code' })
    return names.of(code) ?? code
  } catch {
    return code
  }
}
