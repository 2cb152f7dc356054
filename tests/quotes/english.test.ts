import { describe, expect, it } from 'vitest'
import { lines, read } from './speech.ts'

const rows = (cases: [name: string, texts: string[], expected: string[]][]) =>
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(lines(read(texts).quotes)).toEqual(expected)
  })

describe('a verb in English', () => {
  rows([
    [
      'behind a question and a relative clause',
      ['“Where did the ferry go?” Vera Holm, who runs the port, asked.'],
      ['Vera Holm: Where did the ferry go?']
    ],
    [
      'in the passive, with who acts behind "by"',
      ['The ferry was described by Vera Holm as “a floating sauna”.'],
      ['Vera Holm: a floating sauna']
    ],
    [
      'in the passive, without anybody',
      ['Vera Holm runs the port. The ferry was not described as “a floating sauna”.'],
      []
    ],
    [
      'behind a relative clause, with its object behind it',
      [
        'Officials familiar with the sale, who spoke on condition of anonymity because they were not allowed to discuss it, said it was “dead on arrival”.'
      ],
      ['officials familiar with the sale: dead on arrival']
    ],
    [
      'in no list, behind a question',
      ['Olaf Brandt had no answer, he said.', '“Is the ferry afloat?” Vera Holm pressed. “Or is it not?”'],
      ['Vera Holm: Is the ferry afloat?', 'Vera Holm: Or is it not?']
    ],
    [
      'in no list, behind a description',
      [
        'Olaf Brandt says the port is lost. “The port is here to stay,” an angry Vera Holm retaliated on Monday.'
      ],
      ['Vera Holm: The port is here to stay,']
    ],
    [
      'in no list, before a comma and the quotation',
      [
        'In spite of carping about Olaf Brandt at their first debate, Vera Holm cracked, “I am a captain who gets home.”'
      ],
      ['Vera Holm: I am a captain who gets home.']
    ],
    [
      'behind a question, with an adverb',
      ['“Do I think that the ferry floats?” Vera Holm asked rhetorically, shaking her head. “I do not.”'],
      ['Vera Holm: Do I think that the ferry floats?', 'Vera Holm: I do not.']
    ],
    [
      'behind a question, with those spoken to',
      ['“What can we do about the ferry?” Vera Holm told reporters during a call on Monday.'],
      ['Vera Holm: What can we do about the ferry?']
    ],
    [
      'behind a shout, with a title in capitals',
      ['“The port of Lund casts its votes for the ferry!” US Senator Vera Holm said as the vote began.'],
      ['Vera Holm: The port of Lund casts its votes for the ferry!']
    ],
    [
      'of two words, behind a question',
      [
        'Olaf Brandt replied with a smile: “It can happen at sea.”',
        '“It happens to all of us, right?” Vera Holm went on, as if she had not heard.'
      ],
      ['Olaf Brandt: It can happen at sea.', 'Vera Holm: It happens to all of us, right?']
    ],
    [
      'that is none: what goes on a journey',
      ['Mayor Vera Holm said that once the Senate goes on recess, “I will do as much as I can at home.”'],
      ['Vera Holm: I will do as much as I can at home.']
    ],
    [
      'in the infinitive',
      [
        'Vera Holm said she would like Olaf Brandt to further explain his plan because she is “the most careful of them all”.'
      ],
      ['Vera Holm: the most careful of them all']
    ],
    [
      'behind "had"',
      [
        'As the Hollywood columnist Vera Holm had written just a few years earlier, “We could not have sailed.”'
      ],
      ['Vera Holm: We could not have sailed.']
    ],
    [
      'of a colon, nearer than the names before it',
      [
        'Regarding the letters between Mr. Brandt and Mrs. Holm, the port authority’s campaign said in a statement: “None of these letters are new.”'
      ],
      ['port authority’s campaign: None of these letters are new.']
    ],
    [
      'that opens its sentence',
      [
        'Holm has spoken, in what officials called a hard week. Said Holm, “The thought of an error is painful.”'
      ],
      ['Holm: The thought of an error is painful.']
    ],
    [
      'that opens a run of capitals',
      [
        'Continued Holm: “So I think it is a real risk to the port.”',
        'Vera Holm runs the port. Vera Holm sails.'
      ],
      ['Vera Holm: So I think it is a real risk to the port.']
    ]
  ])
})

