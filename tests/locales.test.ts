/** The files of `public/_locales` say the same in every language, and the interface says nothing that is not in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { LOCALES, type Message, type Messages, messagesOf } from './fake-i18n.ts'
import { type SourceFile, sourceFiles } from './sources.ts'

const english = messagesOf('en')
const languages = readdirSync(LOCALES)
const translations = languages.filter(language => language !== 'en')

const VARIANT = /_(zero|one|two|few|many|other)$/
/** A key without its plural category. */
const baseOf = (key: string) => key.replace(VARIANT, '')
const isCounted = (key: string) => VARIANT.test(key)
/** The English that a message of any language stands for. */
const originalOf = (key: string): Message | undefined => english[key] ?? english[`${baseOf(key)}_other`]

const usedIn = ({ message }: Message) => [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name)
const distinct = (names: string[]) => [...new Set(names)].sort()

/** BCP 47 tag of a folder: `pt_BR` is `pt-BR`. */
const tagOf = (language: string) => language.replace('_', '-')

/** The categories in which a language puts whole numbers as they come; `other` is always there to fall back on. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(tagOf(language))
  const met = Array.from({ length: 200 }, (_, n) => rules.select(n))
  return distinct([...met, 'other'])
}

const keysFor = (language: string): string[] =>
  distinct(
    Object.keys(english).flatMap(key =>
      isCounted(key) ? categoriesOf(language).map(category => `${baseOf(key)}_${category}`) : [key]
    )
  )

/** Times the English that a translation may be long, so that it fits where the English does. */
const LONGEST = 2.2
/** A short word may be this long, in characters, whatever the English is: buttons have room for that. */
const SHORT = 22
/** Longer ones, and why they may be. */
const LONG: Record<string, string> = {}

