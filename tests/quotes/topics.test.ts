import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../src/quotes/read.ts'
import { readQuotes } from '../../src/quotes/read.ts'
import { CONTEXT, lines, paragraphs, read } from './speech.ts'

const readKorean = (...texts: string[]) => read(texts, 'ko')

describe('how Korean tells of a quotation', () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      'no particle, but a whole sentence and a verb of saying',
      '“내일은 배가 뜹니다.” 김도현 사장이 말했다.',
      ['김도현: 내일은 배가 뜹니다.']
    ],
    ['no particle and no verb', '김도현 사장은 “새 시대”  표지판을 세웠다.', []],
    [
      'a sentence of quotation, its speaker in the one before',
      '김도현 사장은 고개를 저었다. “내일은 배가 뜨지 않습니다.”',
      ['김도현: 내일은 배가 뜨지 않습니다.']
    ],
    [
      'the particle stands apart',
      '김도현 사장은 “내일은 배를 띄우겠다” 라고 밝혔다.',
      ['김도현: 내일은 배를 띄우겠다']
    ],
    [
      'a noun for what was said, and a verb',
      '김도현 사장은 “배를 띄울 수 있다”는 입장을 밝혔다.',
      ['김도현: 배를 띄울 수 있다']
    ],
    [
      'such a noun as the predicate',
      '“배를 띄울 수 있다”는 것이 김도현 사장의 설명이다.',
      ['김도현: 배를 띄울 수 있다']
    ],
    ['such a noun alone', '“배가 너무 자주 늦는다”는 불만이 항구에 가득했다.', ['?: 배가 너무 자주 늦는다']],
    [
      'a noun that is answered: who answers did not say it',
      '“배가 너무 자주 늦는다”는 지적에 김도현 사장은 고개를 숙였다.',
      ['?: 배가 너무 자주 늦는다']
    ],
    ['a name that is given', '주민들은 이 배를 “떠다니는 섬”이라고 부른다.', []],
    ['a term between single marks', '김도현 사장은 ‘푸른 뱃길’이라는 사업을 시작했다.', []],
    [
      'single marks around what is said',
      '김도현 사장은 ‘내일은 배를 띄우겠다’고 말했다.',
      ['김도현: 내일은 배를 띄우겠다']
    ],
    [
      'a phrase instead of a verb',
      '김도현 사장은 “더는 물러설 수 없다”며 목소리를 높였다.',
      ['김도현: 더는 물러설 수 없다']
    ],
    [
      'the speaker behind the verb that describes him',
      '“배를 띄우겠다”고 말한 김도현 사장은 자리를 떠났다.',
      ['김도현: 배를 띄우겠다']
    ],
    [
      'reported by another: who acts in the inner clause speaks',
      '검찰은 김도현 사장이 “배를 띄우라고 했다”고 진술했다고 밝혔다.',
      ['김도현: 배를 띄우라고 했다']
    ],
    [
      'two in one sentence, tied by a clause',
      '김도현 사장은 “배를 띄우겠다”며 “내일도 띄우겠다”고 말했다.',
      ['김도현: 배를 띄우겠다', '김도현: 내일도 띄우겠다']
    ],
    ['a term with a particle and no verb', '주민들은 “푸른 뱃길”이라 쓰인 깃발을 들었다.', []],
    [
      'a decimal point ends no sentence',
      '김도현 사장은 3.5배가 늘었다며 “배를 띄우겠다”고 말했다.',
      ['김도현: 배를 띄우겠다']
    ],
    [
      'asked by one, answered by another',
      '김도현 사장은 “배는 언제 뜨나”고 묻자 박새론 선장은 “내일 아침에 뜬다”고 답했다.',
      ['김도현: 배는 언제 뜨나', '박새론: 내일 아침에 뜬다']
    ]
  ]
  it.each(cases)('%s', (_name, text, expected) => {
    expect(lines(readKorean(text).quotes)).toEqual(expected)
  })
})

