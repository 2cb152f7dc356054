/** Polish, Ukrainian and Russian as papers print them: places, offices and texts beside those who speak, and people without a name. */
import { describe, expect, it } from 'vitest'
import { lines, read } from './speech.ts'

type Case = [kind: string, language: string, texts: string[], expected: string[]]

const PLACES: Case[] = [
  [
    'the place of an office is nobody',
    'pl',
    ['Wójt gminy Lipa zapewniał, że „nikt nie straci domu”.'],
    ['Wójt gminy Lipa: nikt nie straci domu']
  ],
  [
    'nor is a street',
    'ru',
    ['Соседка Зинаида Петровна с улицы Садовой говорит: «Дым шёл с полудня».'],
    ['Зинаида Петровна: Дым шёл с полудня']
  ],
  [
    'nor what a noun is of, whatever else stands before the name',
    'uk',
    ['Тренерка жіночої збірної України з веслування Зоряна Лис іде. «Дякую всім», — сказала вона.'],
    ['Зоряна Лис: Дякую всім']
  ],
  [
    'nor an adjective that opens the name of a place',
    'ru',
    [
      'Последний лодочник Верхней Ладвы уходит.',
      'Это Фёдор Лосев. – С мостом не поговоришь, – рассуждает лодочник.'
    ],
    ['Фёдор Лосев: С мостом не поговоришь']
  ],
  [
    'a place before a name of two words is no part of it',
    'ru',
    ['Мэр Казани Радик Закиров-Бек заявил: «Набережную достроим».'],
    ['Радик Закиров-Бек: Набережную достроим']
  ],
  [
    'a husband named before his wife is not she',
    'ru',
    ['На пороге жена Лосева Антонина. «Он ещё на реке», — говорит она.'],
    ['Антонина: Он ещё на реке']
  ]
]

const NAMES: Case[] = [
  [
    'a foreign name is called as the family name stands alone',
    'ru',
    ['Парламент отставил правительство Ээро Лехтинена.', '«Ухожу без обид», — сказал Лехтинен.'],
    ['Ээро Лехтинен: Ухожу без обид']
  ],
  [
    'both parts of a family name are in their first case',
    'uk',
    ['На думку політолога Ігоря Гнатюка-Крука, вибори «відкладуть на рік».'],
    ['Ігор Гнатюк-Крук: відкладуть на рік']
  ],
  [
    'a name opens its sentence in another case than before',
    'ru',
    [
      'Паромщику Фёдору Лосеву семьдесят.',
      'Лосев о мосте слышал. И переезжать отказался:',
      '– Куда мне без реки?'
    ],
    ['Фёдор Лосев: Куда мне без реки?']
  ],
  [
    'a name behind a clause that describes its bearer',
    'ru',
    ['Владелица двух помещений, закрытых в мае, Лилия Тен не сдаётся. «Открою третье», — обещает она.'],
    ['Лилия Тен: Открою третье']
  ],
  [
    'a shortened rank ends no sentence',
    'pl',
    ['„Jesteśmy w kontakcie z rodziną” – informuje asp. szt. Marek Duda z komendy w Sierpcu.'],
    ['Marek Duda: Jesteśmy w kontakcie z rodziną']
  ]
]