describe.each(languages)('the words in %s', language => {
  const messages: Messages = messagesOf(language)
  const entries = Object.entries(messages)

  test('have every message, in the plural forms of the language, and no other', () => {
    expect(distinct(Object.keys(messages))).toEqual(keysFor(language))
  })

  test('count wherever a plural form stands for several numbers', () => {
    const rules = new Intl.PluralRules(tagOf(language))
    // Nothing that is counted here is ever zero.
    const counted = Array.from({ length: 200 }, (_, n) => rules.select(n + 1))
    const isOfOne = (category: string) => counted.filter(each => each === category).length < 2
    const wrong = entries.filter(([key, message]) => {
      const [, category] = VARIANT.exec(key) ?? []
      return category && !isOfOne(category) && !usedIn(message).includes('count')
    })
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([])
  })

  test('say something everywhere', () => {
    expect(entries.filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([])
  })

  test('have the placeholders of the English', () => {
    const wrong = entries.filter(([key, message]) => {
      const original = originalOf(key)
      const mayLeaveOutCount = /_(zero|one|two)$/.test(key)
      const wanted = distinct(usedIn(english[`${baseOf(key)}_other`] ?? original ?? message))
      const used = distinct(usedIn(message))
      const contents = (of: Message | undefined) =>
        Object.entries(of?.placeholders ?? {}).map(([name, { content }]) => `${name} ${content}`)
      const isSame = (names: string[]) => names.join() === wanted.join()
      return !(
        (isSame(used) || (mayLeaveOutCount && isSame(distinct([...used, 'count'])))) &&
        distinct(contents(message)).join() === distinct(contents(original)).join()
      )
    })
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([])
  })

  test('number placeholders in the order of their names, as `src/words.ts` gives them', () => {
    const wrong = entries.filter(([, { placeholders = {} }]) =>
      Object.keys(placeholders)
        .toSorted()
        .some((name, n) => placeholders[name]?.content !== `$${n + 1}`)
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  test('name their language and its direction', () => {
    const locale = new Intl.Locale(tagOf(language)) as Intl.Locale & { textInfo: { direction: string } }
    expect(messages.languageTag?.message).toBe(tagOf(language))
    expect(messages.languageDirection?.message).toBe(locale.textInfo.direction)
    expect(messages.languageLowersNames?.message).toMatch(/^(yes|no)$/)
  })

  test('fit into the store and into the interface', () => {
    expect(messages.manifestDescription?.message.length).toBeLessThanOrEqual(132)
    const long = entries.filter(([key, { message }]) => {
      const length = originalOf(key)?.message.length ?? 0
      return message.length > Math.max(SHORT, length * LONGEST) && LONG[key] === undefined
    })
    expect(long.map(([key, { message }]) => `${key}: ${message}`)).toEqual([])
  })

  test('are said in the quotation marks of the language', () => {
    expect(entries.filter(([, { message }]) => /["']/.test(message)).map(([key]) => key)).toEqual([])
  })
})

test('what is typed stands in every language as it is typed', () => {
  const typed = (text: string) =>
    distinct(text.match(/-?\b\w+:(?=[\w.…-]|[,،\u200e]|$)|\bbefore:2026\b/g) ?? [])
  const keys = ['savedSearchPlaceholder', 'librarySearchPlaceholder', 'helpHas', 'helpSaved']
  for (const language of translations)
    for (const key of keys)
      expect(typed(messagesOf(language)[key]?.message ?? ''), `${language} ${key}`).toEqual(
        typed(english[key]?.message ?? '')
      )
})

describe('the interface', () => {
  const files = sourceFiles()

  test('uses every message', () => {
    const text = [
      ...files.map(file => file.text),
      readFileSync('manifest.json', 'utf8').replace(/__MSG_(\w+)__/g, "'$1'")
    ].join('\n')
    const unused = distinct(Object.keys(english).map(baseOf)).filter(key => !text.includes(`'${key}'`))
    const unusedTags = unused.filter(key => !text.includes(`"${key}"`))
    expect(unusedTags.map(key => `${key}: nothing says it: take it out of public/_locales`)).toEqual([])
  })

  test('says nothing that is not in public/_locales', () => {
    const words = files.filter(({ path }) => SHOWN.test(path)).flatMap(inlineWords)
    const instead = 'put the words into public/_locales/*/messages.json and write say(key)'
    expect(words.map(where => `${where}: ${instead}`)).toEqual([])
  })

  test('words in markup, attributes and calls are found', () => {
    const text = `
      const a = <p title="A title">Some text {is ? 'Two words' : say('key')} <b class="other">×</b></p>
      notices.say('Something was done')
      throw new Error('For the console')`
    expect(inlineWords({ path: 'popup/A.tsx', text })).toEqual([
      'popup/A.tsx “A title”',
      'popup/A.tsx “Some text”',
      'popup/A.tsx “Two words”',
      'popup/A.tsx “Something was done”'
    ])
  })
})

/** Where the interface is. The pure folders have words of articles and of files only. */
const SHOWN =
  /^(?:popup|library|options|welcome|ui|saved|content|background)\/|^(?:failure-words|meaning-words|colours)\.ts$/
/** Attributes that are read or read aloud, and props that become so. */
const READ =
  /^(?:aria-(?:label|description|valuetext)|title|placeholder|alt|label|aside|notice|empty\w*|summary)$/
/** A name, an address of no place, and a sample of painted text. */
const NO_WORDS = new Set(['Pressmark', 'courier.example', 'ab'])

interface SyntaxNode {
  type: string
  value?: unknown
  cooked?: string
  name?: { name?: unknown }
  callee?: SyntaxNode & { object?: { name?: string } }
}
const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

/** Words for the reader that stand in a file's markup; and sentences anywhere in it but in errors. */
function inlineWords({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  const found: string[] = []
  const note = (words: unknown, pattern: RegExp) => {
    const said = typeof words === 'string' ? words.replace(/\s+/g, ' ').trim() : ''
    if (pattern.test(said) && !NO_WORDS.has(said)) found.push(`${path} “${said}”`)
  }
  const visit = (node: SyntaxNode, isShown: boolean) => {
    const isError =
      node.type === 'NewExpression' ||
      (node.type === 'CallExpression' && node.callee?.object?.name === 'console')
    if (isError) return
    if (node.type === 'JSXText') note(node.value, /\p{L}{2}/u)
    if (node.type === 'Literal') note(node.value, isShown ? /\p{L}{2}/u : /^\p{Lu}\p{L}*,? \p{Ll}/u)
    if (node.type === 'TemplateElement')
      note((node.value as { cooked?: string }).cooked, isShown ? /\p{L}{2}/u : /^\p{Lu}\p{L}*,? \p{Ll}/u)
    const attribute = node.type === 'JSXAttribute' ? String(node.name?.name) : undefined
    for (const part of Object.values(node).flat()) {
      if (!isNode(part)) continue
      // What is given to a function is no text yet: keys of messages, names of things.
      const isArgument = /^(?:CallExpression|MemberExpression|BinaryExpression|JSXElement)$/.test(part.type)
      const isContent = /^JSX(?:Element|Fragment)$/.test(node.type) && part.type === 'JSXExpressionContainer'
      const isRead = attribute === undefined ? isShown || isContent : READ.test(attribute)
      visit(part, isRead && !isArgument)
    }
  }
  visit(parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).program as never, false)
  return found
}