describe('who speaks in Korean', () => {
  const SAID = '“배를 띄우겠다”고 말했다.'
  const cases: [name: string, texts: string[], expected: string][] = [
    ['a name, then an honorific', [`김도현 씨는 ${SAID}`], '김도현'],
    ['the honorific on the name', [`김도현씨는 ${SAID}`], '김도현'],
    ['a role, a name, an honorific', [`선장 김도현 씨는 ${SAID}`], '김도현'],
    ['a title before the name', [`선장 김도현은 ${SAID}`], '김도현'],
    ['a title before and after what the bearer belongs to', [`김도현 항만공사 사장은 ${SAID}`], '김도현'],
    ['a former title', [`김도현 전 사장은 ${SAID}`], '김도현'],
    ['a foreign name with its country', [`올라프 린드 독일 총리는 ${SAID}`], '올라프 린드'],
    ['a foreign name with a title all readers know', [`린드블룸 대통령은 ${SAID}`], '린드블룸'],
    ['a foreign name of two words', [`마리아 로시 씨는 ${SAID}`], '마리아 로시'],
    ['a letter for a name', [`주민 A씨는 ${SAID}`], '주민 A씨'],
    ['a letter, the honorific apart', [`주민 A 씨는 ${SAID}`], '주민 A 씨'],
    ['part of the name left out', [`이 모 씨는 ${SAID}`], '이 모 씨'],
    ['part of the name left out, in one word', [`김모씨는 ${SAID}`], '김모'],
    ['a family name and a title find the full name', ['김도현 사장이 왔다.', `김 사장은 ${SAID}`], '김도현'],
    ['in one word too', ['김도현 사장이 왔다.', `김사장은 ${SAID}`], '김도현'],
    ['a family name and an honorific do', ['김도현 사장이 왔다.', `김 씨는 ${SAID}`], '김도현'],
    [
      'of two of one name, the one with that title',
      ['김도현 사장과 김보라 선장이 왔다.', `김 사장은 ${SAID}`],
      '김도현'
    ],
    ['a title alone finds who bears it', ['김도현 사장이 왔다.', `사장은 ${SAID}`], '김도현'],
    ['a title that nobody named bears', [`항만공사 사장은 ${SAID}`], '항만공사 사장'],
    ['several of a title are a group', [`선장들은 ${SAID}`], '선장들'],
    ['a title with an honorific on it', ['김도현 사장이 왔다.', `사장님은 ${SAID}`], '김도현'],
    ['somebody without a name, again', ['한 주민은 화를 냈다.', `이 주민은 ${SAID}`], '주민'],
    ['why there is no name', [`익명을 요구한 도청 관계자는 ${SAID}`], '도청 관계자'],
    ['a body', [`항만공사는 ${SAID}`], '항만공사'],
    ['a body by its last syllables', ['해문항만공사가 배를 샀다.', `이 공사는 ${SAID}`], '해문항만공사'],
    ['a country', [`독일은 ${SAID}`], '독일'],
    ['those who speak for a body', [`항만공사 측은 ${SAID}`], '항만공사'],
    ['those who speak for a person', ['김도현 사장이 왔다.', `김 사장 측은 ${SAID}`], '김 사장 측'],
    ['an outlet that was named before', ['새벽일보가 먼저 알렸다.', `이 신문은 ${SAID}`], '새벽일보'],
    ['a kind of outlet before its name', [`지역 신문 새벽일보는 ${SAID}`], '새벽일보'],
    ['a pronoun', ['김도현 사장이 왔다.', `그는 ${SAID}`], '김도현'],
    ['a pronoun for several stands for nobody known', ['김도현 사장이 왔다.', `이들은 ${SAID}`], '이들'],
    ['a bracket behind the name', [`김도현(52) 사장은 ${SAID}`], '김도현'],
    ['a bracket behind the title', [`김도현 의원(해문)은 ${SAID}`], '김도현'],
    ['another than the one who has done something', [`김도현 사장은 박새론 선장이 ${SAID}`], '김도현'],
    ['a body in brackets behind the name', [`김도현 선장(해문항만공사 소속)은 ${SAID}`], '김도현'],
    ['a comma that ends what is before', [`항만공사 , 김도현 사장은 ${SAID}`], '김도현'],
    [
      'of two of one family name, none by a title that neither bears',
      ['김도현 사장과 김보라 선장이 왔다.', `김 의원은 ${SAID}`],
      '김 의원'
    ],
    ['"also" behind the name', [`김도현 사장 역시 ${SAID}`], '김도현'],
    ['a firm in no list', [`보라소프트는 ${SAID}`], '보라소프트'],
    ['according to', ['김도현 사장에 따르면 “배는 내일 뜬다”고 한다.'], '김도현']
  ]
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(readKorean(...texts).quotes.map(({ speaker }) => speaker?.name)).toEqual([expected])
  })
})

describe('what Korean words are no speakers', () => {
  const SAID = '“배를 띄우겠다”고 말했다.'
  const cases: [name: string, text: string][] = [
    ['an adverb', `배에 대해서는 ${SAID}`],
    ['a place', `회의에서는 ${SAID}`],
    ['a number', `2025는 ${SAID}`],
    ['the weather', `날씨는 ${SAID}`]
  ]
  it.each(cases)('%s', (_name, text) => {
    expect(lines(readKorean(text).quotes)).toEqual(['?: 배를 띄우겠다'])
  })
})

