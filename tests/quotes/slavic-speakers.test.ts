/** Who speaks where names are inflected: by the place of the verb, by bodies, behind dashes. */
import { describe, expect, it } from 'vitest'
import { lines, read } from './speech.ts'

type Case = [name: string, texts: string[], expected: string[]]

const check = (language: string, cases: Case[]) =>
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(lines(read(texts, language).quotes)).toEqual(expected)
  })

describe('whose words are quoted in Polish', () => {
  check('pl', [
    [
      'a body by its capitals',
      ['„Prom nie popłynie do wiosny” – informuje PKP Cargo.'],
      ['PKP Cargo: Prom nie popłynie do wiosny']
    ],
    [
      'in a statement',
      ['W komunikacie spółki Nordfala napisano: „Prom nie popłynie do wiosny”.'],
      ['Nordfala: Prom nie popłynie do wiosny']
    ],
    [
      'a pronoun inside the words for a source',
      ['Jej zdaniem prom jest „zupełną ruiną”. Anna Sroka kieruje portem.'],
      ['Anna Sroka: zupełną ruiną']
    ],
    [
      'an adjective before a role and a name',
      ['Nowy trener klubu Jan Sowa mówi o „zupełnej ruinie”.'],
      ['Jan Sowa: zupełnej ruinie']
    ],
    [
      'a company whose name stands in marks',
      ['Firma „Północny Szlak” mówi o „zupełnej ruinie”.'],
      ['Północny Szlak: zupełnej ruinie']
    ],
    [
      'again behind a sentence of the reporter’s',
      ['– Prom nie popłynie – mówi Jan Sowa. Patrzy w okno. – Nigdy więcej.'],
      ['Jan Sowa: Prom nie popłynie', 'Jan Sowa: Nigdy więcej.']
    ],
    [
      'not again behind a dash of the reporter’s',
      ['– Prom nie popłynie – mówi Jan Sowa. Patrzy w okno – i milczy.'],
      ['Jan Sowa: Prom nie popłynie']
    ]
  ])
})

describe('whose words are quoted in Russian', () => {
  check('ru', [
    [
      'a dash inside speech before "as"',
      ['— Паром не пойдёт, — как и зимой, — сказала Вера Лосева.'],
      ['Вера Лосева: Паром не пойдёт, — как и зимой']
    ],
    [
      'whoever the statement is from, behind the quotation',
      ['«Паром не пойдёт до весны», — говорится в заявлении компании.'],
      ['компании: Паром не пойдёт до весны']
    ],
    [
      'an office in the midst of the clause',
      ['Паром, как в мэрии уточнили, «не пойдёт до весны».'],
      ['мэрии: не пойдёт до весны']
    ],
    [
      'a subject behind a day, not the day',
      ['В среду депутаты заявили, что паром «не пойдёт до весны».'],
      ['депутаты: не пойдёт до весны']
    ],
    [
      'whoever a letter is from',
      ['В письме директора порта говорится: «Паром не пойдёт до весны».'],
      ['директора порта: Паром не пойдёт до весны']
    ],
    [
      'an agency that nobody speaks for',
      ['В агентстве сообщили, что паром «не пойдёт до весны».'],
      ['агентстве: не пойдёт до весны']
    ],
    [
      'behind the paper it was told to',
      ['«Паром не пойдёт до весны», — сообщил «Вестнику» представитель порта.'],
      ['представитель порта: Паром не пойдёт до весны']
    ],
    [
      'nobody behind a day',
      ['В понедельник вечером сообщили, что паром «не пойдёт до весны».'],
      ['?: не пойдёт до весны']
    ],
    ['a body in capitals', ['В ОАК сообщили, что паром «не пойдёт до весны».'], ['ОАК: не пойдёт до весны']],
    [
      'behind a pronoun, the paper it was told to',
      ['«Паром не пойдёт до весны», — рассказала она «Портовой газете». Вера Лосева ушла.'],
      ['Вера Лосева: Паром не пойдёт до весны']
    ],
    ['no words where a name in marks opens a sentence', ['«Полярные линии» уходят с рынка.'], []],
    [
      'a given name in no list behind the words for a source',
      ['По словам Эльвины Лосевой, паром «не пойдёт до весны».'],
      ['Эльвина Лосева: не пойдёт до весны']
    ],
    [
      'a given name with a rare patronymic',
      ['Геннадий Лосев живёт у порта. «Паром — это мой дом», — говорит Геннадий Кузьмич.'],
      ['Геннадий Лосев: Паром — это мой дом']
    ]
  ])
})

describe('a noun with a name between commas is that person', () => {
  it.each([
    [
      'uk',
      'Його захисник, адвокат Іван Лисенко, наполягав. «Доказів немає жодних», – наголосив він.',
      'Іван Лисенко: Доказів немає жодних'
    ],
    [
      'ru',
      'Его защитник, адвокат Иван Лисин, настаивал. «Доказательств нет никаких», — сказал он.',
      'Иван Лисин: Доказательств нет никаких'
    ],
    [
      'pl',
      'Jego obrońca, mecenas Jan Lisiecki, nalegał. „Nie ma żadnych dowodów” – powiedział.',
      'Jan Lisiecki: Nie ma żadnych dowodów'
    ]
  ])('%s', (language, text, expected) => {
    expect(lines(read([text], language).quotes)).toEqual([expected])
  })
})
