import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../src/quotes/read.ts'
import { readQuotes } from '../../src/quotes/read.ts'
import { CONTEXT, lines, paragraphs, read } from './speech.ts'

type Case = [language: string, text: string, expected: string[]]

/** One paragraph in one of the languages, and who says what in it. */
const each = (cases: Case[]) =>
  it.each(cases)('%s: %s', (language, text, expected) => {
    expect(lines(read([text], language).quotes)).toEqual(expected)
  })

describe('turns of an interview', () => {
  it.each([
    ['es', 'Pregunta. ', 'R. ', 'P.- ', 'R.- ', '¿Cómo empezó todo?', 'Con un cuadro de mi abuela.'],
    ['it', 'D. ', 'R. ', 'D. ', 'R. ', 'Come è iniziato tutto?', 'Con un quadro di mia nonna.'],
    ['pt', 'P. ', 'R. ', 'P. ', 'R. ', 'Como começou tudo?', 'Com um quadro da minha avó.']
  ])('%s: labels that end in a stop', (language, ask, answer, askAgain, answerAgain, question, reply) => {
    const blocks = paragraphs(
      'Carmen Soto dirige el museo del faro.',
      `${ask}${question}`,
      `${answer}${reply}`,
      `${askAgain}${question}`,
      `${answerAgain}${reply}`
    )
    const { quotes } = readQuotes(blocks, { ...CONTEXT, language, authors: ['Luis Mora'] })
    expect(lines(quotes)).toEqual([
      `Luis Mora: ${question}`,
      `Carmen Soto: ${reply}`,
      `Luis Mora: ${question}`,
      `Carmen Soto: ${reply}`
    ])
  })

  it('go to whom the headline names, and so does a verb without a subject behind them', () => {
    const blocks = paragraphs(
      'Su maestro fue Pedro Lasa.',
      'P. ¿Cómo empezó todo?',
      'R. Con un cuadro de mi abuela.',
      'P. ¿Y ahora?',
      'R. Ahora pinto mejor que nunca.',
      'Cierra la puerta. «El faro me espera desde hace tiempo», confiesa.'
    )
    const headline = 'Carmen Soto: «Pinto mejor que nunca»'
    const { quotes } = readQuotes(blocks, { ...CONTEXT, language: 'es', headline })
    expect(lines(quotes).slice(-2)).toEqual([
      'Carmen Soto: Ahora pinto mejor que nunca.',
      'Carmen Soto: El faro me espera desde hace tiempo'
    ])
  })

  const inBold = (text: string): TextBlock => ({
    kind: 'paragraph',
    text,
    bold: true,
    lead: { start: 0, end: text.length }
  })

  it('are known by answers in the first person, and an explainer has none', () => {
    const ask = (reply: string) => [
      ...paragraphs('Carla Sotto dirige le musée du phare.'),
      inBold('Comment tout a-t-il commencé ?'),
      ...paragraphs(reply),
      inBold('Quand le phare rouvre-t-il ?'),
      ...paragraphs(reply)
    ]
    const answers = (reply: string) => lines(readQuotes(ask(reply), { ...CONTEXT, language: 'fr' }).quotes)
    expect(answers('Moi, je ne sais pas vraiment.')).toHaveLength(2)
    expect(answers('La date reste à fixer par la commune.')).toEqual([])
  })

  it('hold no remark in bold between two answers', () => {
    const blocks = [
      ...paragraphs('Carla Sotto dirige il museo del faro.'),
      inBold('Lei come ha iniziato?'),
      ...paragraphs('Con un quadro di mia nonna.'),
      inBold('Non è stato facile.'),
      ...paragraphs('No, ma io non mollo mai.'),
      inBold('E il futuro?'),
      ...paragraphs('Il futuro lo dipingo io.')
    ]
    expect(lines(readQuotes(blocks, { ...CONTEXT, language: 'it' }).quotes)).toEqual([
      'Carla Sotto: Con un quadro di mia nonna.',
      'Carla Sotto: No, ma io non mollo mai.',
      'Carla Sotto: Il futuro lo dipingo io.'
    ])
  })
})

describe('words of the reporter inside marks', () => {
  each([
    [
      'it',
      '«Il molo cede – racconta Paolo Neri –. Nessuno lo ripara».',
      ['Paolo Neri: Il molo cede', 'Paolo Neri: Nessuno lo ripara']
    ],
    [
      'fr',
      'Claire Morvan se lève. « Le quai cède sous nos pieds, souffle-t-elle en sortant. Personne ne répare rien. »',
      ['Claire Morvan: Le quai cède sous nos pieds', 'Claire Morvan: Personne ne répare rien.']
    ],
    [
      'fr',
      '« Je comprends cette colère, a réagi Marc Rousseau devant la presse. Nous ferons mieux. »',
      ['Marc Rousseau: Je comprends cette colère', 'Marc Rousseau: Nous ferons mieux.']
    ]
  ])
})