describe('where and by whom it was said in Korean', () => {
  it('names the occasion, with the outlet it was for', () => {
    const [quote] = readKorean('김도현 사장은 3일 해문일보와의 인터뷰에서 “배를 띄우겠다”고 말했다.').quotes
    expect(quote?.venue).toBe('해문일보와의 인터뷰')
  })

  it('names the occasion alone', () => {
    const [quote] = readKorean('김도현 사장은 3일 기자회견에서 “배를 띄우겠다”고 말했다.').quotes
    expect(quote?.venue).toBe('기자회견')
  })

  it('names the outlet that a quotation is taken from', () => {
    const { quotes, sources } = readKorean('새벽일보에 따르면 김도현 사장은 “배를 띄우겠다”고 말했다.')
    expect(quotes[0]).toMatchObject({ speaker: { name: '김도현' }, via: '새벽일보' })
    expect(sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'publication 새벽일보',
      'person 김도현'
    ])
  })

  it('keeps the reason for having no name', () => {
    const { sources } = readKorean('이날 익명을 요구한 도청 관계자는 “배를 띄우겠다”고 말했다.')
    expect(sources).toMatchObject([{ name: '도청 관계자', description: '익명을 요구한 도청 관계자' }])
  })
})

describe('Korean blocks of other kinds than paragraphs', () => {
  const readBlocks = (...blocks: TextBlock[]) => readQuotes(blocks, { ...CONTEXT, language: 'ko' })

  it('has the author of a post speak in it, on its platform', () => {
    const { quotes } = readBlocks({
      kind: 'post',
      text: '“배를 띄우겠다”고 말했다.',
      author: '김도현',
      platform: '트위터'
    })
    expect(quotes).toMatchObject([
      { speaker: { name: '김도현' }, venue: '트위터', reason: 'author of the post' }
    ])
  })

  it.each(['heading', 'pull-quote'] as const)('takes a %s that names nobody for the paper’s own', kind => {
    const { quotes } = readBlocks(...paragraphs('김도현 사장이 왔다.'), {
      kind,
      text: '“배를 띄우겠다”'
    })
    expect(quotes).toEqual([])
  })

  it('follows a quotation over two paragraphs', () => {
    const { quotes } = readBlocks(
      ...paragraphs(
        '김도현 사장은 이렇게 말했다. “배를 띄우겠습니다.',
        '“내일도 띄우겠습니다.”라고 덧붙였다.'
      )
    )
    expect(lines(quotes)).toEqual(['김도현: 배를 띄우겠습니다.\n내일도 띄우겠습니다.'])
  })

  it('gives a source the link that stands on its name', () => {
    const text = '새벽일보에 따르면 배가 늦었다.'
    const { sources } = readBlocks({
      kind: 'paragraph',
      text,
      links: [{ start: 0, end: 4, address: 'https://dawn-ilbo.example/ferry' }]
    })
    expect(sources).toMatchObject([{ name: '새벽일보', link: 'https://dawn-ilbo.example/ferry' }])
  })
})

describe('Japanese', () => {
  it('finds a surname’s full name again, and the role before it', () => {
    const { quotes } = read(
      ['町長の大沢健一氏は「船を出す」と述べた。', '大沢氏は「明日も出す」と述べた。'],
      'ja'
    )
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['大沢健一', '大沢健一'])
  })

  it('goes on from the last speaker where a sentence names none', () => {
    const { quotes } = read(['大沢健一氏は「船を出す」と述べた。「明日も出す」と語った。'], 'ja')
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['大沢健一', '大沢健一'])
  })

  it('tells bodies from people', () => {
    const { quotes } = read(['県警察は「船は出ない」と発表した。'], 'ja')
    expect(quotes.map(({ speaker }) => `${speaker?.kind} ${speaker?.name}`)).toEqual(['organisation 県警察'])
  })

  it('takes an honorific alone for the one who bears it', () => {
    const { quotes } = read(['市長は「船を出す」と述べた。'], 'ja')
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['市長'])
  })

  it('leaves a quotation without verb or topic out', () => {
    const { quotes } = read(['港の食堂に「本日休業」の札が出た。'], 'ja')
    expect(quotes).toEqual([])
  })

  it('takes a whole sentence in marks for the one the sentence before is about', () => {
    const { quotes } = read(['大沢健一氏は首を振った。', '「船は出さない。」'], 'ja')
    expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([['船は出さない。', '大沢健一']])
  })
})