const BODIES: Case[] = [
  [
    'a company with its noun is no person',
    'pl',
    [
      'Giełdowa spółka Huta Srebrna zwolni sto osób.',
      'Ludomira Wach, prezes zarządu, tłumaczyła, że brak zamówień. „Piec nie może stać pusty”, argumentowała.'
    ],
    ['Ludomira Wach: Piec nie może stać pusty']
  ],
  [
    'a text speaks for the body it is from',
    'uk',
    ['Фірма «Ясен» подала позов. «Ми діяли за законом», — ідеться в повідомленні компанії.'],
    ['Ясен: Ми діяли за законом']
  ],
  [
    'a text speaks for whoever published it',
    'pl',
    ['„Umowa wygasła z końcem roku”, czytamy w raporcie, który opublikowała spółka Stocznia Gryf.'],
    ['Stocznia Gryf: Umowa wygasła z końcem roku']
  ],
  [
    'a paper in marks right behind what names a source',
    'pl',
    ['Według „Dziennika Portowego” umowa jest „praktycznie gotowa do podpisu”.'],
    ['Dziennika Portowego: praktycznie gotowa do podpisu']
  ],
  [
    'but not behind a colon',
    'pl',
    ['Prezes Anna Lis odpisała jednym zdaniem: „Nie komentujemy plotek”.'],
    ['Anna Lis: Nie komentujemy plotek']
  ],
  [
    'a body in marks behind the word for where',
    'ru',
    ['В «Горводе», в свою очередь, заявили, что насосы «работают в обычном режиме».'],
    ['Горводе: работают в обычном режиме']
  ]
]

const NAMELESS: Case[] = [
  [
    'somebody without a name is taken up by a verb alone',
    'pl',
    ['Zawodniczka nie kryła łez. – Marzyłam o tym od dziecka – mówiła po biegu. – Dziękuję – dodała.'],
    ['Zawodniczka: Marzyłam o tym od dziecka', 'Zawodniczka: Dziękuję']
  ],
  [
    'also from the end of the paragraph before',
    'pl',
    ['Alina Gil wyjechała. Na placu stoi młody strażnik.', '– Nic nie wiem – ucina i zamyka bramę.'],
    ['strażnik: Nic nie wiem']
  ],
  [
    'but not where a person with a name came between',
    'pl',
    ['Sąsiadka była zła. Ewa Lis czekała na schodach. „To koniec remontu”, powiedziała.'],
    ['Ewa Lis: To koniec remontu']
  ],
  [
    'nor by a verb of the other gender',
    'ru',
    ['Анна Белова вошла. Сосед молчал у двери. «Ключи у меня», — сказала потом.'],
    ['Анна Белова: Ключи у меня']
  ],
  [
    'a source is taken up by a pronoun',
    'ru',
    ['Источник в мэрии подтвердил отставку. «Документы уже подписаны», — сказал он.'],
    ['Источник: Документы уже подписаны']
  ],
  [
    'a source of a paper with its place',
    'ru',
    ['Аналитик Пётр Сыч спорит. Собеседник «Вечерней Невы» в одном из банков говорит: «Денег нет».'],
    ['Собеседник Вечерней Невы: Денег нет']
  ]
]

const SPEECH: Case[] = [
  [
    'a verb with a negation behind speech',
    'pl',
    ['– Jestem wściekły – nie kryje emocji Paweł Rak, właściciel zalanej piekarni.'],
    ['Paweł Rak: Jestem wściekły']
  ],
  [
    'the question of the reporter is nobody else’s',
    'pl',
    ['– Kto tu rządzi? – pytam. – Ja – odpowiada sołtyska Irena Mak.'],
    ['?: Kto tu rządzi?', 'Irena Mak: Ja']
  ],
  [
    'a paragraph that is nothing but words announced before',
    'uk',
    ['Капітанка Віра Сніг написала у фейсбуці.', '«Повертаємося додому. Усі живі».'],
    ['Віра Сніг: Повертаємося додому. Усі живі']
  ],
  [
    'a paragraph behind a dash that nothing announced is no speech',
    'ru',
    ['Боцман Егор Быков молчал.', '– паром, два катера и баржа'],
    []
  ]
]

describe.each([
  ['places', PLACES],
  ['names', NAMES],
  ['bodies and texts', BODIES],
  ['people without a name', NAMELESS],
  ['speech', SPEECH]
])('inflected languages: %s', (_, cases) => {
  it.each(cases)('%s (%s)', (_, language, texts, expected) => {
    expect(lines(read(texts, language).quotes)).toEqual(expected)
  })
})
