import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../src/quotes/read.ts'
import { readQuotes } from '../../src/quotes/read.ts'
import { CONTEXT, lines, paragraphs, read } from './speech.ts'

/** Interviews in scripts without capitals, with the turns as "speaker: text". */
const TURNS: [kind: string, language: string, text: string[], expected: string[]][] = [
  [
    'Arabic names before a colon, short or full',
    'ar',
    [
      'التقينا النحات وليد قباني في مرسمه.',
      'ريم: متى بدأت النحت؟',
      'قباني: في العاشرة، بسكين مطبخ.',
      'ريم: هل تبيع أعمالك؟',
      'قباني: نادراً، وأندم دائماً.'
    ],
    [
      'ريم: متى بدأت النحت؟',
      'وليد قباني: في العاشرة، بسكين مطبخ.',
      'ريم: هل تبيع أعمالك؟',
      'وليد قباني: نادراً، وأندم دائماً.'
    ]
  ],
  [
    'Arabic letters for question and answer',
    'ar',
    [
      'التقينا الكاتبة نجاة الفقيه في بيتها.',
      'س: كيف بدأت الرواية؟',
      'ج: من جملة واحدة سمعتها في السوق.',
      'س: ومتى كتبتها؟',
      'ج: في شتاء واحد.'
    ],
    ['نجاة الفقيه: من جملة واحدة سمعتها في السوق.', 'نجاة الفقيه: في شتاء واحد.']
  ],
  [
    'Arabic verbs before a colon, which are no names',
    'ar',
    ['وقال الوزير: لن نتراجع عن القرار.', 'وأضاف: هل من بديل؟', 'وقال الوزير: سنمضي.', 'وأضاف: هذا وعد.'],
    []
  ],
  [
    'Japanese surnames before a space',
    'ja',
    [
      '作家の三好玲さんと編集者の大庭修一さんが語り合った。',
      '三好　最初は断ろうと思ったんです。',
      '大庭　そうでしたか。なぜですか。',
      '三好　締め切りが怖くて。',
      '大庭　今でも怖いですか？'
    ],
    [
      '三好玲: 最初は断ろうと思ったんです。',
      '大庭修一: そうでしたか。なぜですか。',
      '三好玲: 締め切りが怖くて。',
      '大庭修一: 今でも怖いですか？'
    ]
  ],
  [
    'Japanese letters for question and answer',
    'ja',
    [
      '税理士の中根由里さんに聞いた。',
      'Ｑ　いつから始まりますか。',
      'Ａ　来年4月からです。',
      'Ｑ　手続きは必要ですか。',
      'Ａ　原則として不要です。'
    ],
    ['中根由里: 来年4月からです。', '中根由里: 原則として不要です。']
  ],
  [
    'Korean names before a colon',
    'ko',
    [
      '김도현 사장을 만났다.',
      '기자: 배는 언제 뜹니까?',
      '김도현: 내일 아침에 뜹니다.',
      '기자: 날씨는 괜찮습니까?',
      '김도현: 바람이 잦아들었습니다.'
    ],
    [
      '기자: 배는 언제 뜹니까?',
      '김도현: 내일 아침에 뜹니다.',
      '기자: 날씨는 괜찮습니까?',
      '김도현: 바람이 잦아들었습니다.'
    ]
  ]
]

/** A paragraph whose first characters are bold. */
const turn = (name: string, words: string): TextBlock => ({
  kind: 'paragraph',
  text: `${name} ${words}`,
  lead: { start: 0, end: name.length }
})

describe('turns of interviews in scripts without capitals', () => {
  it.each(TURNS)('knows %s', (_kind, language, text, expected) => {
    expect(lines(read(text, language).quotes)).toEqual(expected)
  })

  it('knows a name in bold with nothing behind it, and who wrote the article by a surname', () => {
    const blocks = [
      ...paragraphs('陶芸家の蓑田絹さんを工房に訪ねた。'),
      turn('早瀬', '土はどこから？'),
      turn('蓑田', '裏山です。毎朝掘ります。'),
      turn('早瀬', '冬もですか。'),
      turn('蓑田', '雪の日は休みます。')
    ]
    const { quotes } = readQuotes(blocks, { ...CONTEXT, language: 'ja', authors: ['早瀬 航'] })
    expect(lines(quotes)).toEqual([
      '早瀬 航: 土はどこから？',
      '蓑田絹: 裏山です。毎朝掘ります。',
      '早瀬 航: 冬もですか。',
      '蓑田絹: 雪の日は休みます。'
    ])
  })
})
