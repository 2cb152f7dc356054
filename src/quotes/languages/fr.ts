import type { Language } from './model.ts'

export const fr: Language = {
  code: 'fr',
  narrates: true,
  common:
    "le la les un une des du de d' l' et ou mais donc or ni car que qui quoi dont où ce cet cette ces se s' ne n' pas plus en y à au aux dans par pour sur sous avec sans chez entre vers depuis pendant selon après avant contre est sont était étaient sera seront a ont avait avaient être avoir fait il elle ils elles on nous vous je tu lui leur son sa ses leurs notre nos mon ma mes très aussi comme si quand lorsque alors ainsi encore toujours déjà bien tout tous toute toutes même autre autres deux trois hier aujourd'hui demain ici là cependant toutefois pourtant enfin puis ensuite malgré lors aucun chaque plusieurs interrogé",
  say: 'dit disent disait déclaré déclare déclarait affirmé affirme affirment affirmait expliqué explique expliquait ajouté ajoute ajoutait assuré assure assurait estimé estime estiment estimait annoncé annonce souligné souligne soulignait précisé précise indiqué indique raconté raconte racontait répondu répond rétorqué rétorque lancé lance lançait confié confie rappelé rappelle regretté regrette déploré déplore dénoncé dénonce jugé juge jugent martelé martèle insisté insiste écrit écrivent écrivait tweeté reconnu reconnaît admis admet conclu conclut poursuivi poursuit poursuivait résumé résume avancé avance soutenu soutient prévenu prévient averti avertit promis promet demandé demande interrogé interroge plaidé plaide noté note observé observe relève relevé rapporte rapporté révèle titre fustigé fustige ironisé ironise tonné glissé glisse réagi réagit témoigne témoigné considère considéré croit espère réplique répliqué',
  call: 'qualifié qualifie qualifient décrit décrivent parlé parle parlent évoqué évoque accusé accuse salué salue critiqué critique défendu défend voit appelle appelé dépeint présente présenté surnommé traité vante vanté condamne condamné',
  participle:
    'déclarant affirmant ajoutant expliquant assurant soulignant précisant estimant évoquant dénonçant qualifiant promettant rappelant disant écrivant',
  phrases: [],
  according: ['selon', "d'après", "d' après", 'pour', 'aux yeux de', 'de l’avis de', 'à en croire'],
  accordingWeak: 'pour',
  accordingAfter: '',
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
    '-elles': 'p'
  },
  quoted: { verbs: 'cité citée cités', there: 'y' },
  anonymity: ['anonymat'],
  relatives: 'qui lequel laquelle',
  between:
    "a ont avait avaient est était sera s' se n' ne l' y en lui leur aussi encore également ensuite alors déjà toujours ainsi enfin notamment d'abord hier pas plus même de son côté pour sa part lundi mardi mercredi jeudi vendredi samedi dimanche",
  that: "que qu'",
  joints: "que qu' parce car mais et ou si quand lorsque alors tandis puisque comme où dont donc",
  prepositions:
    "de d' du des à au aux dans par pour sur sous avec sans chez entre vers depuis pendant selon après avant contre en lors malgré devant",
  linking: "de d' du des pour à",
  addressing: 'à avec au aux',
  determiners:
    "le la les l' un une des du son sa ses leur leurs notre nos mon ma mes ce cet cette ces plusieurs certains certaines deux trois quelques chaque tous toutes",
  articles: "le la les l' un une",
  articleGenders: { le: 'm', la: 'f' },
  titles: {
    any: 'dr docteur professeur pr juge maire ministre député sénateur président secrétaire général porte-parole chef premier commissaire colonel capitaine maître me syndicaliste économiste pape',
    m: 'm. mm. monsieur roi prince directeur sénateur',
    f: 'mme mlle madame reine princesse présidente ministre députée sénatrice directrice secrétaire'
  },
  nouns: {
    person: {
      any: 'préfet maire-adjoint ministre maire juge porte-parole responsable économiste spécialiste élu journaliste artiste philosophe scientifique syndicaliste secrétaire chef athlète capitaine témoin riverain élève bénévole membre proche',
      m: 'préfet président directeur député sénateur avocat procureur candidat chercheur professeur auteur écrivain romancier entraîneur patron médecin fondateur conseiller dirigeant ambassadeur général historien acteur chanteur homme père fils roi pape viticulteur agriculteur pêcheur habitant voisin client salarié ouvrier commerçant étudiant manifestant passant',
      f: 'préfète présidente directrice députée sénatrice avocate procureure candidate chercheuse professeure autrice écrivaine romancière entraîneuse patronne médecin fondatrice conseillère dirigeante ambassadrice générale historienne actrice chanteuse femme mère fille reine viticultrice agricultrice habitante voisine cliente salariée ouvrière commerçante étudiante manifestante passante'
    },
    unnamed:
      'observateurs experts analystes critiques proches sources source responsables élus témoins habitants chercheurs spécialistes économistes diplomates opposants partisans militants syndicats autorités enquêteurs commentateurs riverains manifestants médecins scientifiques certains',
    publication:
      'journal quotidien hebdomadaire magazine chaîne agence revue site gazette mensuel radio presse',
    organisation:
      'gouvernement ministère parti syndicat police parquet tribunal cour commission entreprise société groupe association fédération université institut banque mairie préfecture assemblée sénat élysée armée direction jury club',
    company: 'entreprise société groupe',
    document:
      'rapport communiqué étude lettre document article texte sondage décret loi jugement éditorial tribune note',
    occasion:
      'communiqué entretien interview discours lettre tweet message conférence tribune déclaration débat livre vidéo émission'
  },
  works:
    'film livre roman chanson album série pièce opéra poème tableau exposition émission revue documentaire titre intitulé intitulée titré baptisé baptisée opération projet slogan mot terme expression plan prix festival campagne spectacle recueil',
  soCalled: 'dit dite soi-disant prétendu prétendue surnommé surnommée baptisé baptisée',
  notNames:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre français française',
  elisions: 'l d qu s n c j m t jusqu lorsqu puisqu aujourd',
  clitics: '-t-il -t-elle -il -elle -ils -elles -t-on -on',
  dashes: true
}
