import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../src/quotes/read.ts'
import { readQuotes } from '../../src/quotes/read.ts'
import { CONTEXT, lines, read } from './speech.ts'

type Case = [language: string, text: string, expected: string[]]

/** One paragraph in one of the languages, and who says what in it. */
const each = (cases: Case[]) =>
  it.each(cases)('%s: %s', (language, text, expected) => {
    expect(lines(read([text], language).quotes)).toEqual(expected)
  })

describe('verbs of saying that are reflexive, perfect or of several words', () => {
  each([
    [
      'fr',
      '« Personne ne nous a prévenus », a dit Marc Rousseau. « C’est faux du début à la fin », s’est indignée Julie Ferrand.',
      ['Marc Rousseau: Personne ne nous a prévenus', 'Julie Ferrand: C’est faux du début à la fin']
    ],
    [
      'fr',
      '« Le phare restera allumé », fait savoir la capitainerie.',
      ['capitainerie: Le phare restera allumé']
    ],
    [
      'fr',
      'Claire Morvan monte la garde. « Le quai est à nous tous », fait-elle valoir.',
      ['Claire Morvan: Le quai est à nous tous']
    ],
    [
      'fr',
      'Claire Morvan a tenu à rappeler que le môle était « un bien commun ».',
      ['Claire Morvan: un bien commun']
    ],
    ['fr', 'Et Claire Morvan de conclure : « La mer décidera. »', ['Claire Morvan: La mer décidera.']],
    [
      'es',
      '«Nadie nos avisó de nada», se quejó Marcos Rueda. «Eso es sencillamente falso», ha replicado Julia Ferrer.',
      ['Marcos Rueda: Nadie nos avisó de nada', 'Julia Ferrer: Eso es sencillamente falso']
    ],
    ['es', 'Clara Montes dejó claro que el faro «no se vende».', ['Clara Montes: no se vende']],
    [
      'it',
      '«Nessuno ci ha avvisati», ha detto Marco Rossetti. «È tutto inventato», si è sfogata Giulia Ferri.',
      ['Marco Rossetti: Nessuno ci ha avvisati', 'Giulia Ferri: È tutto inventato']
    ],
    ['it', '«Il faro resta acceso», taglia corto Chiara Monti.', ['Chiara Monti: Il faro resta acceso']],
    ['it', 'Chiara Monti ci tiene a precisare che il molo è «di tutti».', ['Chiara Monti: di tutti']],
    [
      'pt',
      '«Ninguém nos avisou de nada», queixou-se Marcos Rocha. «Isso é falso, e ele sabe», tem dito Júlia Ferraz.',
      ['Marcos Rocha: Ninguém nos avisou de nada', 'Júlia Ferraz: Isso é falso, e ele sabe']
    ],
    ['pt', 'Clara Montes limitou-se a dizer que o cais «fica aberto».', ['Clara Montes: fica aberto']]
  ])

  it('does not report what somebody did not want to say', () => {
    const { quotes } = read(['Claire Morvan n’a pas voulu dire si le môle était « un danger ».'], 'fr')
    expect(quotes.every(({ cue }) => cue !== 'voulu dire')).toBe(true)
  })
})

describe('a role, a comma and a name', () => {
  each([
    [
      'fr',
      'La présidente du port, Claire Morvan, lève les bras : « Enfin une bonne nouvelle. »',
      ['Claire Morvan: Enfin une bonne nouvelle.']
    ],
    [
      'es',
      'La portavoz de los pescadores, Clara Montes, ha replicado que el alcalde «vive en las nubes».',
      ['Clara Montes: vive en las nubes']
    ],
    ['it', 'La moglie, Sara Monti, piange: «Lo aspettavo per cena».', ['Sara Monti: Lo aspettavo per cena']],
    [
      'pt',
      '«O fogo passou a estrada», relatou a presidente da junta, Clara Montes.',
      ['Clara Montes: O fogo passou a estrada']
    ],
    ['fr', 'L’élu du Finistère, Yves Morvan, parle d’un « naufrage ».', ['Yves Morvan: naufrage']]
  ])

  it('leaves apart a name that belongs to another clause', () => {
    const { quotes } = read(
      ['Interrogé par le juge, Yves Morvan a répondu qu’il n’avait « rien vu du tout ce soir-là ».'],
      'fr'
    )
    expect(lines(quotes)).toEqual(['Yves Morvan: rien vu du tout ce soir-là'])
  })
})

describe('bodies and people without a name', () => {
  each([
    ['fr', 'La Cour des comptes épingle « une gestion opaque ».', ['Cour des comptes: une gestion opaque']],
    ['fr', 'À Bercy, on assure « suivre le dossier de près ».', ['Bercy: suivre le dossier de près']],
    [
      'fr',
      '« Rien n’est encore tranché », indique-t-on à la préfecture.',
      ['préfecture: Rien n’est encore tranché']
    ],
    ['fr', '« J’ai tout entendu d’ici », souffle une buandière.', ['buandière: J’ai tout entendu d’ici']],
    [
      'es',
      'La Fiscalía General del Estado sostiene que hubo «un plan preconcebido».',
      ['Fiscalía General del Estado: un plan preconcebido']
    ],
    [
      'es',
      'Fuentes de la investigación aseguran que el patrón «actuó solo».',
      ['fuentes de la investigación: actuó solo']
    ],
    [
      'es',
      '«Llevamos así desde marzo», dijo una vecina. «No viene nadie», añadió.',
      ['vecina: Llevamos así desde marzo', 'vecina: No viene nadie']
    ],
    [
      'it',
      '«È tutto sotto controllo», fa sapere la Protezione civile.',
      ['Protezione civile: È tutto sotto controllo']
    ],
    [
      'it',
      'Rosa Mandas piange. Accanto a lei il marito: «Vogliamo solo un nome».',
      ['marito: Vogliamo solo un nome']
    ],
    [
      'pt',
      'O Sindicato dos Estivadores afirmou que a medida «corrige uma injustiça».',
      ['Sindicato dos Estivadores: corrige uma injustiça']
    ],
    ['pt', 'A GNR investiga o caso e admite «mão criminosa».', ['GNR: mão criminosa']]
  ])
})

