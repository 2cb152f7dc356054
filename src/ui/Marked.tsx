import { matchesIn } from '../storage/matches.ts'

/** Text in which the words that were searched are marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const matches = matchesIn(text, words)
  if (matches.length === 0) return <>{text}</>
  return (
    <>
      {matches.map(({ start, end }, n) => [
        text.slice(matches[n - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>
      ])}
      {text.slice(matches.at(-1)?.end)}
    </>
  )
}
