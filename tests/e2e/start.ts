/** Starts the browser that this run is for, with a profile of its own and a press to read. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Launch, launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import { type Press, startPress } from './press.ts'
import type { ReaderBrowser } from './reader.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox'
  }
}

export interface Desk {
  reader: ReaderBrowser
  press: Press
  close(): Promise<void>
}

export async function sitDown(
  extension = process.env.PRESSMARK_EXTENSION,
  more: Partial<Launch> = {}
): Promise<Desk> {
  const press = await startPress()
  const profile = await mkdtemp(join(tmpdir(), 'pressmark-profile-'))
  const launch = inject('browser') === 'firefox' ? launchFirefox : launchChromium
  const reader = await launch({ profile, proxyPort: press.port, ...(extension && { extension }), ...more })
  return {
    reader,
    press,
    async close() {
      await reader.close()
      await press.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  }
}
