import type { Language } from './model.ts'

export const de: Language = {
  code: 'de',
  common:
    'der die das den dem des ein eine einer eines einem einen und oder aber denn sondern nicht kein keine mit von vom zu zum zur im in am an auf aus bei nach seit über unter vor für gegen ohne um durch als wie wenn weil dass daß ob ist sind war waren wird werden wurde wurden hat haben hatte hatten sein kann können soll sollen will wollen muss müssen darf auch noch nur schon sehr so dann da dort hier heute gestern morgen jetzt damit dabei dazu daran darauf dagegen außerdem zudem jedoch allerdings doch bereits mehr man es sich er sie wir ihr ich ihm ihn ihre seine dieser diese dieses welche jeder alle viele einige andere zwischen während bis etwa rund gegenüber trotz wegen laut demnach danach weiter weiterhin zuvor später erst zunächst bisher inzwischen ferner insgesamt',
  say: 'sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären meinte meinten meint meinen gemeint betonte betonten betont betonen äußerte äußerten äußert äußern geäußert ergänzte ergänzten ergänzt ergänzen berichtete berichteten berichtet berichten kommentierte kommentierten kommentiert kommentiern entgegnete entgegneten entgegnet entgegnen erwiderte erwiderten erwidert erwidern antwortete antworteten antwortet antworten geantwortet fragte fragten fragt fragen gefragt warnte warnten warnt warnen gewarnt behauptete behaupteten behauptet behaupten versicherte versicherten versichert versichern bekräftigte bekräftigten bekräftigt bekräftigen bestätigte bestätigten bestätigt bestätigen bemerkte bemerkten bemerkt bemerken verkündete verkündeten verkündet verkünden glaubte glaubten glaubt glauben geglaubt hoffte hofften hofft hoffen gehofft lautete lauteten lautet lauten erinnerte erinnerten erinnert erinnern erzählte erzählten erzählt erzählen begründete begründeten begründet begründen argumentierte argumentierten argumentiert argumentiern forderte forderten fordert fordern gefordert kritisierte kritisierten kritisiert kritisiern beklagte beklagten beklagt beklagen lobte lobten lobt loben schilderte schilderten schildert schildern geschildert prophezeite prophezeiten prophezeit prophezeien stichelte stichelten stichelt sticheln gestichelt höhnte höhnten höhnt höhnen gehöhnt twitterte twitterten twittert twittern getwittert postete posteten postet posten gepostet plädierte plädierten plädiert plädiern appellierte appellierten appelliert appelliern mahnte mahnten mahnt mahnen gemahnt drohte drohten droht drohen gedroht vermutete vermuteten vermutet vermuten schätzte schätzten schätzt schätzen geschätzt konstatierte konstatierten konstatiert konstatiern resümierte resümierten resümiert resümiern reagierte reagierten reagiert reagiern zitierte zitierten zitiert zitiern skandierte skandierten skandiert skandiern meldete meldeten meldet melden gemeldet vermeldete vermeldeten vermeldet vermelden formulierte formulierten formuliert formuliern wünschte wünschten wünscht wünschen gewünscht bedauerte bedauerten bedauert bedauern erläuterte erläuterten erläutert erläutern präzisierte präzisierten präzisiert präzisiern verdeutlichte verdeutlichten verdeutlicht verdeutlichen monierte monierten moniert moniern befürchtete befürchteten befürchtet befürchten rechtfertigte rechtfertigten rechtfertigt rechtfertigen gerechtfertigt beteuerte beteuerten beteuert beteuern offenbarte offenbarten offenbart offenbaren spottete spotteten spottet spotten gespottet wetterte wetterten wettert wettern gewettert klagte klagten klagt klagen geklagt schwärmte schwärmten schwärmt schwärmen geschwärmt bilanzierte bilanzierten bilanziert bilanziern folgerte folgerten folgert folgern gefolgert schlussfolgerte schlussfolgerten schlussfolgert schlussfolgern urteilte urteilten urteilt urteilen geurteilt notierte notierten notiert notiern signalisierte signalisierten signalisiert signalisiern gelobte gelobten geloben bezweifelte bezweifelten bezweifelt bezweifeln gratulierte gratulierten gratuliert gratuliern verlangte verlangten verlangt verlangen entrüstete entrüsteten entrüstet entrüsten empörte empörten empört empören spekulierte spekulierten spekuliert spekuliern unterstellte unterstellten unterstellt unterstellen attestierte attestierten attestiert attestiern witzelte witzelten witzelt witzeln scherzte scherzten scherzt scherzen gescherzt jubelte jubelten jubelt jubeln gejubelt polterte polterten poltert poltern gepoltert mutmaßte mutmaßten mutmaßt mutmaßen gemutmaßt prognostizierte prognostizierten prognostiziert prognostiziern dementierte dementierten dementiert dementiern wiederholte wiederholten wiederholt wiederholen insistierte insistierten insistiert insistiern beharrte beharrten beharrt beharren bedankte bedankten bedankt bedanken freute freuten freut freuen gefreut beschwerte beschwerten beschwert beschwern erhoffte erhofften erhofft erhoffen orakelte orakelten orakelt orakeln referierte referierten referiert referiern berichtigte berichtigten berichtigt berichtigen zürnte zürnten zürnt zürnen frohlockte frohlockten frohlockt frohlocken seufzte seufzten seufzt seufzen flüsterte flüsterten flüstert flüstern brüllte brüllten brüllt brüllen gebrüllt schimpfte schimpften schimpft schimpfen geschimpft stöhnte stöhnten stöhnt stöhnen lästertete lästerteten lästertet lästerten murmelte murmelten murmelt murmeln fluchte fluchten flucht fluchen verlautbarte verlautbarten verlautbart verlautbaren diktierte diktierten diktiert diktiern schrieb schrieben schreibt schreiben geschrieben rief riefen ruft gerufen schrie schrien schreit versprach versprachen verspricht versprochen widersprach widersprachen widerspricht widersprochen unterstrich unterstrichen unterstreicht gestand gestanden gesteht verriet verrät verraten befand bestritt bestritten bestreitet bekannte bekennt heißt hieß hießen verlas verliest vertrat vertritt beschrieb beschrieben beschreibt empfahl empfahlen empfiehlt empfohlen riet rieten rät vernahm verlautete verlautet hielt hält hielten gab gaben gibt geben teilte teilten teilt teilen kündigte kündigten kündigt kündigen fügte fügten fügt räumte räumten räumt räumen stellte stellten stellt stellen führte führten führt führen wies wiesen weist weisen hob hoben hebt heben fuhr fährt fuhren sicherte sicherten sichert schränkte schränkt wandte wandten wendet legte legten legt ließ ließen lässt deutete deuteten deutet pflichtete pflichtet schob schiebt setzte setzt merkte merkten merkt fasste fassten fasst geheißen hinzugefügt hinzufügte hinzufügt mitgeteilt mitteilte mitteilten mitteilt angekündigt ankündigte ankündigt angegeben angab angibt bekanntgegeben bekanntgab bekanntgibt eingeräumt einräumte einräumt festgestellt feststellte feststellt klargestellt klarstellte klarstellt ausgeführt ausführte ausführt hingewiesen hinwies hinweist hervorgehoben hervorhob zugesichert zusicherte zugegeben zugab angemerkt anmerkte anmerkt dargelegt darlegte angedeutet andeutete zusammengefasst einwandte eingewandt mitteilen einräumen lachte lacht brummte brummt knurrte knurrt murrte murrt ätzte ätzt giftete giftet lästerte lästert raunte raunt tobte tobt donnerte jammerte jammert bangte bangt grübelte grübelt sinnierte sinniert philosophierte relativierte relativiert beschwichtigte beschwichtigt beschwor beschwört konterte kontert parierte befindet rechnete bat bittet flehte fleht ermunterte ermutigte ärgerte ärgert wunderte wundert entschuldigte entschuldigt dozierte fürchtet bemängelt rügt lächelt grinst analysiert schwört',
  call: 'nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen spricht sprach sprachen sprechen würdigte würdigt wirft warf warfen verurteilte verurteilt wertete wertet bewertete sieht sah sehen begrüßte begrüßt definiert rügte verteidigte attackierte griff prangerten prangerte empfahl empfiehlt verwies verweist riet wollte will erwartet erwartete lehnte lehnt beschuldigte zeigte zeigt beschimpfte beruft berief schloss feierte tadelte kürte titelte titelt gefeiert getadelt gerügt gepriesen gerühmt gekürt verspottet geschmäht eingestuft einstufte beurteilte beurteilt beurteilten zurückgewiesen zurückwies abgetan wollen wollten verglich verglichen vergleicht geißelte geißelt brandmarkte brandmarkt charakterisierte charakterisiert titulierte tituliert umschrieb umschreibt betrachtete betrachtet betrachten empfand empfindet bewertet bewerteten vorgeworfen schlug schlägt abgelehnt stimmte stufte stuft prangert angeprangert angegriffen werfen lehnen prangern greifen stufen schlagen begrüßen verurteilen bewerten kritisieren loben werten verdammte gewürdigt verurteilten werteten begrüßten rühmte rühmt preist pries verspottete verteidigt diagnostizierte lobpries gewertet angesehen beschimpft kündete',
  participle: '',
  phrases: [],
  according: [
    'laut',
    'nach angaben von',
    'nach angaben der',
    'nach angaben des',
    'nach angaben',
    'nach den worten',
    'nach auskunft',
    'nach aussage',
    'nach ansicht',
    'nach auffassung',
    'nach meinung',
    'nach einschätzung',
    'nach informationen',
    'nach darstellung',
    'gemäß',
    'so',
    'nach darstellungen',
    'nach aussagen',
    'nach einschätzungen',
    'nach überzeugung',
    'nach worten',
    'nach angabe',
    'nach ankündigung',
    'nach der ankündigung',
    'nach mitteilung',
    'nach dafürhalten',
    'aus sicht'
  ],
  accordingWeak: 'so',
  accordingAfter: 'zufolge',
  pronouns: {
    er: 'm',
    sie: 'f',
    es: 'n',
    wir: 'p',
    ich: 'any',
    man: 'any',
    letztere: 'f',
    letzterer: 'm',
    erstere: 'f',
    ersterer: 'm'
  },
  oneOf: { one: 'einer eine jemand', of: 'von der', those: 'ihnen uns denen' },
  quoted: { verbs: 'zitiert zitierte zitierten zitieren', there: 'dort darin' },
  anonymity: ['anonym', 'nicht genannt werden', 'namentlich nicht'],
  relatives: 'der die das welcher welche',
  between:
    'hat haben hatte hatten habe ist war wird werden wurde auch noch dann weiter weiterhin später zuvor bereits schon sich dazu daraufhin gestern heute jedoch allerdings aber abschließend wörtlich zudem außerdem unterdessen wiederum ferner hierzu dagegen indes gegenüber derweil ihm ihr selbst nun am darauf hingegen dabei nochmals abermals erneut wiederholt ausdrücklich lediglich zwar zunächst also hier dort offen zugleich gleichzeitig hierbei demnach insbesondere besonders lakonisch immer wieder ebenfalls schließlich anschließend letztlich kürzlich jüngst inzwischen mittlerweile selber dennoch trotzdem deshalb daher nur eigens öffentlich gleichfalls damals',
  as: 'wie',
  that: 'dass daß',
  joints:
    'dass daß weil wenn ob als während obwohl damit sondern und oder aber denn wie wo was wobei nachdem bevor da indem',
  prepositions:
    'in im an am auf aus bei beim nach seit von vom zu zum zur mit für gegen über unter vor ohne um durch zwischen während trotz wegen bis ab gegenüber innerhalb laut hinter neben anlässlich angesichts seitens per aufgrund dank mittels samt nebst entgegen mangels hinsichtlich bezüglich einschließlich oberhalb unterhalb außer außerhalb binnen statt anstatt anstelle mithilfe inmitten jenseits zugunsten infolge entlang zuungunsten namens beiderseits unweit',
  linking: 'der des von vom für aus',
  addressing: 'an mit',
  determiners:
    'der die das den dem des ein eine einer eines einem einen sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere deren dessen dieser diese dieses diesem diesen jener jene kein keine mehrere viele einige alle beide zwei drei manche andere zahlreiche',
  articles: 'der die das den dem des ein eine einer eines einem einen',
  articleGenders: { der: 'm', die: 'f' },
  ages: 'jährige jähriger',
  titles: {
    any: 'dr. prof. professor präsident bundespräsident kanzler bundeskanzler minister außenminister innenminister finanzminister verteidigungsminister justizminister ministerpräsident staatssekretär bürgermeister oberbürgermeister sprecher general oberst papst bischof kardinal kommissar richter senator gouverneur premier premierminister premierministers parteichef generalsekretär trainer direktor chef vorsitzender fraktionschef ex-präsident us-präsident us-präsidenten präsidenten bundespräsidenten oppositionsführer fraktionsvorsitzende fraktionsvorsitzender landrat landrätin oberstaatsanwalt oberstaatsanwältin staatsanwalt rechtsanwalt rechtsanwältin vorstandschef vorstandschefin vorstandsvorsitzende konzernchef konzernchefin geschäftsführer firmenchef bezirksleiterin bezirksleiter gewerkschaftschef gewerkschaftschefin sportvorstand sportdirektor sportchef bundestrainer bundestrainerin cheftrainer kapitän torwart stürmer verteidiger geologe geologin historiker historikerin ökonom ökonomin autor autorin regisseur regisseurin landwirt landwirtin',
    m: 'herr herrn könig prinz',
    f: 'frau königin prinzessin präsidentin kanzlerin bundeskanzlerin ministerin außenministerin bürgermeisterin oberbürgermeisterin sprecherin trainerin direktorin chefin vorsitzende professorin torhüterin'
  },
  offices: {
    'anwalt anwältin': 'rechtsanwalt rechtsanwältin verteidiger verteidigerin',
    'verteidiger verteidigerin': 'rechtsanwalt rechtsanwältin anwalt anwältin',
    'staatsanwalt staatsanwältin': 'oberstaatsanwalt oberstaatsanwältin ankläger anklägerin',
    'richter richterin': 'amtsrichter amtsrichterin'
  },
  others:
    'staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin richter richterin amtsrichter amtsrichterin ankläger anklägerin verteidiger verteidigerin anwalt anwältin rechtsanwalt rechtsanwältin gutachter gutachterin zeuge zeugin schöffe schöffin polizist polizistin kommissar kommissarin ermittler ermittlerin sprecher sprecherin reporter reporterin moderator moderatorin dolmetscher dolmetscherin schiedsrichter schiedsrichterin notarzt notärztin',
  interview: {
    question: 'frage',
    answer: 'antwort',
    you: 'sie ihnen ihre ihr ihren ihrem ihrer du dich dir dein deine'
  },
  nouns: {
    person: {
      any: 'abgeordnete beauftragte vorsitzende angeklagte verdächtige',
      m: 'präsident bundespräsident kanzler bundeskanzler minister außenminister innenminister finanzminister justizminister verteidigungsminister ministerpräsident staatssekretär bürgermeister oberbürgermeister sprecher regierungssprecher polizeisprecher leiter chef vorsitzender trainer direktor autor politiker experte wissenschaftler forscher anwalt richter staatsanwalt general papst bischof kardinal kommissar abgeordneter senator gouverneur kandidat premierminister premier unternehmer sportler schauspieler sänger künstler regisseur arzt lehrer zeuge augenzeuge geschäftsführer botschafter generalsekretär könig mann vater sohn bruder manager pilot fahrer spieler schriftsteller historiker ökonom meteorologe bauer winzer mitarbeiter beamter offizier wortführer',
      f: 'präsidentin kanzlerin bundeskanzlerin ministerin außenministerin bürgermeisterin oberbürgermeisterin sprecherin leiterin chefin trainerin direktorin autorin politikerin expertin wissenschaftlerin forscherin anwältin richterin staatsanwältin bischöfin kommissarin senatorin kandidatin unternehmerin sportlerin schauspielerin sängerin künstlerin ärztin lehrerin zeugin königin frau mutter tochter schwester managerin schriftstellerin historikerin ökonomin torhüterin mitarbeiterin'
    },
    unnamed:
      'experten beobachter kritiker wissenschaftler forscher analysten politiker anwohner zeugen augenzeugen behörden ermittler diplomaten demonstranten anhänger gegner vertreter sprecher sprecherin insider kreise quellen teilnehmer abgeordnete mitglieder menschen leute eltern ärzte befürworter medien journalisten umweltschützer einsatzkräfte medienberichten berichten angaben hacker kenner kennern veranstalter veranstaltern demonstrantinnen anwälte teilnehmern beobachtern kritikern wissenschaftlern forschern anwohnern insidern fachleute fachleuten rettungskräfte sicherheitskräfte aktivisten oppositionelle gewerkschafter arbeitgeber nachbarn fans bewohner behördenvertreter kommentatoren berichte medienbericht ermittlern gerüchten',
    publication:
      'zeitung tageszeitung magazins blatts senders wochenzeitung zeitschrift magazin nachrichtenmagazin blatt sender nachrichtenagentur agentur boulevardblatt nachrichtensender fernsehsender radiosender rundfunk wochenblatt portal blattes magazines zeitungen sportzeitung fachmagazin fachzeitschrift illustrierte',
    organisation:
      'regierung bundesregierung ministerium partei fraktion opposition polizei staatsanwaltschaft gericht bundesgericht verfassungsgericht bundesverfassungsgericht kommission unternehmen konzern firma verband gewerkschaft organisation gesellschaft behörde bank universität institut verein gruppe rat parlament bundestag senat stadt stadtverwaltung feuerwehr armee amt jury kirche stiftung landgericht oberlandesgericht ministeriums bündnis bewegung initiative vorstand bundesvorstand landesregierung zentralrat behörden aufsichtsrat betriebsrat kanzleramt verwaltung kammer komitee ausschuss bundeswehr kabinett staatskanzlei bundesrat hochschule akademie agentur verlag hersteller betreiber anbieter botschaft dachverband fluggesellschaft airline klub club autobauer autohersteller versicherer energieversorger stadtwerke bundesamt landesamt gesundheitsamt ordnungsamt finanzamt rechnungshof bundesanwaltschaft generalstaatsanwaltschaft amtsgericht verwaltungsgericht sozialgericht rettungsdienst bergwacht krankenkasse klinik klinikum',
    company:
      'unternehmen konzern firma behörde organisation verein klub club verband gruppe hersteller betreiber anbieter stiftung autobauer',
    document:
      'webseite website internetseite homepage dokumentation bericht erklärung studie mitteilung pressemitteilung brief schreiben urteil gesetz gesetzentwurf dokument artikel text entwurf papier umfrage statistik begründung urteilsbegründung stellungnahme resolution vertrag plakat beschluss antrag ankündigung anordnung bekanntmachung meldung pressemeldung aussendung kommentar leitartikel gutachten strafgesetzbuch grundgesetz zettel transparent banner schild spruchband aufruf flugblatt appell protokoll verordnung bescheid schlagzeile titelseite inschrift aufschrift broschüre satzung manifest lexikon klageschrift anklageschrift abschlussbericht',
    occasion:
      'interview gespräch erklärung rede brief pressekonferenz mitteilung pressemitteilung stellungnahme schreiben sendung beitrag tweet video bundestag debatte fernsehinterview e-mail'
  },
  works:
    'film buch roman lied song album serie stück oper gedicht gemälde ausstellung sendung magazin reihe dokumentation projekt aktion kampagne titel motto name namen begriff wort programm zeitschrift stern schiff band gruppe rockband thema operation slogan initiative wettbewerb modell modelle themen vortrag vorträge vorträgen auszeichnung preis orden medaille musical festival konferenz tagung veranstaltung kongress workshop seminar messe verein organisation partei bündnis bewegung yacht segelyacht fähre dampfer tanker frachter flugzeug hotel restaurant diskothek lokal café kneipe club klub zug sturm hurrikan taifun satellit sonde rakete software spiel computerspiel titeln liedern filmen büchern romanen songs alben namens marke firma unternehmen gesellschaft stiftung liste rolle figur studie bezeichnung bezeichnungen projekts films buches romans vereins gesetz gesetzes gruppierung terrorgruppe agentur sendereihe talkshow show überschrift',
  naming: {
    verbs: 'nennt nennen nannte nannten',
    subjects: 'man alle jeder volksmund einheimische einheimischen dorfbewohner anwohner liebevoll spöttisch'
  },
  soCalled:
    'sogenannte sogenannten sogenannter sogenanntes so genannte so genannten namens genannt genannte genannten',
  notNames:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember uhr prozent euro dollar millionen jahr jahre jahren dadurch darin darüber darunter davon davor dahinter daneben dazwischen darum daraus deswegen deshalb somit folglich allerdings immerhin jedenfalls ebenfalls gleichfalls andernfalls andererseits einerseits beiderseits bislang zuletzt anfangs damals jüngst kürzlich neulich bald oft häufig manchmal meist meistens vielleicht womöglich vermutlich wahrscheinlich offenbar angeblich tatsächlich gleichzeitig dennoch trotzdem hingegen vielmehr stattdessen sonst ansonsten überdies obendrein hinzu ebenso genauso besonders insbesondere vor allem ende anfang mitte woche wochen monat monate monaten tag tage tagen stunde stunden minute minuten sekunden meter metern kilometer kilometern tonnen grad promille milliarden menschen personen jahrhundert jahrzehnt morgen abend nacht mittag nachmittag vormittag gestern letzte letzter nächste erste zweite dritte erst beide beiden bisherige weitere folgende entsprechend demgegenüber unterdessen indes wörtlich laut auf gegen',
  capitalNouns: true,
  roleEndings:
    'präsident präsidentin minister ministerin sprecher sprecherin chef chefin vorsitzende vorsitzender leiter leiterin direktor direktorin trainer trainerin sekretär sekretärin beauftragte beauftragter politiker politikerin experte expertin meister meisterin kanzler kanzlerin kommissar kommissarin anwalt anwältin forscher forscherin autor autorin botschafter botschafterin bischof richter richterin abgeordnete abgeordneter kandidat kandidatin gründer gründerin general manager managerin führer führerin fahrer sängerin sänger spieler spielerin hüterin hüter rat rätin coach keeper stürmer torjäger kapitänin träger trägerin analyst analystin mitglied mitglieder obmann obfrau kollege kollegin nachfolger nachfolgerin vorgänger vorgängerin verteidiger verteidigerin senator senatorin student studentin journalist journalistin reporter reporterin korrespondent korrespondentin redakteur redakteurin astronaut kritiker kritikerin ökonom ökonomin historiker historikerin psychologe psychologin biologe biologin physiker physikerin chemiker mediziner medizinerin jurist juristin soziologe soziologin philosoph theologe theologin pfarrer pfarrerin pastor unternehmer unternehmerin aktivist aktivistin regisseur regisseurin schauspieler schauspielerin musiker musikerin komponist dichter schriftsteller schriftstellerin künstler künstlerin fotograf rektor rektorin inhaber inhaberin betreiber betreiberin besitzer besitzerin eigentümer organisator organisatorin koordinator koordinatorin spezialist spezialistin funktionär kommandeur admiral hauptmann offizier polizist polizistin kommandant diplomat diplomatin verfasser verfasserin kommentator kommentatorin sieger siegerin gewinner gewinnerin berater beraterin vertreter vertreterin ermittler ermittlerin staatsanwalt gouverneur gouverneurin premier vize wirtin bürgermeister kapitän torwart bruder schwester sohn tochter loge login istin erin eurin ingenieur ärztin wirt gastwirt landwirt pächter pfleger pflegerin helfer helferin kenner kennerin händler händlerin verkäufer verkäuferin wärter wächter älteste ältester bauunternehmer forstwirt gärtnerin nachbar nachbarin anwohner anwohnerin rentner rentnerin veteran veteranin chronist chronistin chemikerin mathematiker mathematikerin architekt architektin dirigent dirigentin intendant intendantin kurator kuratorin moderator moderatorin präses pilot pilotin patron seniorin dekan dekanin professor professorin dozent dozentin doktorand doktorandin absolvent absolventin pädagoge pädagogin therapeut therapeutin virologe meteorologe tierarzt hausarzt chefarzt oberarzt notarzt amtsarzt hebamme bezwinger schütze schützin angreifer angreiferin innenverteidiger mittelfeldspieler rechtsaußen torschütze routinier youngster neuzugang rückkehrer regierungschef regierungschefin verbandschef landrat landrätin stadtrat stadträtin kämmerer kämmerin dezernent dezernentin generaldirektor vorständin aufsichtsrat geschäftsführerin gesellschafter gesellschafterin gewerkschafterin betriebsrätin aktionär aktionärin investor investorin gläubiger kläger klägerin beklagte beklagter zeuge zeugin geschädigte geschädigter nebenklägerin nebenkläger gutachter gutachterin sachverständige sachverständiger jurorin juror preisträger preisträgerin laureat essayist essayistin romancier lyriker lyrikerin kolumnist kolumnistin publizist publizistin biograf biografin verleger verlegerin herausgeber herausgeberin chefredakteur chefredakteurin blogger bloggerin influencer influencerin youtuber pastorin imam rabbiner rabbinerin erzbischof kardinal ordensfrau mönch nonne',
  roleGenders: { f: 'in', m: 'er or eur ent ist loge wirt arzt chef' },
  verbSecond: true,
  openers:
    'als wie dazu so zudem außerdem zugleich weiter ferner dabei daher deshalb dafür dagegen hierzu heute gestern demnach danach darauf daraufhin anschließend hier dort damit',
  subjunctive:
    'sei seien habe könne müsse werde solle wolle dürfe möge gebe gehe komme stehe liege lasse bleibe brauche wisse sehe nehme halte handele handle besitze bestehe gelte führe finde zeige mache bringe trage gehöre bedeute fehle',
  conditional: 'hätte hätten wäre wären würde würden könnte könnten müsste müssten solle sollten',
  finite:
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste mussten darf dürfen soll sollen sollte sollten will wollen wollte wollten gibt gab gilt galt geht gehen ging gingen kam kamen kommt kommen handelt handelte liegt liegen lag lagen steht stehen stand starb starben beträgt betrug bleibt blieb befindet befinden befand befanden',
  sourceNouns:
    'angaben bericht berichten aussage aussagen meldung meldungen schätzung schätzungen erkenntnissen informationen ansicht auffassung meinung einschätzung einschätzungen darstellung umfrage umfragen studie berechnungen statistik mitteilung',
  sourceBefore: 'nach',
  auxiliaries:
    'hat haben hatte hatten habe soll sollen will wollen wollte wollten möchte möchten kann können konnte muss musste müsse lässt ließ darf dürfe',
  passiveAuxiliaries: 'wurde wurden wird werden worden',
  nounMarks:
    'der die das den dem des ein eine einer eines einem einen kein keine keinen keinem keiner im am zum zur beim vom ins ans seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres unsere unserer dieser diese dieses diesem diesen viele einige mehrere alle wenige manche',
  reportedBy: 'laut gegenüber',
  textPlaces: 'in im auf am an aus unter',
  nameMarks: 'der des dem vom im beim zur zum von',
  reflexives: 'sich',
  messages:
    'meinung ansicht auffassung aussage kernaussage fazit ergebnis botschaft überzeugung einschätzung forderung kommentar reaktion antwort credo motto urteil resümee worte appell erklärung begründung',
  opinion: 'für',
  asWhat: 'als',
  genitives: 'der des von eines einer',
  agents: 'von vom durch',
  subordinate:
    'wie dass daß weil ob wenn während obwohl obgleich nachdem zumal indem sofern sodass weshalb woraufhin',
  oblique:
    'den dem des einen einem eines ihm ihn ihnen mich mir dich dir uns euch diesem diesen jenem jenen seinen seinem seines seiner ihren ihrem ihres ihrer unserem unseren unserer keinem keinen allen denen',
  separable: {
    'gab gaben gibt geben': 'an bekannt zu preis kund heraus protokoll bedenken verstehen',
    'teilte teilten teilt teilen': 'mit',
    'kündigte kündigten kündigt kündigen': 'an',
    'fügte fügten fügt': 'hinzu an bei',
    'räumte räumten räumt räumen': 'ein',
    'stellte stellten stellt stellen': 'fest klar heraus dar',
    'führte führten führt führen': 'aus an',
    'wies wiesen weist weisen': 'hin zurück ab',
    'hob hoben hebt heben': 'hervor',
    'fuhr fährt fuhren': 'fort',
    'sicherte sicherten sichert': 'zu',
    'schränkte schränkt': 'ein',
    'wandte wandten wendet': 'ein',
    'legte legten legt': 'dar nach',
    'ließ ließen lässt': 'wissen verlauten ausrichten mitteilen erklären erkennen durchblicken verbreiten',
    'deutete deuteten deutet': 'an',
    'pflichtete pflichtet': 'bei',
    'stimmte stimmten stimmt': 'zu ein',
    'schob schiebt': 'nach',
    'setzte setzt': 'hinzu',
    'merkte merkten merkt': 'an',
    'wollen wollten': 'wissen',
    'fasste fassten fasst': 'zusammen',
    'schlug schlugen schlägt schlagen': 'vor',
    'warf warfen wirft werfen': 'vor',
    'lehnte lehnten lehnt lehnen': 'ab',
    'prangerte prangerten prangert prangern': 'an',
    'griff griffen greift greifen': 'an auf',
    'stufte stuften stuft stufen': 'ein'
  },
  takingUp: 'das dies so damit',
  inText: [
    'die rede',
    'zu lesen',
    'zu hören',
    'geschrieben stand',
    'geschrieben steht',
    'stand',
    'steht',
    'prangte'
  ]
}
