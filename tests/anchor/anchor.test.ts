import { expect, describe as group, it } from 'vitest'
import { type Anchor, anchor, anchorParts, describe, SearchablePage } from '../../src/anchor/index.ts'
import { bodyOf, rangeOf } from './dom.ts'

const STORY = `
  <h1>Ferry to stop</h1>
  <p>The ferry stops <em>on Monday</em>, the council said. Nobody was asked.</p>
  <p>The ferry carried 900 people a day.</p>
  <p>It will be missed, the council said. Nobody was asked.</p>`

/** Through JSON, as it is stored. */
const describeText = (html: string, text: string): Anchor => {
  const body = bodyOf(html)
  return JSON.parse(JSON.stringify(describe(rangeOf(body, text), body)))
}

const searchableOf = (html: string) => {
  const searchable = new SearchablePage(bodyOf(html))
  return { page: searchable.page, find: (anchor: Anchor) => searchable.find(anchor) }
}

const PAGES: [name: string, change: (html: string) => string][] = [
  ['the same page', html => html],
  ['white space reflowed', html => html.replace(/ /g, '\n   ')],
  [
    'links and spans around words',
    html => html.replace('the council said', '<a href="/c">the <b>council</b> said</a>')
  ],
  ['inline tags gone', html => html.replace(/<\/?em>/g, '')],
  [
    'an advertisement between the paragraphs',
    html => html.replace('</h1>', '</h1><div>Advertisement: fly to Rome</div>')
  ],
  ['a wrapper and a script', html => `<main><script>var ferry = "The ferry stops"</script>${html}</main>`],
  ['curly quotation marks and dashes', html => html.replace('900', '900').replace(/-/g, '—')],
  ['soft hyphens', html => html.replace('council', 'coun\u00adcil')]
]

group('found again', () => {
  it.each(PAGES)('%s', (_, change) => {
    const body = bodyOf(change(STORY))
    const range = anchor(describeText(STORY, 'The ferry stops on Monday, the council said.'), body)
    expect(
      range
        ?.toString()
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
    ).toBe('The ferry stops on Monday, the council said.')
  })

  it('the same words in their own paragraph, told apart by what stands around them', () => {
    const body = bodyOf(`<p>News first.</p>${STORY}`)
    const range = anchor(describeText(STORY, 'Nobody was asked.'), body)
    const last = body.querySelectorAll('p')[1]
    expect(last?.contains(range?.startContainer ?? null)).toBe(true)
  })

  it('over two paragraphs, with a range for each', () => {
    const text = 'Nobody was asked.</p>\n  <p>The ferry carried 900 people'
    const selectors = describeText(STORY, text.replace(/<[^>]+>/g, ''))
    expect(selectors.parts.map(part => part.quote.exact)).toEqual([
      'Nobody was asked.',
      'The ferry carried 900 people'
    ])
    const parts = anchorParts(selectors, bodyOf(STORY.replace('</p>\n', '</p><div>Read also: Rome</div>')))
    expect(parts?.map(String)).toEqual(['Nobody was asked.', 'The ferry carried 900 people'])
  })

  it('two paragraphs that changed places, each where it is now', () => {
    const [one, two] = [
      '<p>First the wall moved by nine millimetres in a week.</p>',
      '<p>Then the pier was closed to all who came on foot.</p>'
    ]
    const selectors = describeText(`${one}${two}`, 'in a week.Then the pier')
    const searchable = new SearchablePage(bodyOf(`${two}${one}`))
    const found = searchable.find(selectors)
    expect(found?.spans.map(({ start, end }) => searchable.page.text.slice(start, end))).toEqual([
      'Then the pier',
      'in a week.'
    ])
    expect(found?.isEdited).toBe(true)
  })

  it('a short line at the end of a block', () => {
    const html = '<div><a>Culture</a></div><h1>Culture wins</h1><p>More culture.</p>'
    expect(String(anchor(describeText(html, 'Culture'), bodyOf(html)))).toBe('Culture')
  })
})

it('finds everything on a page with a capital that grows when made small', () => {
  const html = '<p>The Mayor of İstanbul spoke.</p><p>The Council met in the EVENING.</p>'
  expect(String(anchor(describeText(html, 'The Council met'), bodyOf(html)))).toBe('The Council met')
})

