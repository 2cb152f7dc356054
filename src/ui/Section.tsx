import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './section.css'

interface SectionProps {
  title: string
  /** A few words beside the title: a count, an origin. */
  aside?: string
  children: ComponentChildren
}

/** A part of a summary under a rule, announced by its title. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section class="part" aria-labelledby={id}>
      <h2>
        <span id={id}>{title}</span> {aside && <small dir="auto">{aside}</small>}
      </h2>
      {children}
    </section>
  )
}
