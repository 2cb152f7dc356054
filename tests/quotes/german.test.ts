import { describe, expect, it } from 'vitest'
import { lines, read } from './speech.ts'

type Case = [name: string, texts: string[], expected: string[]]

const check = (cases: Case[]) =>
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(lines(read(texts, 'de').quotes)).toEqual(expected)
  })

describe('the subject of a German clause', () => {
  check([
    [
      'behind a noun that is no person',
      ['In der Frage der Häfen weist Vera Holm „jede Schuld“ zurück.'],
      ['Vera Holm: jede Schuld']
    ],
    [
      'a name behind a participle with words of its own',
      ['Der seit Jahren im Hafen arbeitende Olaf Brandt sagte: „Die Fähre bleibt.“'],
      ['Olaf Brandt: Die Fähre bleibt.']
    ],
    [
      'a noun behind such a participle, after the verb',
      ['„Die Fähre bleibt im Hafen“, sagte die in Brest geborene Tischlerin.'],
      ['Tischlerin: Die Fähre bleibt im Hafen']
    ],
    [
      'a passive, by somebody in no list',
      ['Die Fähre wurde von den Lotsen als „teures Floß“ bezeichnet.'],
      ['Lotsen: teures Floß']
    ],
    ['a passive, by nobody', ['Vera Holm kam. Die Fähre wurde gestern als „teures Floß“ bezeichnet.'], []],
    [
      'a source before "zufolge"',
      ['Vera Holm zufolge ist die Fähre „ein teures Floß“.'],
      ['Vera Holm: ein teures Floß']
    ],
    [
      'a verb at the end of "wie …"',
      [
        'Wie die Leiterin der Werft, Vera Holm, am Montag erklärte, braucht die Reederei für das Floß „nur noch zwei ruhige Nächte“.'
      ],
      ['Vera Holm: nur noch zwei ruhige Nächte']
    ],
    [
      'a verb at the end of "zumal …"',
      [
        'Olaf Brandt blieb ruhig, zumal Hafenmeister Jan Moor schon im Mai angekündigt hatte, der Kai werde „bis zum Herbst neu gepflastert“.'
      ],
      ['Jan Moor: bis zum Herbst neu gepflastert']
    ],
    [
      'a relative clause',
      ['Am Freitag kam ein Kommentar, der das neue Dock als „Badewanne für reiche Onkel“ bezeichnet.'],
      ['Kommentar: Badewanne für reiche Onkel']
    ],
    [
      'a pronoun behind the verb',
      ['Jan Moor kam spät. Den Fahrplan der Reederei bezeichnete er als „Märchen für müde Pendler“.'],
      ['Jan Moor: Märchen für müde Pendler']
    ],
    [
      'an object in the accusative behind "auch X"',
      ['Auch der neue Hafenminister Jan Moor attackierte den Verband als „Klub der ewigen Bremser“.'],
      ['Jan Moor: Klub der ewigen Bremser']
    ],
    [
      'an object in the dative before the verb',
      ['Den wartenden Fischern sicherte Präsident Olaf Brandt zu, dass „das Eis noch heute kommt“.'],
      ['Olaf Brandt: das Eis noch heute kommt']
    ],
    [
      'a participle far from its auxiliary',
      [
        'Jan Moor hatte lange auf dem Bau der Kai- und Ufermauern beharrt und den Preis verteidigt: „Billiger wird Stein nicht.“'
      ],
      ['Jan Moor: Billiger wird Stein nicht.']
    ],
    [
      'a quotation between auxiliary and participle',
      ['Jan Moor hat den Plan der Stadt als „Unfug aus dem Sandkasten“ bezeichnet.'],
      ['Jan Moor: Unfug aus dem Sandkasten']
    ],
    [
      'a noun of no list behind the verb',
      [
        'Vera Holm leitet den Hafen. „Den Leuchtturm streichen wir morgen früh“, schrieben die Küstenkinder an die Wand.'
      ],
      ['Küstenkinder: Den Leuchtturm streichen wir morgen früh']
    ],
    [
      'a noun of no list before an insertion',
      ['Die Anrainer der Mole, darunter zwei Bäcker, betonen, dass sie „den Lärm der Kräne satt haben“.'],
      ['Anrainer der Mole: den Lärm der Kräne satt haben']
    ],
    [
      'a second verb behind "und"',
      ['Nach dem Essen mit Vera Holm und Rosa Lind stieg er auf die Bank und rief: „Der Fisch war gut.“'],
      ['er: Der Fisch war gut.']
    ],
    [
      'an apposition without its second comma',
      ['Rosa Lind, eine Kennerin der Häfen erklärte, das Becken sei „tief genug für drei Schlepper“.'],
      ['Rosa Lind: tief genug für drei Schlepper']
    ],
    [
      'an apposition with a country',
      [
        'Günther Lind, der Verkehrsminister Österreichs, der selbst ein Boot besitzt, sagte am Abend: „Das Wasser war kalt.“'
      ],
      ['Günther Lind: Das Wasser war kalt.']
    ],
    [
      'an outlet that is told',
      [
        'Gegenüber der Nachrichtenagentur „Nordpresse“ sagte Honorius Krull, der Leiter des Hafens: „Wir fahren morgen.“'
      ],
      ['Honorius Krull: Wir fahren morgen.']
    ],
    [
      'somebody whose words an outlet passes on',
      ['„Man ließ uns nicht an Bord“, zitierte man Rosa Lind vom Sender RNV.'],
      ['Rosa Lind: Man ließ uns nicht an Bord']
    ],
    [
      'a passive clause',
      ['Die neuen Bojen werden von Vera Holm als „Lampions ohne Licht“ bezeichnet.'],
      ['Vera Holm: Lampions ohne Licht']
    ],
    [
      'a clause behind "dass" of any length',
      [
        'Der Hafenrat hatte gehofft, dass die alten Kräne am Nordkai und die drei Schuppen hinter der Werft nach dem langen Winter und vor dem Besuch der Gäste „noch einmal neue Farbe bekommen“ würden.'
      ],
      ['Hafenrat: noch einmal neue Farbe bekommen']
    ],
    [
      'a name right before the quotation in a list',
      [
        'Viele kamen zum Fest von Vera Holm, so der Leiter der Werft, Jan Moor („Ich bringe den Kuchen.“), und der Lotse Otto Lind: „Ich bringe den Rum mit.“'
      ],
      ['Jan Moor: Ich bringe den Kuchen.', 'Otto Lind: Ich bringe den Rum mit.']
    ],
    [
      'a name in marks behind the subject',
      ['Ein Sprecher der „Neue Mole AG“ bezeichnet ihre Fähre als „Schaukel für Erwachsene“.'],
      ['Sprecher der Neue Mole AG: Schaukel für Erwachsene']
    ],
    [
      'whom it was said to',
      [
        'Arnd Bohl rechnet mit Wind. „Die Zahlen sprechen eine klare Sprache“, sagte Bohl dem Fernsehsender RNV.'
      ],
      ['Arnd Bohl: Die Zahlen sprechen eine klare Sprache']
    ],
    [
      'nouns of no list before two verbs',
      [
        'Der Uferbund sprach von einem „schwarzen Tag für den Strand“, die Strandfreunde nannten ihn „kurzsichtig und sehr teuer“.'
      ],
      ['Uferbund: schwarzen Tag für den Strand', 'Strandfreunde: kurzsichtig und sehr teuer']
    ],
    [
      'a verb of no list behind the quotation',
      ['Die Fähre sank. „Wir haben die Pumpe zu spät geholt“, maulte der Bootsbauer.'],
      ['Bootsbauer: Wir haben die Pumpe zu spät geholt']
    ],
    [
      'an auxiliary behind the quotation',
      ['„Ich habe das Seil gekappt“, hatte Holm am Montag noch erklärt.'],
      ['Holm: Ich habe das Seil gekappt']
    ],
    [
      'nobody, where "hieß es" says no text',
      ['Es handele sich um „laufende Gespräche mit zwei Reedern“, hieß es.'],
      ['?: laufende Gespräche mit zwei Reedern']
    ],
    [
      '"so" that is no "according to"',
      [
        'Vera Holm nannte die Fähre „ein sehr teures Floß“, so blieb das Geld bei den Lotsen der Reederei liegen.'
      ],
      ['Vera Holm: ein sehr teures Floß']
    ]
  ])
})

