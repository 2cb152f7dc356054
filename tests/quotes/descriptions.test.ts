/** Speakers who are called by what they are: "the striker", "die Regierungschefin", "bolaget". */
import { describe, expect, it } from 'vitest'
import { lines, read } from './speech.ts'

type Case = [name: string, language: string, texts: string[], expected: string[]]

const check = (cases: Case[]) =>
  it.each(cases)('%s, %s', (_name, language, texts, expected) => {
    expect(lines(read(texts, language).quotes)).toEqual(expected)
  })

describe('a description means whoever the paragraph names', () => {
  check([
    [
      'by what he does',
      'en',
      [
        'Owen Holm runs the port. Up front Leo Moor was beaming. “I slept badly before this one,” said the striker.'
      ],
      ['Leo Moor: I slept badly before this one,']
    ],
    [
      'by age, also from the paragraph before',
      'en',
      [
        'Leo Moor broke his ankle in March.',
        '“I never thought about stopping,” the 29-year-old told reporters.'
      ],
      ['Leo Moor: I never thought about stopping,']
    ],
    [
      'by age',
      'de',
      ['Zum Schluss sprach Trainer Olaf Brandt. „Das war zu wenig für diese Liga“, polterte der 51-Jährige.'],
      ['Olaf Brandt: Das war zu wenig für diese Liga']
    ],
    [
      'of the sex that the article tells',
      'de',
      [
        'Olaf Brandt und Vera Holm kamen gemeinsam. „Wir haben lange darüber gestritten“, sagte die Hafenmeisterin.'
      ],
      ['Vera Holm: Wir haben lange darüber gestritten']
    ],
    [
      'named rather than meant by a pronoun',
      'de',
      [
        'Ministerin Anna Horn ist unter Druck. Hilfe bekam sie von Präsidentin Vera Holm. „Wer baut, macht auch Fehler“, sagte die Regierungschefin.'
      ],
      ['Vera Holm: Wer baut, macht auch Fehler']
    ],
    [
      'with the article at its end',
      'sv',
      ['Försvararen Nils Berg nöjer sig inte. ”Det här är inget bevis för någonting”, hävdar advokaten.'],
      ['Nils Berg: Det här är inget bevis för någonting']
    ],
    [
      'by what she does',
      'nl',
      ['Daarna kwam Vera Holm aan het woord. “We hebben hier nooit om gevraagd”, zei de wethouder.'],
      ['Vera Holm: We hebben hier nooit om gevraagd']
    ]
  ])
})

describe('a description means nobody who is named', () => {
  check([
    [
      'when somebody without a name was called so before',
      'de',
      [
        'Ein Student stand am Ufer. Die Richterin Ute Bader fragte nach. „Das Wasser war schon ganz nah“, sagte der Student.'
      ],
      ['Student: Das Wasser war schon ganz nah']
    ],
    [
      'when it tells more of him',
      'de',
      ['Leo Moor traf zum Sieg. „Wir haben lange auf ihn gewartet“, sagte der Trainer der Gäste.'],
      ['Trainer der Gäste: Wir haben lange auf ihn gewartet']
    ],
    [
      'when two are named as well',
      'en',
      [
        'Leo Moor waved. Owen Holm and Max Lind had come as well. “We will be back next week,” said the driver.'
      ],
      ['driver: We will be back next week,']
    ]
  ])
})

describe('an organisation is followed', () => {
  check([
    [
      'by "it"',
      'en',
      ['Orvane Metals Inc. cut its forecast. It said the year had been “slower than anyone had hoped”.'],
      ['Orvane Metals Inc.: slower than anyone had hoped']
    ],
    [
      'by "it", where it has no name',
      'en',
      ['The union called the strike off. It said the offer was “good enough to vote on”.'],
      ['union: good enough to vote on']
    ],
    [
      'by "bolaget"',
      'sv',
      ['Nordvall Gruppen sänker prognosen. ”Efterfrågan är den svagaste på länge”, skriver bolaget.'],
      ['Nordvall Gruppen: Efterfrågan är den svagaste på länge']
    ],
    [
      'but not one of another paragraph',
      'en',
      [
        'Orvane Metals Inc. cut its forecast.',
        'Nobody was surprised. It said on the door: “Closed until further notice”.'
      ],
      ['It: Closed until further notice']
    ]
  ])

  it('not by a sentence in which "it" stands for nobody', () => {
    const texts = [
      'Organisatrice Vera Holm begrijpt de kritiek niet. “Dit is een wedstrijd, geen uitje”, klinkt het.'
    ]
    expect(lines(read(texts, 'nl').quotes)).toEqual(['Vera Holm: Dit is een wedstrijd, geen uitje'])
  })
})

