import { expect, describe as group, it } from 'vitest'
import { type Anchor, describe, SearchablePage } from '../../src/anchor/index.ts'
import { bodyOf, rangeOf } from './dom.ts'

const OPENING = 'The harbour board met on Tuesday behind closed doors and took no minutes.'
const VOTE = 'After four hours the nine members voted to sell the old ropewalk to a firm from the capital.'
const REST = 'Nobody on the board would say what was paid. The firm, founded in March, has no other property.'
const STORY = `<article><h1>Ropewalk sold</h1><p>${OPENING}</p><p>${VOTE} ${REST}</p><p>The mayor called the sale a mistake.</p></article>`

const marked = (html: string, text: string): Anchor => {
  const body = bodyOf(html)
  return JSON.parse(JSON.stringify(describe(rangeOf(body, text), body)))
}
const find = (html: string, anchor: Anchor) => {
  const searchable = new SearchablePage(bodyOf(html))
  const found = searchable.find(anchor)
  return (
    found && { ...found, texts: found.spans.map(({ start, end }) => searchable.page.text.slice(start, end)) }
  )
}

group('an edited text', () => {
  const edits: [what: string, from: string, to: string, found: string][] = [
    ['a word exchanged', 'nine members', 'seven members', VOTE.replace('nine', 'seven')],
    [
      'a clause put in',
      'voted to sell',
      'voted, against the advice of their own lawyer and of two former mayors, to sell',
      VOTE.replace(
        'voted to sell',
        'voted, against the advice of their own lawyer and of two former mayors, to sell'
      )
    ],
    ['the beginning cut off', 'After four hours the nine members', 'They', VOTE.slice(34)],
    [
      'the end cut off',
      ' to a firm from the capital.',
      '.',
      VOTE.replace(' to a firm from the capital.', '')
    ],
    ['words respelt', 'ropewalk to a', 'rope-walk to the', VOTE.replace('ropewalk to a', 'rope-walk to the')]
  ]
  it.each(edits)('with %s', (_, from, to, expected) => {
    const found = find(STORY.replace(from, to), marked(STORY, VOTE))
    expect(found?.texts).toEqual([expected])
    expect(found?.isEdited).toBe(true)
  })

  it('is told from the same text', () => {
    expect(find(STORY, marked(STORY, VOTE))?.isEdited).toBe(false)
  })

  it('in a script without spaces', () => {
    const line = '港湾委員会は火曜日に非公開で会合を開き、九人の委員が古い製綱所の売却を決めた。'
    const html = `<p>町の話題。${line}価格は明らかにされていない。</p>`
    const changed = html.replace('九人の委員', '七人の委員')
    expect(find(changed, marked(html, line))?.texts).toEqual([line.replace('九人', '七人')])
  })

  it('of many words, by its beginning and its end', () => {
    const long = Array.from({ length: 400 }, (_, n) => `word${n} of line ${n % 7}`).join(', ')
    const html = `<p>Before the list stands this. ${long}. Behind it stands that.</p>`
    const changed = html.replace('word200 of', 'nothing in').replace('word3 of', 'other3 of')
    const [text] = find(changed, marked(html, long))?.texts ?? []
    expect(text?.startsWith('word0 of line 0')).toBe(true)
    expect(text?.endsWith('word399 of line 0')).toBe(true)
  })

  it('over three blocks of which the middle one is gone', () => {
    const html =
      '<p>One stood at the gate all night.</p><p>Two.</p><p>Three came at dawn with a cart of hay.</p>'
    const found = find(
      html.replace('<p>Two.</p>', ''),
      marked(html, 'at the gate all night.Two.Three came at dawn')
    )
    expect(found).toMatchObject({ texts: ['at the gate all night.', 'Three came at dawn'], isEdited: true })
  })

  it('over three blocks of which the middle one is a word that stands elsewhere too', () => {
    const html =
      '<p>Two.</p><p>One stood at the gate all night.</p><p>Two.</p><p>Three came at dawn.</p><p>Two.</p>'
    const found = find(
      html.replace(/<p>/g, '<div>ad</div><p>'),
      marked(html, 'One stood at the gate all night.Two.Three came at dawn.')
    )
    expect(found?.texts).toEqual(['One stood at the gate all night.', 'Two.', 'Three came at dawn.'])
  })
})

group('is gone rather than elsewhere', () => {
  it('where half of its words are said of something else', () => {
    const other = 'After a short break the members of the choir voted to sing the old song to a crowd.'
    expect(find(STORY.replace(`${VOTE} ${REST}`, other), marked(STORY, VOTE))).toBeNull()
  })

  it('where its paragraph is gone and the one before goes on with the next', () => {
    expect(find(STORY.replace(`<p>${VOTE} ${REST}</p>`, ''), marked(STORY, VOTE))).toBeNull()
  })

  const captions = (...years: number[]) =>
    years
      .map(
        year => `<figcaption>The ropewalk from the pier, in ${year}. Picture: harbour archive</figcaption>`
      )
      .join('')

  it('where a like text stood beside it from the start', () => {
    const html = captions(1931, 1932, 1933, 1934)
    const anchor = marked(html, 'The ropewalk from the pier, in 1932. Picture: harbour archive')
    expect(anchor.parts[0]?.twins).toContain('the ropewalk from the pier, in 1933. picture: harbour archive')
    expect(find(captions(1931, 1933, 1934), anchor)).toBeNull()
  })

  it('where the same text stood elsewhere from the start, once its own context is gone', () => {
    const line = 'The ropewalk is to open again in the spring, with a museum and forty new flats.'
    const html = `<p>From the page of letters. ${line} Nobody asked.</p><aside><h2>More</h2><p>${line}</p></aside>`
    const anchor = marked(html, line)
    expect(find(html.replace(/<p>From.*?<\/p>/, ''), anchor)).toBeNull()
    expect(find(html.replace('From the page of letters', 'Letters'), anchor)?.texts).toEqual([line])
  })

  it('but where only it was edited, its twins do not stand in its way', () => {
    const html = captions(1931, 1932, 1933, 1934)
    const anchor = marked(html, 'The ropewalk from the pier, in 1932. Picture: harbour archive')
    const edited = 'The ropewalk seen from the old pier, in 1932. Picture: harbour archive'
    const changed = html.replace(
      'The ropewalk from the pier, in 1932',
      'The ropewalk seen from the old pier, in 1932'
    )
    expect(find(changed, anchor)?.texts).toEqual([edited])
  })
})

it('answers in time on bait for slow searches', () => {
  const bait = 'again and again '.repeat(20_000)
  const html = `<p>${bait}</p><p>${'x'.repeat(50_000)}</p><p>${'a b c d e f g '.repeat(9_000)}</p>`
  const anchor = marked(STORY, VOTE)
  const phrase = { parts: [{ ...(anchor.parts[0] as Anchor['parts'][0]) }] }
  ;(phrase.parts[0] as Anchor['parts'][0]).quote = {
    type: 'TextQuoteSelector',
    exact: `${'again and '.repeat(100)}never`,
    prefix: 'again and again ',
    suffix: ' again and again'
  }
  const searchable = new SearchablePage(bodyOf(html))
  const started = performance.now()
  expect(searchable.find(phrase)).toBeNull()
  expect(performance.now() - started).toBeLessThan(1500)
})