describe('what is no verb of saying in German', () => {
  check([
    [
      'a verb without its particle',
      ['Den Eindruck von Otto Lind, es sei „eine sehr stille Bucht“, teilt Vera Holm nicht.'],
      ['Otto Lind: eine sehr stille Bucht']
    ],
    [
      'a participle as attribute',
      [
        'Jan Moor leitet den Hafen. Mit dem frisch kommentierten Fahrplan kommen mehr Leute, sagte er, „auch im Regen und bei Ebbe“.'
      ],
      ['Jan Moor: auch im Regen und bei Ebbe']
    ]
  ])
})

describe('texts that speak in German', () => {
  check([
    [
      'a paper that something is called in',
      ['Die Fähre wurde in der „Hafenpost“ als „teures Floß“ bezeichnet.'],
      ['Hafenpost: teures Floß']
    ],
    [
      'a report that something is called in',
      ['Die Fähre wird in dem Bericht „ein teures Floß“ genannt.'],
      ['Bericht: ein teures Floß']
    ],
    [
      'a page named first',
      [
        'Auf der Homepage des Hafens heißt es zur Erklärung, weshalb man drei Tage schließt: „Der Aal hat Vorrang.“'
      ],
      ['Homepage des Hafens: Der Aal hat Vorrang.']
    ],
    [
      '"die Rede"',
      [
        'Vera Holm nannte die Karte „ein Bild für Blinde“. In einem alten Schreiben an die Lotsen war von „Untiefen hinter jeder Boje“ die Rede.'
      ],
      ['Vera Holm: ein Bild für Blinde', 'alten Schreiben: Untiefen hinter jeder Boje']
    ],
    [
      'what stands on it',
      ['Auf dem Plakat stand „Hier darf niemand allein baden“.'],
      ['Plakat: Hier darf niemand allein baden']
    ],
    [
      'an outlet in marks behind the verb',
      ['„Der Hafen riecht wieder nach Teer und Tang“, schreibt die „Uferwoche“.'],
      ['Uferwoche: Der Hafen riecht wieder nach Teer und Tang']
    ],
    [
      'an outlet behind a compound',
      [
        'Sogar die kleine Wochenzeitschrift „Das Riff“ hatte im Mai gefragt, ob er „lieber Segel als Steuern“ setze.'
      ],
      ['Das Riff: lieber Segel als Steuern']
    ]
  ])
})

