import type { Language } from './model.ts'

export const de: Language = {
  code: 'de',
  common:
    'der die das den dem des ein eine einer eines einem einen und oder aber denn sondern nicht kein keine mit von vom zu zum zur im in am an auf aus bei nach seit über unter vor für gegen ohne um durch als wie wenn weil dass daß ob ist sind war waren wird werden wurde wurden hat haben hatte hatten sein kann können soll sollen will wollen muss müssen darf auch noch nur schon sehr so dann da dort hier heute gestern morgen jetzt damit dabei dazu daran darauf dagegen außerdem zudem jedoch allerdings doch bereits mehr man es sich er sie wir ihr ich ihm ihn ihre seine dieser diese dieses welche jeder alle viele einige andere zwischen während bis etwa rund gegenüber trotz wegen laut demnach danach weiter weiterhin zuvor später erst zunächst bisher inzwischen ferner insgesamt',
  say: 'erläuterte erläutert präzisierte verdeutlichte monierte moniert befürchtete befürchtet rechtfertigte rechtfertigt beteuerte beteuert offenbarte spottete wetterte klagte klagt schwärmte bilanzierte folgerte urteilte urteilt notierte signalisierte versprach verspricht gelobte hinzugefügt gab ließ sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären meinte meinten meint meinen betonte betonten betont äußerte äußerten äußert fügte fügt ergänzte ergänzt schrieb schrieben schreibt schreiben geschrieben berichtete berichteten berichtet berichten teilte teilten teilt mitgeteilt mitteilte kommentierte kommentiert entgegnete entgegnet erwiderte antwortete antwortet fragte fragt rief ruft warnte warnten warnt kündigte kündigt angekündigt behauptete behauptet versicherte versichert unterstrich unterstreicht bekräftigte bekräftigt bestätigte bestätigt bemerkte bemerkt verkündete verkündet gab gibt räumte räumt stellte stellt führte führt wies weist hob hebt hielt hält findet fand glaubt glaubte hofft hoffte lautete lautet lauten heißt hieß erinnerte erinnert erzählte erzählt begründete begründet argumentierte argumentiert forderte forderten fordert gefordert kritisierte kritisiert beklagte beklagt lobte lobt beschrieb beschreibt schilderte prophezeite stichelte höhnte twitterte twittert postete plädierte appellierte mahnte drohte vermutete vermutet schätzte schätzt konstatierte resümierte reagierte reagiert zitiert zitierte skandierten skandierte verlautete meldete meldet meldeten formulierte formuliert wünscht wünschte bedauerte bedauert verriet verrät widersprach widerspricht fährt fuhr sagten verlas gestand gesteht',
  call: 'nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen spricht sprach sprachen sprechen würdigte würdigt wirft warf warfen verurteilte verurteilt wertete wertet bewertete sieht sah sehen begrüßte begrüßt definiert rügte verteidigte attackierte griff prangerten prangerte empfahl empfiehlt verwies verweist riet wollte will erwartet erwartete lehnte lehnt beschuldigte zeigte zeigt beschimpfte beruft berief schloss feierte tadelte kürte titelte titelt',
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
    'den worten',
    'gemäß',
    'so'
  ],
  accordingWeak: 'so',
  accordingAfter: 'zufolge',
  pronouns: { er: 'm', sie: 'f', es: 'n', wir: 'p', ich: 'any', man: 'any' },
  quoted: { verbs: 'zitiert', there: 'dort darin' },
  anonymity: ['anonym', 'nicht genannt werden', 'namentlich nicht'],
  relatives: 'der die das welcher welche',
  between:
    'hat haben hatte hatten habe ist war wird werden wurde auch noch dann weiter weiterhin später zuvor bereits schon sich dazu daraufhin gestern heute jedoch allerdings aber abschließend wörtlich zudem außerdem unterdessen wiederum ferner hierzu dagegen indes gegenüber derweil ihm ihr selbst nun am darauf',
  as: 'wie',
  that: 'dass daß',
  joints:
    'dass daß weil wenn ob als während obwohl damit sondern und oder aber denn wie wo was wobei nachdem bevor da indem',
  prepositions:
    'in im an am auf aus bei beim nach seit von vom zu zum zur mit für gegen über unter vor ohne um durch zwischen während trotz wegen bis ab gegenüber innerhalb laut hinter neben anlässlich angesichts seitens per',
  linking: 'der des von vom für aus',
  addressing: 'an mit',
  determiners:
    'der die das den dem des ein eine einer eines einem einen sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere dieser diese dieses diesem diesen jener jene kein keine mehrere viele einige alle beide zwei drei manche andere zahlreiche',
  articles: 'der die das den dem des ein eine einer eines einem einen',
  titles: {
    any: 'dr. prof. professor präsident bundespräsident kanzler bundeskanzler minister außenminister innenminister finanzminister verteidigungsminister justizminister ministerpräsident staatssekretär bürgermeister oberbürgermeister sprecher general oberst papst bischof kardinal kommissar richter senator gouverneur premier premierminister premierministers parteichef generalsekretär trainer direktor chef vorsitzender fraktionschef ex-präsident us-präsident us-präsidenten präsidenten bundespräsidenten',
    m: 'herr herrn könig prinz',
    f: 'frau königin prinzessin präsidentin kanzlerin bundeskanzlerin ministerin außenministerin bürgermeisterin oberbürgermeisterin sprecherin trainerin direktorin chefin vorsitzende professorin torhüterin'
  },
  nouns: {
    person: {
      any: 'abgeordnete beauftragte vorsitzende angeklagte verdächtige',
      m: 'präsident bundespräsident kanzler bundeskanzler minister außenminister innenminister finanzminister justizminister verteidigungsminister ministerpräsident staatssekretär bürgermeister oberbürgermeister sprecher regierungssprecher polizeisprecher leiter chef vorsitzender trainer direktor autor politiker experte wissenschaftler forscher anwalt richter staatsanwalt general papst bischof kardinal kommissar abgeordneter senator gouverneur kandidat premierminister premier unternehmer sportler schauspieler sänger künstler regisseur arzt lehrer zeuge augenzeuge geschäftsführer botschafter generalsekretär könig mann vater sohn bruder manager pilot fahrer spieler schriftsteller historiker ökonom meteorologe bauer winzer mitarbeiter beamter offizier wortführer',
      f: 'präsidentin kanzlerin bundeskanzlerin ministerin außenministerin bürgermeisterin oberbürgermeisterin sprecherin leiterin chefin trainerin direktorin autorin politikerin expertin wissenschaftlerin forscherin anwältin richterin staatsanwältin bischöfin kommissarin senatorin kandidatin unternehmerin sportlerin schauspielerin sängerin künstlerin ärztin lehrerin zeugin königin frau mutter tochter schwester managerin schriftstellerin historikerin ökonomin torhüterin mitarbeiterin'
    },
    unnamed:
      'experten beobachter kritiker wissenschaftler forscher analysten politiker anwohner zeugen augenzeugen behörden ermittler diplomaten demonstranten anhänger gegner vertreter sprecher sprecherin insider kreise quellen teilnehmer abgeordnete mitglieder menschen leute eltern ärzte befürworter medien journalisten umweltschützer einsatzkräfte medienberichten berichten angaben',
    publication:
      'zeitung tageszeitung magazins blatts senders wochenzeitung zeitschrift magazin nachrichtenmagazin blatt sender nachrichtenagentur agentur boulevardblatt nachrichtensender fernsehsender radiosender rundfunk wochenblatt portal',
    organisation:
      'regierung bundesregierung ministerium partei fraktion opposition polizei staatsanwaltschaft gericht bundesgericht verfassungsgericht bundesverfassungsgericht kommission unternehmen konzern firma verband gewerkschaft organisation gesellschaft behörde bank universität institut verein gruppe rat parlament bundestag senat stadt stadtverwaltung feuerwehr armee amt jury kirche stiftung landgericht oberlandesgericht',
    company: 'unternehmen konzern firma',
    document:
      'webseite website internetseite homepage dokumentation bericht erklärung studie mitteilung pressemitteilung brief schreiben urteil gesetz gesetzentwurf dokument artikel text entwurf papier umfrage statistik begründung urteilsbegründung stellungnahme resolution vertrag plakat beschluss antrag',
    occasion:
      'interview gespräch erklärung rede brief pressekonferenz mitteilung pressemitteilung stellungnahme schreiben sendung beitrag tweet video bundestag debatte fernsehinterview e-mail'
  },
  works:
    'film buch roman lied song album serie stück oper gedicht gemälde ausstellung sendung magazin reihe dokumentation projekt aktion kampagne titel motto name namen begriff wort programm zeitschrift stern schiff band gruppe rockband thema operation slogan initiative wettbewerb',
  soCalled:
    'sogenannte sogenannten sogenannter sogenanntes so genannte so genannten namens genannt genannte genannten',
  notNames:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember uhr prozent euro dollar millionen jahr jahre jahren',
  capitalNouns: true,
  roleEndings:
    'präsident präsidentin minister ministerin sprecher sprecherin chef chefin vorsitzende vorsitzender leiter leiterin direktor direktorin trainer trainerin sekretär sekretärin beauftragte beauftragter politiker politikerin experte expertin meister meisterin kanzler kanzlerin kommissar kommissarin anwalt anwältin forscher forscherin autor autorin botschafter botschafterin bischof richter richterin abgeordnete abgeordneter kandidat kandidatin gründer gründerin general manager managerin führer führerin fahrer sängerin sänger spieler spielerin hüterin hüter rat rätin',
  verbSecond: true,
  openers:
    'als wie auch dazu so zudem außerdem zugleich weiter ferner dabei daher deshalb dafür dagegen hierzu heute gestern',
  subjunctive:
    'sei seien habe könne müsse werde solle wolle dürfe möge gebe gehe komme stehe liege lasse bleibe brauche wisse sehe nehme halte handele handle besitze bestehe gelte führe finde zeige mache bringe trage gehöre bedeute fehle',
  conditional: 'hätte hätten wäre wären würde würden könnte könnten müsste müssten solle sollten',
  finite:
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste mussten darf dürfen soll sollen sollte sollten will wollen wollte wollten gibt gab gilt galt geht gehen ging gingen kam kamen kommt kommen handelt handelte liegt liegen lag lagen steht stehen stand starb starben beträgt betrug bleibt blieb befindet befinden befand befanden',
  sourceNouns:
    'angaben bericht berichten aussage aussagen meldung meldungen schätzung schätzungen erkenntnissen informationen ansicht auffassung meinung einschätzung einschätzungen darstellung umfrage umfragen studie berechnungen statistik mitteilung',
  sourceBefore: 'nach',
  auxiliaries: 'hat haben hatte hatten habe soll sollen will wollen'
}
