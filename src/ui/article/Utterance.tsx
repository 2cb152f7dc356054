import { Fragment } from 'preact'
import type { Quote } from '../../article/model.ts'
import { quotationMarks } from '../../quotation-marks.ts'
import { type PageLink, Place } from '../Place.tsx'

interface UtteranceProps {
  /** One utterance in the parts into which the reporter split it. */
  parts: Quote[]
  language: string | undefined
  page: PageLink
}

/** Verbatim words in the quotation marks of the article's language; reported speech without marks. */
export function Utterance({ parts, language, page }: UtteranceProps) {
  const [open, close] = quotationMarks(language)
  return (
    <blockquote lang={language}>
      {parts.map((part, index) => (
        <Fragment key={part.anchor.parts[0]?.position.start ?? index}>
          {index > 0 && ' '}
          <Place page={page} anchor={part.anchor}>
            {part.kind === 'indirect' ? part.text : `${open}${part.text}${close}`}
          </Place>
        </Fragment>
      ))}
    </blockquote>
  )
}
