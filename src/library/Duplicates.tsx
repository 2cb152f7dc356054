import { say, sayCount } from '../words.ts'
import type { Library } from './state.ts'

/** Offers to make one of articles that were saved twice, at two addresses. Nothing is merged by itself. */
export function Duplicates({ library }: { library: Library }) {
  const groups = library.duplicates.value
  if (groups.length === 0) return null
  return (
    <details class="duplicates">
      <summary>{sayCount('libraryDuplicates', groups.length)}</summary>
      <ul>
        {groups.slice(0, 20).map(group => (
          <li key={group[0]?.fingerprint}>
            <p dir="auto">
              <b>{group[0]?.headline}</b>
            </p>
            <ul>
              {group.map(({ id, address }) => (
                <li key={id}>
                  <button type="button" class="text-button" onClick={() => void library.open(id)}>
                    <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" class="button" onClick={() => void library.merge(group)}>
              {say('libraryDuplicatesMerge')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
