/** The browser's `i18n`, in memory: reads the files of `public/_locales` and fills them in as browsers do. */
import { readFileSync } from 'node:fs'

export interface Message {
  message: string
  description?: string
  placeholders?: Record<string, { content: string; example?: string }>
}
export type Messages = Record<string, Message>

export const LOCALES = 'public/_locales'

export const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8')) as Messages

/** @param uiLanguage what the browser says of itself, where that is more than the name of the folder. */
export function fakeI18n(language = 'en', uiLanguage = language === 'en' ? 'en-US' : language) {
  const messages: Messages = { ...messagesOf('en'), ...messagesOf(language) }
  return {
    getUILanguage: () => uiLanguage,
    getMessage(key: string, substitutions: string | string[] = []): string {
      const { message = '', placeholders = {} } = messages[key] ?? {}
      const given = [substitutions].flat()
      // Each is put in once: a `$` in what was put in means nothing.
      return message
        .replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
        .replace(/\$\$|\$(\d)/g, (_, place?: string) => (place ? (given[Number(place) - 1] ?? '') : '$'))
    }
  }
}