describe('descriptions of whoever was named', () => {
  each([
    [
      'es',
      'El alcalde de Puerto Nuevo, Ramón Sosa, critica la tardanza. «Me enteré por un pescador», lamentó el regidor.',
      ['Ramón Sosa: Me enteré por un pescador']
    ],
    [
      'es',
      'El alcalde de Madrid José Luis Ruano habló ayer con Clara Montes. «No hay más agua en el pueblo», sostuvo el alcalde.',
      ['José Luis Ruano: No hay más agua en el pueblo']
    ],
    [
      'it',
      'Il sindaco di Pescara Marco Rossi ha incontrato Anna Riva. «Non ci sono soldi per il molo», ha detto il sindaco.',
      ['Marco Rossi: Non ci sono soldi per il molo']
    ],
    [
      'fr',
      'Le maire de Lyon Jean Roux a reçu Anne Morel. « Il n’y a plus d’argent pour le quai », a dit l’élu.',
      ['Jean Roux: Il n’y a plus d’argent pour le quai']
    ],
    [
      'pt',
      'O prefeito de Itabuna Marcos Rocha recebeu Ana Lima. «Não há dinheiro para o cais», disse o autarca.',
      ['Marcos Rocha: Não há dinheiro para o cais']
    ],
    [
      'es',
      'La otra cara fue la de Rubén Lara. «Nos han robado el partido», bramó el entrenador del Puerto.',
      ['Rubén Lara: Nos han robado el partido']
    ],
    [
      'es',
      'El sargento Luis Mora pidió calma. «No hay motivo de alarma», afirma este agente con treinta años de servicio.',
      ['Luis Mora: No hay motivo de alarma']
    ],
    [
      'pt',
      'A Nautica Sul disse, em nota, que “respeita a decisão do porto”. “Vamos recorrer dentro do prazo”, completa o texto.',
      ['Nautica Sul: respeita a decisão do porto', 'Nautica Sul: Vamos recorrer dentro do prazo']
    ],
    [
      'es',
      'La empresa señalada, Cristales del Mar, ha negado los hechos en un comunicado, en el que afirma cumplir «toda la normativa vigente».',
      ['Cristales del Mar: toda la normativa vigente']
    ]
  ])

  it('leave a description that fits nobody nearby without a name', () => {
    const { quotes } = read(
      [
        'La maestra Odile Marchand raconte sa jeunesse.',
        'La mer était calme ce matin-là. Le port dormait.',
        'Au comptoir, on confirme. « La date est bien gravée », assure la gérante.'
      ],
      'fr'
    )
    expect(lines(quotes)).toEqual(['gérante: La date est bien gravée'])
  })
})

describe('verbs without a subject', () => {
  each([
    [
      'es',
      'El alcalde Ramón Sosa calla. Fuentes del puerto apuntan a un vertido. «Huele a naranja en todo el muelle», indicaron.',
      ['fuentes del puerto: Huele a naranja en todo el muelle']
    ],
    ['es', 'Habló Ramón Sosa. «No dormimos por el ruido», dijeron.', ['?: No dormimos por el ruido']],
    [
      'it',
      'Il portavoce, Ramon Sosio, non nasconde la rabbia. A suo avviso il piano è «una presa in giro totale».',
      ['Ramon Sosio: una presa in giro totale']
    ],
    [
      'es',
      'El portavoz, Ramón Sosa, no oculta su enfado. En su opinión, «nadie lo va a cumplir nunca».',
      ['Ramón Sosa: nadie lo va a cumplir nunca']
    ],
    [
      'fr',
      'La porte-parole, Anne Morel, ne cache pas sa colère. À ses yeux, le plan est « une farce sans nom ».',
      ['Anne Morel: une farce sans nom']
    ],
    [
      'pt',
      'O porta-voz, Ramão Sousa, não esconde a raiva. Na sua opinião, o plano é «uma anedota sem graça».',
      ['Ramão Sousa: uma anedota sem graça']
    ]
  ])
})

describe('names', () => {
  each([
    [
      'it',
      'Amaro il commento di Luca Verdi: «Così non si può andare avanti».',
      ['Luca Verdi: Così non si può andare avanti']
    ],
    [
      'it',
      'Sereno il tecnico, Paolo Neri: «Abbiamo fatto il massimo».',
      ['Paolo Neri: Abbiamo fatto il massimo']
    ],
    [
      'fr',
      'L’entraîneur des Corsaires, Paul Girard, est en colère. « On a joué comme des touristes », a-t-il lâché.',
      ['Paul Girard: On a joué comme des touristes']
    ],
    [
      'fr',
      'L’avocat Gontran d’Espérel parle d’une femme « redoutable et presque toujours bien renseignée ».',
      ['Gontran d’Espérel: redoutable et presque toujours bien renseignée']
    ]
  ])
})

describe('who is named behind the quotation', () => {
  each([
    [
      'it',
      '"Il molo resta aperto tutto l\'anno". Lo ha detto il ministro Marco Rossi, rispondendo ad Anna Riva.',
      ["Marco Rossi: Il molo resta aperto tutto l'anno"]
    ],
    [
      'it',
      '«Non molliamo di certo adesso». A dirlo è il sindaco Luca Verdi.',
      ['Luca Verdi: Non molliamo di certo adesso']
    ],
    [
      'it',
      '«Serve coraggio e fantasia»: questo l’appello di Anna Riva.',
      ['Anna Riva: Serve coraggio e fantasia']
    ],
    [
      'es',
      '«No cedemos nada», dijo Paula Gil. «Es una vergüenza para todos», berreó Luis Verde.',
      ['Paula Gil: No cedemos nada', 'Luis Verde: Es una vergüenza para todos']
    ]
  ])
})
