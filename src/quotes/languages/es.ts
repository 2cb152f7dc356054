import type { Language } from './model.ts'

export const es: Language = {
  code: 'es',
  narrates: true,
  common:
    'el la los las un una unos unas de del al a en y e o u pero sino que quien quienes cual cuyo donde cuando como porque si no ni se su sus lo le les me nos es son era eran fue fueron será ha han había habían ser estar está están hay por para con sin sobre entre hasta desde hacia según contra durante tras ante más menos muy ya también además este esta estos estas ese esa eso aquel todo todos toda todas otro otra otros mismo él ella ellos ellas yo nosotros usted ustedes hoy ayer mañana aquí allí así aunque mientras sin embargo después antes entonces luego todavía aún',
  say: 'dijo dijeron dice dicen decía dicho afirmó afirmaron afirma afirman afirmado aseguró aseguraron asegura aseguran asegurado explicó explica explican explicado añadió añade agregó agrega declaró declara declararon declarado señaló señala señalaron señalado indicó indica manifestó manifiesta subrayó subraya destacó destaca apuntó apunta sostuvo sostiene sostienen advirtió advierte recordó recuerda comentó comenta respondió responde contestó contesta replicó replica preguntó pregunta anunció anuncia confirmó confirma admitió admite reconoció reconoce insistió insiste reiteró reitera aclaró aclara precisó precisa lamentó lamenta denunció denuncia criticó escribió escribe escriben tuiteó publicó publica exclamó expresó expresa concluyó concluye argumentó argumenta matizó prometió promete pidió pide exigió exige ironizó zanjó relató relata contó cuenta confesó confiesa opinó opina considera consideró cree creen informó informa reveló revela reza remarcó puntualizó prosiguió',
  call: 'calificó califica llamó llama describió describe tildó tacha tachó definió define habló habla hablan acusó acusa elogió defendió defiende celebró ve valoró presentó ensalzó rechazó condenó sentenció',
  participle:
    'diciendo afirmando añadiendo asegurando explicando señalando declarando calificando prometiendo advirtiendo recordando',
  phrases: [],
  according: ['según', 'de acuerdo con', 'para', 'en palabras de', 'a juicio de', 'en opinión de'],
  accordingAfter: '',
  pronouns: { él: 'm', ella: 'f', ellos: 'p', ellas: 'p', yo: 'any' },
  quoted: { verbs: 'citado citada', there: 'allí' },
  anonymity: ['anonimato'],
  relatives: 'que quien quienes cual',
  between:
    'ha han había habían se le les lo la no también ayer hoy después luego además ya así este lunes martes miércoles jueves viernes sábado domingo nos me',
  that: 'que',
  joints: 'que porque pero y e o si cuando mientras aunque pues donde como sino',
  prepositions:
    'de del a al en por para con sin sobre entre hasta desde hacia según contra durante tras ante bajo mediante',
  linking: 'de del para',
  addressing: 'a con al',
  determiners:
    'el la los las un una unos unas su sus este esta estos estas ese esa aquel varios varias algunos algunas muchos muchas otro otra dos tres',
  articles: 'el la los las un una',
  articleGenders: { el: 'm', la: 'f' },
  titles: {
    any: 'presidente ministro alcalde portavoz juez fiscal general coronel capitán doctor profesor rey papa secretario director senador diputado gobernador economista canciller',
    m: 'sr. señor don d. dr. padre príncipe',
    f: 'sra. señora doña dra. reina princesa presidenta ministra alcaldesa jueza doctora profesora secretaria directora senadora diputada gobernadora autora escritora'
  },
  nouns: {
    person: {
      any: 'portavoz economista analista artista periodista líder dirigente representante juez fiscal testigo especialista deportista cantante',
      m: 'presidente ministro alcalde director secretario senador diputado gobernador abogado candidato investigador profesor autor escritor entrenador médico fundador embajador historiador actor hombre padre hijo rey papa agricultor concejal empresario',
      f: 'presidenta ministra alcaldesa directora secretaria senadora diputada gobernadora abogada candidata investigadora profesora autora escritora entrenadora médica fundadora embajadora historiadora actriz mujer madre hija reina agricultora concejala empresaria'
    },
    unnamed:
      'observadores expertos analistas críticos fuentes vecinos testigos autoridades investigadores diplomáticos opositores partidarios activistas sindicatos comentaristas manifestantes científicos médicos allegados',
    publication:
      'diario periódico semanario revista cadena agencia emisora rotativo medio portal prensa gaceta',
    organisation:
      'gobierno ministerio partido sindicato policía fiscalía tribunal comisión empresa compañía grupo asociación federación universidad instituto banco ayuntamiento parlamento congreso senado ejército jurado club oposición',
    company: 'empresa compañía grupo',
    document:
      'informe comunicado estudio carta documento artículo texto encuesta decreto ley sentencia editorial nota',
    occasion:
      'comunicado entrevista discurso carta tuit mensaje rueda conferencia declaración debate libro vídeo'
  },
  works:
    'película libro novela canción álbum disco serie obra ópera poema cuadro exposición programa revista documental titulado titulada llamado llamada denominado denominada operación proyecto lema palabra término expresión plan premio festival campaña espectáculo',
  soCalled:
    'llamado llamada llamados llamadas denominado denominada supuesto supuesta presunto apodado apodada',
  notNames:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  dropsSubject: true,
  dashes: true
}
