import { describe, expect, it } from 'vitest'
import { quotationText } from '../../src/export/quotation.ts'
import { anchorOf, article, found, quote, ROWE } from '../ui/sample.ts'

const LINK = 'https://tidewater.example/harbour/crane#:~:text='
const voice = { name: 'Imke Rowe', role: 'harbour master' }

describe('a quotation as text', () => {
  it('has the words, who said them and how, where they are printed, and a link to the place', () => {
    const parts = [
      quote('It leans.', ROWE, {
        cue: 'said',
        venue: 'on the radio',
        via: 'Mole Gazette',
        anchor: anchorOf('It leans.')
      })
    ]
    expect(quotationText(article(), voice, parts)).toBe(
      [
        '“It leans.”',
        '— Imke Rowe, harbour master (said, on the radio, via Mole Gazette)',
        '“The old crane stays where it is”, Tidewater Herald, 2026-03-02',
        `${LINK}It%20leans.`
      ].join('\n')
    )
  })

  it('shows where the reporter split it, in the marks of the language', () => {
    const parts = [quote('Er steht', ROWE, { anchor: anchorOf('Er steht') }), quote('und bleibt.', ROWE)]
    expect(quotationText(article({ language: found('de') }), voice, parts).split('\n')[0]).toBe(
      '„Er steht“ … „und bleibt.“'
    )
  })

  it('takes a language that is none for one it does not know', () => {
    const parts = [quote('It leans.', ROWE, { anchor: anchorOf('It leans.') })]
    const text = quotationText(article({ language: found('constructor') }), voice, parts)
    expect(text.split('\n')[0]).toBe('“It leans.”')
  })

  it('sets no marks around reported speech, and says if nobody is named', () => {
    const parts = [quote('it would be moved', null, { kind: 'indirect' })]
    expect(quotationText(article(), { name: null, role: undefined }, parts).split('\n').slice(0, 2)).toEqual([
      'it would be moved',
      '— Speaker not named'
    ])
  })

  it('names the site where the publisher is not known, and no day where none is', () => {
    const { publisher: _, published: __, ...rest } = article()
    expect(quotationText(rest, voice, [quote('It leans.', ROWE)]).split('\n')[2]).toBe(
      '“The old crane stays where it is”, tidewater.example'
    )
  })
})
