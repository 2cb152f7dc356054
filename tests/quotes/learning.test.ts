/** Languages are learnt when a page needs them: here none is known at first. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ALL } from '../../bench/all-languages.ts'

const fresh = async () => {
  vi.resetModules()
  return import('../../src/quotes/languages/index.ts')
}

describe('a language', () => {
  let languages: Awaited<ReturnType<typeof fresh>>
  const packOf = (code: string) => {
    const pack = ALL.find(({ language }) => language.code === code)
    if (!pack) throw new Error(`no pack ${code}`)
    return pack
  }
  beforeEach(async () => {
    languages = await fresh()
  })

  it('is asked for by the page’s own word for it', () => {
    expect(() => languages.lexiconOfTag('pt-BR')).toThrow(languages.LanguageNotLearnt)
    languages.learn(packOf('pt'))
    expect(languages.lexiconOfTag('pt-BR')?.code).toBe('pt')
  })

  it('stands for its nearest relatives', () => {
    languages.learn(packOf('sv'))
    expect(languages.lexiconOfTag('nb')?.code).toBe('sv')
  })

  it('is English where a page is in none of ours', () => {
    languages.learn(packOf('fr'))
    expect(languages.lexiconOfTag('tr')).toBeNull()
    expect(() => languages.lexiconFor('tr', 'Vapur bugün de gelmedi.')).toThrow(/en has not been learnt/)
    languages.learn(packOf('en'))
    // Not what was learnt for the browser's language, by however many words that fits better.
    expect(languages.lexiconFor('tr', 'Vapur bugün de gelmedi, de la de la.').code).toBe('en')
  })

  it.each([
    ['fr', 'Le bac est à quai depuis lundi.'],
    ['sv', 'Färjan har inte kommit och det är tredje dagen.'],
    ['uk', 'Пором стоїть у порту з понеділка, його не видно.'],
    ['ja', '船は港にいる。'],
    ['en', 'Zzz.']
  ])('is told from few words where the page says nothing: %s', (code, text) => {
    expect(() => languages.lexiconFor(undefined, text)).toThrow(new RegExp(`${code} has not been learnt`))
    languages.learn(packOf(code))
    expect(languages.lexiconFor(undefined, text).code).toBe(code)
  })

  it('is one of those that the build makes files for', async () => {
    const { readdirSync } = await import('node:fs')
    const files = readdirSync('src/content/languages').map(file => file.replace('.ts', ''))
    expect(files.toSorted()).toEqual(ALL.map(({ language }) => language.code).toSorted())
    expect([...languages.CODES].toSorted()).toEqual(files.toSorted())
  })

  it('is brought by the popup with the reader, where the browser speaks it', async () => {
    const { readFileSync } = await import('node:fs')
    const [, listed = ''] =
      /LANGUAGE = \/\^\(\?:([^)]*)\)/.exec(readFileSync('src/popup/head-start.ts', 'utf8')) ?? []
    expect(listed.split('|').toSorted()).toEqual(ALL.map(({ language }) => language.code).toSorted())
  })
})
