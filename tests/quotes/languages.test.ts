import { describe, expect, it } from 'vitest'
import { lexiconFor } from '../../src/quotes/languages/index.ts'
import { lines, read } from './speech.ts'

/** In each language a person, a pronoun or dropped subject, and a publication or "according to". */
const CASES: Record<string, [text: string, expected: string[]][]> = {
  de: [
    [
      '„Wir fahren bei jedem Wetter“, sagte die Hafenmeisterin Vera Holm. „Auch im Sturm“, fügte sie hinzu.',
      ['Vera Holm: Wir fahren bei jedem Wetter', 'Vera Holm: Auch im Sturm']
    ],
    [
      'In einem Interview sagte Bürgermeister Olaf Brandt: „Die Fähre bleibt im Hafen.“',
      ['Olaf Brandt: Die Fähre bleibt im Hafen.']
    ],
    [
      'Die „Hafenpost“ hatte zuerst berichtet. Das Blatt spricht von einem „Geschenk auf Lebenszeit“.',
      ['Hafenpost: Geschenk auf Lebenszeit']
    ],
    [
      'Vera Holm hatte am Montag die Rolle der Häfen betont: „Ohne uns fährt niemand.“',
      ['Vera Holm: Ohne uns fährt niemand.']
    ],
    ['Als Begründung sagte ein Lotse: „Das Wasser ist zu niedrig.“', ['Lotse: Das Wasser ist zu niedrig.']],
    [
      'Dazu gab das Hafenministerium weiter bekannt: „Die Fähre bleibt im Hafen.“',
      ['Hafenministerium: Die Fähre bleibt im Hafen.']
    ],
    [
      'Nach den Worten der Sprecherin der Reederei, Vera Holm, fehlt es „an Mut und an Wasser“.',
      ['Vera Holm: an Mut und an Wasser']
    ],
    [
      'Vera Holm sagte am Montag ab. Sie habe „keine Zeit für Brücken“.',
      ['Vera Holm: keine Zeit für Brücken']
    ],
    ['„Wir fahren bei jedem Wetter“, heißt es auf der Tafel.', ['Tafel: Wir fahren bei jedem Wetter']],
    ['Die Zeitung „Der Leuchtturm“ nennt die Fähre „ein teures Floß“.', ['Der Leuchtturm: ein teures Floß']]
  ],
  fr: [
    [
      '— Nous partons, dit Claire Morvan. — Maintenant, et tous ensemble.',
      ['Claire Morvan: Nous partons', 'Claire Morvan: Maintenant, et tous ensemble.']
    ],
    [
      '– Où est le bateau ?, demande Claire Morvan – Il est parti.',
      ['Claire Morvan: Où est le bateau ?', 'Claire Morvan: Il est parti.']
    ],
    ['— Vous mentez, lance un habitant.', ['habitant: Vous mentez']],
    [
      '« Nous partons par tous les temps », a déclaré la directrice Claire Morvan. « Même en hiver », a-t-elle ajouté.',
      ['Claire Morvan: Nous partons par tous les temps', 'Claire Morvan: Même en hiver']
    ],
    [
      'Pour la préfète, Claire Morvan, « une autre solution existe plus au nord ».',
      ['Claire Morvan: une autre solution existe plus au nord']
    ],
    [
      '« L’Écho du môle » évoque pour sa part « un naufrage en règle ».',
      ['L’Écho du môle: un naufrage en règle']
    ],
    [
      'Selon le quotidien « Le Môle », le ferry est « une ruine flottante ».',
      ['Le Môle: une ruine flottante']
    ]
  ],
  es: [
    [
      '«Zarpamos con cualquier viento», dijo la alcaldesa Clara Montes. «También en invierno», añadió.',
      ['Clara Montes: Zarpamos con cualquier viento', 'Clara Montes: También en invierno']
    ],
    [
      '—No volveré —dijo Clara Montes—. Ya no hace falta.',
      ['Clara Montes: No volveré', 'Clara Montes: Ya no hace falta.']
    ],
    ['El diario «La Marea» describe el ferri como «una ruina que flota».', ['La Marea: una ruina que flota']]
  ],
  it: [
    [
      '«Partiamo con ogni vento», ha detto la sindaca Chiara Monti. «Anche d’inverno», ha aggiunto.',
      ['Chiara Monti: Partiamo con ogni vento', 'Chiara Monti: Anche d’inverno']
    ],
    [
      'Il quotidiano «La Marea» definisce il traghetto «una rovina che galleggia».',
      ['La Marea: una rovina che galleggia']
    ]
  ],
  pt: [
    [
      '“Partimos com qualquer vento”, disse a ministra Clara Montes. “Também no inverno”, acrescentou.',
      ['Clara Montes: Partimos com qualquer vento', 'Clara Montes: Também no inverno']
    ],
    ['O jornal «A Maré» descreve o navio como «uma ruína que flutua».', ['A Maré: uma ruína que flutua']]
  ],
  pl: [
    [
      '„Płyniemy przy każdym wietrze” – powiedział burmistrz Adam Molski. „Także zimą” – dodał.',
      ['Adam Molski: Płyniemy przy każdym wietrze', 'Adam Molski: Także zimą']
    ],
    [
      '– Płyniemy przy każdym wietrze – mówi Adam Molski. – Także zimą.',
      ['Adam Molski: Płyniemy przy każdym wietrze', 'Adam Molski: Także zimą.']
    ],
    [
      'Adam Molski przyszedł. Zdaniem Molskiego prom jest „pływającą ruiną portu”.',
      ['Adam Molski: pływającą ruiną portu']
    ],
    ['Zdaniem minister Marty Sowy prom jest „pływającą ruiną portu”.', ['Marta Sowa: pływającą ruiną portu']]
  ],
  nl: [
    [
      '“We varen bij elke wind”, zegt havenmeester Hanneke Mol. “Ook in de winter”, voegde ze toe.',
      ['Hanneke Mol: We varen bij elke wind', 'Hanneke Mol: Ook in de winter']
    ],
    ['De krant “De Pier” noemt de boot “een drijvende ruïne”.', ['De Pier: een drijvende ruïne']]
  ],
  sv: [
    [
      '”Vi seglar i alla vindar”, säger hamnchefen Maja Ström. ”Även på vintern”, tillade hon.',
      ['Maja Ström: Vi seglar i alla vindar', 'Maja Ström: Även på vintern']
    ],
    [
      '”Det är inte båten som är för stor”, säger Maja Ström.',
      ['Maja Ström: Det är inte båten som är för stor']
    ],
    ['– Vi seglar i alla vindar, säger Maja Ström.', ['Maja Ström: Vi seglar i alla vindar']],
    ['Tidningen ”Bryggan” kallar färjan ”en flytande ruin”.', ['Bryggan: en flytande ruin']]
  ],
  uk: [
    [
      '«Ми вийдемо за будь-якого вітру», — сказав мер Андрій Мороз. «Навіть узимку», — додав він.',
      ['Андрій Мороз: Ми вийдемо за будь-якого вітру', 'Андрій Мороз: Навіть узимку']
    ],
    ['За словами інженерки Олени Мороз, пором «схожий на руїну».', ['Олена Мороз: схожий на руїну']]
  ],
  ru: [
    [
      '«Мы выйдем при любом ветре», — сказал мэр Андрей Морозов. «Даже зимой», — добавил он.',
      ['Андрей Морозов: Мы выйдем при любом ветре', 'Андрей Морозов: Даже зимой']
    ],
    ['По словам экономиста Анны Гориной, паром «похож на руину».', ['Анна Горина: похож на руину']]
  ],
  ar: [
    [
      'قالت وزيرة النقل ليلى الحداد: «سنبحر غدا صباحا من الميناء».',
      ['ليلى الحداد: سنبحر غدا صباحا من الميناء']
    ],
    [
      'قال رئيس الوزراء سامي الحداد: «سنبحر في كل الرياح». وقال الحداد: «حتى في الشتاء القادم».',
      ['سامي الحداد: سنبحر في كل الرياح', 'سامي الحداد: حتى في الشتاء القادم']
    ],
    [
      'قال الوزير سامي الحداد: «سنبحر في كل الرياح». وأضاف: «حتى في الشتاء القادم».',
      ['سامي الحداد: سنبحر في كل الرياح', 'سامي الحداد: حتى في الشتاء القادم']
    ]
  ],
  ja: [['港長の森田健氏は「どんな風でも出港する」と述べた。', ['森田健: どんな風でも出港する']]],
  ko: [
    [
      '서다온 항만공사 사장은 3일 “어떤 바람에도 배를 띄우겠다”고 말했다. 서 사장은 이어 “겨울에도 마찬가지”라고 덧붙였다.',
      ['서다온: 어떤 바람에도 배를 띄우겠다', '서다온: 겨울에도 마찬가지']
    ],
    [
      '한결 대통령은 기자회견에서 “모두의 바다입니다”라고 밝혔다. 그는 “누구도 막을 수 없습니다”라고도 했다.',
      ['한결: 모두의 바다입니다', '한결: 누구도 막을 수 없습니다']
    ],
    ['주민 박새론씨는 “배가 다시 다니니 살 것 같다”며 웃었다.', ['박새론: 배가 다시 다니니 살 것 같다']],
    ['새벽일보는 “공사가 반년 늦어졌다”고 보도했다.', ['새벽일보: 공사가 반년 늦어졌다']],
    ['익명을 요구한 도청 관계자는 “예산이 모자란다”고 귀띔했다.', ['도청 관계자: 예산이 모자란다']],
    ['항구에서는 영화 ‘나룻배’의 촬영이 한창이다.', []]
  ]
}

describe.each(Object.entries(CASES))('quotations in %s', (language, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(lines(read([text], language).quotes)).toEqual(expected)
  })

  it('is recognised by its text where the page does not say', () => {
    const text = cases.map(([text]) => text).join('\n')
    expect(lexiconFor('', text).code).toBe(language)
  })
})
