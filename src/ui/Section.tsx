import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { ownWords } from '../words.ts'
import './section.css'

interface SectionProps {
  title: string
  /** A few words beside the title: a count, an origin. */
  aside?: string
  /** For links to it. */
  id?: string
  children: ComponentChildren
}

/** A part of a summary under a rule, announced by its title. */
export function Section({ title, aside, id, children }: SectionProps) {
  const heading = useId()
  return (
    <section class="part" id={id} aria-labelledby={heading}>
      <h2 dir={ownWords().dir}>
        <span id={heading}>{title}</span> {aside && <small dir="auto">{aside}</small>}
      </h2>
      {children}
    </section>
  )
}
