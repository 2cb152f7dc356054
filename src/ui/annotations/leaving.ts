import { useEffect, useRef } from 'preact/hooks'

/** Calls back when the popup closes and when the component goes: the last moment to send what is only typed so far. */
export function useLeaving(callback: () => void): void {
  const last = useRef(callback)
  last.current = callback
  useEffect(() => {
    const leave = () => last.current()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}
