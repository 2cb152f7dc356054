import { describe, expect, it } from 'vitest'
import { readQuotes } from '../../src/quotes/read.ts'
import { CONTEXT, lines, paragraphs, read } from './speech.ts'

/** Texts whose verbs stand first, with their quotations as "speaker: text". */
const SAID: [kind: string, text: string[], expected: string[]][] = [
  [
    'a part of a sentence behind "that", far from the verb',
    ['وقال وزير النقل سامي الحداد، في مؤتمر بالميناء، إن الرصيف «لن يغلق قبل الصيف المقبل».'],
    ['سامي الحداد: لن يغلق قبل الصيف المقبل']
  ],
  [
    'a participle that goes on from the verb',
    ['وأكدت مديرة الميناء ليلى عبود أن السفن «عادت إلى العمل»، لافتة إلى أن العمال «لم يتوقفوا يوماً».'],
    ['ليلى عبود: عادت إلى العمل', 'ليلى عبود: لم يتوقفوا يوماً']
  ],
  [
    'a body with an unlisted name',
    ['واعتبرت كتلة البحر الجديدة أن القرار «خطأ لا يغتفر أبداً».'],
    ['كتلة البحر الجديدة: خطأ لا يغتفر أبداً']
  ],
  [
    'a subject before its verb, behind "as for"',
    ['أما البحار كريم الصياد، الذي نجا من الغرق، فقال لقناة «الموج»: «رأيت الموت بعيني».'],
    ['كريم الصياد: رأيت الموت بعيني']
  ],
  [
    'a verb behind the quotation, and one that its words lead to',
    ['«الموج عال اليوم»، تقول ليلى عبود لـ«صدى البحر». «لا أحد ينام هنا»، هكذا وصف القبطان هاني مراد ليلته.'],
    ['ليلى عبود: الموج عال اليوم', 'هاني مراد: لا أحد ينام هنا']
  ],
  [
    'whose words a text passes on',
    ['ونقل البيان عن هاني مراد قوله: «سنبحر غداً مهما حدث».'],
    ['هاني مراد: سنبحر غداً مهما حدث']
  ],
  [
    'a statement by the words for "according to", also written onto it',
    ['وبحسب بيان الميناء، فإن «العاصفة كانت السبب الوحيد». ووفقاً لتقرير الشرطة، فإن «أحداً لم يصب بأذى».'],
    ['بيان الميناء: العاصفة كانت السبب الوحيد', 'تقرير الشرطة: أحداً لم يصب بأذى']
  ],
  [
    'the noun of a relative clause',
    ['وسط غضب نقابة البحارة التي وصفته بأنه «بيع للبحر كله»، مر القانون.'],
    ['نقابة البحارة: بيع للبحر كله']
  ],
  [
    'a name in apposition to a role, with a nationality and behind its field',
    [
      'ونفى وكيل الشركة، المحامي طارق النجار، التهمة، معتبراً أن موكله «ضحية لخطأ غيره».',
      'ورأى المدرب البرازيلي برونو سانتوس أن فريقه «لعب بلا خوف».',
      'وتساءلت الباحثة في البيئة سلمى رزق: «من يحمي هذا الشاطئ؟».'
    ],
    ['طارق النجار: ضحية لخطأ غيره', 'برونو سانتوس: لعب بلا خوف', 'سلمى رزق: من يحمي هذا الشاطئ؟']
  ],
  [
    'the person whom "the man" or a verb alone means',
    [
      'يجلس أبو رامي، صياد السمك العجوز، قرب قاربه. «بعت الشبكة أمس ولم يبق لي شيء»، يقول الرجل بصوت خافت.',
      'ويستدرك: «لكنني سأشتري غيرها».'
    ],
    ['أبو رامي: بعت الشبكة أمس ولم يبق لي شيء', 'أبو رامي: لكنني سأشتري غيرها']
  ],
  [
    'a surname by which it ends before its object, and manner',
    ['استقبلت الوزيرة نجوى الهاشمي الوفد. وختمت الهاشمي حديثها ضاحكة: «الباب مفتوح للجميع».'],
    ['نجوى الهاشمي: الباب مفتوح للجميع']
  ],
  [
    'somebody without a name and where he is from',
    ['وأوضح مصدر في الوزارة أن السفينة «لم تغادر الميناء أصلاً». وقال آخر، رفض ذكر اسمه: «لا أعرف شيئاً».'],
    ['مصدر في الوزارة: لم تغادر الميناء أصلاً', 'آخر: لا أعرف شيئاً']
  ],
  [
    'who said it behind whom it was said to, and what is read of somebody',
    [
      'وقال لوكالة المرساة القبطان هاني مراد: «نجونا بأعجوبة».',
      '«لم ننم تلك الليلة»، بحسب ما روت سلمى رزق.',
      'ورفع البحارة لافتة كتب عليها «لا لإغلاق الميناء».'
    ],
    ['هاني مراد: نجونا بأعجوبة', 'سلمى رزق: لم ننم تلك الليلة']
  ],
  [
    'verbs with vowel signs and without the sign on alif',
    ['وعلّق القبطان هاني مراد: «البحر هادئ الليلة». واضاف: «سنصل فجرا».'],
    ['هاني مراد: البحر هادئ الليلة', 'هاني مراد: سنصل فجرا']
  ],
  [
    'a sentence of its own that goes on',
    ['قال القبطان هاني مراد: «وصلنا متأخرين». «لكن أحداً لم يغادر السفينة قبل الفجر.»'],
    ['هاني مراد: وصلنا متأخرين', 'هاني مراد: لكن أحداً لم يغادر السفينة قبل الفجر.']
  ],
  [
    'names of outlets, works, prizes and places, and nicknames',
    [
      'ونشرت صحيفة «المرفأ» تحقيقاً بعنوان «أسرار الرصيف القديم» قبل عام.',
      'وفاز الفيلم بجائزة «المرساة الذهبية» وعرض في قاعة «النورس».',
      'ويعرف القبطان باسم «ذئب البحر»، في رحلة وصفها الركاب بـ«ليلة الموج».'
    ],
    []
  ],
  [
    'nobody where the verb does not tell',
    ['وقالت في بيان: «سنعود غداً إلى البحر».'],
    ['?: سنعود غداً إلى البحر']
  ]
]

