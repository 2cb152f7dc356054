import { sayNumber } from '../words.ts'
import type { TabName } from './state.ts'
import './tabs.css'

interface TabsProps {
  label: string
  tabs: { name: TabName; label: string; count?: number }[]
  chosen: TabName
  onChoose: (name: TabName) => void
}

/** A tab list as the ARIA practices describe it: one stop for the Tab key, arrows move between the tabs. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const onwards = document.dir === 'rtl' ? -1 : 1
    const steps: Record<string, number> = { ArrowRight: onwards, ArrowLeft: -onwards }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const here = tabs.findIndex(tab => tab.name === chosen)
    const next = tabs[(here + step + tabs.length) % tabs.length]
    if (!next) return
    onChoose(next.name)
    document.getElementById(`tab-${next.name}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(tab => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={`tab-${tab.name}`}
          aria-selected={tab.name === chosen}
          aria-controls={`panel-${tab.name}`}
          tabIndex={tab.name === chosen ? 0 : -1}
          onClick={() => onChoose(tab.name)}
        >
          {tab.label}
          {tab.count !== undefined && <span class="count"> {sayNumber(tab.count)}</span>}
        </button>
      ))}
    </div>
  )
}
