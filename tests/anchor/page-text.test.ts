/** The text of a page, and the way from it to nodes and back. */
import { JSDOM } from 'jsdom'
import { expect, describe as group, it } from 'vitest'
import { PageText, type PageVisitor } from '../../src/anchor/index.ts'
import { isCollapsible, isSpace } from '../../src/anchor/white-space.ts'
import { bodyOf } from './dom.ts'

const textOf = (html: string) => new PageText(bodyOf(html)).text

group('the text', () => {
  it.each([
    ['blocks end lines', '<p>One</p><p>Two</p>', 'One\nTwo\n'],
    ['also around loose text', 'One<p>Two</p>Three', 'One\nTwo\nThree\n'],
    ['and within one another once', '<div><p>One</p></div><ul><li>Two</li></ul>', 'One\nTwo\n'],
    ['empty ones do not', '<p></p><p>One</p><p> </p><div></div>', 'One\n '],
    ['inline elements do not', '<p>One <b>two</b><i>three</i></p>', 'One twothree\n'],
    ['custom elements do not', '<p>One<x-b>two</x-b></p>', 'Onetwo\n'],
    ['white space is as in the source', '<p> One\n  two </p>', ' One\n  two \n'],
    ['a line break is a line feed', '<p>One<br>two</p>', 'One\ntwo\n'],
    ['two line breaks part blocks', '<p>One<br><br>two</p>', 'One\n\ntwo\n'],
    ['line breaks with white space between too', '<p>One<br> <br>two</p>', 'One\n \ntwo\n'],
    [
      'scripts, styles and templates are none',
      '<script>a</script><style>b {}</style><p>One<template>c</template></p>',
      'One\n'
    ],
    [
      'what readers do not read is none',
      '<p>One<svg><text>a</text></svg><noscript>b</noscript><iframe>c</iframe></p>',
      'One\n'
    ],
    ['form values are none', '<p>One<textarea>a</textarea><select><option>b</option></select></p>', 'One\n'],
    [
      'how characters are read aloud is none',
      '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>町</p>',
      '港町\n'
    ],
    ['comments are none', '<p>One<!-- two -->three</p>', 'Onethree\n'],
    ['hidden text is text', '<p hidden>One</p><p style="display:none">Two</p>', 'One\nTwo\n'],
    ['nothing', '', '']
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('of XHTML is without instructions, with its character data left out as a browser’s walk does', () => {
    const { document } = new JSDOM(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One <?php two ?>three<![CDATA[ four]]></p></body></html>',
      { contentType: 'application/xhtml+xml' }
    ).window
    expect(new PageText(document.body).text).toBe('One three\n')
  })

  it('is whole where a form’s controls bear the names of what it is walked by', () => {
    const form =
      '<form><input name="firstChild"><input name="nextSibling"><input name="localName"><p>One</p></form><p>Two</p>'
    expect(textOf(form)).toBe('One\nTwo\n')
  })
})

group('nodes', () => {
  const body = bodyOf('<p>One <b>two</b></p><p>three</p>')
  const page = new PageText(body)
  const [first, second] = body.querySelectorAll('p') as unknown as [Element, Element]
  const bold = body.querySelector('b') as Element

  it('positions of points in text, and between elements', () => {
    expect(page.positionOf(bold.firstChild as Text, 2)).toBe(6)
    expect(page.positionOf(first, 0)).toBe(0)
    expect(page.positionOf(first, 1)).toBe(4)
    expect(page.positionOf(second, 0)).toBe(7)
    expect(page.positionOf(body, 2)).toBe(13)
  })

  it('ranges lie on the inner sides of text nodes', () => {
    const range = page.range(4, 7)
    expect([range.startContainer, range.startOffset]).toEqual([bold.firstChild, 0])
    expect([range.endContainer, range.endOffset]).toEqual([bold.firstChild, 3])
    expect(String(page.range(0, 4))).toBe('One ')
    expect(String(page.range(2, 10))).toBe('e twoth')
    expect(page.ranges(0, 13)).toHaveLength(1)
  })

  it('a range from the end of a block begins with the next', () => {
    const range = page.range(7, 11)
    expect([range.startContainer, range.startOffset, String(range)]).toEqual([second.firstChild, 0, 'thr'])
  })

  it('a range to the beginning of a block ends with the one before', () => {
    expect(page.range(4, 8).endContainer).toBe(bold.firstChild)
  })

  it('a range beyond the end ends there', () => {
    expect(String(page.range(10, 99))).toBe('ree')
    expect(String(page.range(14, 99))).toBe('')
  })

  it('of a page without text there is no range', () => {
    expect(() => new PageText(bodyOf('<p></p>')).range(0, 0)).toThrow(RangeError)
    expect(new PageText(bodyOf('<p></p>')).positionOf(bodyOf('<p></p>'), 0)).toBe(0)
  })
})

group('blocks', () => {
  const page = new PageText(bodyOf('<p> One two </p><p>three</p><p> </p><p>four</p>'))
  const { text } = page
  const parts = (start: number, end: number) =>
    page.blockParts(start, end).map(part => text.slice(part.start, part.end))
  const at = (words: string) => text.indexOf(words)

  it('a span is cut at them, without white space at its ends', () => {
    expect(parts(0, text.length)).toEqual(['One two', 'three', 'four'])
    expect(parts(at('two'), at('ree'))).toEqual(['two', 'th'])
    expect(parts(at('three'), at('four'))).toEqual(['three'])
    expect(parts(at('three') + 5, at('four'))).toEqual([])
    expect(parts(3, 3)).toEqual([])
  })

  it('white space alone lies before a beginning', () => {
    expect(['One', 'two', 'three', 'hree', 'four'].map(words => page.startsBlock(at(words)))).toEqual([
      true,
      false,
      true,
      false,
      true
    ])
    expect(page.startsBlock(0)).toBe(true)
  })

  it('white space alone lies behind an end', () => {
    expect(
      ['One', 'two', 'thre', 'three', 'four'].map(words => page.endsBlock(at(words) + words.length))
    ).toEqual([false, true, false, true, true])
    expect(page.endsBlock(text.length)).toBe(true)
  })

  it('a line break within one is no end of it', () => {
    const verse = new PageText(bodyOf('<p>One<br>two</p>'))
    expect([verse.endsBlock(3), verse.startsBlock(4)]).toEqual([false, false])
    expect(verse.blockParts(0, 7)).toEqual([{ start: 0, end: 7 }])
  })

  it('two line breaks are one, also with white space between, and text takes their count back', () => {
    const partsOf = (html: string) => {
      const page = new PageText(bodyOf(html))
      return page.blockParts(0, page.text.length).map(part => page.text.slice(part.start, part.end))
    }
    expect(partsOf('<p>One<br><br>two</p>')).toEqual(['One', 'two'])
    expect(partsOf('<p>One<br> <br>two</p>')).toEqual(['One', 'two'])
    expect(partsOf('<p>One<br>two<br>three</p>')).toEqual(['One\ntwo\nthree'])
  })

  it('a span is trimmed of white space', () => {
    expect(page.trim(0, at('three'))).toEqual({ start: 1, end: 8 })
    expect(page.trim(8, 10)).toEqual({ start: 10, end: 10 })
  })
})

it('tells of everything on the way', () => {
  const told: string[] = []
  const visitor: PageVisitor = {
    enter: (_, tag, isBlock) => told.push(`<${tag}${isBlock ? ' block' : ''}>`),
    leave: isBlock => told.push(`</${isBlock ? 'block' : ''}>`),
    text: (data, position, shown) => told.push(`${position} ${shown} “${data}”`),
    boundary: position => told.push(`${position} |`)
  }
  new PageText(bodyOf('<p> One <b>two</b></p><br>three'), visitor)
  expect(told).toEqual([
    '<body block>',
    '<p block>',
    '0 3 “ One ”',
    '<b>',
    '5 3 “two”',
    '</>',
    '8 |',
    '</block>',
    '10 5 “three”',
    '15 |',
    '</block>'
  ])
})

it('knows the white space that HTML collapses', () => {
  const found = Array.from({ length: 256 }, (_, code) => code).filter(isCollapsible)
  expect(String.fromCharCode(...found)).toBe('\t\n\f\r ')
})

it('knows white space as expressions do', () => {
  for (let code = 0; code < 0x10000; code++)
    if (isSpace(code) !== /\s/.test(String.fromCharCode(code))) expect.fail(code.toString(16))
})
