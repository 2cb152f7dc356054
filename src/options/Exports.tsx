import { FORMATS } from '../export/formats.ts'
import { say } from '../words.ts'
import { Choice } from './Choice.tsx'
import type { Options } from './state.ts'

/** The format with which an export begins, and what it is good for. */
export function Exports({ format, options }: { format: string | null; options: Options }) {
  const chosen = FORMATS.find(({ id }) => id === format)
  return (
    <>
      <p>{say('optionsExportsAdvice')}</p>
      <Choice
        label={say('exportFormat')}
        offered={FORMATS}
        value={format}
        onChoose={id => void options.set({ exportFormat: id })}
      />
      {chosen && <p class="aside">{say(chosen.purpose)}</p>}
    </>
  )
}
