import { EXAMPLE } from '../export/citations/example.ts'
import { CITATION_STYLES } from '../export/citations/index.ts'
import { say } from '../words.ts'
import { Choice } from './Choice.tsx'
import type { Options } from './state.ts'

/** The style in which articles are cited, with what it looks like. */
export function Citations({ style, options }: { style: string | null; options: Options }) {
  const chosen = CITATION_STYLES.find(({ id }) => id === style)
  return (
    <>
      <p>{say('optionsCitationsAdvice', { button: say('ownCite') })}</p>
      <Choice
        label={say('optionsCitationsStyle')}
        offered={CITATION_STYLES}
        value={style}
        onChoose={id => void options.set({ citationStyle: id })}
      />
      {chosen && (
        <p class="cited" lang="en" dir="ltr">
          {chosen.cite(EXAMPLE).map(({ text, isItalic }) => (isItalic ? <i key={text}>{text}</i> : text))}
        </p>
      )}
    </>
  )
}
