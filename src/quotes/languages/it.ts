import type { Language } from './model.ts'

export const it: Language = {
  code: 'it',
  romance: true,
  narrates: true,
  common:
    "il lo la i gli le un uno una l' d' di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla e ed o ma che chi cui non né se si ci vi ne come quando dove perché è sono era erano sarà ha hanno aveva avevano essere avere più meno molto anche ancora già poi così questo questa questi queste quello quella suo sua suoi sue loro lui lei noi voi io tutto tutti tutta altre altri oggi ieri domani qui là mentre però tuttavia dopo prima secondo contro durante verso senza due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta cento mille decine centinaia migliaia",
  say: 'dirlo dirla affermarlo sostenerlo spiegarlo raccontarlo annunciarlo ricordarlo denunciarlo detto dice dicono disse diceva dichiarato dichiara dichiarò affermato afferma affermano affermò spiegato spiega spiegano aggiunto aggiunge aggiunse assicurato assicura sottolineato sottolinea precisato precisa ribadito ribadisce raccontato racconta replicato replica risposto risponde rispose scritto scrive scrivono scrisse commentato commenta osservato osserva ricordato ricorda annunciato annuncia confermato conferma ammesso ammette ribatte ribattuto insistito insiste avvertito avverte concluso conclude continuato continua proseguito prosegue attaccato attacca chiesto chiede sostenuto sostiene sostengono promesso promette denunciato denuncia lamentato lamenta rivelato rivela riferito riferisce riporta ritiene pensa esclamato ironizza tuona confessa confessato accenna accennano accennò accennava accennato affermava allerta allertano allertò allertava allertato ammonisce ammoniscono ammonì ammoniva ammonito annunciano annunciò annunciava argomenta argomentano argomentò argomentava argomentato arrabbia arrabbiano arrabbiò arrabbiava arrabbiato arringa arringano arringò arringava arringato asserisce asseriscono asserì asseriva asserito assicurano assicurò assicurava auspica auspicano auspicò auspicava auspicato avvertono avvertì avvertiva avvisa avvisano avvisò avvisava avvisato balbetta balbettano balbettò balbettava balbettato bisbiglia bisbigliano bisbigliò bisbigliava bisbigliato borbotta borbottano borbottò borbottava borbottato brontola brontolano brontolò brontolava brontolato chiarisce chiariscono chiarì chiariva chiarito chiosa chiosano chiosò chiosava chiosato commentano commentò commentava confermano confermò confermava confessano confessò confessava confida confidano confidò confidava confidato congratula congratulano congratulò congratulava congratulato consiglia consigliano consigliò consigliava consigliato constata constatano constatò constatava constatato contesta contestano contestò contestava contestato contrattacca contrattaccano contrattaccò contrattaccava contrattaccato declama declamano declamò declamava declamato denunciano denunciò denunciava deplora deplorano deplorò deplorava deplorato dettaglia dettagliano dettagliò dettagliava dettagliato dichiarano dichiarava domanda domandano domandò domandava domandato esclama esclamano esclamò esclamava esemplifica esemplificano esemplificò esemplificava esemplificato esorta esortano esortò esortava esortato esulta esultano esultò esultava esultato evidenzia evidenziano evidenziò evidenziava evidenziato evoca evocano evocò evocava evocato fantastica fantasticano fantasticò fantasticava fantasticato filosofeggia filosofeggiano filosofeggiò filosofeggiava filosofeggiato frena frenano frenò frenava frenato garantisce garantiscono garantì garantiva garantito giura giurano giurò giurava giurato giustifica giustificano giustificò giustificava giustificato gongola gongolano gongolò gongolava gongolato grida gridano gridò gridava gridato impreca imprecano imprecò imprecava imprecato incalza incalzano incalzò incalzava incalzato incita incitano incitò incitava incitato indica indicano indicò indicava indicato indigna indignano indignò indignava indignato infuria infuriano infuriò infuriava infuriato insinua insinuano insinuò insinuava insinuato invoca invocano invocò invocava invocato ipotizza ipotizzano ipotizzò ipotizzava ipotizzato ironizzano ironizzò ironizzava ironizzato lamentano lamentò lamentava martella martellano martellò martellava martellato meraviglia meravigliano meravigliò meravigliava meravigliato minaccia minacciano minacciò minacciava minacciato minimizza minimizzano minimizzò minimizzava minimizzato mormora mormorano mormorò mormorava mormorato nega negano negò negava negato obietta obiettano obiettò obiettava obiettato opina opinano opinò opinava opinato osservano osservò osservava pensano pensò pensava pensato perora perorano perorò perorava perorato piagnucola piagnucolano piagnucolò piagnucolava piagnucolato polemizza polemizzano polemizzò polemizzava polemizzato pontifica pontificano pontificò pontificava pontificato precisano precisò precisava preannuncia preannunciano preannunciò preannunciava preannunciato proclama proclamano proclamò proclamava proclamato profetizza profetizzano profetizzò profetizzava profetizzato pronostica pronosticano pronosticò pronosticava pronosticato protesta protestano protestò protestava protestato puntualizza puntualizzano puntualizzò puntualizzava puntualizzato raccomanda raccomandano raccomandò raccomandava raccomandato raccontano raccontò raccontava ragiona ragionano ragionò ragionava ragionato rammenta rammentano rammentò rammentava rammentato rassicura rassicurano rassicurò rassicurava rassicurato recita recitano recitò recitava recitato reclama reclamano reclamò reclamava reclamato rettifica rettificano rettificò rettificava rettificato ribadiscono ribadì ribadiva ricordano ricordò ricordava riepiloga riepilogano riepilogò riepilogava riepilogato rievoca rievocano rievocò rievocava rievocato riferiscono riferì riferiva rilancia rilanciano rilanciò rilanciava rilanciato rileva rilevano rilevò rilevava rilevato rimarca rimarcano rimarcò rimarcava rimarcato rimprovera rimproverano rimproverò rimproverava rimproverato ringhia ringhiano ringhiò ringhiava ringhiato ringrazia ringraziano ringraziò ringraziava ringraziato rintuzza rintuzzano rintuzzò rintuzzava rintuzzato rivelano rivelò rivelava rivendica rivendicano rivendicò rivendicava rivendicato sbotta sbottano sbottò sbottava sbottato sbuffa sbuffano sbuffò sbuffava sbuffato scandisce scandiscono scandì scandiva scandito scherza scherzano scherzò scherzava scherzato segnala segnalano segnalò segnalava segnalato sentenzia sentenziano sentenziò sentenziava sentenziato sfoga sfogano sfogò sfogava sfogato singhiozza singhiozzano singhiozzò singhiozzava singhiozzato smentisce smentiscono smentì smentiva smentito sospira sospirano sospirò sospirava sospirato sottolineano sottolineò sottolineava spiegò spiegava specifica specificano specificò specificava specificato spera sperano sperò sperava sperato spergiura spergiurano spergiurò spergiurava spergiurato sussurra sussurrano sussurrò sussurrava sussurrato svela svelano svelò svelava svelato stigmatizza stigmatizzano stigmatizzò stigmatizzava stigmatizzato suggerisce suggeriscono suggerì suggeriva suggerito supplica supplicano supplicò supplicava supplicato tuonano tuonò tuonava tuonato testimonia testimoniano testimoniò testimoniava testimoniato twitta twittano twittò twittava twittato urla urlano urlò urlava urlato vanta vantano vantò vantava vantato vaticina vaticinano vaticinò vaticinava vaticinato stupisce stupiscono stupì stupiva stupito rammarica rammaricano rammaricò rammaricava rammaricato scusano scusò scusava scusato rallegra rallegrano rallegrò rallegrava rallegrato complimenta complimentano complimentò complimentava complimentato lagna lagnano lagnò lagnava lagnato emoziona emozionano emozionò emozionava emozionato irrita irritano irritò irritava irritato consola consolano consolò consolava consolato accalora accalorano accalorò accalorava accalorato infervora infervorano infervorò infervorava infervorato inalbera inalberano inalberò inalberava inalberato dispera disperano disperò disperava disperato sfogata sfogati sfogate lamentata lamentati lamentate infuriata infuriati infuriate indignata indignati indignate congratulata congratulati congratulate rammaricata rammaricati rammaricate rallegrata rallegrati rallegrate complimentata complimentati complimentate lagnata lagnati lagnate scusata scusati vantata vantati vantate infervorata infervorati infervorate inalberata inalberati inalberate meravigliata meravigliati meravigliate giustificata giustificati nota notano notava notato attaccano attaccò pregano riportano augura augurano augurato illustra illustrano illustrato illustrava aggiungono aggiunsero aggiungeva ammettono ammise ammisero ammetteva insistono insistette insisteva interviene intervengono intervenne intervenuto maledice ripete ripetono ripeté ripeteva ripetuto riprende riprendono riprese ripreso ritengono riteneva ritenuto sostenne sosteneva sostenevano suppone teme temono temeva dissero dicevano predice predisse contraddice rispondono risposero rispondeva scrissero scriveva scrivevano concludono concluse concludeva chiedono chiese chiesero chiedeva proseguono proseguì proseguiva ribattono ribatté ribatteva riconosce riconoscono riconobbe riconosceva riconosciuto promettono promise promisero prometteva crede credono credeva creduto ride ridono sorride sorridono sorrise sorrideva riflette riflettono rifletté rifletteva riflettuto rimpiange commuove compiace controbatte controbatté controbattuto eccepisce eccepito dissente convengono convenne intima intimato replicano replicò replicava continuano continuò continuava insorge insorgono insorse insorto esplode esplose attesta attestano informa informano informò informato comunica comunicano comunicò piange pianse gioisce gioiscono sintetizza sintetizzano sintetizzato riassume riassumono riassunto ricostruisce ricostruiscono ricostruito tranquillizza tranquillizzato difende difeso difesa difendeva rideva glissa taglia affonda affondò rincara riassunse sintetizzò postato ammicca propone stima ridimensiona applaude saluta plaude invita',
  call: 'definito definisce definiscono definì chiamato chiama descritto descrive parlato parla parlano accusato accusa lodato difeso difende bollato bolla criticato critica considera vede salutato respinge respinto definiva accusano accusò accusava loda lodano lodò lodava criticano criticò criticava considerano considerò considerava considerato bollano bollò bollava attaccava boccia bocciano bocciò bocciava bocciato condanna condannano condannò condannava elogia elogiano elogiò elogiava elogiato celebra celebrano celebrò celebrava celebrato paragona paragonano paragonò paragonava paragonato bacchetta bacchettano bacchettò bacchettava bacchettato liquida liquidano liquidò liquidava liquidato etichetta etichettano etichettò etichettava etichettato taccia tacciano tacciò tacciava tacciato rifiuta rifiutano rifiutò rifiutava rifiutato apostrofa apostrofano apostrofò apostrofava apostrofato chiamò descrivono descrisse descriveva parlò parlava parlavano difendono difese vedono vedeva visto respingono respinse esprime esprimono espresse espresso giudica giudicano giudicò giudicato saluta salutano sente sentì sentito dipinge dipinto esclude escludono escluse escluso',
  participle:
    'dicendo affermando aggiungendo spiegando sottolineando assicurando dichiarando definendo ricordando promettendo annunciando auspicando chiarendo commentando confermando denunciando evidenziando ironizzando lamentando osservando precisando puntualizzando raccontando ribadendo rilanciando rimarcando scherzando specificando ammettendo parlando accusando chiedendo scrivendo sostenendo concludendo rispondendo insistendo avvertendo',
  phrases: [],
  idioms: {
    'fa fanno faceva fece fatto':
      'sapere, notare, presente, eco, capire, intendere, osservare, filtrare, rilevare, trapelare',
    'taglia tagliano tagliò tagliato': 'corto',
    'mette mettono mise messo': 'in chiaro, in guardia, in evidenza, in dubbio',
    'lascia lasciano lasciato lasciò': 'intendere, capire, trapelare, intuire',
    'punta puntano puntato': 'il dito',
    'dà danno dato diede': 'atto, voce',
    'rende rendono reso': 'noto, omaggio',
    va: "giù duro, all' attacco, oltre, dritto",
    'rincara rincarato': 'la dose',
    alza: 'la voce, il tiro',
    alzato: 'la voce',
    'getta gettato': 'acqua',
    tende: 'la mano',
    'lancia lanciato': "l' allarme, un appello",
    passa: "all' attacco",
    'prende preso': 'le distanze',
    tira: 'dritto',
    spegne: 'le polemiche',
    parla: 'chiaro',
    entra: 'nel merito',
    scuote: 'la testa',
    allarga: 'le braccia'
  },
  leads: {
    'vuole vogliono voluto voleva può potuto deve dovuto preferisce preferito ama': '',
    tiene: 'a, però a, anche a',
    'tengono tenuta limita limitato limitata limitò affretta affrettato affrettata prova provato torna tornato tornata tornano riesce arriva arrivato arrivata continua continuano continuato spinge spinto spinta esita esitato':
      'a',
    tenuto: 'a, anche a',
    'finisce finito': 'per'
  },
  infinitives:
    'dire precisare ricordare sottolineare affermare aggiungere ammettere annunciare assicurare chiarire commentare confermare confessare constatare dichiarare denunciare evidenziare insistere ironizzare lamentare negare notare osservare promettere puntualizzare raccontare replicare ribadire riconoscere rilevare rimarcare ripetere rispondere rivelare scherzare scrivere segnalare smentire sostenere specificare spiegare suggerire credere ringraziare',
  negations: 'non né mai',
  according: [
    'secondo',
    'per',
    'a detta di',
    'stando a',
    'stando al',
    'stando alla',
    'stando ai',
    'stando alle',
    'stando agli',
    "stando all'",
    'a giudizio di',
    'a parere di',
    'ad avviso di',
    'a dire di',
    'nelle parole di',
    'agli occhi di',
    'per bocca di',
    'a sentire'
  ],
  accordingWeak: 'per',
  accordingAfter: '',
  accordingOwn: [
    'a suo avviso',
    'a suo giudizio',
    'a suo parere',
    'a suo dire',
    'a suo modo di vedere',
    'ai suoi occhi',
    'dal suo punto di vista'
  ],
  takingUp: 'lo così a',
  pronouns: { lui: 'm', egli: 'm', lei: 'f', ella: 'f', loro: 'p', io: 'any' },
  quoted: { verbs: 'citato citata', there: 'lì' },
  anonymity: ['anonimato'],
  relatives: 'che cui quale',
  between:
    "ha hanno aveva avevano è si ci lo la gli le l' anche ancora poi già così non ieri oggi infine inoltre lunedì martedì mercoledì giovedì venerdì sabato domenica subito ne avrebbe avrebbero invece però pure più intanto dunque sempre successivamente recentemente semplicemente chiaramente immediatamente",
  that: 'che',
  messages:
    'replica risposta domanda denuncia critica accusa conferma protesta minaccia promessa condanna difesa nota lamentela ammissione richiesta precisazione smentita frase conclusione scusa spiegazione commento attacco affondo appello monito allarme sintesi reazione parole sfogo stoccata avvertimento annuncio ringraziamento racconto ricordo dichiarazione',
  joints: 'che perché ma e ed o se quando mentre come dove poiché anche',
  prepositions:
    "di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla dopo prima contro durante verso senza secondo d' dell' all' dall' nell' sull' dagli dalle dai negli sui sugli sulle presso oltre sotto sopra tramite attraverso mediante",
  genitives: "di del dello della dei degli delle d' dell'",
  linking: "di del della dei degli delle d' dell' dello per",
  addressing: "a con al all' alla ai agli alle",
  determiners:
    "il lo la i gli le l' un uno una suo sua suoi sue questo questa questi queste quel quella alcuni alcune molti molte due tre altri altre un'",
  articles: "il lo la i gli le l' un uno una questo questa",
  articleGenders: { il: 'm', lo: 'm', la: 'f' },
  pluralArticles: 'i gli dei degli ai agli dai dagli',
  pluralEndings: 'no rono ro',
  same: 'stesso stessa stessi stesse medesimo medesima',
  demonstratives: "questo questa quest' quel quella",
  offices: {
    'governatore governatrice': 'presidente',
    'manager dirigente': 'amministratore amministratrice direttore direttrice ad ceo',
    'scrittore scrittrice': 'romanziere romanziera autore autrice poeta poetessa',
    'ricercatore ricercatrice scienziato scienziata studioso studiosa':
      'biologo biologa fisico fisica chimico chimica geologo geologa virologo virologa professore professoressa docente',
    docente: 'professore professoressa insegnante',
    artista: 'pittore pittrice cantante scultore scultrice musicista attore attrice',
    'calciatore giocatore giocatrice': 'attaccante portiere difensore centrocampista capitano',
    'sacerdote prete': 'parroco don vescovo',
    'imprenditore imprenditrice': 'titolare fondatore fondatrice presidente proprietario proprietaria',
    sindacalista: 'segretario segretaria',
    primario: 'medico direttore direttrice',
    'parlamentare onorevole': 'deputato deputata senatore senatrice eurodeputato eurodeputata',
    'tecnico mister ct coach': 'allenatore allenatrice commissario',
    'allenatore allenatrice': 'tecnico mister ct coach',
    legale: 'avvocato avvocata avvocatessa',
    'magistrato magistrata': 'giudice procuratore procuratrice pm gip gup',
    'prelato presule': 'vescovo arcivescovo cardinale',
    'dirigente leader': 'presidente segretario segretaria',
    militare: 'maresciallo colonnello capitano comandante generale'
  },
  titles: {
    any: 'presidente ministro sindaco portavoce giudice generale colonnello capitano professore prof. re papa segretario direttore senatore deputato governatore economista premier onorevole on. assessore procuratore vicepresidente viceministro vicesindaco avvocato avv. ing. arch. geom. maresciallo tenente comandante brigadiere commissario questore prefetto cardinale vescovo monsignor mons. ambasciatore consigliere capogruppo eurodeputato eurodeputata sottosegretario storico sociologo politologo pm parroco notaio rag. ct mister',
    m: 'signor sig. dottor dott. don principe conte duca frate padre cavalier ingegner ministro ragionier',
    f: 'signora sig.ra dottoressa dott.ssa regina principessa presidentessa ministra sindaca professoressa segretaria direttrice senatrice deputata governatrice curatrice signorina prof.ssa contessa duchessa donna suor suora madre assessora procuratrice avvocata consigliera'
  },
  bodyEndings: 'ale ile ario aria ico ica ivo iva ano ana iero iera nense rossa',
  others:
    'pm procuratore procuratrice giudice magistrato magistrata avvocato avvocata avvocatessa legale difensore difensora perito testimone poliziotto poliziotta ispettore ispettrice commissario carabiniere maresciallo portavoce giornalista cronista arbitro interprete gip gup',
  interview: {
    question: 'd domanda',
    answer: 'r risposta',
    me: 'io mio mia mie miei'
  },
  nouns: {
    person: {
      any: 'portavoce economista analista artista giornalista leader dirigente rappresentante giudice testimone specialista atleta cantante agente alpinista amministratore-delegato assistente astronauta astronomo attaccante attivista autista barista cantautore capo capogruppo caposquadra capitano carabiniere centrocampista ciclista cineasta cliente climatologo collega collaboratore comandante commerciante commercialista complice coniuge conducente consulente coetaneo dentista deputato dem difensore dipendente docente erede esperto esponente esploratore eurodeputato eurodeputata farmacista femminista fisioterapista fiorista geometra giurista grillino guardalinee inquilino insegnante interista interprete intervistato inviato leghista legale linguista manager maresciallo militante musicista negoziante nutrizionista oncologo opinionista ostaggio parente parlamentare parroco partecipante passante paziente pediatra penalista pensionato pianista pilota pm gip gup premier preside presidente professionista prefetto procuratore protagonista psichiatra querelante rapper regista residente responsabile rivale sindacalista sismologo solista stilista superstite tassista teste titolare turista tennista urbanista utente ufficiale vicepresidente vicesindaco vigile viceministro vicepremier vicequestore vincitore violinista vittima vulcanologo ct coach allenatore-giocatore primogenito cittadino abitante elettricista idraulico artigiano commissario questore cardinale influencer pallavolista cestista nuotatrice',
      m: 'ministro sindaco direttore segretario senatore governatore avvocato candidato ricercatore professore autore scrittore allenatore medico fondatore ambasciatore storico attore uomo padre figlio re papa agricoltore assessore imprenditore curatore impiegato scienziato amico compagno cognato cugino zio nonno ex-ministro delegato imputato indagato arrestato detenuto disoccupato studioso operaio bambino ragazzo maestro cuoco bagnino biologo psicologo sociologo archeologo geologo ginecologo cardiologo virologo glaciologo meteorologo antropologo filosofo politologo criminologo infettivologo fotografo coreografo chirurgo architetto matematico veterinario notaio sottosegretario vicesegretario funzionario bibliotecario antiquario proprietario volontario infermiere ingegnere consigliere parrucchiere portiere magistrato marinaio panettiere pescivendolo fruttivendolo macellaio fornaio fidanzato vedovo suocero tenutario gemello sopravvissuto tifoso alunno impresario rifugiato cancelliere banchiere cassiere padrono tecnico giocatore calciatore cofondatore allevatore lavoratore produttore pescatore pittore scultore traduttore redattore conduttore amministratore coordinatore presentatore ispettore istruttore operatore editore lettore elettore spettatore soccorritore animatore educatore restauratore organizzatore inventore rettore albergatore ristoratore viticoltore navigatore investigatore dottore studente poeta campione principe duca conte barone oste papà fratello marito compositore signore eroe predecessore successore costruttore viaggiatore sostenitore oppositore osservatore mister vescovo arcivescovo prete sacerdote frate generale colonnello brigadiere capocannoniere patron cavaliere poliziotto soldato pompiere finanziere terzino',
      f: 'ministra sindaca direttrice segretaria senatrice deputata governatrice avvocata candidata ricercatrice professoressa autrice scrittrice allenatrice medica fondatrice ambasciatrice storica attrice donna madre figlia regina agricoltrice assessora imprenditrice curatrice impiegata scienziata amica compagna cognata cugina zia nonna ex-ministra delegata inviata imputata indagata arrestata detenuta pensionata disoccupata studiosa operaia bambina ragazza maestra cuoca bagnina biologa psicologa sociologa archeologa geologa ginecologa cardiologa virologa climatologa glaciologa meteorologa antropologa filosofa politologa criminologa infettivologa fotografa coreografa chirurga architetta veterinaria notaia sottosegretaria vicesegretaria commissaria funzionaria bibliotecaria proprietaria volontaria infermiera ingegnera consigliera parrucchiera magistrata marinaia panettiera pescivendola fruttivendola macellaia fornaia fidanzata vedova suocera tenutaria gemella sopravvissuta tifosa alunna impresaria rifugiata cancelliera banchiera cassiera padrona giocatrice calciatrice cofondatrice allevatrice lavoratrice produttrice pescatrice pittrice scultrice traduttrice redattrice conduttrice amministratrice coordinatrice presentatrice ispettrice istruttrice operatrice lettrice elettrice spettatrice vincitrice soccorritrice animatrice educatrice restauratrice organizzatrice inventrice procuratrice rettrice albergatrice ristoratrice viticoltrice navigatrice esploratrice investigatrice dottoressa studentessa poetessa presidentessa campionessa principessa duchessa contessa baronessa ostessa mamma sorella moglie compositrice signora eroina succeditrice costruttrice viaggiatrice sostenitrice oppositrice osservatrice collaboratrice suora badessa nuora prefetta avvocatessa vigilessa soldatessa direttora poliziotta'
    },
    unnamed:
      'osservatori esperti analisti critici fonti residenti testimoni autorità ricercatori diplomatici oppositori sostenitori attivisti sindacati commentatori manifestanti scienziati medici inquirenti investigatori cittadini abitanti vicini parenti familiari famigliari genitori studenti insegnanti docenti lavoratori operai agricoltori pescatori commercianti clienti tifosi giocatori passeggeri vittime carabinieri poliziotti pompieri soccorritori vigili avvocati magistrati giudici legali economisti storici sociologi detrattori difensori deputati senatori sindaci ministri consiglieri dirigenti dipendenti funzionari utenti organizzatori ambientalisti associazioni imprenditori opposizioni avversari colleghi amici turisti giornalisti cronisti reporter media fonte microfoni marito moglie figlio figlia padre madre fratello sorella compagno compagna fidanzato fidanzata vedovo vedova nonno nonna zio zia cugino cugina vicino vicina amico amica cognato cognata suocero suocera mamma papà',
    publication:
      'giornale quotidiano settimanale rivista emittente agenzia testata mensile sito gazzetta stampa televisione radio tabloid blog portale telegiornale tg rotocalco periodico',
    organisation:
      'governo ministero partito sindacato polizia procura tribunale commissione azienda società gruppo associazione federazione università istituto banca comune parlamento senato esercito giuria club opposizione difesa accusa regione provincia giunta prefettura questura carabinieri municipio amministrazione quirinale farnesina viminale vaticano cremlino diocesi curia chiesa parrocchia ospedale clinica asl osservatorio autorità authority garante compagnia fabbrica cooperativa filiale multinazionale impresa ditta fondo consiglio comitato consorzio confederazione movimento collettivo fondazione ong onlus ente direzione dirigenza proprietà ambasciata consolato coalizione maggioranza minoranza accademia facoltà protezione capitaneria soprintendenza lega cassazione consulta corte avvocatura assicurazione gestore segreteria presidenza confindustria guardia negozio pasticceria panetteria libreria farmacia ristorante trattoria osteria albergo gioielleria officina cantina bottega pizzeria tifoseria contrada confraternita',
    company:
      'azienda società gruppo impresa compagnia ditta cooperativa multinazionale fondo gestore fabbrica filiale',
    document:
      'rapporto comunicato studio lettera documento articolo testo sondaggio decreto legge sentenza editoriale nota ordinanza perizia dossier esposto delibera circolare regolamento mozione petizione manifesto referto verbale',
    occasion:
      'comunicato intervista discorso lettera tweet messaggio conferenza dichiarazione dibattito libro video post nota podcast audizione requisitoria arringa intervento editoriale udienza'
  },
  works:
    'film libro romanzo canzone album disco serie opera poesia quadro mostra programma rivista documentario intitolato intitolata titolo chiamato chiamata operazione progetto motto parola termine espressione piano premio festival campagna spettacolo romanzi libri canzoni opere poesie quadri pellicola lungometraggio cortometraggio docufilm commedia tragedia dramma musical balletto sinfonia concerto tour singolo brano brani racconto saggio memorie autobiografia biografia raccolta antologia saga trilogia fiction telenovela podcast videoclip videogioco gioco app applicazione installazione retrospettiva tela scultura murale affresco fotografia collezione convegno congresso concorso trofeo rassegna stagione band gruppo orchestra cartello striscione scritta pièce decreto inchiesta ristorante bar caffè hotel barca nave peschereccio motonave cavallo rubrica capolavoro esordio dipinto volume trasmissione iniziativa leggenda fiaba favola mito',
  soCalled:
    'cosiddetto cosiddetta cosiddetti cosiddette presunto presunta soprannominato soprannominata soprannominati soprannominate soprannominano soprannome nomignolo chiamano chiamavano ribattezzato ribattezzata ribattezzati ribattezzarono battezzato battezzata denominato denominata denominati denominate detto alias noto nota conosciuto conosciuta conosciuti conoscono fama etichetta nome motto slogan parola parole termine termini espressione concetto nozione intitolato intitolata tutti pseudonimo',
  charges: {
    nouns:
      'indagine indagini fascicolo inchiesta indagato indagata indagati denunciato denunciata arrestato arrestata condannato condannata processo processato accusa accusato reato reati ipotesi imputato imputata querela',
    links: 'per di'
  },
  naming: { verbs: 'chiama chiamava conosce', subjects: 'mondo gente si tutti molti ognuno' },
  soCalledLinks: "come di il lo la i gli le l' già con da qui in",
  notNames:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  elisions: 'l d un dell all dall nell sull c s quest quell n v m t po grand sant',
  dropsSubject: true
}
