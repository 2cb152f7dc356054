import type { Language } from './model.ts'

export const nl: Language = {
  code: 'nl',
  common:
    'de het een en of maar want dat die dit deze wie wat waar wanneer hoe als om te in op aan van voor met door bij naar uit over onder tussen tegen tot sinds volgens tijdens na zonder is zijn was waren wordt worden werd heeft hebben had hadden kan kunnen zal zullen moet moeten wil niet geen ook nog al wel meer veel zeer zo dan daar hier er ze zij hij het wij we ik je u hun haar zijn ons onze zich vandaag gisteren morgen nu toen echter toch omdat terwijl hoewel alle andere elke twee drie',
  say: 'zei zeiden zegt zeggen gezegd verklaarde verklaart verklaarden schreef schrijft schrijven stelde stelt vertelde vertelt voegde voegt reageerde reageert antwoordde antwoordt vroeg vraagt meldde meldt melden benadrukte benadrukt liet laat noemde waarschuwde waarschuwt vindt vond vinden denkt dacht meent meende beweert beweerde bevestigt bevestigde erkent erkende belooft beloofde legt legde aldus constateert concludeert concludeerde herhaalde twitterde verzekert verzekerde hoopt hoopte geeft gaf klinkt klonk luidt luidde verzuchtte verzucht lachte lacht grapte grapt grijnsde grijnst glimlachte glimlacht mopperde moppert foeterde foetert fulmineerde fulmineert sneerde sneert brieste briest snauwde snauwt mompelde mompelt fluisterde fluistert riep roept riepen schreeuwde schreeuwt verduidelijkte verduidelijkt preciseerde preciseert nuanceerde nuanceert relativeerde relativeert vervolgde vervolgt beaamde beaamt onderstreepte onderstreept suggereerde suggereert opperde oppert bepleitte bepleit pleit pleitte eiste eist eisen erkenden geven gaven voorspelde voorspelt verwacht verwachtte oordeelde oordeelt oordelen vreest vreesde vrezen betoogde betoogt redeneerde redeneert mijmerde mijmert herinnerde herinnert counterde countert pareerde pareert repliceerde repliceert sprak spreekt jubelde jubelt juichte juicht klaagde klaagt klagen treurde treurt zuchtte zucht bezweert bezwoer bekende bekent biechtte biecht onthulde onthult verklapte verklapt rapporteerde rapporteert berichtte bericht berichten blogde postte appte appt mailde mailt informeert informeerde ontkende ontkent ontkennen betreurt betreurde verdedigde verdedigt besefte beseft stipte stipt waarschuwen beklemtoonde beklemtoont bevestigen reageren vertellen vertelden schreven stellen stelden menen beloven beloofden concluderen constateerde constateren kondigde kondigt verkondigde verkondigt grinnikt grinnikte giechelt giechelde glundert glunderde brult brulde tiert tierde raast raasde snikt snikte stamelt stamelde stottert stotterde hakkelt gniffelt gniffelde schampert schamperde smaalt smaalde bromt bromde gromt gromde kermt kermde kreunt kreunde sist siste orakelt filosofeert filosofeerde peinst peinsde argumenteert argumenteerde adviseert adviseerde maant maande sust suste spot spotte schertst schertste besluit besloot resumeert resumeerde analyseert analyseerde preciseren weerlegt weerlegde weerspreekt weersprak kaatst kaatste riposteert zweert zwoer vermoedt vermoedde gokt gokte schat schatte hamert hamerde noteert noteerde getuigt getuigde schetst schetste beklaagt beklaagde waarschuwden benadrukken benadrukten verklaren lachten grappen klaagden eisten vroegen vragen antwoorden antwoordden meenden verwachten vreesden hopen hoopten herhaalt dreigt verzoekt twittert',
  call: 'noemde noemt noemen beschreef beschrijft spreekt sprak spreken bekritiseerde bekritiseert beschuldigde beschuldigt prees prijst bestempelde ziet zag hekelde hekelt kwalificeerde typeert omschreef omschrijft verwierp roemde roemt bejubelde bejubelt veroordeelde veroordeelt betitelde betitelt afdeed afdoet doopte betreurde betreurt verweet verwijt laakte laakt vergeleek vergelijkt omschreven beticht betichtte eerde verketterde bestempelt duidde duidt',
  participle: '',
  phrases: [],
  according: ['volgens', 'in de woorden van', 'naar de mening van'],
  accordingAfter: '',
  pronouns: { hij: 'm', zij: 'f', ze: 'f', wij: 'p', ik: 'any', het: 'n' },
  oneOf: { one: 'een één iemand enkelen twee', of: 'van', those: 'hen ons deze' },
  sourcePronouns: { hem: 'm', hen: 'p' },
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
  ages: 'jarige',
  titles: {
    any: 'buurman buurvrouw molenaar president premier minister staatssecretaris burgemeester wethouder woordvoerder rechter generaal kolonel professor prof. dr. directeur voorzitter dijkgraaf trainer coach hoogleraar onderzoeker partijleider fractievoorzitter commissaris paus bisschop econoom ceo topman topvrouw bestuurder bestuursvoorzitter lijsttrekker kamerlid raadslid statenlid europarlementariër parlementslid fractieleider gedeputeerde schepen senator gouverneur korpschef hoofdofficier aanklager advocaat advocate raadsman raadsvrouw onderzoeksleider projectleider ploegleider bondscoach spits aanvoerder doelman keeper middenvelder verdediger aanvaller renner wielrenner schaatser tennisser turnster zwemster atleet sprinter seismoloog hydroloog bioloog viroloog epidemioloog socioloog psycholoog historicus archeoloog geoloog klimatoloog meteoroloog weerman natuurkundige wiskundige filosoof theoloog jurist criminoloog arts huisarts chirurg verpleegkundige apotheker dierenarts leraar docent schooldirecteur rector decaan promovendus emeritus curator conservator regisseur dirigent componist choreograaf schrijver dichter columnist journalist verslaggever correspondent hoofdredacteur redacteur fotograaf presentator programmamaker rapper ondernemer winkelier horecaondernemer kok chef-kok bakker slager visser schipper veehouder tuinder akkerbouwer melkveehouder boswachter brandweercommandant brandweerman piloot machinist chauffeur buurtbewoner omwonende bewoner eigenaar eigenaresse uitbater oprichter initiatiefnemer organisator coördinator vrijwilliger activist persvoorlichter zegsman analist belegger bankier minister-president kroonprins vicepremier partijvoorzitter oppositieleider burgervader ombudsman notaris makelaar architect ingenieur programmeur student scholier veldrijder veldrijdster jonkheer zegsvrouw secretaris-generaal directeur-generaal teamleider teamchef afdelingshoofd manager projectmanager hoofdinspecteur inspecteur rechercheur wijkagent officier majoor luitenant kapitein stuurman matroos imker herder schaapherder hovenier timmerman loodgieter elektricien monteur lasser vrachtwagenchauffeur buschauffeur taxichauffeur conducteur postbode kapper kapster barman barvrouw cafébaas restauranthouder hotelier campinghouder brouwer bierbrouwer wijnboer fruitteler bloemenkweker ecoloog bosecoloog marien-bioloog oceanograaf astronoom sterrenkundige glacioloog vulkanoloog taalkundige neerlandicus letterkundige classicus antropoloog politicoloog bestuurskundige pedagoog orthopedagoog psychiater therapeut fysiotherapeut kinderarts cardioloog oncoloog neuroloog tandarts verloskundige kraamverzorgster mantelzorger wijkverpleegkundige zorgbestuurder theatermaker filmmaker documentairemaker scenarist romanschrijver kinderboekenschrijver uitgever vertaler illustrator striptekenaar beeldhouwer kunstenaar kunstenares galeriehouder violist violiste pianist pianiste cellist zanger zangeres gitarist drummer dj cabaretier cabaretière komiek danser danseres balletdanser choreografe producent museumdirecteur archivaris bibliothecaris kerkmusicus organist predikant dominee pastoor priester rabbijn imam kardinaal aartsbisschop abt',
    m: 'meneer dhr. heer koning prins',
    f: 'mevrouw mevr. koningin prinses woordvoerster voorzitster directrice minister-presidente schrijfster organisatrice onderzoekster presentatrice advocate seismologe biologe psychologe geologe archeologe eigenaresse lerares regisseuse zakenvrouw topvrouw'
  },
  offices: {
    'raadsman raadsvrouw': 'advocaat advocate',
    'advocaat advocate': 'raadsman raadsvrouw'
  },
  others:
    'officier rechter raadsheer advocaat advocate aanklager raadsman raadsvrouw getuige deskundige agent agente rechercheur woordvoerder woordvoerster journalist journaliste verslaggever verslaggeefster presentator presentatrice tolk scheidsrechter politieman politiewoordvoerder',
  interview: {
    question: 'vraag',
    answer: 'antwoord',
    you: 'u uw je jij jou jouw jullie'
  },
  nouns: {
    person: {
      any: 'president premier minister officier staatssecretaris burgemeester wethouder woordvoerder rechter directeur voorzitter trainer coach hoogleraar onderzoeker partijleider schrijver auteur arts econoom politicus advocaat wetenschapper agent ondernemer boer ceo topman topvrouw bestuurder bestuursvoorzitter lijsttrekker kamerlid raadslid statenlid europarlementariër parlementslid fractieleider fractievoorzitter gedeputeerde schepen senator gouverneur korpschef hoofdofficier aanklager advocate raadsman raadsvrouw verdachte onderzoeksleider projectleider ploegleider bondscoach spits aanvoerder doelman keeper middenvelder verdediger aanvaller renner wielrenner schaatser tennisser atleet sprinter seismoloog hydroloog bioloog viroloog epidemioloog socioloog psycholoog historicus archeoloog geoloog klimatoloog meteoroloog weerman natuurkundige wiskundige filosoof theoloog jurist criminoloog huisarts chirurg verpleegkundige apotheker dierenarts leraar docent schooldirecteur rector decaan curator conservator regisseur dirigent componist choreograaf dichter columnist journalist verslaggever correspondent hoofdredacteur redacteur fotograaf presentator programmamaker rapper winkelier kok bakker slager visser schipper veehouder tuinder akkerbouwer melkveehouder boswachter brandweercommandant piloot machinist chauffeur buurtbewoner omwonende bewoner eigenaar uitbater oprichter initiatiefnemer organisator coördinator vrijwilliger activist persvoorlichter zegsman analist belegger bankier vicepremier partijvoorzitter oppositieleider ombudsman notaris makelaar architect ingenieur student scholier oud-minister oud-premier oud-wethouder zakenman winnaar kampioen trainster',
      m: 'koning man vader zoon zanger acteur buurman voorman vakbondsman woordvoerder opa oom broer weduwnaar prins',
      f: 'koningin vrouw moeder dochter woordvoerster schrijfster zangeres actrice advocate burgemeesteres onderzoekster wetenschapster lerares directrice presentatrice redactrice regisseuse zakenvrouw topvrouw weduwe zus oma tante buurvrouw voorzitster organisatrice initiatiefneemster eigenaresse trainster zwemster turnster hoogleraar-directeur verpleegster bewoonster biologe seismologe psychologe archeologe geologe'
    },
    unnamed:
      'deskundigen experts waarnemers critici bronnen bewoners getuigen onderzoekers wetenschappers politici diplomaten ambtenaren analisten artsen betogers tegenstanders voorstanders buren ouders leraren docenten ondernemers winkeliers omwonenden buurtbewoners boeren vissers reizigers klanten leden vrijwilligers activisten juristen advocaten economen ingewijden betrokkenen medewerkers werknemers studenten leerlingen patiënten slachtoffers nabestaanden verdachten agenten hulpverleners autoriteiten media kamerleden raadsleden historici specialisten insiders aanwezigen omstanders',
    publication:
      'krant courant koerier bode dagblad weekblad tijdschrift omroep persbureau zender maandblad site nieuwssite nieuwszender zaterdagkrant avondkrant ochtendblad vakblad opinieblad weekkrant podcast talkshow radiozender televisiezender zusterkrant',
    organisation:
      'regering kabinet ministerie partij politie justitie rechtbank commissie bedrijf concern groep vereniging bond vakbond universiteit instituut bank gemeente parlement leger jury club oppositie organisatie stichting onderneming firma maatschappij provincie waterschap veiligheidsregio brandweer marechaussee ziekenhuis school hogeschool museum fonds raad college bestuur fractie coalitie kamer senaat hof gerechtshof dienst inspectie autoriteit toezichthouder ministeries directie ondernemingsraad federatie comité kerk beweging collectief instelling centrum fabriek keten uitgeverij omroepvereniging voetbalbond wielerbond werkgeversorganisatie brancheorganisatie belangenvereniging koepel rederij brouwerij drukkerij luchtvaartmaatschappij supermarktketen winkelketen bouwbedrijf energiebedrijf waterbedrijf vervoersbedrijf technologiebedrijf familiebedrijf vakcentrale patiëntenvereniging bewonersvereniging buurtvereniging natuurorganisatie milieuorganisatie hulporganisatie denktank planbureau woningcorporatie zorginstelling zorgverzekeraar verzekeraar streekomroep kerkbestuur schoolbestuur',
    company:
      'bedrijf onderneming concern firma maatschappij organisatie bond vakbond club groep keten stichting rederij brouwerij luchtvaartmaatschappij supermarktketen winkelketen bouwbedrijf energiebedrijf verzekeraar uitgeverij fabriek',
    document:
      'rapport verklaring onderzoek brief document artikel tekst peiling wet vonnis persbericht kamerbrief nota advies aanklacht dagvaarding uitspraak petitie manifest column opiniestuk verslag notitie mail e-mail bericht post tweet enquête studie website brochure folder flyer poster spandoek bord bordje opschrift affiche jaarverslag kwartaalcijfers persverklaring communiqué memo logboek dagboek testament ansichtkaart briefje',
    occasion:
      'interview verklaring toespraak brief tweet bericht persconferentie debat boek persbericht gesprek'
  },
  works:
    'film boek roman lied liedje album serie stuk opera gedicht schilderij tentoonstelling programma blad documentaire getiteld genaamd operatie project leus woord term plan prijs festival campagne voorstelling musical theaterstuk dichtbundel podcast expositie band rubriek reeks wandeling route attractie',
  naming: {
    verbs: 'noemt noemen noemde noemden',
    subjects: 'men iedereen volksmond dorpelingen buurtbewoners eilanders stedelingen plaatselijk liefkozend'
  },
  soCalled: 'zogenaamde zogeheten zogenoemde genaamd bijgenaamd',
  notNames:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december nederlandse belgische',
  verbSecond: true,
  auxiliaries: 'heeft hebben had hadden'
}
