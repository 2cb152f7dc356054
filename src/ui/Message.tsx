import type { ComponentChildren } from 'preact'
import './message.css'

/** A state in words: what it is, and below what the reader can do. */
export function Message({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="message">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
