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

  it('over two blocks, of which only one was edited', () => {
    const html = `<p>${OPENING}</p><p>${VOTE}</p>`
    const found = find(html.replace('nine', 'seven'), marked(html, `${OPENING}${VOTE}`))
    expect(found).toMatchObject({ texts: [OPENING, VOTE.replace('nine', 'seven')], isEdited: true })
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

  it('of many words, unless much of its middle is gone, or as much has come', () => {
    const long = Array.from({ length: 400 }, (_, n) => `word${n} of line ${n % 7}`).join(', ')
    const html = `<p>Before the list stands this. ${long}. Behind it stands that.</p>`
    const anchor = marked(html, long)
    const middle = long.slice(long.indexOf('word60 '), long.indexOf('word340 '))
    expect(find(html.replace(middle, ''), anchor)).toBeNull()
    expect(find(html.replace('word200', `word200 ${'and more '.repeat(1200)}`), anchor)).toBeNull()
    expect(find(html.replace('word200', `word200 ${'and more '.repeat(300)}`), anchor)?.isEdited).toBe(true)
  })

  const long = Array.from({ length: 200 }, (_, n) => `word${n} of line ${n % 7}`).join(', ')
  const [teaser, ending] = [long.slice(0, 500), long.slice(-500)]
  const article = `<p>Before the list stands this. ${long}. Behind it stands that.</p>`
  it.each<[what: string, before: string, behind: string]>([
    ['beginning stands before it', `<p>In today’s paper: ${teaser} and so on, page two.</p>`, ''],
    ['beginning stands behind it', '', `<p>In today’s paper: ${teaser} and so on, page two.</p>`],
    ['end stands before it', `<p>It closes with the words ${ending}, they say.</p>`, ''],
    ['end stands behind it', '', `<p>It closes with the words ${ending}, they say.</p>`]
  ])('of many words whose %s too, by what goes with it', (_, before, behind) => {
    const edited = long.replace('word99 of', 'nothing in')
    const page = before + article.replace(long, edited) + behind
    expect(find(page, marked(article, long))?.texts).toEqual([edited])
  })

  it('of many words that stand twice with the same around them: which of them, nobody can say', () => {
    const edited = article.replace('word99 of', 'nothing in')
    expect(find(edited + edited, marked(article, long))).toBeNull()
  })

  it('of many words of which the beginning and the end changed places', () => {
    const half = (name: string) =>
      Array.from({ length: 100 }, (_, n) => `${name}${n} of line ${n % 7}`).join(', ')
    const html = `<p>${half('word')}, ${half('name')}</p>`
    const changed = `<p>${half('name')}, ${half('word')}</p>`
    expect(find(changed, marked(html, `${half('word')}, ${half('name')}`))).toBeNull()
  })

  it.each([
    ['first', 'After four', 'Within four', VOTE.replace('After', 'Within')],
    ['last', 'the capital.', 'the coast.', VOTE.replace('capital.', 'coast')]
  ])('with its %s word exchanged, where the words beyond it are the same', (_, from, to, expected) => {
    const html = `<p>${OPENING} ${VOTE} ${REST}</p>`
    expect(find(html.replace(from, to), marked(html, VOTE))?.texts).toEqual([expected])
  })

  it('with other marks around it', () => {
    const html = `<p>He wrote: “${VOTE}” And that was all there was to say about it.</p>`
    const changed = html.replace('“', '(').replace('”', ')').replace('nine', 'seven')
    expect(find(changed, marked(html, `“${VOTE}”`))?.texts).toEqual([
      VOTE.replace('nine', 'seven').replace('capital.', 'capital')
    ])
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
    expect(found).toMatchObject({
      texts: ['One stood at the gate all night.', 'Two.', 'Three came at dawn.'],
      isEdited: false
    })
  })

  const [GATE, CART] = ['One stood at the gate all night.', 'Three came at dawn with a cart of hay.']
  const [ONE, TWO, THREE] = [`<p>${GATE}</p>`, '<p>Two.</p>', `<p>${CART}</p>`]
  const AD = '<div>Advertisement: fly to Rome and back for the price of a coffee</div>'
  const TALE = `<p>${'A long tale. '.repeat(300)}</p>`
  it.each<[name: string, text: string, page: string, texts: string[] | undefined]>([
    ['before its neighbour', `Two.${CART}`, `${TWO}${AD}${THREE}${TWO}`, ['Two.', CART]],
    ['behind its neighbour', `${GATE}Two.`, `${TWO}${ONE}${AD}${TWO}`, [GATE, 'Two.']],
    ['twice between them', `${GATE}Two.${CART}`, `${ONE}${AD}${TWO}${AD}${TWO}${AD}${THREE}`, [GATE, CART]],
    ['far from its neighbour', `${GATE}Two.`, `${ONE}${TALE}${AD}${TWO}`, [GATE]],
    ['where they are far apart', `${GATE}Two.${CART}`, `${ONE}${AD}${TWO}${TALE}${THREE}`, [GATE, CART]],
    ['alone', `${GATE}Two.${CART}`, `${AD}${TWO}${AD}`, undefined]
  ])('over blocks of which one is a single word, which stands %s', (_, text, page, texts) => {
    expect(find(page, marked(`${ONE}${TWO}${THREE}`, text))?.texts).toEqual(texts)
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

  it('but a long one is where all of its words are, whatever stands around them', () => {
    const page = `<p>A letter from the quay: ${VOTE} So much for that.</p>`
    expect(find(page, marked(STORY, VOTE))).toMatchObject({ texts: [VOTE], isEdited: false })
  })

  const edited = VOTE.replace('nine', 'seven')
  it('where its words stand in several blocks, and nothing around them does', () => {
    const pieces = [edited.slice(0, 34), edited.slice(34, 70), edited.slice(70)]
    const page = pieces.map(piece => `<p>${piece}</p>`).join('')
    const html = `<p>${OPENING} ${VOTE} ${REST}</p>`
    expect(find(`<p>${edited}</p>`, marked(html, VOTE))?.texts).toEqual([edited])
    expect(find(page, marked(html, VOTE))).toBeNull()
  })

  it('where it was a block of its own and its words stand within another', () => {
    const html = `<p>${OPENING}</p><p>${VOTE}</p><p>${REST}</p>`
    const within = `<p>Once upon a time, they say, ${edited.slice(0, -1)}, and all lived happily.</p>`
    expect(find(`<p>${edited}</p>`, marked(html, VOTE))?.texts).toEqual([edited])
    expect(find(within, marked(html, VOTE))).toBeNull()
  })

  it('where two places have as much for them', () => {
    const like = (name: string) => `<p>${VOTE.replace('nine', name)}</p>`
    const html = `<p>${OPENING}</p><p>${VOTE}</p><p>${REST}</p>`
    const changed = (...names: string[]) =>
      `<p>A note on the door.</p>${names.map(like).join('<p>Nothing else was said of it that day.</p>')}`
    expect(find(changed('seven'), marked(html, VOTE))?.texts).toEqual([VOTE.replace('nine', 'seven')])
    expect(find(changed('seven', 'eight'), marked(html, VOTE))).toBeNull()
  })

  it('where a good half of its words stand in another sentence', () => {
    const other = 'After lunch the nine singers voted to sell the old piano to a firm from the coast.'
    const html = `<p>${OPENING} ${VOTE} ${REST}</p>`
    expect(find(`<p>The choir met. ${other} They have another.</p>`, marked(html, VOTE))).toBeNull()
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

  it('and what stands once, with nothing like it, remembers nothing else', () => {
    expect(marked(STORY, VOTE).parts[0]).not.toHaveProperty('twins')
  })

  it('where the same text stood elsewhere from the start, once its own context is gone', () => {
    const line = 'The ropewalk is to open again in the spring, with a museum and forty new flats.'
    const html = `<p>From the page of letters. ${line} Nobody asked.</p><aside><h2>More</h2><p>${line}</p></aside>`
    const anchor = marked(html, line)
    expect(find(html.replace(/<p>From.*?<\/p>/, ''), anchor)).toBeNull()
    expect(find(html.replace('From the page of letters', 'Letters'), anchor)?.texts).toEqual([line])
  })

  it('but one of many with the same words is where its context is', () => {
    const post = (n: number) =>
      `<p>On day ${n * n} the boat left quay ${n} late. Read the rest here. Post ${n + 40}.</p>`
    const html = Array.from({ length: 14 }, (_, n) => post(n)).join('')
    const body = bodyOf(html)
    const range = rangeOf(body, 'left quay 11 late. Read the rest here. Post 51.')
    const [node, start] = [range.startContainer, range.startOffset + 'left quay 11 late. '.length]
    range.setStart(node, start)
    range.setEnd(node, start + 'Read the rest here.'.length)
    const anchor = describe(range, body)
    const [found] = new SearchablePage(bodyOf(`<p>Posts of the day</p>${html}`)).find(anchor)?.spans ?? []
    const page = new SearchablePage(bodyOf(`<p>Posts of the day</p>${html}`)).page.text
    expect(page.slice((found?.start ?? 0) - 19, found?.end)).toBe('left quay 11 late. Read the rest here.')
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
