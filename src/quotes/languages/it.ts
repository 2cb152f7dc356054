import type { Language } from './model.ts'

export const it: Language = {
  code: 'it',
  narrates: true,
  common:
    "il lo la i gli le un uno una l' d' di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla e ed o ma che chi cui non né se si ci vi ne come quando dove perché è sono era erano sarà ha hanno aveva avevano essere avere più meno molto anche ancora già poi così questo questa questi queste quello quella suo sua suoi sue loro lui lei noi voi io tutto tutti tutta altre altri oggi ieri domani qui là mentre però tuttavia dopo prima secondo contro durante verso senza",
  say: 'detto dice dicono disse diceva dichiarato dichiara dichiarò affermato afferma affermano affermò spiegato spiega spiegano aggiunto aggiunge aggiunse assicurato assicura sottolineato sottolinea precisato precisa ribadito ribadisce raccontato racconta replicato replica risposto risponde rispose scritto scrive scrivono scrisse commentato commenta osservato osserva ricordato ricorda annunciato annuncia confermato conferma ammesso ammette ribatte ribattuto insistito insiste avvertito avverte concluso conclude continuato continua proseguito prosegue attaccato attacca chiesto chiede sostenuto sostiene sostengono promesso promette denunciato denuncia lamentato lamenta rivelato rivela riferito riferisce riporta ritiene pensa esclamato ironizza tuona confessa confessato',
  call: 'definito definisce definiscono definì chiamato chiama descritto descrive parlato parla parlano accusato accusa lodato difeso difende bollato bolla criticato critica considera vede salutato respinge respinto',
  participle:
    'dicendo affermando aggiungendo spiegando sottolineando assicurando dichiarando definendo ricordando promettendo',
  phrases: [],
  according: ['secondo', 'per', 'a detta di', 'stando a', 'a giudizio di', 'nelle parole di'],
  accordingAfter: '',
  pronouns: { lui: 'm', egli: 'm', lei: 'f', ella: 'f', loro: 'p', io: 'any' },
  quoted: { verbs: 'citato citata', there: 'lì' },
  anonymity: ['anonimato'],
  relatives: 'che cui quale',
  between:
    "ha hanno aveva avevano è si ci lo la gli le l' anche ancora poi già così non ieri oggi infine inoltre lunedì martedì mercoledì giovedì venerdì sabato domenica subito",
  that: 'che',
  joints: 'che perché ma e ed o se quando mentre come dove poiché anche',
  prepositions:
    'di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla dopo prima contro durante verso senza secondo',
  linking: "di del della dei degli delle d' dell'",
  addressing: 'a con al',
  determiners:
    "il lo la i gli le l' un uno una suo sua suoi sue questo questa questi queste quel quella alcuni alcune molti molte due tre altri altre",
  articles: "il lo la i gli le l' un uno una",
  articleGenders: { il: 'm', lo: 'm', la: 'f' },
  titles: {
    any: 'presidente ministro sindaco portavoce giudice generale colonnello capitano professore prof. re papa segretario direttore senatore deputato governatore economista premier onorevole on. assessore procuratore',
    m: 'signor sig. dottor dott. don principe',
    f: 'signora sig.ra dottoressa dott.ssa regina principessa presidentessa ministra sindaca professoressa segretaria direttrice senatrice deputata governatrice curatrice'
  },
  nouns: {
    person: {
      any: 'portavoce economista analista artista giornalista leader dirigente rappresentante giudice testimone specialista atleta cantante',
      m: 'presidente ministro sindaco direttore segretario senatore deputato governatore avvocato candidato ricercatore professore autore scrittore allenatore medico fondatore ambasciatore storico attore uomo padre figlio re papa agricoltore assessore imprenditore curatore',
      f: 'ministra sindaca direttrice segretaria senatrice deputata governatrice avvocata candidata ricercatrice professoressa autrice scrittrice allenatrice medica fondatrice ambasciatrice storica attrice donna madre figlia regina agricoltrice assessora imprenditrice curatrice'
    },
    unnamed:
      'osservatori esperti analisti critici fonti residenti testimoni autorità ricercatori diplomatici oppositori sostenitori attivisti sindacati commentatori manifestanti scienziati medici inquirenti',
    publication:
      'giornale quotidiano settimanale rivista emittente agenzia testata mensile sito gazzetta stampa',
    organisation:
      'governo ministero partito sindacato polizia procura tribunale commissione azienda società gruppo associazione federazione università istituto banca comune parlamento senato esercito giuria club opposizione',
    company: 'azienda società gruppo impresa',
    document:
      'rapporto comunicato studio lettera documento articolo testo sondaggio decreto legge sentenza editoriale nota',
    occasion:
      'comunicato intervista discorso lettera tweet messaggio conferenza dichiarazione dibattito libro video'
  },
  works:
    'film libro romanzo canzone album disco serie opera poesia quadro mostra programma rivista documentario intitolato intitolata titolo chiamato chiamata operazione progetto motto parola termine espressione piano premio festival campagna spettacolo',
  soCalled: 'cosiddetto cosiddetta cosiddetti cosiddette presunto presunta soprannominato soprannominata',
  notNames:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  elisions: 'l d un dell all dall nell sull c s quest quell n v',
  dropsSubject: true
}