describe('a subject in English', () => {
  rows([
    [
      'behind a semicolon',
      ['Olaf Brandt left; “it is a shame for us,” said Vera Holm.'],
      ['Vera Holm: it is a shame for us,']
    ],
    [
      'before a bracket',
      ['Vera Holm (R-Ohio) called it “a floating sauna”.'],
      ['Vera Holm: a floating sauna']
    ],
    [
      'before a time without a preposition',
      ['Vera Holm later Thursday called it “a floating sauna”.'],
      ['Vera Holm: a floating sauna']
    ],
    [
      'before a name between dashes',
      ['The workers — Vera Holm among them — call it “a floating sauna”.'],
      ['workers: a floating sauna']
    ],
    ['that is one of many', ['“We sail,” said one of the sailors.'], ['one of the sailors: We sail,']],
    [
      'behind which a phrase with a preposition stands',
      [
        'Holm, who has in the past described Brandt as “a man of the old harbour”, left.',
        'Vera Holm runs the port.'
      ],
      ['Vera Holm: a man of the old harbour']
    ],
    [
      'behind which a day stands',
      [
        'Vera Holm runs the port.',
        'Holm later Thursday told Harbour News: “Both of the captains are good people.”'
      ],
      ['Vera Holm: Both of the captains are good people.']
    ],
    [
      'whose relative clause is not closed',
      [
        '“This letter is full of holes,” Vera Holm, who is chairman of the Harbour Board said in a statement.'
      ],
      ['Vera Holm: This letter is full of holes,']
    ],
    [
      'named as an example of others',
      [
        'Critics such as Mayor Vera Holm of Lund, who mused on Monday that the ferry was “not able to float at all”.'
      ],
      ['Vera Holm: not able to float at all']
    ],
    [
      'with a name behind a comma',
      ['“We are anxious about the harbour,” said another Twitter user, Vera Holm.'],
      ['Vera Holm: We are anxious about the harbour,']
    ],
    [
      'behind an office in small letters',
      [
        '“The first line of defence is the harbour,” said former secretary of state Vera Holm, who praised former Republican president Olaf Brandt for his visit.'
      ],
      ['Vera Holm: The first line of defence is the harbour,']
    ],
    [
      'of a participle behind "with"',
      [
        'Mayor Olaf Brandt spoke on Monday, with Vera Holm noting that the ferry was “the best of all the ferries”.'
      ],
      ['Vera Holm: the best of all the ferries']
    ],
    [
      'that is a sign',
      ['Vera Holm held up a sign saying “The ferry is for all of us”.'],
      ['sign: The ferry is for all of us']
    ],
    [
      'that is somebody by age, whom the sentence before names',
      ['Vera Holm runs the port.', '“The ferry is an amazing ship of ours,” said the 46-year-old.'],
      ['Vera Holm: The ferry is an amazing ship of ours,']
    ],
    [
      'that is not what is cited',
      [
        'The two lawmakers, however, argue that “there is a precedent for sailing,” citing an instance in which a boat sank.'
      ],
      ['two lawmakers: there is a precedent for sailing,']
    ],
    [
      'behind a first phrase',
      [
        'In the depths of the Great Storm, Vera Holm worried that the port had become “a bed that lulls able sailors”.'
      ],
      ['Vera Holm: a bed that lulls able sailors']
    ],
    [
      'of a description, with a participle',
      [
        'The spokesman refused to answer questions on whom Olaf Brandt would like to see win, adding: “We will think about it.”'
      ],
      ['spokesman: We will think about it.']
    ],
    [
      'of two in apposition',
      [
        'Two naval analysts, Vera Holm and Olaf Brandt, found in May that the ferry is “the best in the world”.'
      ],
      ['Vera Holm: the best in the world']
    ]
  ])
})

