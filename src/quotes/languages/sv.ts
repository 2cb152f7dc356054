import type { Language } from './model.ts'

export const sv: Language = {
  code: 'sv',
  common:
    'och eller men att som den det de en ett i på av för med till från om under över mellan mot efter före vid hos genom utan enligt är var vara blir blev har hade kan kunde ska skulle vill måste inte också redan bara mycket mer än så då där här när hur vad vem vilken vilka han hon man vi ni jag sig sin sitt sina hans hennes deras vår detta denna dessa alla andra varje två tre idag igår imorgon nu medan eftersom dock ännu',
  say: 'sade sa säger sagt skrev skriver skrivit berättade berättar förklarade förklarar menade menar hävdade hävdar uppgav uppger svarade svarar frågade frågar tillade tillägger lade lägger påpekade påpekar betonade betonar meddelade meddelar varnade varnar anser ansåg tycker tyckte tror trodde konstaterade konstaterar medgav medger kommenterade kommenterar rapporterade rapporterar bekräftade bekräftar lovade lovar fortsatte fortsätter twittrade utbrast minns',
  call: 'kallade kallar beskrev beskriver betecknade betecknar kritiserade kritiserar anklagade anklagar prisade talade talar fördömde fördömer hyllade hyllar avfärdade avfärdar ser såg',
  participle: '',
  phrases: [],
  according: ['enligt', 'med ord av'],
  accordingAfter: '',
  pronouns: { han: 'm', hon: 'f', de: 'p', vi: 'p', jag: 'any', det: 'n', den: 'n', hen: 'any' },
  quoted: { verbs: 'citeras citerad', there: 'där' },
  anonymity: ['anonym'],
  relatives: 'som vilken',
  between:
    'har hade också även redan sedan då senare igår idag dock vidare på måndagen tisdagen onsdagen torsdagen fredagen',
  that: 'att',
  joints: 'att eftersom men och eller om när medan för så då som där hur vad',
  prepositions:
    'i på av för med till från om under över mellan mot efter före vid hos genom utan enligt inför trots',
  linking: 'för på från',
  addressing: 'till med',
  determiners:
    'en ett den det de sin sitt sina hans hennes deras vår denna detta dessa alla andra flera många några två tre',
  articles: 'en ett den det de',
  titles: {
    any: 'president statsminister minister statsråd borgmästare talesperson domare general överste professor doktor dr direktör ordförande partiledare partiledaren projektledare projektledaren tränare tränaren forskare forskaren ministern ordföranden statsministern presidenten chef chefen påven biskop ekonom ekonomen',
    m: 'herr kung prins',
    f: 'fru fröken drottning prinsessa'
  },
  nouns: {
    person: {
      any: 'presidenten statsministern ministern borgmästaren talespersonen domaren generalen professorn doktorn direktören ordföranden partiledaren projektledaren tränaren forskaren författaren läkaren ekonomen politikern advokaten journalisten åklagaren chefen polisen',
      m: 'kungen mannen pappan sonen talesmannen skådespelaren',
      f: 'drottningen kvinnan mamman dottern taleskvinnan skådespelerskan'
    },
    unnamed:
      'experter bedömare kritiker källor boende vittnen forskare politiker diplomater tjänstemän analytiker läkare demonstranter motståndare anhängare grannar',
    publication:
      'tidningen tidning dagstidningen veckotidningen tidskriften nyhetsbyrån kanalen magasinet sajten',
    organisation:
      'regeringen ministeriet departementet partiet polisen åklagarmyndigheten domstolen kommissionen företaget bolaget gruppen föreningen facket universitetet institutet banken kommunen riksdagen armén juryn klubben oppositionen',
    company: 'bolaget företaget koncernen',
    document:
      'rapporten uttalandet studien brevet dokumentet artikeln texten mätningen lagen domen pressmeddelandet',
    occasion: 'intervju uttalande tal brev tweet inlägg presskonferens debatt bok pressmeddelande'
  },
  works:
    'filmen film boken bok romanen roman låten sången albumet serien pjäsen operan dikten tavlan utställningen programmet dokumentären titeln operation projektet parollen ordet begreppet planen priset festivalen kampanjen föreställningen',
  soCalled: 's.k. så kallade så kallad kallad kallade',
  notNames:
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december svenska svensk',
  verbSecond: true,
  auxiliaries: 'har hade',
  dashes: true
}
