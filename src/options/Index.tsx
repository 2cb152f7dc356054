import { say } from '../words.ts'

/** The sections of the page, to go to. Shown where there is room beside them. */
export function Index({ sections }: { sections: readonly { id: string; title: string }[] }) {
  return (
    <nav class="index" aria-label={say('libraryOptions')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
