import { differences } from '../../anchor/differences.ts'
import './changed-text.css'

interface ChangedTextProps {
  before: string
  after: string
}

/** What a page has changed in a marked text: gone and new words by mark-up, line and colour. */
export function ChangedText({ before, after }: ChangedTextProps) {
  return (
    <span class="changed-text">
      {differences(before, after).map(({ is, text }, n) => {
        const key = `${n} ${is}`
        if (is === 'gone') return <del key={key}>{text}</del>
        return is === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
      })}
    </span>
  )
}
