import { type ComponentChildren, Fragment } from 'preact'
import {
  type FilledKey,
  type PlaceholdersOf,
  type PlainCountedKey,
  say,
  sayCount,
  sayNumber
} from '../words.ts'

type SayProps<K extends FilledKey> = {
  words: K
} & Record<PlaceholdersOf<K>, ComponentChildren>

/** Put around a name, they mark its place in the sentence: signs that no text has. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']

/** A sentence in which elements stand: `<Say words="fateLastSeen" day={<time>…</time>} />`. */
export function Say<K extends FilledKey>({ words, ...parts }: SayProps<K>) {
  const elements = parts as unknown as Record<string, ComponentChildren>
  const places = Object.fromEntries(Object.keys(elements).map(name => [name, `${OPEN}${name}${CLOSE}`]))
  const sentence = (say as (key: FilledKey, values: Record<string, string>) => string)(words, places)
  return (
    <>
      {sentence.split(OPEN).flatMap((piece, n) => {
        if (n === 0) return [piece]
        const [name = '', rest] = piece.split(CLOSE)
        return [<Fragment key={name}>{elements[name]}</Fragment>, rest]
      })}
    </>
  )
}

/** A counted text with its number in bold. */
export function SayCount({ words, count }: { words: PlainCountedKey; count: number }) {
  const text = sayCount(words, count)
  const number = sayNumber(count)
  const at = text.indexOf(number)
  // Arabic has forms that say the number by themselves.
  if (at < 0) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <b>{number}</b>
      {text.slice(at + number.length)}
    </>
  )
}
