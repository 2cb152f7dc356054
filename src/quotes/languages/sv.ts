import type { Language } from './model.ts'

export const sv: Language = {
  code: 'sv',
  common:
    'och eller men att som den det de en ett i på av för med till från om under över mellan mot efter före vid hos genom utan enligt är var vara blir blev har hade kan kunde ska skulle vill måste inte också redan bara mycket mer än så då där här när hur vad vem vilken vilka han hon man vi ni jag sig sin sitt sina hans hennes deras vår detta denna dessa alla andra varje två tre idag igår imorgon nu medan eftersom dock ännu',
  say: 'sade sa säger sagt skrev skriver skrivit berättade berättar förklarade förklarar menade menar hävdade hävdar uppgav uppger svarade svarar frågade frågar tillade tillägger lade lägger påpekade påpekar betonade betonar meddelade meddelar varnade varnar anser ansåg tycker tyckte tror trodde konstaterade konstaterar medgav medger kommenterade kommenterar rapporterade rapporterar bekräftade bekräftar lovade lovar fortsatte fortsätter twittrade utbrast minns suckade suckar skrattade skrattar skrockade fnös fnyser muttrade muttrar väste viskade viskar ropade ropar skrek skriker utropade utropar skämtade skämtar undrade undrar funderade funderar resonerade resonerar förtydligade förtydligar preciserade preciserar understryker underströk poängterade poängterar framhöll framhåller påstod påstår bedömde bedömer befarade befarar fruktar fruktade hoppas hoppades kräver krävde begär uppmanade uppmanar vädjade vädjar klagade klagar protesterade protesterar beklagade beklagar erkände erkänner tillstod tillstår avslöjade avslöjar bekände berömde jublade jublar mindes erinrar förutspådde förutspår spår förnekade förnekar dementerade dementerar försäkrade försäkrar garanterar intygar intygade sammanfattade sammanfattar avslutade flikar flikade inflikar inflikade replikerade replikerar kontrade kontrar genmälde invände invänder filosoferar förmanar svor svär mejlade mejlar smsade sms:ar bloggade tipsade tipsar upprepade upprepar upplyste upplyser informerade informerar vittnade vittnar fastslår fastslog',
  call: 'kallade kallar beskrev beskriver betecknade betecknar kritiserade kritiserar anklagade anklagar prisade talade talar fördömde fördömer hyllade hyllar avfärdade avfärdar ser såg kallat liknade liknar jämförde jämför utnämnde utnämner dömde dömer sågade sågar berömmer berömde lovordade lovordar klandrade avfärdat förkastade förkastar avvisade avvisar döpte stämplade stämplar rubricerade',
  participle: '',
  phrases: ['står det', 'stod det', 'heter det', 'hette det', 'lyder det', 'löd det'],
  according: ['enligt', 'med ord av'],
  accordingAfter: '',
  pronouns: { han: 'm', hon: 'f', de: 'p', vi: 'p', jag: 'any', det: 'n', den: 'n', hen: 'any' },
  sourcePronouns: { honom: 'm', henne: 'f', dem: 'p' },
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
  definiteEndings: 'en an',
  ages: 'åringen',
  titles: {
    any: 'president statsminister minister statsråd borgmästare talesperson domare general överste professor doktor dr direktör ordförande partiledare partiledaren projektledare projektledaren tränare tränaren forskare forskaren ministern ordföranden statsministern presidenten chef chefen påven biskop ekonom ekonomen vd vd:n koncernchef koncernchefen generaldirektör generaldirektören kommunalråd kommunalrådet oppositionsråd oppositionsrådet riksdagsledamot riksdagsledamoten språkrör språkröret partisekreterare partisekreteraren gruppledare gruppledaren utrikesminister utrikesministern finansminister finansministern justitieminister justitieministern statssekreterare landshövding landshövdingen åklagare åklagaren kammaråklagare chefsåklagare advokat advokaten försvarare försvararen rådman rådmannen polismästare kommissarie presstalesperson presstalesman pressekreterare förbundskapten förbundskaptenen lagkapten lagkaptenen målvakt målvakten anfallare anfallaren mittback back forward löpare åkare skidåkare sportchef sportchefen klubbdirektör docent docenten lektor lektorn rektor rektorn lärare läraren överläkare överläkaren smittskyddsläkare barnmorska sjuksköterska veterinär meteorolog meteorologen geolog biolog historiker historikern arkeolog psykolog statsvetare statsvetaren nationalekonom analytiker analytikern sparekonom chefsekonom chefekonom författare författaren poet regissör regissören skådespelare musiker artist kompositör dirigent konstnär konstnären fotograf journalist reporter reportern redaktör chefredaktör krönikör programledare programledaren bonde lantbrukare lantbrukaren fiskare fiskaren företagare handlare krögare kock bagare butikschef platschef räddningsledare räddningsledaren insatsledare brandchef förbundsordförande ombudsman ombudsmannen fackordförande grundare grundaren ägare ägaren entreprenör verksamhetschef projektchef enhetschef granne grannen boende vittne pensionär student eleven utredare utredaren ledamot ledamoten kyrkoherde kyrkoherden ärkebiskop präst prästen imam',
    m: 'herr kung prins',
    f: 'fru fröken drottning prinsessa'
  },
  nouns: {
    person: {
      any: 'presidenten statsministern ministern borgmästaren talespersonen domaren generalen professorn doktorn direktören ordföranden partiledaren projektledaren tränaren forskaren författaren läkaren ekonomen politikern advokaten journalisten åklagaren chefen polisen koncernchefen generaldirektören kommunalrådet oppositionsrådet riksdagsledamoten språkröret partisekreteraren gruppledaren utrikesministern finansministern justitieministern statssekreteraren landshövdingen kammaråklagaren chefsåklagaren försvararen rådmannen polismästaren kommissarien presstalespersonen förbundskaptenen lagkaptenen målvakten anfallaren mittbacken forwarden löparen åkaren skidåkaren sportchefen klubbdirektören docenten lektorn rektorn läraren överläkaren barnmorskan sjuksköterskan veterinären meteorologen geologen biologen historikern arkeologen psykologen statsvetaren nationalekonomen analytikern sparekonomen chefsekonomen poeten regissören skådespelaren musikern artisten kompositören dirigenten konstnären fotografen reportern redaktören chefredaktören krönikören programledaren bonden lantbrukaren fiskaren företagaren handlaren krögaren kocken bagaren butikschefen platschefen räddningsledaren insatsledaren brandchefen ombudsmannen grundaren ägaren entreprenören verksamhetschefen projektchefen enhetschefen grannen vittnet pensionären studenten eleven utredaren ledamoten kyrkoherden ärkebiskopen prästen imamen stjärnan veteranen mästaren vinnaren debutanten backen',
      m: 'kungen mannen pappan sonen talesmannen skådespelaren pappa pojken killen bror brodern farfar morfar änklingen',
      f: 'drottningen kvinnan mamman dottern taleskvinnan skådespelerskan mamma flickan tjejen syster systern mormor farmor änkan författarinnan sångerskan dansösen lärarinnan väninnan'
    },
    unnamed:
      'experter bedömare kritiker källor boende vittnen forskare politiker diplomater tjänstemän analytiker läkare demonstranter motståndare anhängare grannar föräldrar lärare elever studenter ortsbor invånare kritikerna experterna forskarna läkarna lärarna föräldrarna grannarna vittnena politikerna uppgiftslämnare myndigheter medier anställda medlemmar företagare lantbrukare fiskare resenärer kunder patienter anhöriga åskådare supportrar fans aktivister jurister advokater ekonomer utredare insatta',
    publication:
      'tidningen tidning dagstidningen veckotidningen tidskriften nyhetsbyrån kanalen magasinet sajten morgontidningen kvällstidningen lokaltidningen affärstidningen fackförbundstidningen tv-kanalen radiokanalen nyhetssajten bloggen podden programmet',
    organisation:
      'regeringen ministeriet departementet partiet polisen åklagarmyndigheten domstolen kommissionen företaget bolaget gruppen föreningen facket universitetet institutet banken kommunen riksdagen armén juryn klubben oppositionen organisationen stiftelsen myndigheten verket styrelsen nämnden regionen landstinget länsstyrelsen räddningstjänsten sjukhuset skolan högskolan museet arkivet fonden rådet socialdemokraterna moderaterna förbundet kyrkan rörelsen kedjan koncernen förlaget hovrätten tingsrätten åklagarkammaren försvarsmakten kustbevakningen trafikverket socialtjänsten utskottet ledningen',
    company:
      'bolaget företaget koncernen firman kedjan gruppen klubben organisationen myndigheten föreningen jätten',
    document:
      'rapporten uttalandet studien brevet dokumentet artikeln texten mätningen lagen domen pressmeddelandet utredningen delårsrapporten bokslutsrapporten domslutet åtalet stämningsansökan mejlet sms:et inlägget debattartikeln ledaren skrivelsen beslutet avtalet enkäten undersökningen hemsidan',
    occasion: 'intervju uttalande tal brev tweet inlägg presskonferens debatt bok pressmeddelande'
  },
  works:
    'filmen film boken bok romanen roman låten sången albumet serien pjäsen operan dikten tavlan utställningen programmet dokumentären titeln operation projektet parollen ordet begreppet planen priset festivalen kampanjen föreställningen musikalen podden bandet kören romansviten diktsamlingen revyn showen turnén',
  soCalled: 's.k. så kallade så kallad kallad kallade',
  notNames:
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december svenska svensk',
  verbSecond: true,
  auxiliaries: 'har hade',
  dashes: true,
  speechParagraphs: 'jag vi du ni man mig oss dig er'
}
