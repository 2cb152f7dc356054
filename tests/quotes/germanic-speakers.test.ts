/** Who speaks where the verb stands second: by messages, by names among capital nouns, in clauses. */
import { describe, expect, it } from 'vitest'
import { lines, read } from './speech.ts'

type Case = [name: string, texts: string[], expected: string[]]

const check = (language: string, cases: Case[]) =>
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(lines(read(texts, language).quotes)).toEqual(expected)
  })

describe('whose words are quoted in German', () => {
  check('de', [
    [
      'an apposition that opens as a relative clause does',
      ['Anna Holm, die Leiterin des Hafens, sagt: „Wir fahren nie wieder hinaus.“'],
      ['Anna Holm: Wir fahren nie wieder hinaus.']
    ],
    [
      'the spokesman of a name in the genitive',
      ['Anna Holm hat einen Plan. Am Montag sagte Holms Sprecher: „Wir fahren nie wieder hinaus.“'],
      ['Sprecher: Wir fahren nie wieder hinaus.']
    ],
    [
      'a verb that lacks its particle is none',
      ['Anna Holm gab nichts her; „nie wieder fahren wir hinaus“, sagt sie.'],
      ['Anna Holm: nie wieder fahren wir hinaus']
    ],
    [
      'two nouns joined in the genitive',
      ['Laut der Tafel der Lotsen und der Fischer ist die Fähre „ein Wrack mit Segeln“.'],
      ['Tafel der Lotsen und der Fischer: ein Wrack mit Segeln']
    ],
    [
      'whoever a relative clause belongs to',
      ['Die Bürgermeisterin, die das Floß „ein Wrack mit Segeln“ nennt, tritt ab.'],
      ['Bürgermeisterin: ein Wrack mit Segeln']
    ],
    [
      'a report of a paper in marks',
      ['Laut einem Bericht der Zeitung „Hafenbote“ ist die Fähre „ein Wrack mit Segeln“.'],
      ['Bericht der Zeitung Hafenbote: ein Wrack mit Segeln']
    ],
    [
      'a noun for the message in the sentence behind',
      ['„Die Fähre fährt nie wieder.“ So das Fazit der Hafenmeisterin.'],
      ['Hafenmeisterin: Die Fähre fährt nie wieder.']
    ],
    [
      'a relative by the name in the genitive',
      ['Anna Holm hat einen Sohn. Holms Sohn Jost sagt: „Wir fahren nie wieder hinaus.“'],
      ['Jost: Wir fahren nie wieder hinaus.']
    ],
    [
      'an agent in a passive relative clause',
      ['Die Fähre, die von Anna Holm „ein Wrack mit Segeln“ genannt wird, liegt im Hafen.'],
      ['Anna Holm: ein Wrack mit Segeln']
    ],
    [
      'a role behind "so"',
      ['„Die Fähre fährt nie wieder“, so der Lotse.'],
      ['Lotse: Die Fähre fährt nie wieder']
    ],
    ['no words in the name of a group', ['Die Bürgerinitiative „Rettet die alte Fähre“ sammelt Geld.'], []],
    [
      'a role before a name at the start',
      ['Torhüterin Anna Holm sagte: „Wir fahren nie wieder hinaus.“ Die Torhüterin ging.'],
      ['Anna Holm: Wir fahren nie wieder hinaus.']
    ],
    [
      'the sentence behind, in the perfect',
      ['„Die Fähre fährt nie wieder.“ Das hat Olaf Brandt am Montag gesagt.'],
      ['Olaf Brandt: Die Fähre fährt nie wieder.']
    ],
    [
      'nobody where the sentence behind tells when',
      ['„Die Fähre fährt nie wieder.“ Das war vor einem Jahr.'],
      ['?: Die Fähre fährt nie wieder.']
    ],
    [
      'a message with its "von"',
      ['„Die Fähre fährt nie wieder.“ Das ist die Meinung von Olaf Brandt.'],
      ['Olaf Brandt: Die Fähre fährt nie wieder.']
    ],
    [
      'a surname that ends as an abstract noun does',
      ['„Die Fähre bleibt im Hafen“, sagt Anna Hartung.'],
      ['Anna Hartung: Die Fähre bleibt im Hafen']
    ],
    [
      'a title in capitals before a name',
      ['„Die Fähre bleibt im Hafen“, sagt CEO Anna Holm.'],
      ['Anna Holm: Die Fähre bleibt im Hafen']
    ],
    [
      'a body that begins with capitals',
      ['Die AOK Bremen Nord nennt die Fähre „ein Wrack mit Segeln“.'],
      ['AOK Bremen Nord: ein Wrack mit Segeln']
    ],
    [
      'a body that begins with an adjective',
      ['Die Neue Bremer Lotsengilde nennt die Fähre „ein Wrack mit Segeln“.'],
      ['Neue Bremer Lotsengilde: ein Wrack mit Segeln']
    ],
    [
      'a body with an adjective inside',
      ['Der Bund Deutscher Lotsen nennt die Fähre „ein Wrack mit Segeln“.'],
      ['Bund Deutscher Lotsen: ein Wrack mit Segeln']
    ],
    [
      'an abstract noun behind an adjective, which is no name',
      ['Große Begeisterung herrschte im Hafen. „Die Fähre bleibt im Hafen“, sagt Anna Holm.'],
      ['Anna Holm: Die Fähre bleibt im Hafen']
    ],
    [
      'an agency by its name alone',
      ['Laut Reuters ist die Fähre „ein Wrack mit Segeln“.'],
      ['Reuters: ein Wrack mit Segeln']
    ],
    [
      'a particle that belongs to another word',
      ['Anna Holm gab an Bord zu, die Fähre sei „ein Wrack mit Segeln“.'],
      ['Anna Holm: ein Wrack mit Segeln']
    ],
    [
      'behind the verb, the outlet it was told to',
      ['„Die Fähre bleibt im Hafen“, sagte Anna Holm gegenüber dem „Hafenboten“.'],
      ['Anna Holm: Die Fähre bleibt im Hafen']
    ],
    [
      'an outlet in marks behind "so"',
      ['„Die Fähre bleibt im Hafen“, so der „Hafenbote“.'],
      ['Hafenbote: Die Fähre bleibt im Hafen']
    ],
    [
      'a nickname in marks inside a name',
      ['„Die Fähre bleibt im Hafen“, sagt Jost „Kalle“ Brandt.'],
      ['Jost Brandt: Die Fähre bleibt im Hafen']
    ]
  ])
})

describe('whose words are quoted in Dutch', () => {
  check('nl', [
    [
      'an article before an outlet is no part of its name',
      ['Volgens de Veenbode is de brug ‘een bouwval op palen’.'],
      ['Veenbode: een bouwval op palen']
    ],
    [
      'one of several by their noun',
      ['‘De brug blijft dicht’, zegt een van de bewoners.'],
      ['een van de bewoners: De brug blijft dicht']
    ]
  ])
})

describe('whose words are quoted in Swedish', () => {
  check('sv', [
    [
      'marks that are alike, with a space before them',
      ['»Isen håller än», säger Maj Lindkvist. Hon säger också »vi vinner snart» och ler.'],
      ['Maj Lindkvist: Isen håller än', 'Maj Lindkvist: vi vinner snart']
    ],
    [
      'speech again behind the reporter’s "and"',
      ['– Isen håller, säger lotsen Maja Ström och pekar. – Se där!'],
      ['Maja Ström: Isen håller', 'Maja Ström: Se där!']
    ]
  ])
})
