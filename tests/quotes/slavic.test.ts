/** Polish, Ukrainian and Russian: speech behind dashes, inflected names, verbs without a subject, offices that speak. */
import { describe, expect, it } from 'vitest'
import { type QuoteContext, readQuotes, type TextBlock } from '../../src/quotes/read.ts'
import { CONTEXT, lines, read } from './speech.ts'

type Case = [kind: string, language: string, texts: string[], expected: string[]]

const CASES: Case[] = [
  [
    'speech behind a dash in mid-paragraph',
    'pl',
    [
      'Prezes spółdzielni Anna Wrona nie ukrywa rozczarowania. – Liczyliśmy na więcej – wzdycha. – Ale nie składamy broni.'
    ],
    ['Anna Wrona: Liczyliśmy na więcej', 'Anna Wrona: Ale nie składamy broni.']
  ],
  [
    'speech behind a dash that only the sentences before tell',
    'pl',
    ['Stefan Dorsz naprawia sieci od świtu. Macha ręką. – Ryb nie ma i nie będzie.'],
    ['Stefan Dorsz: Ryb nie ma i nie będzie.']
  ],
  ['no speech behind a dateline', 'pl', ['Gdynia. – Nowy falochron powstanie za rok.'], []],
  [
    'any verb behind speech and its dash',
    'pl',
    ['– Nie ma pieniędzy – rozkłada ręce skarbnik miasta Leszek Pióro.'],
    ['Leszek Pióro: Nie ma pieniędzy']
  ],
  [
    'any verb behind speech and its dash, with its place before the subject',
    'ru',
    ['«Поживём — увидим», — машет с причала рукой боцман Семён Лосев.'],
    ['Семён Лосев: Поживём — увидим']
  ],
  [
    'an expressive verb and a pronoun',
    'uk',
    ['Біля пірса стоїть Марія Гайова.', '— Болить серце, — зітхає вона. — Я тут із дитинства.'],
    ['Марія Гайова: Болить серце', 'Марія Гайова: Я тут із дитинства.']
  ],
  [
    'a dash in speech that nobody speaks behind',
    'ru',
    ['— Паром — это дорого, — говорит Ольга Синицына. — Мост — дешевле.'],
    ['Ольга Синицына: Паром — это дорого', 'Ольга Синицына: Мост — дешевле.']
  ],
  [
    'words of the reporter inside the marks',
    'uk',
    ['Директорка порту Ірина Лис не здивована. «Ми чекали на це, — каже вона. — І дочекалися».'],
    ['Ірина Лис: Ми чекали на це', 'Ірина Лис: І дочекалися']
  ],
  [
    'words of the reporter inside straight marks, between hyphens',
    'ru',
    ['"Это не конец, - заявил капитан Глеб Серов. - Мы вернёмся".'],
    ['Глеб Серов: Это не конец', 'Глеб Серов: Мы вернёмся']
  ],
  [
    'words of the reporter inside the marks, between commas',
    'fr',
    ['Le maire Paul Rivage soupire. « Je suis las, dit-il, de cette digue ».'],
    ['Paul Rivage: Je suis las', 'Paul Rivage: de cette digue']
  ],
  [
    'a dropped subject agrees in gender',
    'pl',
    ['Burmistrz Adam Kąt spotkał się z prezeską portu Ewą Lis. „Umowa jest gotowa” – dodała.'],
    ['Ewa Lis: Umowa jest gotowa']
  ],
  [
    'no subject stands behind a preposition',
    'pl',
    ['Kapitan Jan Kot nie krył radości. „Płyniemy dalej”, powiedział przed kamerami Radia Mewa.'],
    ['Jan Kot: Płyniemy dalej']
  ],
  [
    'a verb that opens its sentence is no name',
    'pl',
    ['Na molo wyszedł Piotr Sęk. Przyznał jednak, że sezon „był do niczego”.'],
    ['Piotr Sęk: był do niczego']
  ],
  [
    'a bare role takes up who was spoken of',
    'uk',
    ['Мер Ігор Лапко скликав нараду. «Вода відступає», — запевнив посадовець.'],
    ['Ігор Лапко: Вода відступає']
  ],
  [
    'a neighbour is somebody else',
    'ru',
    ['Рыбак Павел Круглов молчит. «Вода ушла за ночь», — рассказывает соседка.'],
    ['соседка: Вода ушла за ночь']
  ],
  [
    'pronouns in what names a source',
    'ru',
    ['Физик Анна Горина спорит с мэрией. По её словам, дамба «не простоит и года».'],
    ['Анна Горина: не простоит и года']
  ],
  [
    'a pronoun in another case behind what names a source',
    'pl',
    ['Poseł Tomasz Gil krytykuje budżet. Według niego nowe stawki „zabiją porty”.'],
    ['Tomasz Gil: zabiją porty']
  ],
  [
    'a name in the genitive is called by its first case',
    'ru',
    ['По оценке экономиста Льва Каца, верфь «держится на честном слове».'],
    ['Лев Кац: держится на честном слове']
  ],
  [
    'a name in the dative is called by its first case',
    'uk',
    ['Нагороду вручили капітанці Валентині Чайці. «Дякую команді», — сказала вона.'],
    ['Валентина Чайка: Дякую команді']
  ],
  [
    'a given name with a title is somebody named in full',
    'pl',
    ['Z bloku wyszła Zofia Gruszka. – Boję się o dzieci – mówi pani Zofia.'],
    ['Zofia Gruszka: Boję się o dzieci']
  ],
  [
    'a patronymic is somebody named in full',
    'ru',
    ['Тренер Виктор Дубов ушёл. «Хватит», — сказал Виктор Павлович журналистам у ворот.'],
    ['Виктор Дубов: Хватит']
  ],
  [
    'a noun with a name in the genitive',
    'ru',
    ['«Мы подадим жалобу», — настаивает адвокат Анны Гориной.'],
    ['адвокат Анны Гориной: Мы подадим жалобу']
  ],
  [
    'an organisation in marks before the name',
    'ru',
    ['«Цены вырастут к зиме», — предупреждает аналитик «Речного банка» Вера Штольц.'],
    ['Вера Штольц: Цены вырастут к зиме']
  ],
  [
    'an organisation of several words',
    'ru',
    ['Ассоциация речных перевозчиков заявила: «Рейсы отменят в мае».'],
    ['Ассоциация речных перевозчиков: Рейсы отменят в мае']
  ],
  [
    'an office that is a place',
    'ru',
    ['Мэр Игорь Лаптев уехал. В пресс-службе порта сообщили, что причал «закрыт навсегда».'],
    ['пресс-службе порта: закрыт навсегда']
  ],
  [
    'an office behind a verb without a subject',
    'pl',
    ['Burmistrz Adam Kąt milczy. – Nie komentujemy sprawy – usłyszeliśmy w sekretariacie urzędu.'],
    ['sekretariacie urzędu: Nie komentujemy sprawy']
  ],
  [
    'the office before is taken up',
    'uk',
    ['У фонді здивовані. «Таке з нами вперше», — сказали там.'],
    ['фонді: Таке з нами вперше']
  ],
  [
    'a plural verb is nobody named',
    'ru',
    ['На сцену вышел Антон Зимин. «Браво, маэстро, ещё!» — кричали из зала.'],
    ['?: Браво, маэстро, ещё!']
  ],
  [
    'one of several without a name',
    'pl',
    [
      'Sędzia Barbara Mróz zamknęła rozprawę. Jeden ze strażników, który prosi o anonimowość, mówi: „Wiedzieliśmy o tym”.'
    ],
    ['Jeden ze strażników: Wiedzieliśmy o tym']
  ],
  [
    'an outlet whose words stand before it',
    'ru',
    ['Как пишут «Вести причала», новый капитан «уже подписал контракт».'],
    ['Вести причала: уже подписал контракт']
  ],
  [
    'whom an outlet quotes',
    'ru',
    ['«Море нас простит», — цитирует Лидию Зоркую газета «Утренний якорь».'],
    ['Лидия Зоркая: Море нас простит']
  ],
  [
    'names and terms in marks',
    'uk',
    [
      'Гурт «Тиха вода» виступить у клубі «Ліхтар». На сцені покажуть виставу «Берег і сіль». У народі дорогу звуть «петлею».'
    ],
    []
  ],
  [
    'the verb tells whether a man or a woman is meant',
    'ru',
    ['Боцман Егор Быков встал. Судья закрыла папку. «Виновен во всём», — произнесла она.'],
    ['Судья: Виновен во всём']
  ],
  [
    'who holds an office is named behind its place',
    'uk',
    ['«Шанси є завжди», — каже речник ДСНС у порту Віталій Кравець.'],
    ['Віталій Кравець: Шанси є завжди']
  ],
  [
    'an office in the present',
    'ru',
    ['Актёр Лев Зимин уехал. В театре признают, что премьера «висит на волоске».'],
    ['театре: висит на волоске']
  ],
  [
    'a paper in which somebody says something',
    'uk',
    ['Критикиня Надія Вовк у газеті «Якір» назвала роман «подією десятиліття».'],
    ['Надія Вовк: подією десятиліття']
  ],
  [
    'the holder of the highest office is nobody named for something else',
    'pl',
    ['Bramkarz Jan Mur obronił karnego. Prezydent mówił o „historycznej szansie dla wybrzeża”.'],
    ['Prezydent: historycznej szansie dla wybrzeża']
  ],
  [
    'a noun that is a given name too',
    'ru',
    ['Роман Ивана Лосева хвалят. Писатель говорит, что «не ждал такого шума».'],
    ['Иван Лосев: не ждал такого шума']
  ],
  [
    'a rank before a name ends no sentence',
    'pl',
    ['„Na drogach jest ślisko” – ostrzega mł. insp. Ewa Sikora z komendy w Pile.'],
    ['Ewa Sikora: Na drogach jest ślisko']
  ]
]