describe('quotations in languages whose verbs stand first', () => {
  it.each(SAID)('finds %s', (_kind, text, expected) => {
    expect(lines(read(text, 'ar').quotes)).toEqual(expected)
  })

  it('gives the answers of an interview to the only person it names', () => {
    const { quotes } = read(
      [
        'التقينا الروائية سلمى رزق في بيتها.',
        '* لماذا البحر؟',
        '- لأنني ولدت على الشاطئ.',
        '* وماذا بعد الرواية؟',
        '- لا شيء. سأنام طويلاً.',
        'ثم عدنا إلى المدينة.'
      ],
      'ar'
    )
    expect(lines(quotes)).toEqual(['سلمى رزق: لأنني ولدت على الشاطئ.', 'سلمى رزق: لا شيء. سأنام طويلاً.'])
  })

  it('lists outlets and documents as sources, and a person with the role', () => {
    const text = 'وذكرت صحيفة «المرفأ» أن الجسر أغلق. وقال وزير النقل سامي الحداد: «سنفتحه قريباً».'
    const { sources } = readQuotes(paragraphs(text), { ...CONTEXT, language: 'ar' })
    expect(sources).toMatchObject([
      { name: 'المرفأ', kind: 'publication' },
      { name: 'سامي الحداد', kind: 'person', description: 'وزير النقل' }
    ])
  })

  it('tells where something was said and which outlet passes it on', () => {
    const { quotes } = read(
      [
        'وقالت الوزيرة نجوى الهاشمي في مؤتمر صحفي أمس: «الباب مفتوح للجميع».',
        'ونقلت وكالة المرساة عن القبطان هاني مراد قوله: «سنبحر غداً مهما حدث».'
      ],
      'ar'
    )
    expect(quotes.map(({ venue, via }) => venue ?? via)).toEqual(['مؤتمر صحفي', 'وكالة المرساة'])
  })
})