/** Japanese texts with their quotations as "speaker: text". */
const JAPANESE: [kind: string, text: string[], expected: string[]][] = [
  [
    'verbs in no list, and nouns that end the sentence',
    ['大沢健一市長は「橋は必ず直す」と身を乗り出した。野党の森川恵代表は「遅すぎる」と批判。'],
    ['大沢健一: 橋は必ず直す', '森川恵: 遅すぎる']
  ],
  [
    'a comment, a view and hearsay',
    ['潮見電鉄は「原因を調べている」とのコメントを出した。県の担当者は「復旧の見通しは立たない」という。'],
    ['潮見電鉄: 原因を調べている', '県の担当者: 復旧の見通しは立たない']
  ],
  [
    'what several voice, and what a document says',
    ['住民からは「船が足りない」との声が上がった。報告書には「点検を怠った」と明記されている。'],
    ['住民: 船が足りない', '報告書: 点検を怠った']
  ],
  [
    'who told, where whoever was told is the subject',
    ['森川さんは師匠の浜口さんに「海を恐れろ」と言われ、漁師になった。'],
    ['浜口: 海を恐れろ']
  ],
  [
    'the sentence before, or behind, where no verb tells',
    [
      '浜口勇船長は、表情を変えなかった。「波には勝てない」',
      '「船が揺れて、立てなかった」。乗客の森川恵さん（34）は声を震わせた。'
    ],
    ['浜口勇: 波には勝てない', '森川恵: 船が揺れて、立てなかった']
  ],
  [
    'the speaker behind the quotation, also in brackets, and a label',
    [
      '「船を増やします」と話すのは社長の大沢健一さん。',
      '「もう待てない」（住民代表の森川恵さん）',
      '浜口監督「一丸で戦えた」'
    ],
    ['大沢健一: 船を増やします', '森川恵: もう待てない', '浜口: 一丸で戦えた']
  ],
  [
    'a title alone, and one of a foreign country',
    ['カルロス・ソト米大統領が来日した。大統領は「海は広い」と語った。'],
    ['カルロス・ソト: 海は広い']
  ],
  [
    'an age in place of an honorific, and a role behind the name',
    [
      '歌手の森川恵（34）は「歌で支えたい」と意気込んだ。',
      '渡辺誠・潮見大教授は「過去に例がない」と指摘する。'
    ],
    ['森川恵: 歌で支えたい', '渡辺誠: 過去に例がない']
  ],
  [
    'nobody behind a clause that only tells about what',
    ['大沢健一市長は「船を出す」と述べた。費用については「県と話す」とした。'],
    ['大沢健一: 船を出す', '大沢健一: 県と話す']
  ],
  [
    'a word in no list rather than the speaker before',
    ['大沢健一市長は「船を出す」と述べた。捕手の森は「次も勝つ」とうなずいた。'],
    ['大沢健一: 船を出す', '森: 次も勝つ']
  ],
  [
    'quotations in a row, whose voice or motto it is, and a surname with a title again',
    [
      '乗客からは「船酔いした」「もう乗らない」といった声が寄せられた。',
      '浜口勇さんは「海は待ってくれる」が口癖だった。',
      '森首相は船を降りた。首相は「揺れなかった」と述べた。'
    ],
    ['乗客: 船酔いした', '乗客: もう乗らない', '浜口勇: 海は待ってくれる', '森: 揺れなかった']
  ],
  [
    'the manager and the import by what they are called again',
    [
      '谷村誠監督は円陣で「楽しもう」と伝えた。七回、マイク・ドノバンの一発で追いついた。助っ人は「完璧な感触だった」と胸を張った。',
      '指揮官は「よく打ってくれた」とたたえた。'
    ],
    ['谷村誠: 楽しもう', 'マイク・ドノバン: 完璧な感触だった', '谷村誠: よく打ってくれた']
  ],
  [
    'verbs that begin as one that names, and short words that are declined',
    [
      '森下健さんは「楽しみにしてほしい」と呼びかけた。続編を頼まれると「手が鈍る」と断った。',
      '貼り紙には「またどこかで」と書かれていた。'
    ],
    ['森下健: 楽しみにしてほしい', '森下健: 手が鈍る', '貼り紙: またどこかで']
  ],
  [
    'names, terms, signs and answers that are counted',
    [
      '船は「しおかぜ」と呼ばれ、港には「歓迎」と書かれた旗が並ぶ。',
      '今年のテーマは「海と生きる」。「朝の波」と名付けたパンが人気だ。',
      '調査で「満足だ」と答えた人は半数だった。「海の日」と「山の日」は祝日だ。'
    ],
    []
  ]
]

describe('Japanese quotations by what stands around them', () => {
  it.each(JAPANESE)('finds %s', (_kind, text, expected) => {
    expect(lines(read(text, 'ja').quotes)).toEqual(expected)
  })

  it('gives the answers of an interview to whoever is asked, in marks and without', () => {
    const { quotes } = read(
      [
        '新作を撮った森川恵監督に聞いた。',
        '――なぜ海を。',
        '「海のそばで育ったからです」',
        '――次は。',
        'まだ決めていません。'
      ],
      'ja'
    )
    expect(lines(quotes)).toEqual(['森川恵: 海のそばで育ったからです', '森川恵: まだ決めていません。'])
  })
})