describe('names are whole', () => {
  check([
    [
      'with an article before the last one',
      'en',
      ['But Omar al-Khatib said the draft was “a surrender in three languages”.'],
      ['Omar al-Khatib: a surrender in three languages']
    ],
    [
      'with two particles',
      'nl',
      ['Burgemeester Jolien van der Meer sprak van een “zwarte avond voor de stad”.'],
      ['Jolien van der Meer: zwarte avond voor de stad']
    ],
    [
      'with particles behind a given name that nobody knows',
      'es',
      ['El alcalde Eufrasio de la Colina dijo: «No vamos a esperar más tiempo».'],
      ['Eufrasio de la Colina: No vamos a esperar más tiempo']
    ],
    [
      'with a particle behind a role',
      'de',
      ['Rechtsanwalt Meinolf von der Aue nannte den Vorwurf „abwegig und ehrenrührig zugleich“.'],
      ['Meinolf von der Aue: abwegig und ehrenrührig zugleich']
    ],
    [
      'with a nickname inside, which is no quotation',
      'en',
      ['Leo “Sandy” Moor said: “I have waited a long time for this.”'],
      ['Leo Moor: I have waited a long time for this.']
    ],
    [
      'of one who is called by the last name and its particle',
      'de',
      [
        'Verteidiger Cornelius von der Aue widersprach. Von der Aue: „Mein Mandant hat als Erster Hilfe gerufen.“'
      ],
      ['Cornelius von der Aue: Mein Mandant hat als Erster Hilfe gerufen.']
    ]
  ])
})

describe('whose turn it is', () => {
  check([
    [
      'whoever the sentence before is about',
      'nl',
      [
        '“We wachten af,” zei Jan Haar. “Morgen weten we meer.”',
        'Vera Holm haalt de schouders op. “Ik geloof er niets meer van.”'
      ],
      [
        'Jan Haar: We wachten af,',
        'Jan Haar: Morgen weten we meer.',
        'Vera Holm: Ik geloof er niets meer van.'
      ]
    ],
    [
      'whoever the paragraph before is about',
      'en',
      [
        '“We looked everywhere,” said Owen Holm.',
        'Vera Lind, 71, was in tears outside the hall.',
        '“They never asked any of us.”'
      ],
      ['Owen Holm: We looked everywhere,', 'Vera Lind: They never asked any of us.']
    ],
    [
      'in a quotation that runs over paragraphs between single marks',
      'en',
      ['Vera Lind said:', '‘They never asked any of us.', '‘Where are the children to go now?’'],
      ['Vera Lind: They never asked any of us.\nWhere are the children to go now?']
    ]
  ])
})

describe('who speaks of somebody in court is not that person', () => {
  it.each([
    [
      'en',
      'A jury heard of Ruben Vale, the former director.',
      '“He took it all,” the prosecutor said.',
      'prosecutor'
    ],
    [
      'de',
      'Angeklagt ist Ruben Vahl, der frühere Direktor.',
      '„Er nahm alles“, sagte der Staatsanwalt.',
      'Staatsanwalt'
    ],
    [
      'nl',
      'Terecht staat Ruben Vaal, de directeur.',
      '‘Hij nam alles’, zei de officier van justitie.',
      'officier van justitie'
    ],
    ['sv', 'Åtalad är Ruben Wahl, tidigare chef.', '”Han tog allt”, sa domaren.', 'domaren'],
    [
      'fr',
      'Ruben Vial, ancien directeur, comparaissait.',
      '« Il a tout pris », a déclaré le procureur.',
      'procureur'
    ],
    ['es', 'Declaró Rubén Vial, exdirector de la caja.', '«Se lo llevó todo», dijo el fiscal.', 'fiscal'],
    ['it', 'In aula c’era Ruben Viali, ex direttore.', '«Ha preso tutto», ha detto il giudice.', 'giudice'],
    ['pt', 'No banco estava Rúben Vial, antigo diretor.', '“Levou tudo”, disse o juiz.', 'juiz']
  ])('%s', (language, told, said, expected) => {
    expect(read([told, said], language).quotes.map(({ speaker }) => speaker?.name)).toEqual([expected])
  })

  it('is, where the article says that he is that', () => {
    const texts = ['Ruben Vale, a barrister, was late.', '“The tide was early,” the lawyer said.']
    expect(read(texts, 'en').quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ruben Vale'])
  })
})