describe('where the subject stands', () => {
  each([
    [
      'es',
      '«Ya no queda nadie aquí», comenta a las puertas de la lonja Manuel Ortega.',
      ['Manuel Ortega: Ya no queda nadie aquí']
    ],
    [
      'es',
      '«Es una vergüenza», dijo a este diario la restauradora Clara Montes.',
      ['Clara Montes: Es una vergüenza']
    ],
    [
      'es',
      'Cuenta Montes que zarpó de noche. «No se veía ni la proa», evoca.',
      ['Montes: No se veía ni la proa']
    ],
    [
      'es',
      'La alcaldesa Clara Montes ha cerrado el muelle y ha avanzado que la obra «llegará hasta el final».',
      ['Clara Montes: llegará hasta el final']
    ],
    [
      'es',
      'Clara Montes Rueda perdió el pleito. Montes habla de «una farsa».',
      ['Clara Montes Rueda: una farsa']
    ],
    [
      'it',
      'Sul molo Leandro Pieri, che su Facebook ha scritto: «Nessuno sarà lasciato solo».',
      ['Leandro Pieri: Nessuno sarà lasciato solo']
    ],
    ['it', '«Un gesto vile», lo ha definito Marco Rossetti.', ['Marco Rossetti: Un gesto vile']],
    [
      'it',
      '«Ci hanno lasciati soli», denuncia Rosa Mandas. «I bambini hanno freddo», le fa eco un’altra.',
      ['Rosa Mandas: Ci hanno lasciati soli', '?: I bambini hanno freddo']
    ],
    ['it', '«Una vera vergogna», il commento di Marco Rossetti.', ['Marco Rossetti: Una vera vergogna']],
    [
      'fr',
      '« Je suis né sur ce quai. » Assis devant sa barque, Yves Morvan sourit.',
      ['Yves Morvan: Je suis né sur ce quai.']
    ],
    ['pt', 'Na opinião do armador Rui Falcão, o porto «perdeu o rumo».', ['Rui Falcão: perdeu o rumo']]
  ])
})

describe('what stands in marks and was not said', () => {
  each([
    ['fr', 'Le pilier, que tout le monde ici appelle « Bazooka », a parlé au port.', []],
    ['fr', 'Sa fille sourit de cette réputation d’« ermite ».', []],
    ['fr', 'Le parquet de Brest a ouvert une enquête pour « homicide involontaire ».', []],
    [
      'fr',
      '« Le Courrier du Môle » avait qualifié le ferry de « ruine flottante ».',
      ['Le Courrier du Môle: ruine flottante']
    ],
    ['es', 'Clara Montes recuerda lo que los marinos llaman la «segunda marea».', []],
    ['es', 'Clara Montes vuelve a las tablas con «Las redes de plata», un texto de Elvira Rueda.', []],
    ['es', 'El grupo que tocaba en el puerto, «Los Hijos de Neptuno», suspende su gira.', []],
    ['it', 'Il portiere, per tutti «la Piovra», ha parlato con i tifosi.', []],
    ['it', 'La violinista Chiara Monti torna con l’album «Notturno per un porto vuoto».', []],
    ['pt', 'O suspeito, conhecido como «Gordo do Cais», foi ouvido.', []]
  ])
})

describe('an interview with questions in bold', () => {
  const block = (text: string, bold = false): TextBlock => ({
    kind: 'paragraph',
    text,
    ...(bold && { bold })
  })

  it('gives its answers to whom the article is about, whoever spoke between', () => {
    const blocks = [
      block('La violinista Chiara Monti torna in porto dopo anni. Chiara Monti vive sola.'),
      block('Perché così tardi?', true),
      block('«Non riuscivo più a suonare davanti al mare.»'),
      block('Il pianista Teo Rossetti la descrive così: «Cambia la temperatura della sala».'),
      block('E adesso?', true),
      block('«Adesso dormo meno, ma suono di più.»')
    ]
    const { quotes } = readQuotes(blocks, { ...CONTEXT, language: 'it' })
    expect(lines(quotes)).toEqual([
      'Chiara Monti: Non riuscivo più a suonare davanti al mare.',
      'Teo Rossetti: Cambia la temperatura della sala',
      'Chiara Monti: Adesso dormo meno, ma suono di più.'
    ])
  })
})

describe('the first quotation of a portrait', () => {
  const portrait = [
    'Elle arrive à vélo. Claire Morvan publie son neuvième roman.',
    '« J’ai grandi sur ce quai, parmi les filets. »'
  ]

  it('is of the one person named so far', () => {
    expect(lines(read(portrait, 'fr').quotes)).toEqual([
      'Claire Morvan: J’ai grandi sur ce quai, parmi les filets.'
    ])
  })

  it('is of nobody where two are named', () => {
    const [first = '', second = ''] = portrait
    const both = [`${first} Yves Rueda l’attend.`, second]
    expect(lines(read(both, 'fr').quotes)).toEqual(['?: J’ai grandi sur ce quai, parmi les filets.'])
  })
})