describe('inflected languages', () => {
  it.each(CASES)('%s (%s)', (_, language, texts, expected) => {
    expect(lines(read(texts, language).quotes)).toEqual(expected)
  })
})

describe('interviews', () => {
  const context: QuoteContext = { ...CONTEXT, headline: '' }
  const plain = (text: string): TextBlock => ({ kind: 'paragraph', text })
  const bold = (text: string, kind: TextBlock['kind'] = 'paragraph'): TextBlock => ({
    kind,
    text,
    lead: { start: 0, end: text.length }
  })
  const said = (blocks: TextBlock[], language: string) =>
    lines(readQuotes(blocks, { ...context, language }).quotes)

  it('answers stand plain behind questions in bold, also where these pass for headings', () => {
    const blocks = [
      plain('Latarnik Jan Sowa mieszka na klifie. Rozmawiała Ewa Lis.'),
      bold('Boi się pan sztormów?', 'heading'),
      plain('Nie. Boję się tych, którzy mówią „jakoś to będzie”.'),
      bold('A samotności?'),
      plain('Mam radio.'),
      plain('Książka latarnika ukaże się jesienią.')
    ]
    expect(said(blocks, 'pl')).toEqual([
      'Jan Sowa: Nie. Boję się tych, którzy mówią „jakoś to będzie”.',
      'Jan Sowa: Mam radio.'
    ])
  })

  it('a label tells who gives the plain answers', () => {
    const blocks = [
      plain('Vera Holm und Olaf Brandt bauen Schiffe.'),
      bold('Anna Lind: Wie lange machen Sie das schon?'),
      { ...plain('Vera Holm: Seit dreißig Jahren.'), lead: { start: 0, end: 10 } },
      bold('Hat sich das Handwerk verändert?'),
      plain('Das Holz ist dasselbe geblieben.')
    ]
    expect(said(blocks, 'de')).toEqual([
      'Anna Lind: Wie lange machen Sie das schon?',
      'Vera Holm: Seit dreißig Jahren.',
      'Vera Holm: Das Holz ist dasselbe geblieben.'
    ])
  })

  it('every other paragraph behind a dash asks', () => {
    const blocks = [
      plain('Марафон выиграла Ирина Белова, второй была Хелле Моен.'),
      plain('— Ирина, когда вы поверили в победу?'),
      plain('— На мосту. Ветер стих.'),
      plain('— А что сказал ваш тренер?'),
      plain('— Он сказал: «Беги домой».')
    ]
    expect(said(blocks, 'ru')).toEqual([
      'Ирина Белова: На мосту. Ветер стих.',
      'Ирина Белова: Он сказал: «Беги домой».'
    ])
  })

  it('headings that ask nobody make none', () => {
    const blocks = [
      plain('Burmistrz Jan Sowa zamknął most.'),
      bold('Co dalej z mostem?', 'heading'),
      plain('Remont potrwa rok.'),
      bold('Ile to kosztuje?', 'heading'),
      plain('Nie wiadomo.')
    ]
    expect(said(blocks, 'pl')).toEqual([])
  })
})
