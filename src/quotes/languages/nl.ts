import type { Language } from './model.ts'

export const nl: Language = {
  code: 'nl',
  common:
    'de het een en of maar want dat die dit deze wie wat waar wanneer hoe als om te in op aan van voor met door bij naar uit over onder tussen tegen tot sinds volgens tijdens na zonder is zijn was waren wordt worden werd heeft hebben had hadden kan kunnen zal zullen moet moeten wil niet geen ook nog al wel meer veel zeer zo dan daar hier er ze zij hij het wij we ik je u hun haar zijn ons onze zich vandaag gisteren morgen nu toen echter toch omdat terwijl hoewel alle andere elke twee drie',
  say: 'zei zeiden zegt zeggen gezegd verklaarde verklaart verklaarden schreef schrijft schrijven stelde stelt vertelde vertelt voegde voegt reageerde reageert antwoordde antwoordt vroeg vraagt meldde meldt melden benadrukte benadrukt liet laat noemde waarschuwde waarschuwt vindt vond vinden denkt dacht meent meende beweert beweerde bevestigt bevestigde erkent erkende belooft beloofde legt legde aldus constateert concludeert concludeerde herhaalde twitterde verzekert verzekerde hoopt hoopte geeft gaf klinkt klonk luidt luidde',
  call: 'noemde noemt noemen beschreef beschrijft spreekt sprak spreken bekritiseerde bekritiseert beschuldigde beschuldigt prees prijst bestempelde ziet zag hekelde hekelt kwalificeerde typeert omschreef omschrijft verwierp',
  participle: '',
  phrases: [],
  according: ['volgens', 'in de woorden van', 'naar de mening van'],
  accordingAfter: '',
  pronouns: { hij: 'm', zij: 'f', ze: 'f', wij: 'p', ik: 'any', het: 'n' },
  quoted: { verbs: 'geciteerd', there: 'daar' },
  anonymity: ['anoniem', 'anonimiteit'],
  relatives: 'die dat wie',
  between:
    'heeft hebben had ook nog dan toen al later gisteren vandaag zich daarop weer maandag dinsdag woensdag donderdag vrijdag zaterdag zondag echter',
  that: 'dat',
  joints: 'dat omdat want maar en of als terwijl hoewel toen zodat waar wat hoe',
  prepositions:
    'in op aan van voor met door bij naar uit over onder tussen tegen tot sinds volgens tijdens na zonder om vanwege ondanks namens',
  linking: 'van voor',
  addressing: 'aan met',
  determiners:
    'de het een zijn haar hun onze ons deze die dit dat geen enkele veel sommige alle andere twee drie meerdere',
  articles: 'de het een',
  titles: {
    any: 'buurman buurvrouw molenaar president premier minister staatssecretaris burgemeester wethouder woordvoerder rechter generaal kolonel professor prof. dr. directeur voorzitter dijkgraaf trainer coach hoogleraar onderzoeker partijleider fractievoorzitter commissaris paus bisschop econoom',
    m: 'meneer dhr. heer koning prins',
    f: 'mevrouw mevr. koningin prinses woordvoerster voorzitster directrice minister-presidente schrijfster'
  },
  nouns: {
    person: {
      any: 'president premier minister staatssecretaris burgemeester wethouder woordvoerder rechter directeur voorzitter trainer coach hoogleraar onderzoeker partijleider schrijver auteur arts econoom politicus advocaat wetenschapper agent ondernemer boer',
      m: 'koning man vader zoon zanger acteur',
      f: 'koningin vrouw moeder dochter woordvoerster schrijfster zangeres actrice'
    },
    unnamed:
      'deskundigen experts waarnemers critici bronnen bewoners getuigen onderzoekers wetenschappers politici diplomaten ambtenaren analisten artsen betogers tegenstanders voorstanders buren',
    publication:
      'krant courant koerier bode dagblad weekblad tijdschrift omroep persbureau zender maandblad site',
    organisation:
      'regering kabinet ministerie partij politie justitie rechtbank commissie bedrijf concern groep vereniging bond vakbond universiteit instituut bank gemeente parlement leger jury club oppositie',
    company: 'bedrijf onderneming concern',
    document: 'rapport verklaring onderzoek brief document artikel tekst peiling wet vonnis persbericht',
    occasion:
      'interview verklaring toespraak brief tweet bericht persconferentie debat boek persbericht gesprek'
  },
  works:
    'film boek roman lied liedje album serie stuk opera gedicht schilderij tentoonstelling programma blad documentaire getiteld genaamd operatie project leus woord term plan prijs festival campagne voorstelling',
  soCalled: 'zogenaamde zogeheten zogenoemde genaamd bijgenaamd',
  notNames:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december nederlandse belgische',
  verbSecond: true,
  auxiliaries: 'heeft hebben had hadden'
}
