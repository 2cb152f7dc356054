import { FailureBanner } from '../ui/FailureBanner.tsx'
import { Toast } from '../ui/Toast.tsx'
import { say } from '../words.ts'
import { PageTab } from './PageTab.tsx'
import { SaveButton } from './SaveButton.tsx'
import { SavedTab } from './SavedTab.tsx'
import { useScrollMemory } from './scroll-memory.ts'
import type { Popup } from './state.ts'
import { Tabs } from './Tabs.tsx'
import './app.css'

/** The popup: two tabs under a bar that stays, each scrolled by itself. */
export function App({ popup }: { popup: Popup }) {
  const { tab, notices, saved } = popup
  const count = saved.count.value
  useScrollMemory(tab.value === 'page' ? 'page' : `saved ${popup.opened.value?.id ?? ''}`)
  return (
    <div class="popup">
      <header class="bar">
        <div class="bar-row">
          <Tabs
            label="Pressmark"
            tabs={[
              { name: 'page', label: say('popupTabPage') },
              { name: 'saved', label: say('popupTabSaved'), ...(count !== null && count > 0 && { count }) }
            ]}
            chosen={tab.value}
            onChoose={popup.choose}
          />
          {tab.value === 'page' && <SaveButton popup={popup} />}
        </div>
        <FailureBanner failure={notices.failure.value} onDismiss={notices.dismiss} />
      </header>
      <main onInput={popup.write}>
        <div
          class="pane"
          role="tabpanel"
          id="panel-page"
          aria-labelledby="tab-page"
          hidden={tab.value !== 'page'}
        >
          <PageTab popup={popup} />
        </div>
        <div
          class="pane"
          role="tabpanel"
          id="panel-saved"
          aria-labelledby="tab-saved"
          hidden={tab.value !== 'saved'}
        >
          <SavedTab popup={popup} />
        </div>
      </main>
      <Toast done={notices.done.value} onNothing={popup.sayNothingToUndo} />
    </div>
  )
}
