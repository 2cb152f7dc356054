import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Gives each view of the popup its own place of scrolling, though they share one document.
 * @param view name of the view that is shown
 */
export function useScrollMemory(view: string): void {
  const places = useRef(new Map<string, number>())
  const shown = useRef(view)
  // Before painting, so that the new view is never seen at the place of the old one.
  useLayoutEffect(() => {
    shown.current = view
    document.documentElement.scrollTop = places.current.get(view) ?? 0
  }, [view])
  useEffect(() => {
    const note = () => places.current.set(shown.current, document.documentElement.scrollTop)
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [])
}