describe('sentences around a German quotation', () => {
  check([
    [
      'the subjunctive goes on over several',
      ['Vera Holm sagte am Montag ab. Sie sei krank. Sie habe „keine Zeit für Brücken“.'],
      ['Vera Holm: keine Zeit für Brücken']
    ],
    [
      'the subjunctive behind a sentence about somebody',
      ['Vera Holm stand am Montag im Hafen. Die Fähre sei „ein teures Floß“.'],
      ['Vera Holm: ein teures Floß']
    ],
    [
      'the subjunctive behind a sentence about nobody',
      ['Am Montag lag Nebel über dem Hafen. Die Fähre sei „ein teures Floß“.'],
      []
    ],
    [
      'taken up behind',
      ['„Der Kran ist schief“. Das räumte Hafenminister Otto Lind am Abend vor den Gästen ein.'],
      ['Otto Lind: Der Kran ist schief']
    ],
    [
      'whose message it is',
      ['„Möwen fressen lieber Pommes als Fisch.“ Das ist das erste Ergebnis einer Studie aus dem Hafen.'],
      ['Studie aus dem Hafen: Möwen fressen lieber Pommes als Fisch.']
    ],
    [
      'somebody new in between',
      [
        '„Ich verkaufe das Boot“, sagte Vera Holm. Der Lotse Otto Lind kam aus dem Schuppen. „Dann nehme ich das Ruder.“'
      ],
      ['Vera Holm: Ich verkaufe das Boot', 'Otto Lind: Dann nehme ich das Ruder.']
    ],
    [
      'reported speech before the colon',
      [
        'Wie die Leiterin der Werft, Vera Holm, erklärte, habe sie drei Boote verliehen. Brest sei in dieser Sache großzügig: „Man gibt dort gern.“'
      ],
      ['Vera Holm: Man gibt dort gern.']
    ]
  ])
})