group('words that stand on a page a dozen times', () => {
  const WORDS = 'said the spokesman of the harbour board'
  const [BEFORE, BEHIND] = ['“The crane was never weighed,”', 'when the barge had been towed away.']
  const others = Array.from(
    { length: 11 },
    (_, n) => `<p>“Pier ${n} is as safe as ever,” ${WORDS} on day ${n}.</p>`
  )
  const own = `<p>${BEFORE} ${WORDS} ${BEHIND}</p>`

  // The one meant stands behind all the others: it is among those that are compared for what goes right before or behind it.
  it.each<[what: string, now: string]>([
    ['around them', own],
    ['before them', own.replace(BEHIND, 'and would say no more.')],
    ['behind them', own.replace(BEFORE, '“No comment,”')]
  ])('are found by what stands %s', (_, now) => {
    const { page, ...searchable } = searchableOf([...others, now].join(''))
    const found = searchable.find(describeText([own, ...others].join(''), WORDS))
    expect(found?.spans.map(({ start }) => start)).toEqual([page.text.lastIndexOf(WORDS)])
  })

  it('are given up where nothing of that is left', () => {
    const now = `<p>“No comment,” ${WORDS} and would say no more.</p>`
    const { find } = searchableOf([...others, now].join(''))
    expect(find(describeText([own, ...others].join(''), WORDS))).toBeNull()
  })
})

group('an orphan rather than a wrong place', () => {
  it('one of several that nothing tells apart, once the page has changed', () => {
    const post = '<div>Sign me up</div>'
    const selectors = describeText(post.repeat(8), 'Sign me up')
    expect(anchor(selectors, bodyOf(post.repeat(8)))).not.toBeNull()
    const searchable = new SearchablePage(bodyOf(post.repeat(8)))
    const fifth = searchable.describe(44, 54)
    expect(fifth.parts[0]?.quote.exact).toBe('Sign me up')
    expect(searchable.find(fifth)).toEqual({ spans: [{ start: 44, end: 54 }], isEdited: false })
    expect(anchor(selectors, bodyOf(`<p>New.</p>${post.repeat(8)}`))).toBeNull()
  })

  it('a phrase that somebody else says too, once its own sentence is gone', () => {
    const [ours, theirs] = [
      '<p>Adeyemi told reporters on Monday evening that she would go.</p>',
      '<p>Her rival, Petkov, told reporters on Monday evening he would not.</p>'
    ]
    const selectors = describeText(ours, 'told reporters on Monday evening')
    expect(anchor(selectors, bodyOf(theirs))).toBeNull()
  })

  const cases: [string, string, string][] = [
    [
      'the paragraph is gone',
      'The ferry carried 900 people a day.',
      STORY.replace('The ferry carried 900 people a day.', '')
    ],
    ['a few words stand only elsewhere', 'a day', '<p>Each has its day in court, a day long.</p>'],
    [
      'one of two paragraphs is gone',
      'asked.\n  The ferry carried',
      STORY.replace('The ferry carried', 'It took')
    ]
  ]
  it.each(cases)('%s', (_, text, changed) => {
    expect(anchor(describeText(STORY, text), bodyOf(changed))).toBeNull()
  })

  it('an anchor without parts', () => {
    expect(anchor({ parts: [] }, bodyOf(STORY))).toBeNull()
    expect(anchorParts({ parts: [] }, bodyOf(STORY))).toBeNull()
  })

  it('an anchor of nothing but invisible signs', () => {
    const selectors = describeText('<p>One \u200b two</p>', '\u200b')
    expect(anchor(selectors, bodyOf('<p>One \u200b two</p>'))).toBeNull()
  })
})

it('refuses a range without text', () => {
  const body = bodyOf('<p> </p><p>Text</p>')
  const range = body.ownerDocument.createRange()
  range.selectNode(body.firstElementChild as Element)
  expect(() => describe(range, body)).toThrow(RangeError)
})

it('refuses a range outside the text, as in a shadow root', () => {
  const body = bodyOf('<p>Text</p><div></div>')
  const shadow = (body.querySelector('div') as Element).attachShadow({ mode: 'open' })
  shadow.append('inside')
  const range = body.ownerDocument.createRange()
  range.selectNodeContents(shadow)
  expect(() => describe(range, body)).toThrow('outside')
})

it('refuses a range of which one end lies outside', () => {
  const body = bodyOf('<main><p>Text</p></main><p>More</p>')
  const [first, second] = body.querySelectorAll('p') as unknown as [Element, Element]
  const range = body.ownerDocument.createRange()
  range.setStart(first, 0)
  range.setEnd(second, 1)
  expect(() => describe(range, body.querySelector('main') as Element)).toThrow('outside')
  expect(() => describe(range, second)).toThrow('outside')
})

it('takes ranges whose ends are elements', () => {
  const body = bodyOf('<p>One <b>two</b> three</p><p>four</p>')
  const range = body.ownerDocument.createRange()
  range.selectNodeContents(body.firstElementChild as Element)
  expect(describe(range, body).parts.map(part => part.quote.exact)).toEqual(['One two three'])
})

it('leaves the page as it was', () => {
  const body = bodyOf(STORY)
  const before = body.outerHTML
  anchor(describe(rangeOf(body, 'Nobody was asked.'), body), body)
  expect(body.outerHTML).toBe(before)
})
