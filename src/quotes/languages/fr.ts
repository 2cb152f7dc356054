import type { Language } from './model.ts'

export const fr: Language = {
  code: 'fr',
  romance: true,
  narrates: true,
  common:
    "le la les un une des du de d' l' et ou mais donc or ni car que qui quoi dont où ce cet cette ces se s' ne n' pas plus en y à au aux dans par pour sur sous avec sans chez entre vers depuis pendant selon après avant contre est sont était étaient sera seront a ont avait avaient être avoir fait il elle ils elles on nous vous je tu lui leur son sa ses leurs notre nos mon ma mes très aussi comme si quand lorsque alors ainsi encore toujours déjà bien tout tous toute toutes même autre autres deux trois hier aujourd'hui demain ici là cependant toutefois pourtant enfin puis ensuite malgré lors aucun chaque plusieurs interrogé quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille dizaines centaines milliers",
  say: 'dit disent disait déclaré déclare déclarait affirmé affirme affirment affirmait expliqué explique expliquait ajouté ajoute ajoutait assuré assure assurait estimé estime estiment estimait annoncé annonce souligné souligne soulignait précisé précise indiqué indique raconté raconte racontait répondu répond rétorqué rétorque lancé lance lançait confié confie rappelé rappelle regretté regrette déploré déplore dénoncé dénonce jugé juge jugent martelé martèle insisté insiste écrit écrivent écrivait tweeté reconnu reconnaît admis admet conclu conclut poursuivi poursuit poursuivait résumé résume avancé avance soutenu soutient prévenu prévient averti avertit promis promet demandé demande interrogé interroge plaidé plaide noté note observé observe relève relevé rapporte rapporté révèle titre fustigé fustige ironisé ironise tonné glissé glisse réagi réagit témoigne témoigné considère considéré croit espère réplique répliqué abonde abondent abondait abonda abondé affirma ajoutent ajouta alerte alertent alertait alerta alerté allègue allèguent alléguait allégua allégué annoncent annonçait annonça approuve approuvent approuvait approuva approuvé argumente argumentent argumentait argumenta argumenté argüe argüent argüait argüa argüé articule articulent articulait articula articulé assene assenent assenait assena assené assène assènent assénait asséna asséné assurent assura avancent avançait avança avoue avouent avouait avoua avoué blague blaguent blaguait blagua blagué bougonne bougonnent bougonnait bougonna bougonné braille braillent braillait brailla braillé cingle cinglent cinglait cingla cinglé clame clament clamait clama clamé claironne claironnent claironnait claironna claironné commente commentent commentait commenta commenté complète complètent complétait compléta complété concède concèdent concédait concéda concédé confesse confessent confessait confessa confessé confient confiait confia confirme confirment confirmait confirma confirmé conseille conseillent conseillait conseilla conseillé considèrent considérait considéra conteste contestent contestait contesta contesté contra contré corrige corrigent corrigeait corrigea corrigé crie crient criait cria crié décrète décrètent décrétait décréta décrété déclame déclament déclamait déclama déclamé déclarent déclara dédramatise dédramatisent dédramatisait dédramatisa dédramatisé dénoncent dénonçait dénonça déplorent déplorait déplora désespère désespèrent désespérait désespéra désespéré détaille détaillent détaillait détailla détaillé demandent demandait demanda diagnostique diagnostiquent diagnostiquait diagnostiqua diagnostiqué divulgue divulguent divulguait divulgua divulgué enchaîne enchaînent enchaînait enchaîna enchaîné enfonce enfoncent enfonçait enfonça enfoncé entonne entonnent entonnait entonna entonné espèrent espérait espéra espéré esquive esquivent esquivait esquiva esquivé estima évacue évacuent évacuait évacua évacué éructe éructent éructait éructa éructé exhorte exhortent exhortait exhorta exhorté exige exigent exigeait exigea exigé expliquent expliqua explose explosent explosait explosa explosé explicite explicitent explicitait explicita explicité exulte exultent exultait exulta exulté fanfaronne fanfaronnent fanfaronnait fanfaronna fanfaronné fulmine fulminent fulminait fulmina fulminé fustigent fustigeait fustigea glissent glissait glissa grince grincent grinçait grinça grincé grogne grognent grognait grogna grogné grommelle grommellent grommelait grommela grommelé gronde grondent grondait gronda grondé hasarde hasardent hasardait hasarda hasardé hésite hésitent hésitait hésita hésité hurle hurlent hurlait hurla hurlé implore implorent implorait implora imploré incrimine incriminent incriminait incrimina incriminé indiquent indiquait indiqua informe informent informait informa informé incite incitent incitait incita incité insinue insinuent insinuait insinua insinué insistent insistait insista interpelle interpellent interpellait interpella interpellé interrogent interrogeait interrogea ironisent ironisait ironisa jubile jubilent jubilait jubila jubilé jugeait jugea jure jurent jurait jura juré justifie justifient justifiait justifia justifié lâche lâchent lâchait lâcha lâché lamente lamentent lamentait lamenta lamenté lancent lança marmonne marmonnent marmonnait marmonna marmonné martèlent martelait martela menace menacent menaçait menaça menacé mentionne mentionnent mentionnait mentionna mentionné minaude minaudent minaudait minauda minaudé minimise minimisent minimisait minimisa minimisé moque moquent moquait moqua moqué murmure murmurent murmurait murmura murmuré nie nient niait nia nié notent notait nota nuance nuancent nuançait nuança nuancé objecte objectent objectait objecta objecté observent observait observa opine opinent opinait opina opiné ordonne ordonnent ordonnait ordonna ordonné pérore pérorent pérorait pérora péroré persifle persiflent persiflait persifla persiflé persiste persistent persistait persista persisté peste pestent pestait pesta pesté pilonne pilonnent pilonnait pilonna pilonné plaident plaidait plaida plaisante plaisantent plaisantait plaisanta plaisanté pointe pointent pointait pointa pointé précisent précisait précisa préconise préconisent préconisait préconisa préconisé proclame proclament proclamait proclama proclamé professe professent professait professa professé pronostique pronostiquent pronostiquait pronostiqua pronostiqué prophétise prophétisent prophétisait prophétisa prophétisé propose proposent proposait proposa proposé proteste protestent protestait protesta protesté questionne questionnent questionnait questionna questionné racontent raconta raille raillent raillait railla raillé râle râlent râlait râla râlé rage ragent rageait ragea ragé rappellent rappelait rappela rapportent rapportait rapporta réaffirme réaffirment réaffirmait réaffirma réaffirmé rectifie rectifient rectifiait rectifia rectifié recommande recommandent recommandait recommanda recommandé redoute redoutent redoutait redouta redouté récite récitent récitait récita récité réclame réclament réclamait réclama réclamé récapitule récapitulent récapitulait récapitula récapitulé réfute réfutent réfutait réfuta réfuté regrettent regrettait regretta réitère réitèrent réitérait réitéra réitéré relate relatent relatait relata relaté relativise relativisent relativisait relativisa relativisé relance relancent relançait relança relancé relèvent relevait releva remarque remarquent remarquait remarqua remarqué rembarre rembarrent rembarrait rembarra rembarré répète répètent répétait répéta répété répliquent répliquait répliqua résument résumait résuma rétorquent rétorquait rétorqua révèlent révélait révéla révélé rêve rêvent rêvait rêva rêvé ricane ricanent ricanait ricana ricané riposte ripostent ripostait riposta riposté rigole rigolent rigolait rigola rigolé rumine ruminent ruminait rumina ruminé rouspète rouspètent rouspétait rouspété scande scandent scandait scanda scandé sermonne sermonnent sermonnait sermonna sermonné siffle sifflent sifflait siffla sifflé signale signalent signalait signala signalé sanglote sanglotent sanglotait sanglota sangloté souffle soufflent soufflait souffla soufflé souhaite souhaitent souhaitait souhaita souhaité soulignent souligna soupire soupirent soupirait soupira soupiré spécule spéculent spéculait spécula spéculé stipule stipulent stipulait suggère suggèrent suggérait suggéra suggéré supplie supplient suppliait supplia supplié suppose supposent supposait supposa supposé susurre susurrent susurrait susurra susurré tacle taclent taclait tacla taclé tance tancent tançait tança tancé tempère tempèrent tempérait tempéra tempéré tempête tempêtent tempêtait tempêta tempêté témoignent témoignait témoigna tonne tonnent tonnait tonna tonitrue tonitruent tonitruait tonitrua tonitrué tranche tranchent tranchait trancha tranché tweete tweetent tweetait tweeta twitte twittent twittait twitta twitté vilipende vilipendent vilipendait vilipenda vilipendé vitupère vitupèrent vitupérait vitupéra vitupéré vocifère vocifèrent vociférait vociféra vociféré balaie balaient balayait balaya balayé balance balancent balançait balança balancé bégaie bégaient bégayait bégaya bégayé plastronne plastronnent plastronnait plastronna plastronné polémique polémiquent polémiquait polémiqua polémiqué ânonne ânonnent ânonnait ânonna ânonné théorise théorisent théorisait théorisa théorisé schématise schématisent schématisait schématisa schématisé soliloque soliloquent soliloquait soliloqua soliloqué zézaye zézayent zézayait zézaya zézayé dévoile dévoilent dévoilait dévoila dévoilé démine déminent déminait démina déminé digresse digressent digressait digressa digressé argue arguent arguait argua argué prêche prêchent prêchait prêcha prêché pleure pleurent pleurait pleura pleuré pleurniche pleurnichent pleurnichait pleurnicha pleurniché parie parient pariait paria parié préfère préfèrent préférait préféra préféré embraie embraient embrayait embraya embrayé concluent concluait maintient maintiennent maintenait maintenu préviennent prévenait prévint promettent promettait promit renchérit renchérissent renchérissait renchéri sourit sourient souriait souri rit rient riait prédit prédisent prédisait contredit contredisait redit redisent redisait convient conviennent convenait convint convenu convainc avertissent avertissait garantit garantissent garantissait garanti rugit rugissait rugi surenchérit surenchérissait surenchéri rebondit rebondissait glapit gémit gémissait gémi rougit disaient dirent écrivaient écrivit répondent répondait répondaient répondit reconnaissent reconnaissait reconnut reconnait admettent admettait admit soutiennent soutenait soutint poursuivent poursuivit reprend reprennent reprenait reprit repris croient croyait pense pensent pensait pensé craint craignent craignait réagissent réagissait rebat intervient intervenait intervint intervenu rétablit éclaircit raisonne grimace hallucine décoche temporise synthétise recadre appuie appuyait appuyé acquiesce acquiesçait acquiescé enrage enrageait agace agacent agaçait agaça agacé agacée agacés alarme alarment alarmait alarma alarmé alarmée alarmés amuse amusent amusait amusa amusé amusée amusés attriste attristent attristait attrista attristé attristée attristés avancée avancés désespérée désespérés défausse défaussent défaussait défaussa défaussé défaussée défaussés désole désolent désolait désola désolé désolée désolés emporte emportent emportait emporta emporté emportée emportés émerveille émerveillent émerveillait émerveilla émerveillé émerveillée émerveillés énerve énervent énervait énerva énervé énervée énervés enflamme enflamment enflammait enflamma enflammé enflammée enflammés enthousiasme enthousiasment enthousiasmait enthousiasma enthousiasmé enthousiasmée enthousiasmés étonne étonnent étonnait étonna étonné étonnée étonnés étrangle étranglent étranglait étrangla étranglé étranglée étranglés exclame exclament exclamait exclama exclamé exclamée exclamés exaspère exaspèrent exaspérait exaspéra exaspéré exaspérée exaspérés excuse excusent excusait excusa excusé excusée excusés félicite félicitent félicitait félicita félicité félicitée félicités hasardée hasardés impatiente impatientent impatientait impatienta impatienté impatientée impatientés indigne indignent indignait indigna indigné indignée indignés inquiète inquiètent inquiétait inquiéta inquiété inquiétée inquiétés insurge insurgent insurgeait insurgea insurgé insurgée insurgés interrogée interrogés justifiée justifiés lamentée lamentés moquée moqués navre navrent navrait navra navré navrée navrés offusque offusquent offusquait offusqua offusqué offusquée offusqués scandalise scandalisent scandalisait scandalisa scandalisé scandalisée scandalisés targue targuent targuait targua targué targuée targués récrie récrient récriait récria récrié récriée récriés remémore remémorent remémorait remémora remémoré remémorée remémorés rebiffe rebiffent rebiffait rebiffa rebiffé rebiffée rebiffés rengorge rengorgent rengorgeait rengorgea rengorgé rengorgée rengorgés esclaffe esclaffent esclaffait esclaffa esclaffé esclaffée esclaffés égosille égosillent égosillait égosilla égosillé égosillée égosillés époumone époumonent époumonait époumona époumoné époumonée époumonés vantent vantait vanta vantée vantés épanche épanchent épanchait épancha épanché épanchée épanchés extasie extasient extasiait extasia extasié extasiée extasiés gargarise gargarisent gargarisait gargarisa gargarisé gargarisée gargarisés offense offensent offensait offensa offensé offensée offensés confiée confiés réconforte réconfortent réconfortait réconforta réconforté réconfortée réconfortés rassurée rassurés révolte révoltent révoltait révolta révolté révoltée révoltés revendique revendiquent revendiquait revendiqua revendiqué revendiquée revendiqués réjouit réjouissent réjouissait réjoui réjouie réjouis plaint plaignent plaignait souvient souviennent souvenait souvenu souvenue émeut émeuvent émouvait défendait défendue défend ose rassure rassurait rassuré élude éludé ri maugrée embraye savoure savouré chuchote chuchoté bafouille balbutie bredouille salue développe constate analyse décrypte applaudit écrie enquiert vante loue philosophe illustre anticipe certifie atteste',
  call: 'qualifié qualifie qualifient décrit décrivent parlé parle parlent évoqué évoque accusé accuse salué salue critiqué critique défendu défend voit appelle appelé dépeint présente présenté surnommé traité vante vanté condamne condamné qualifiait qualifia évoquent évoquait évoqua accusent accusait accusa saluent saluait salua critiquent critiquait critiqua condamnent condamnait condamna présentent présentait présenta traite traitent traitait traita compare comparent comparait compara comparé rejette rejettent rejetait rejeta rejeté invoque invoquent invoquait invoqua invoqué exprime expriment exprimait exprima exprimé manifeste manifestent manifestait manifesta manifesté affiche affichent affichait afficha affiché envisage envisagent envisageait envisagea envisagé assume assument assumait assuma assumé prône prônent prônait prôna prôné cite citent citait cita cité constate constatent constatait constata constaté décèle décèlent décelait décela décelé encense encensent encensait encensa encensé étrille étrillent étrillait étrilla étrillé éreinte éreintent éreintait éreinta éreinté stigmatise stigmatisent stigmatisait stigmatisa stigmatisé blâme blâment blâmait blâma blâmé flatte flattent flattait flatta flatté louange louangent louangeait louangea louangé adoube adoubent adoubait adouba adoubé brocarde brocardent brocardait brocarda brocardé soupçonne soupçonnent soupçonnait soupçonna soupçonné visent privilégie privilégient privilégiait privilégia privilégié décrivait décrivit dépeignent dépeignait réduit perçoit perçoivent percevait perçu voient voyait défendent entend entendent entendait entendu ressent ressentent applaudit applaudi flétrit pourfend parlait parlaient épingle épinglé épinglait brandit brandi évoquaient taxe taxé conspue plébiscite loue',
  participle:
    'déclarant affirmant ajoutant expliquant assurant soulignant précisant estimant évoquant dénonçant qualifiant promettant rappelant disant écrivant alertant avouant clamant commentant concédant confiant confirmant déplorant espérant exigeant fustigeant glissant indiquant insistant ironisant jugeant jurant lançant martelant murmurant notant nuançant observant plaidant pointant regrettant répétant répliquant rétorquant souhaitant suggérant parlant reconnaissant admettant soutenant concluant prévenant répondant accusant décrivant citant invoquant',
  phrases: [],
  idioms: {
    'fait font faisait faisaient fit': 'savoir, valoir, remarquer, observer, part, comprendre, noter',
    'laisse laissent laissait laissé': 'entendre, échapper, tomber',
    'met mettent mettait mis': 'en garde, en avant',
    'prend prenait pris': 'acte',
    'dit disent disait': 'craindre, attendre, regretter, espérer',
    'hausse haussé donne donné': 'le ton',
    'enfonce enfoncé': 'le clou',
    'tire tiré': 'la sonnette',
    'coupe coupé': 'court',
    'pousse poussé': 'un coup',
    'monte monté': 'au créneau',
    tape: 'du poing',
    lève: 'les yeux',
    'botte botté': 'en touche',
    joue: 'la carte',
    plante: 'le décor',
    'rend rendu': 'hommage',
    'crie crié': 'au scandale',
    'pointe pointé': 'du doigt'
  },
  leads: {
    'veut veulent voulait voulu souhaite souhaitait souhaité préfère préférait préféré ose osé dit pu dû doit peut':
      '',
    tient: 'à, surtout à, aussi à',
    'tiennent borné bornée plaît limité limite plaisir': 'à',
    tenait: 'à, surtout à',
    tenu: 'à, aussi à',
    'contente contenté contentée vient venait hâte empresse empressé empressée permis permet chargé charge':
      'de',
    'finit fini': 'par',
    croit: 'pouvoir',
    aime: 'à, ',
    'hésite hésité': 'pas à',
    manque: "pas de, pas d'",
    manqué: "pas de, de, pas d', d'",
    continue: "de, à, d'",
    'pris prend': "soin de, soin d'",
    jugé: "bon de, bon d'"
  },
  infinitives:
    'dire préciser rappeler souligner affirmer ajouter assurer avouer confier confirmer constater contester croire déclarer démentir dénoncer déplorer écrire espérer expliquer glisser indiquer insister ironiser justifier lâcher lancer marteler nier noter nuancer objecter observer plaider prévenir promettre proposer qualifier raconter reconnaître regretter relativiser relever remarquer répéter répliquer répondre résumer rétorquer révéler saluer signaler souhaiter soupirer suggérer témoigner tempérer admettre annoncer avertir concéder conclure féliciter exprimer',
  negations: "ne n' pas jamais",
  narrative: "et de d'",
  according: [
    'selon',
    "d'après",
    "d' après",
    'pour',
    'aux yeux de',
    'de l’avis de',
    "de l' avis de",
    'à en croire',
    'aux dires de',
    'au dire de',
    "de l' aveu de",
    'selon les mots de',
    'selon les termes de',
    'dans les mots de'
  ],
  accordingWeak: 'pour',
  accordingAfter: '',
  accordingOwn: [
    'à son avis',
    'à ses yeux',
    'à son sens',
    'selon ses mots',
    'selon ses termes',
    'selon ses dires',
    'de son point de vue',
    "de l' avis de l' intéressé"
  ],
  takingUp: "c' ainsi",
  pronouns: {
    il: 'm',
    elle: 'f',
    ils: 'p',
    elles: 'p',
    on: 'any',
    je: 'any',
    nous: 'p',
    '-il': 'm',
    '-t-il': 'm',
    '-elle': 'f',
    '-t-elle': 'f',
    '-ils': 'p',
    '-elles': 'p',
    '-on': 'any',
    '-t-on': 'any'
  },
  generic: { pronoun: 'on', places: 'à au aux chez côté dans' },
  quoted: { verbs: 'cité citée cités', there: 'y' },
  anonymity: ['anonymat'],
  relatives: 'qui lequel laquelle',
  between:
    "a ont avait avaient est était sera s' se n' ne l' y en lui leur aussi encore également ensuite alors déjà toujours ainsi enfin notamment d'abord hier pas plus même de son côté pour sa part lundi mardi mercredi jeudi vendredi samedi dimanche m' vite sobrement aussitôt simplement immédiatement récemment vivement clairement fermement longuement pourtant cependant surtout seulement",
  that: "que qu'",
  messages:
    'réponse question demande annonce critique plainte menace promesse alerte relance lance réplique riposte blague trace conteste liste appel réaction commentaire attaque avertissement constat cri conclusion verdict aveu mot mots',
  joints: "que qu' parce car mais et ou si quand lorsque alors tandis puisque comme où dont donc",
  prepositions:
    "de d' du des à au aux dans par pour sur sous avec sans chez entre vers depuis pendant selon après avant contre en lors malgré devant",
  genitives: "de d' du des",
  linking: "de d' du des pour à",
  addressing: 'à avec au aux',
  determiners:
    "le la les l' un une des son sa ses leur leurs notre nos mon ma mes ce cet cette ces plusieurs certains certaines deux trois quelques chaque tous toutes",
  articles: "le la les l' un une ce cet cette",
  articleGenders: { le: 'm', la: 'f' },
  pluralArticles: 'les des aux',
  same: 'même mêmes',
  demonstratives: 'ce cet cette',
  offices: {
    'écrivain écrivaine': 'romancier romancière auteur autrice auteure poète essayiste dramaturge',
    'romancier romancière': 'écrivain écrivaine auteur autrice',
    'chercheur chercheuse scientifique':
      'biologiste physicien physicienne chimiste géologue virologue professeur professeure climatologue historien historienne sociologue',
    'enseignant enseignante': 'professeur professeure instituteur institutrice',
    artiste:
      'peintre chanteur chanteuse sculpteur sculptrice musicien musicienne acteur actrice comédien comédienne',
    'comédien comédienne': 'acteur actrice',
    'joueur joueuse': 'attaquant attaquante gardien gardienne défenseur défenseure milieu capitaine',
    portier: 'gardien gardienne',
    prêtre: 'curé abbé père évêque',
    'militaire gradé': 'colonel capitaine commandant général adjudant lieutenant',
    syndicaliste: 'secrétaire délégué déléguée',
    édile: 'maire adjoint adjointe',
    'élu élue': 'maire député députée sénateur sénatrice conseiller conseillère adjoint adjointe',
    parlementaire: 'député députée sénateur sénatrice eurodéputé eurodéputée',
    'technicien technicienne coach': 'entraîneur entraîneuse entraîneure sélectionneur sélectionneuse',
    'entraîneur entraîneure entraîneuse': 'coach sélectionneur sélectionneuse technicien',
    'magistrat magistrate': 'juge procureur procureure président présidente',
    'avocat avocate': 'bâtonnier bâtonnière',
    prélat: 'évêque archevêque cardinal',
    'dirigeant dirigeante patron patronne': 'directeur directrice président présidente pdg',
    'praticien praticienne': 'médecin chirurgien chirurgienne docteur'
  },
  titles: {
    any: 'dr docteur professeur pr juge maire ministre député sénateur président secrétaire général porte-parole chef premier commissaire colonel capitaine maître me syndicaliste économiste pape professeure générale cheffe colonelle lieutenant commandant commandante adjudant amiral maréchal brigadier préfet sociologue historien politologue avocat avocate procureur imam rabbin cardinal abbé évêque mgr monseigneur eurodéputé eurodéputée conseiller conseillère adjoint adjointe',
    m: 'm. mm. monsieur roi prince directeur sénateur duc comte baron père frère dom sieur',
    f: 'mme mlle madame reine princesse présidente ministre députée sénatrice directrice secrétaire mmes mademoiselle mère sœur duchesse comtesse baronne préfète procureure'
  },
  bodyEndings: 'al ale ales aux elle elles aire ique ien ienne çais çaise suprême',
  others:
    'procureur procureure juge magistrat magistrate avocat avocate bâtonnier bâtonnière témoin expert experte policier policière gendarme enquêteur enquêtrice inspecteur inspectrice commissaire porte-parole journaliste reporter interprète arbitre greffier greffière',
  interview: {
    question: 'q question',
    answer: 'r réponse',
    you: 'vous votre vos',
    me: 'je moi mon'
  },
  nouns: {
    person: {
      any: 'préfet maire-adjoint ministre maire juge porte-parole responsable économiste spécialiste élu journaliste artiste philosophe scientifique syndicaliste secrétaire chef athlète capitaine témoin riverain élève bénévole membre proche archéologue biologiste buraliste coach commissaire cycliste dramaturge éclairagiste ex-ministre gendarme gestionnaire guitariste homologue humoriste interprète jeune juriste locataire milliardaire notaire octogénaire peintre pilote prof propriétaire psychologue quadragénaire scénariste secouriste sociétaire sociologue soprano trentenaire urbaniste vétérinaire violoniste zoologue éditorialiste chorégraphe cinéaste documentariste arbitre perchiste quinquagénaire sexagénaire nonagénaire centenaire astronome astrophysicien chimiste climatologue dentiste écologue ethnologue généraliste géographe géologue géophysicien glaciologue graphiste gynécologue kiné lauréat leader linguiste océanographe paléontologue pape partenaire pédiatre photographe poète politologue prêtre évêque archevêque cardinal imam rabbin prodige proviseur psychiatre sénateur stagiaire styliste sismologue urgentiste victime virologue épidémiologiste infectiologue volcanologue conjoint entourage célébrité personnalité vedette star idole légende personne natif maréchal amiral adjudant maréchale vice-amiral contrôleur essayiste antiquaire libraire bibliothécaire concierge disquaire fleuriste garagiste adversaire rival premier-secrétaire cheffe édile première-ministre premier-ministre sous-préfet vice-présidente eurodéputé eurodéputée technicien entraîneur-joueur internaute cinquantenaire camionneur président-directeur pdg dg talonneur ailier médecin',
      m: 'président directeur député avocat procureur candidat chercheur professeur auteur écrivain romancier entraîneur patron fondateur conseiller dirigeant ambassadeur général historien acteur chanteur homme père fils roi viticulteur agriculteur pêcheur habitant voisin client salarié ouvrier commerçant étudiant manifestant passant adjoint administrateur agresseur aide-soignant ami animateur apiculteur apprenti assistant attaquant banquier bâtonnier batteur boulanger brigadier caissier champion charpentier chauffeur chirurgien coiffeur colistier comédien comte concepteur conducteur confrère consommateur consultant coordinateur coordonnateur copain coureur cousin couturier créateur cuisinier curateur danseur défenseur délégué demi-frère dessinateur détenu développeur docteur doyen échevin éditeur éducateur éleveur électeur employé employeur enquêteur enseignant entrepreneur époux ex-président expert exploitant explorateur fermier cofondateur footballeur formateur frère gardien gérant gouverneur grand-père greffier héritier horticulteur hôte hôtelier infirmier informaticien ingénieur inspecteur instituteur intéressé inventeur jardinier joueur lecteur lieutenant livreur lycéen collégien écolier maçon magistrat maître manager maraîcher marchand mari compagnon fiancé veuf maraudeur mathématicien mécanicien médiateur metteur meunier militant musicien navigateur négociateur neveu nageur opposant oncle papa paroissien partisan passager pasteur patient paysan pharmacien physicien plaignant plongeur poissonnier policier politicien pompier présentateur prévenu producteur coproducteur promeneur promoteur réalisateur recteur rapporteur rédacteur régisseur restaurateur retraité rescapé revendeur saisonnier sauveteur savant sculpteur sélectionneur serveur skieur soignant soldat successeur supporteur supporter surveillant survivant suspect tuteur traducteur traiteur travailleur trésorier usager vainqueur gagnant vendeur vice-président vigneron visiteur voyageur artisan cadet benjamin aîné adolescent garçon gamin chroniqueur blogueur influenceur youtubeur rappeur compositeur cavalier sprinteur buteur lieutenant-colonel tennisman handballeur basketteur rugbyman bûcheron berger céréalier ostréiculteur marin matelot',
      f: 'riveraine spectatrice badaude sinistrée rescapée préfète présidente directrice députée sénatrice avocate procureure candidate chercheuse professeure autrice écrivaine romancière entraîneuse patronne fondatrice conseillère dirigeante ambassadrice générale historienne actrice chanteuse femme mère fille reine viticultrice agricultrice habitante voisine cliente salariée ouvrière commerçante étudiante manifestante passante adjointe administratrice agresseuse aide-soignante amie animatrice apicultrice apprentie assistante attaquante auteure ailière banquière bâtonnière batteuse boulangère brigadière caissière championne charpentière chauffeuse chirurgienne coiffeuse colistière comédienne comtesse conceptrice conductrice consœur consommatrice consultante coordinatrice coordonnatrice copine coureuse cousine couturière créatrice cuisinière curatrice danseuse défenseure déléguée demi-sœur dessinatrice détenue développeuse doctoresse doyenne échevine éditrice éducatrice éleveuse électrice employée employeuse enquêtrice enseignante entrepreneure entrepreneuse épouse ex-présidente experte exploitante exploratrice factrice fermière figurante cofondatrice footballeuse formatrice sœur gardienne gérante gouverneure grand-mère greffière héritière horticultrice hôtesse hôtelière infirmière informaticienne ingénieure inspectrice institutrice intéressée inventrice jardinière joueuse lauréate lectrice lieutenante livreuse lycéenne collégienne écolière maçonne magicienne magistrate maîtresse manageuse maraîchère marchande compagne conjointe fiancée veuve nièce maraudeuse mathématicienne mécanicienne médiatrice meneuse metteuse meunière militante modératrice monitrice musicienne navigatrice négociatrice mamie nageuse opposante tante maman paroissienne partisane passagère pasteure patiente paysanne pêcheuse pêcheure pharmacienne physicienne plaignante plongeuse poissonnière policière politicienne pompière présentatrice prévenue productrice coproductrice promeneuse promotrice réalisatrice rectrice rapporteure rédactrice régisseuse régulatrice restauratrice retraitée rescapée revendeuse saisonnière sauveteuse savante sculptrice sélectionneuse serveuse skieuse soignante soldate successeure supportrice surveillante survivante suspecte technicienne tutrice traductrice traiteuse travailleuse trésorière usagère gagnante perdante vendeuse vigneronne visiteuse voyageuse artisane cadette benjamine aînée adolescente fillette gamine chroniqueuse blogueuse influenceuse youtubeuse rappeuse compositrice cavalière sprinteuse buteuse défenseuse colonelle tenniswoman handballeuse basketteuse rugbywoman bûcheronne bergère céréalière ostréicultrice septuagénaire élue maire-adjointe'
    },
    unnamed:
      'observateurs experts analystes critiques proches sources source responsables élus témoins habitants chercheurs spécialistes économistes diplomates opposants partisans militants syndicats autorités enquêteurs commentateurs riverains manifestants médecins scientifiques certains habitantes chercheuses militantes riveraines voisins voisines salariés salariées ouvriers parents élèves enseignants professeurs étudiants policiers gendarmes pompiers secouristes secours avocats magistrats syndicalistes agriculteurs pêcheurs commerçants usagers clients supporters supporteurs joueurs passagers victimes familles proche soignants infirmiers anonyme historiens sociologues défenseurs détracteurs députés sénateurs maires ministres conseillers cadres dirigeants internautes locataires propriétaires associations entourage journalistes reporters médias correspondants confrères mari épouse époux fils fille père mère frère sœur compagne compagnon conjoint conjointe veuve veuf voisin voisine grand-père grand-mère oncle tante cousin cousine ami amie beau-père belle-mère',
    publication:
      'journal quotidien hebdomadaire magazine chaîne agence revue site gazette mensuel radio presse télévision tabloïd bimensuel trimestriel webzine blog média hebdo newsletter rédaction',
    organisation:
      'gouvernement ministère parti syndicat police parquet tribunal cour commission entreprise société groupe association fédération université institut banque mairie préfecture assemblée sénat élysée armée direction jury club gendarmerie rectorat ligue collectif ong fondation confédération conseil métropole commune municipalité agglomération intersyndicale opposition majorité rassemblement mouvement hôpital chu clinique observatoire cabinet agence autorité constructeur fabricant opérateur distributeur enseigne filiale compagnie firme multinationale start-up coopérative barreau défense accusation matignon bercy kremlin vatican diocèse évêché église paroisse mutuelle assureur comité bureau secrétariat délégation ambassade consulat organisation institution académie opéra orchestre faculté staff sous-préfecture chancellerie présidence état-major météo douane douanes boutique bijouterie boulangerie pâtisserie librairie pharmacie restaurant brasserie auberge hôtel garage usine épicerie boucherie galerie confrérie',
    company:
      'entreprise société groupe compagnie firme constructeur fabricant enseigne opérateur multinationale start-up coopérative distributeur filiale',
    document:
      'rapport communiqué étude lettre document article texte sondage décret loi jugement éditorial tribune note avis arrêté enquête courrier courriel mail motion pétition résolution règlement charte expertise audit ordonnance verdict réquisitoire rapporteur convention baromètre circulaire',
    occasion:
      'communiqué entretien interview discours lettre tweet message conférence tribune déclaration débat livre vidéo émission post courriel point allocution audience réquisitoire plaidoirie podcast édito billet'
  },
  works:
    'film livre roman chanson album série pièce opéra poème tableau exposition émission revue documentaire titre intitulé intitulée titré baptisé baptisée opération projet slogan mot terme expression plan prix festival campagne spectacle recueil émissions épisode feuilleton saga bande-dessinée bd manga conte nouvelle essai récit mémoires autobiographie biographie ouvrage manuel best-seller polar thriller comédie tragédie farce ballet concerto symphonie sonate quatuor oratorio opus single tube clip ep chansons morceau morceaux titres films livres romans documentaires court-métrage long-métrage téléfilm sitcom podcast jeu application logiciel rétrospective installation toile sculpture fresque statue photographie collection colloque conférence tournée concert salon cérémonie concours trophée label programme projets plans opérations campagnes dispositif mission collectif groupe association restaurant café bar hôtel navire bateau voilier chalutier paquebot ferry cheval équipe établissement affiche pancarte banderole inscription mention rubrique chronique spectacles loi rapport légende légendes fable mythe',
  soCalled:
    'dit dite soi-disant prétendu prétendue surnommé surnommée baptisé baptisée dits dites surnommés surnommées surnomme surnomment surnommait surnommaient baptisés baptisées baptise baptisent rebaptisé rebaptisée sobriquet surnom pseudonyme pseudo alias appellent appelaient appellation dénommé dénommée dénommés dénommées nommé nommée nomment intitulé intitulée étiquette réputation slogan devise mention motif estampillé estampillée siglé labellisé labellisée label mot mots terme termes expression formule notion concept vocable',
  charges: {
    nouns:
      'enquête enquêtes information instruction poursuivi poursuivie poursuivis mis mise examen jugé jugée jugés condamné condamnée condamnés soupçonné soupçonnée écroué écrouée plainte inculpé inculpée interpellé interpellée procès garde comparaît comparaissait renvoyé renvoyée verbalisé chef chefs qualification délit crime',
    links: "pour du de d'"
  },
  naming: {
    verbs: 'appelle appelait nomme nommait surnomme baptise',
    subjects: "monde on s' chacun certains tous se"
  },
  soCalledLinks: "de d' du le la les l' comme sous souvent ici aussi déjà",
  notNames:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre français française',
  elisions: 'l d qu s n c j m t jusqu lorsqu puisqu aujourd',
  clitics: '-t-il -t-elle -il -elle -ils -elles -t-on -on',
  dashes: true
}