describe('names in German', () => {
  check([
    [
      'a name alone before its party',
      ['Holm (SPD) nannte die Fähre „ein teures Floß“.'],
      ['Holm: ein teures Floß']
    ],
    [
      'a numeral with a stop',
      ['Papst Benedikt XVI. sagte: „Die Fähre bleibt im Hafen.“'],
      ['Benedikt XVI.: Die Fähre bleibt im Hafen.']
    ],
    [
      'an adverb at the start',
      ['Jan Moor bleibt im Amt. Darin sei der Fisch „frischer als auf dem Markt“, sagte er.'],
      ['Jan Moor: frischer als auf dem Markt']
    ],
    [
      'a noun without an article',
      ['Jan Moor hatte Hunger mitgebracht. Er hatte auch gesagt, ihm sei „jede Suppe recht heute“.'],
      ['Jan Moor: jede Suppe recht heute']
    ],
    [
      'a role in another case',
      [
        'Gewonnen hat den Pokal der belgische Ökonom Edmund B. Lind. Die Leute feierten den US-amerikanischen Ökonomen Edmund B. Lind auch. „Ich segle seit gestern“, sagte er.'
      ],
      ['Edmund B. Lind: Ich segle seit gestern']
    ],
    [
      'a given name of no list behind a role',
      ['Der Kulturpreisträger Adelmo Brava Riscal hoffte, dass „der Wind bald wieder dreht“.'],
      ['Adelmo Brava Riscal: der Wind bald wieder dreht']
    ],
    [
      'a genitive before a noun',
      [
        'Vera Holm befragte die Leute. Im Saal lobte Vera Holm den Koch und nannte Brandts Suppenkelle „kurz, krumm und kostbar“. Olaf Brandt schwieg.'
      ],
      ['Vera Holm: kurz, krumm und kostbar']
    ],
    [
      'a particle is no part of a description',
      ['Zum Nebel führt das Hafenamt aus, dass die Hupe „seit dem Sommer keinen Ton mehr“ gebe.'],
      ['Hafenamt: seit dem Sommer keinen Ton mehr']
    ]
  ])
})

describe('what stands in marks and nobody said, in German', () => {
  check([
    ['a name behind "vom"', ['Das sagte Vera Holm vom „Kollektiv Neue Ufer“ gestern in der Stadt.'], []],
    ['a gloss in brackets', ['Die Partei Ny Strand („Neuer Strand für uns alle“) lobt den Rat.'], []],
    [
      'what something calls itself',
      ['Die Gruppe, die sich selbst „Freunde der flachen Ufer“ nennt, will bleiben.'],
      []
    ],
    [
      'a list of titles',
      [
        'Die Leute konnten Vorträge hören: über „Aale und ihre Wege im Watt“, „Knoten für linke Hände“ oder „Vom Teeren kleiner Boote“.'
      ],
      []
    ],
    [
      'a name that returns',
      ['In der „Aktion Hafen hilft“ sind viele. Die „Aktion Hafen hilft“ sagte nichts zu den Booten.'],
      []
    ],
    [
      'a term without a verb of saying',
      ['Für die Leute am Ufer war er oftmals „der König der Krabben“.'],
      []
    ],
    ['a foreign title', ['Die Werft warnt vor dem Lack „Golden Summer Shine“.'], []]
  ])
  check([
    [
      'but what somebody calls something',
      ['Vera Holm bezeichnete den Fahrplan als „Lotterie“.'],
      ['Vera Holm: Lotterie']
    ],
    [
      'and a few small words in a reported clause',
      ['Vera Holm sagte, der Plan sei für die Leute am Hafen „ein kleiner Trost“.'],
      ['Vera Holm: ein kleiner Trost']
    ],
    [
      'and a question',
      ['„Wo bleibt die Fähre?“, wollen die Leute am Ufer wissen.'],
      ['Leute: Wo bleibt die Fähre?']
    ]
  ])
})
