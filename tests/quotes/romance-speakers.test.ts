/** Who speaks in Romance languages: behind whom it was told to, by offices and bodies, inside the marks. */
import { describe, expect, it } from 'vitest'
import { lines, read } from './speech.ts'

type Case = [name: string, texts: string[], expected: string[]]

const check = (language: string, cases: Case[]) =>
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(lines(read(texts, language).quotes)).toEqual(expected)
  })

describe('whose words are quoted in Spanish', () => {
  check('es', [
    [
      'a noun for somebody that a demonstrative points at',
      ['Es el turno de Rubén Lara, capitán del equipo. «Jugamos con miedo», dice este jugador del Puerto.'],
      ['Rubén Lara: Jugamos con miedo']
    ],
    [
      'an apposition that tells a person by her parents',
      ['Clara Montes, hija de pescadores, habla de «un año negro».'],
      ['Clara Montes: un año negro']
    ],
    [
      'dashes that are no speech',
      ['Clara Montes navega – a menudo – de noche. «El mar es mío», dice.'],
      ['Clara Montes: El mar es mío']
    ],
    [
      'an opinion whose bearer has an office of several words',
      ['A juicio de la titular de la Concejalía del Puerto, la obra es “una vergüenza para todos”.'],
      ['titular de la Concejalía del Puerto: una vergüenza para todos']
    ],
    [
      'behind the reporters it was told to',
      ['«No vamos a ceder», dijo a los periodistas la alcaldesa Clara Montes.'],
      ['Clara Montes: No vamos a ceder']
    ],
    [
      'behind a body that it was told to',
      ['«No vamos a ceder», dijo a la Comisión Portuaria la alcaldesa Clara Montes.'],
      ['Clara Montes: No vamos a ceder']
    ],
    [
      'behind the place where it was said',
      ['«No vamos a ceder», comenta a las puertas del muelle la alcaldesa.'],
      ['alcaldesa: No vamos a ceder']
    ],
    [
      'behind a day and a place, a body',
      ['«No vamos a ceder», dijo también ayer en la lonja la Cofradía de Pescadores.'],
      ['Cofradía de Pescadores: No vamos a ceder']
    ],
    [
      'a pronoun for a woman without a name',
      ['«El muelle es un peligro», dijo una vecina. «Nadie hace nada», añadió ella.'],
      ['vecina: El muelle es un peligro', 'vecina: Nadie hace nada']
    ],
    [
      'another word for an office',
      ['Clara Montes es la alcaldesa de Puerto Viejo. «El muelle es un peligro», dijo la regidora.'],
      ['Clara Montes: El muelle es un peligro']
    ],
    [
      'a company by its noun',
      ['La empresa Nautica cerrará el astillero. La empresa habla de «un año negro».'],
      ['Nautica: un año negro']
    ],
    ['a name behind the noun for a tale', ['Todos conocen la leyenda de «La hora perdida».'], []],
    [
      'a ministry with the name of its subject',
      ['El Ministerio de la Mar habla de «un año negro».'],
      ['Ministerio de la Mar: un año negro']
    ],
    [
      'an opinion between commas',
      ['Clara Montes dirige el puerto. El muelle es, a su juicio, «un peligro para todos».'],
      ['Clara Montes: un peligro para todos']
    ],
    [
      'a court, which is no opinion',
      ['Clara Montes acudió a su juicio vestida de negro. «No vamos a ceder», dijo.'],
      ['Clara Montes: No vamos a ceder']
    ],
    [
      'a verb behind "y luego"',
      ['La alcaldesa Clara Montes dijo que sí y luego añadió: «No vamos a ceder».'],
      ['Clara Montes: No vamos a ceder']
    ],
    [
      'a name with "jr."',
      ['«El muelle es un peligro», dijo José Ruano jr. en el puerto.'],
      ['José Ruano jr.: El muelle es un peligro']
    ],
    [
      'a place of three words, which is no person',
      ['Los barcos de Puerto Nuevo Norte no saldrán. «No vamos a ceder», dijo Clara Montes.'],
      ['Clara Montes: No vamos a ceder']
    ],
    [
      'a relative, by the name of the person',
      ['«No vamos a ceder», dijo la hija de Clara Montes Ruiz.'],
      ['hija de Clara Montes Ruiz: No vamos a ceder']
    ]
  ])
})

describe('whose words are quoted in French', () => {
  check('fr', [
    [
      'an elided word that begins a sentence',
      ['C’est fini. « Le quai est à nous », dit Yves Morvan.'],
      ['Yves Morvan: Le quai est à nous']
    ],
    [
      'a body whose house people speak in',
      ['Chez Nautica, on parle d’« une folie ».'],
      ['Nautica: une folie']
    ],
    [
      'behind the name of his party',
      ['Le député Renaissance Marc Faure dénonce « une folie ».'],
      ['Marc Faure: une folie']
    ],
    [
      'between commas inside the marks',
      ['« Le quai, dit Yves Morvan, est dangereux. »'],
      ['Yves Morvan: Le quai', 'Yves Morvan: est dangereux.']
    ],
    [
      'a verb in the perfect between commas inside the marks',
      ['« C’est une folie, a réagi Morvan, et rien de plus. » Yves Morvan pose ses filets.'],
      ['Yves Morvan: C’est une folie', 'Yves Morvan: et rien de plus.']
    ],
    [
      'a paper in marks before its own quotation',
      ['« L’Écho » évoque « un sabordage en règle ».'],
      ['L’Écho: un sabordage en règle']
    ],
    [
      'nobody where the sentence behind is about the wind',
      ['« Je suis né ici, sur ce quai. » Le vent se lève.'],
      ['?: Je suis né ici, sur ce quai.']
    ],
    ['no words where the marks hold a nickname', ['Jean Lind, dit « Lulu », pêche depuis trente ans.'], []],
    [
      'the letter that was quoted before',
      [
        '« Le quai est dangereux », écrit Yves Morvan dans une lettre. « Personne ne bouge », ajoute la lettre.'
      ],
      ['Yves Morvan: Le quai est dangereux', 'Yves Morvan: Personne ne bouge']
    ],
    [
      'a report that was not',
      ['« Le quai est dangereux », dit Yves Morvan. « Personne ne bouge », ajoute le rapport.'],
      ['Yves Morvan: Le quai est dangereux', 'rapport: Personne ne bouge']
    ],
    ['nobody behind an evening', ['Le soir, on parle d’« une folie au port ».'], ['?: une folie au port']]
  ])
})

describe('whose words are quoted in Italian', () => {
  check('it', [
    [
      'a post on a platform',
      ['«Il molo è nostro», ha scritto Anna Riva su X.'],
      ['Anna Riva: Il molo è nostro']
    ]
  ])
})

describe('whose words are quoted in Portuguese', () => {
  check('pt', [
    [
      'behind journalists without an article',
      ['«O cais é nosso», disse a jornalistas a ministra Ana Ruas.'],
      ['Ana Ruas: O cais é nosso']
    ],
    [
      'a union by the noun for a body',
      ['O Sindicato dos Pescadores protesta. «O cais é nosso», diz a entidade.'],
      ['Sindicato dos Pescadores: O cais é nosso']
    ],
    [
      'the same source again',
      ['«O cais é nosso», disse fonte da Marinha. «Ninguém faz nada», acrescentou a mesma fonte.'],
      ['fonte da Marinha: O cais é nosso', 'fonte da Marinha: Ninguém faz nada']
    ]
  ])
})