describe('a name in English', () => {
  rows([
    ['with a suffix', ['“We sail,” said Olaf Brandt Jr., who runs the port.'], ['Olaf Brandt Jr.: We sail,']],
    [
      'with a suffix behind a comma',
      ['Olaf Brandt, Jr., called it “a floating sauna”.'],
      ['Olaf Brandt Jr.: a floating sauna']
    ],
    [
      'with an initial for the full one',
      ['Vera Holm runs the port.', '“We sail,” V. Holm said.'],
      ['Vera Holm: We sail,']
    ],
    [
      'with a part of the full one left out',
      ['Anna Vera Holm runs the port.', '“We sail,” Vera Holm said.'],
      ['Anna Vera Holm: We sail,']
    ],
    [
      'with an emoji behind it',
      ['“We sail at dawn 🚢,” said Vera Holm 🚢.'],
      ['Vera Holm: We sail at dawn 🚢,']
    ],
    [
      'in a sentence that ends in a short form',
      ['“I vote for anyone but the mayor,” declared Vera Brandt Holm, 29, of Meridian, Ind.'],
      ['Vera Brandt Holm: I vote for anyone but the mayor,']
    ],
    [
      'behind an office of state',
      [
        'Olaf Brandt said no. Olaf Brandt left.',
        'Secretary of State John Holm said the sailors were free. “What we gave up was little,” he told the paper.'
      ],
      ['John Holm: What we gave up was little,']
    ],
    [
      'behind a party',
      [
        'Olaf Brandt said no. Olaf Brandt left.',
        'House Intelligence Republican Mike Holm, who has seen the letters, agreed with that. “Some of it is not about ferries,” he said.'
      ],
      ['Mike Holm: Some of it is not about ferries,']
    ],
    [
      'before a day',
      ['On CNN Tuesday, his wife, Jane, called for a ferry. “Shutting people out is not smart,” she said.'],
      ['Jane: Shutting people out is not smart,']
    ],
    [
      'only once, with an adverb before its verb',
      [
        'Olaf Brandt said no.',
        'Holm openly admitted that the choice was hers. “With an eye to the spring,” she said.'
      ],
      ['Holm: With an eye to the spring,']
    ],
    [
      'of the family member named last',
      [
        'Vera Holm sails. Vera Holm wins.',
        'The paper spoke with Ammon Holm at the port. “Let everybody know about the ferry,” Holm says on camera.'
      ],
      ['Ammon Holm: Let everybody know about the ferry,']
    ]
  ])
})

describe('whom an English pronoun means', () => {
  rows([
    [
      'the one whose adviser is named is not spoken of',
      [
        'Olaf Brandt said no.',
        'Brandt consultant Cornell Lind, the pollster of the port, picked up the thread. “We begin to see the shore,” he said.'
      ],
      ['Cornell Lind: We begin to see the shore,']
    ],
    [
      'who spoke last, though no given name tells a person',
      [
        'The director, James Brandt, said nothing. Brandt has argued for the ferry.',
        'Former pilot Torvy Lind said it is no surprise that the crew wants to hear from Brandt and others.',
        '“They are within the zone of it,” he said.'
      ],
      ['Torvy Lind: They are within the zone of it,']
    ],
    [
      'not the one he speaks to',
      [
        'The workers came to see Tom Lind. Olaf Brandt said so. Brandt backed a bill on ferries.',
        '“The crews that are here must train others,” he told Brandt.'
      ],
      ['Tom Lind: The crews that are here must train others,']
    ],
    [
      'not a name behind the first preposition',
      [
        'Vera Holm doubts that the mayor, Anna Lind, can do it, she said.',
        'Choosing between Lind and Brandt is a “false choice between two ferries, at the very least,” she said.'
      ],
      ['Vera Holm: false choice between two ferries, at the very least,']
    ]
  ])
})

describe('whoever is asked or told', () => {
  rows([
    [
      'may be named by a noun behind a question',
      ['Vera Holm was there.', '“Where are we going?” Holm asked the night crew on the bridge.'],
      ['Vera Holm: Where are we going?']
    ],
    [
      'does not make the next sentence a part of a question',
      ['Vera Holm said: “Is it far?” Moor said the ferry was late.'],
      ['Vera Holm: Is it far?']
    ],
    [
      'may stand behind an age',
      ['Vera Holm was there.', '“Where are we going?” Holm (48) asked.'],
      ['Vera Holm: Where are we going?']
    ]
  ])

  it('is not what is reported', () => {
    const { quotes } = read(['“We are going now,” Vera Holm told the crew.'])
    expect(quotes.map(({ text }) => text)).toEqual(['We are going now,'])
  })
})
