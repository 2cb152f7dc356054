import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface StepProps {
  title: string
  picture: ComponentChildren
  children: ComponentChildren
}

/** One thing to know, with its picture. */
export function Step({ title, picture, children }: StepProps) {
  const id = useId()
  return (
    <li>
      <section aria-labelledby={id}>
        <div class="words">
          <h2 id={id}>{title}</h2>
          {children}
        </div>
        {picture}
      </section>
    </li>
  )
}
