import { useEffect, useRef } from 'preact/hooks'

/**
 * Calls back when the popup may be closing and when the component goes: the last moments to send what is only typed so
 * far. The window loses the focus first, and a browser in a hurry lets no page do anything after that.
 */
export function useLeaving(callback: () => void): void {
  const last = useRef(callback)
  last.current = callback
  useEffect(() => {
    const leave = () => last.current()
    addEventListener('blur', leave)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('blur', leave)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}
