import type { Language } from './model.ts'

export const es: Language = {
  code: 'es',
  romance: true,
  narrates: true,
  common:
    'el la los las un una unos unas de del al a en y e o u pero sino que quien quienes cual cuyo donde cuando como porque si no ni se su sus lo le les me nos es son era eran fue fueron será ha han había habían ser estar está están hay por para con sin sobre entre hasta desde hacia según contra durante tras ante más menos muy ya también además este esta estos estas ese esa eso aquel todo todos toda todas otro otra otros mismo él ella ellos ellas yo nosotros usted ustedes hoy ayer mañana aquí allí así aunque mientras sin embargo después antes entonces luego todavía aún dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil decenas cientos miles',
  say: 'dijo dijeron dice dicen decía dicho afirmó afirmaron afirma afirman afirmado aseguró aseguraron asegura aseguran asegurado explicó explica explican explicado añadió añade agregó agrega declaró declara declararon declarado señaló señala señalaron señalado indicó indica manifestó manifiesta subrayó subraya destacó destaca apuntó apunta sostuvo sostiene sostienen advirtió advierte recordó recuerda comentó comenta respondió responde contestó contesta replicó replica preguntó pregunta anunció anuncia confirmó confirma admitió admite reconoció reconoce insistió insiste reiteró reitera aclaró aclara precisó precisa lamentó lamenta denunció denuncia criticó escribió escribe escriben tuiteó publicó publica exclamó expresó expresa concluyó concluye argumentó argumenta matizó prometió promete pidió pide exigió exige ironizó zanjó relató relata contó cuenta confesó confiesa opinó opina considera consideró cree creen informó informa reveló revela reza remarcó puntualizó prosiguió aclaran aclararon aclaraba aclarado acota acotan acotó acotaron acotaba acotado adelanta adelantan adelantó adelantaron adelantaba adelantado afirmaba agregan agregaron agregaba agregado alega alegan alegó alegaron alegaba alegado alerta alertan alertó alertaron alertaba alertado anuncian anunciaron anunciaba anunciado apostilla apostillan apostilló apostillaron apostillaba apostillado apuntan apuntaron apuntaba apuntado argumentan argumentaron argumentaba argumentado aseguraba asevera aseveran aseveró aseveraron aseveraba aseverado augura auguran auguró auguraron auguraba augurado avanza avanzó avanzado avisa avisan avisó avisaron avisaba avisado brama braman bramó bramaron bramaba bramado bromea bromean bromeó bromearon bromeaba bromeado cavila cavilan caviló cavilaron cavilaba cavilado clama claman clamó clamaron clamaba clamado comentan comentaron comentaba comentado concretan concretó concretaron concretaba concretado confiesan confesaron confesaba confesado confió confiaron confiaba confiado confirman confirmaron confirmaba confirmado conjetura conjeturan conjeturó conjeturaron conjeturaba conjeturado consideran consideraron consideraba considerado cuentan contaron contaba contado contestan contestaron contestaba contestado corrobora corroboran corroboró corroboraron corroboraba corroborado cuestiona cuestionan cuestionó cuestionaron cuestionaba cuestionado declaran declaraba decreta decretan decretó decretaron decretaba decretado deplora deploran deploró deploraron deploraba deplorado denuncian denunciaron denunciaba denunciado desdramatiza desdramatizan desdramatizó desdramatizaron desdramatizaba desdramatizado desliza deslizan deslizó deslizaron deslizaba deslizado destacan destacaron destacaba destacado desvela desvelan desveló desvelaron desvelaba desvelado detalla detallan detalló detallaron detallaba detallado diagnostica diagnostican diagnosticó diagnosticaron diagnosticaba diagnosticado dictamina dictaminan dictaminó dictaminaron dictaminaba dictaminado divulga divulgan divulgó divulgaron divulgaba divulgado enfatiza enfatizan enfatizó enfatizaron enfatizaba enfatizado enumera enumeran enumeró enumeraron enumeraba enumerado espeta espetan espetó espetaron espetaba espetado estima estiman estimó estimaron estimaba estimado evoca evocan evocó evocaron evocaba evocado exclama exclaman exclamaron exclamaba exclamado exhorta exhortan exhortó exhortaron exhortaba exhortado explicaron explicaba expresan expresaron expresaba expresado fantasea fantasean fantaseó fantasearon fantaseaba fantaseado filosofa filosofan filosofó filosofaron filosofaba filosofado finaliza finalizan finalizó finalizaron finalizaba finalizado fustiga fustigan fustigó fustigaron fustigaba fustigado garantiza garantizan garantizó garantizaron garantizaba garantizado grita gritan gritó gritaron gritaba gritado ilustra ilustran ilustró ilustraron ilustraba ilustrado implora imploran imploró imploraron imploraba implorado indican indicaron indicaba indicado informan informaron informaba informado ironiza ironizan ironizaron ironizaba ironizado insinuó insinuaron insinuaba insinuado interpela interpelan interpeló interpelaron interpelaba interpelado interroga interrogan interrogó interrogaron interrogaba interrogado jacta jactan jactó jactaron jactaba jactado justifica justifican justificó justificaron justificaba justificado jura juran juró juraron juraba jurado juzga juzgan juzgó juzgaron juzgaba juzgado lamentan lamentaron lamentaba lamentado lanza lanzan lanzó lanzaron lanzaba lanzado llora lloran lloró lloraron lloraba llorado machaca machacan machacó machacaron machacaba machacado manifiestan manifestaron manifestaba manifestado martillea martillean martilleó martillearon martilleaba martilleado masculla mascullan masculló mascullaron mascullaba mascullado matiza matizan matizaron matizaba matizado menciona mencionan mencionó mencionaron mencionaba mencionado murmura murmuran murmuró murmuraron murmuraba murmurado narra narran narró narraron narraba narrado niega niegan negó negaron negaba negado objeta objetan objetó objetaron objetaba objetado observa observan observó observaron observaba observado opinan opinaron opinaba opinado ordenan ordenó ordenaron ordenaba ordenado piensa piensan pensó pensaron pensaba pensado perora peroran peroró peroraron peroraba perorado plantea plantean planteó plantearon planteaba planteado pontifica pontifican pontificó pontificaron pontificaba pontificado precisan precisaron precisaba precisado preguntan preguntaron preguntaba preguntado presagia presagian presagió presagiaron presagiaba presagiado proclama proclaman proclamó proclamaron proclamaba proclamado profetiza profetizan profetizó profetizaron profetizaba profetizado pronostica pronostican pronosticó pronosticaron pronosticaba pronosticado protesta protestan protestó protestaron protestaba protestado puntualiza puntualizan puntualizaron puntualizaba puntualizado queja quejan quejó quejaron quejaba quejado razona razonan razonó razonaron razonaba razonado reacciona reaccionan reaccionó reaccionaron reaccionaba reaccionado reafirma reafirman reafirmó reafirmaron reafirmaba reafirmado recalca recalcan recalcó recalcaron recalcaba recalcado recapitula recapitulan recapituló recapitularon recapitulaba recapitulado recita recitan recitó recitaron recitaba recitado reclama reclaman reclamó reclamaron reclamaba reclamado recomienda recomiendan recomendó recomendaron recomendaba recomendado recuerdan recordaron recordaba recordado reflexiona reflexionan reflexionó reflexionaron reflexionaba reflexionado refunfuña refunfuñan refunfuñó refunfuñaron refunfuñaba refunfuñado reivindica reivindican reivindicó reivindicaron reivindicaba reivindicado relatan relataron relataba relatado relativiza relativizan relativizó relativizaron relativizaba relativizado rememora rememoran rememoró rememoraron rememoraba rememorado remacha remachan remachó remacharon remachaba remachado remarca remarcan remarcaron remarcaba remarcado remata rematan remató remataron remataba rematado replican replicaron replicaba replicado repregunta repreguntan repreguntó repreguntaron repreguntaba repreguntado reprocha reprochan reprochó reprocharon reprochaba reprochado repudia repudian repudió repudiaron repudiaba repudiado rezonga rezongan rezongó rezongaron rezongaba rezongado resalta resaltan resaltó resaltaron resaltaba resaltado resopla resoplan resopló resoplaron resoplaba resoplado retruca retrucan retrucó retrucaron retrucaba retrucado revelan revelaron revelaba revelado ruega ruegan rogó rogaron rogaba rogado rumia rumian rumió rumiaron rumiaba rumiado sentencia sentencian sentenciaron sentenciaba sentenciado señalan señalaba sincera sinceran sinceró sinceraron sinceraba sincerado suelta sueltan soltó soltaron soltaba soltado solloza sollozan sollozó sollozaron sollozaba sollozado subrayan subrayaron subrayaba subrayado suplica suplican suplicó suplicaron suplicaba suplicado susurra susurran susurró susurraron susurraba susurrado suspira suspiran suspiró suspiraron suspiraba suspirado tercia tercian terció terciaron terciaba terciado testifica testifican testificó testificaron testificaba testificado truena truenan tronó tronaron tronaba tronado tuitea tuitean tuitearon tuiteaba tuiteado valora valoran valoraron valoraba valorado vaticina vaticinan vaticinó vaticinaron vaticinaba vaticinado vocifera vociferan vociferó vociferaron vociferaba vociferado zanja zanjan zanjaron zanjaba zanjado congratula congratulan congratuló congratularon congratulaba congratulado ufana ufanan ufanó ufanaron ufanaba ufanado emociona emocionan emocionó emocionaron emocionaba emocionado indigna indignan indignó indignaron indignaba indignado disculpa disculpan disculpó disculparon disculpaba disculpado desahoga desahogan desahogó desahogaron desahogaba desahogado despacha despachan despachó despacharon despachaba despachado alegra alegran alegró alegraron alegraba alegrado admiten admitieron admitía admitido advierten advirtieron advertía advertido añaden añadieron añadía añadido coincide coinciden coincidió coincidieron coincidía coincidido concluyen concluyeron concluía concluido confía desmiente desmintió desmentido defienden defendieron defendía defendido expone exponen expuso expusieron exponía expuesto incide incidió incidido insisten insistieron insistía insistido interviene intervino leyó lee presume presumen presumió presumía prometen prometieron prometía prometido prosigue prosiguen prosiguieron proseguía proseguido propone proponen propuso propusieron propuesto rebate rebatió rebatido reconocen reconocieron reconocía reconocido refiere refieren refirió referido responden respondieron respondía respondido resume resumen resumió resumieron resumía resumido ruge rugió sonríe sonrió sostuvieron sostenía sostenido sugiere sugieren sugirió sugirieron sugería sugerido ríe rió piden pidieron pedía pedido exigen exigieron exigía exigido decían predice predijo contradice contradijo maldice maldijo escribieron escribía escrito creía creyó mantiene mantienen mantuvo mantuvieron mantenía mantenido teme temen temía rezaba entiende entienden entendió aduce aducen adujo arguye argüía arguyó inquiere inquirió repite repiten repitió repitieron repetía repetido enorgullece arrepiente abunda abundó abundado constata celebra ratifica ratificó ratificado reiteran reiterado apela apeló apelado concede concedió concedido critica criticaron criticado discrepa discrepó descarta descartó descartaron descartado insta instó instado confían insinúa insinúan amenaza amenazan amenazó amenazaron amenazado defiende defendió bufó bufa gruñó gruñe estalló estalla explotó explota disparó dispara ahondó ahonda balbuceó balbucea cargó recriminó recrimina disparaba posteó refrendó refrenda reiteraron aconseja calcula tranquiliza minimiza arremete invita comunica',
  call: 'calificó califica llamó llama describió describe tildó tacha tachó definió define habló habla hablan acusó acusa elogió defendió defiende celebró ve valoró presentó ensalzó rechazó condenó sentenció califican calificaron calificaba calificado llaman llamaron llamaba llamado tilda tildan tildaron tildaba tildado tachan tacharon tachaba tachado hablaron hablaba hablado acusan acusaron acusaba acusado elogia elogian elogiaron elogiaba elogiado celebran celebraron celebraba celebrado ensalza ensalzan ensalzaron ensalzaba ensalzado rechaza rechazan rechazaron rechazaba rechazado condena condenan condenaron condenaba condenado critican criticaba compara comparan comparó compararon comparaba comparado cataloga catalogan catalogó catalogaron catalogaba catalogado achaca achacan achacó achacaron achacaba achacado alaba alaban alabó alabaron alababa alabado ataca atacan atacó atacaron atacaba atacado invoca invocan invocó invocaron invocaba invocado descartan descartaba constatan constató constataron constataba constatado censura censuran censuró censuraron censuraba censurado anticipa anticipan anticipó anticiparon anticipaba anticipado describen describieron describía descrito definen definieron definía definido ven vio veía visto aplaude aplauden aplaudió aplaudido agradece agradecen agradeció agradecido percibe arremete arremetió arremetido escuchó oyó oye',
  participle:
    'diciendo afirmando añadiendo asegurando explicando señalando declarando calificando prometiendo advirtiendo recordando aclarando agregando alegando alertando anunciando apuntando argumentando bromeando comentando confesando denunciando destacando enfatizando indicando ironizando insinuando lamentando manifestando matizando precisando preguntando puntualizando recalcando reclamando remarcando reprochando subrayando zanjando insistiendo admitiendo reconociendo concluyendo sosteniendo pidiendo exigiendo tildando acusando hablando escribiendo respondiendo',
  phrases: [],
  idioms: {
    'dejó deja dejan dejaron dejado dejaba': 'claro, caer, entrever, constancia, dicho, escrito',
    hizo: 'saber, hincapié, constar, notar, balance, autocrítica, suyas',
    hace: 'saber, hincapié, constar, notar, balance, autocrítica',
    'hicieron hecho hacen hacía': 'saber, hincapié, constar, notar, balance',
    'puso pone pusieron puesto ponen':
      'de manifiesto, de relieve, en duda, sobre la mesa, en valor, el acento, el foco',
    'dio da dado dieron dan': 'a entender, a conocer, por hecho, las gracias, por seguro',
    'salió sale salido': 'al paso',
    echó: 'en cara, en falta, balones fuera',
    'echa echado': 'en cara, en falta',
    'va ido': 'más allá',
    fue: 'más allá, tajante, rotundo, rotunda, contundente',
    es: 'tajante, contundente',
    se: 'mostró tajante',
    llamó: 'la atención',
    'vino viene': 'a decir',
    lanzó: 'un mensaje',
    trajo: 'a colación',
    'sacó saca': 'pecho',
    'quitó quita': 'hierro',
    tomó: 'la palabra',
    alzó: 'la voz'
  },
  leads: {
    'quiso quiere quieren quisieron querido quería pudo puede podido prefirió prefiere preferido suele solía permitió':
      '',
    'limitó limita limitaron limitado apresuró apresurado llegó llega llegado llegaron atrevió atreve atrevido volvió vuelve vuelto volvieron alcanzó acertó entró pasó':
      'a',
    'dudó duda dudado insistió': 'en',
    'acaba acababa encargó encargado ha': 'de',
    'tuvo tiene tenido': 'que',
    'terminó acabó empezó comenzó': 'por',
    'aprovechó aprovechado': 'para'
  },
  infinitives:
    'decir aclarar precisar recordar subrayar afirmar agregar añadir admitir advertir asegurar comentar confesar confirmar constatar contestar criticar declarar denunciar destacar explicar expresar indicar informar insistir ironizar lamentar manifestar matizar negar opinar pedir preguntar prometer puntualizar recalcar reconocer reiterar remarcar replicar responder resaltar resumir señalar sostener sugerir zanjar anunciar apuntar',
  negations: 'no nunca ni',
  according: [
    'según',
    'de acuerdo con',
    'de acuerdo a',
    'para',
    'en palabras de',
    'a juicio de',
    'en opinión de',
    'a ojos de',
    'en boca de',
    'a decir de',
    'al decir de',
    'a entender de',
    'según palabras de'
  ],
  accordingWeak: 'para',
  accordingAfter: '',
  accordingOwn: [
    'a su juicio',
    'en su opinión',
    'a su entender',
    'a su parecer',
    'a su modo de ver',
    'a sus ojos',
    'según su versión',
    'según su relato',
    'desde su punto de vista',
    'en sus palabras',
    'según sus palabras'
  ],
  takingUp: 'así lo quien',
  pronouns: { él: 'm', ella: 'f', ellos: 'p', ellas: 'p', yo: 'any' },
  quoted: { verbs: 'citado citada', there: 'allí' },
  anonymity: ['anonimato'],
  relatives: 'que quien quienes cual',
  between:
    'ha han había habían se le les lo la no también ayer hoy después luego además ya así este lunes martes miércoles jueves viernes sábado domingo nos me -se tampoco entonces recientemente siempre igualmente asimismo incluso previamente posteriormente rápidamente simplemente claramente tajantemente finalmente siquiera solo sólo',
  that: 'que',
  messages:
    'respuesta pregunta réplica denuncia crítica queja promesa advertencia confesión protesta demanda reclama nota frase cuenta alerta cita carta apuesta reacción comentario ataque aviso conclusión veredicto lamento reflexión',
  joints: 'que porque pero y e o si cuando mientras aunque pues donde como sino',
  prepositions:
    'de del a al en por para con sin sobre entre hasta desde hacia según contra durante tras ante bajo mediante',
  genitives: 'de del',
  linking: 'de del para',
  addressing: 'a con al',
  determiners:
    'el la los las un una unos unas su sus este esta estos estas ese esa aquel varios varias algunos algunas muchos muchas otro otra dos tres',
  articles: 'el la los las un una este esta',
  articleGenders: { el: 'm', la: 'f' },
  pluralArticles: 'los las',
  pluralEndings: 'n',
  same: 'mismo misma mismos mismas',
  demonstratives: 'este esta ese esa aquel aquella',
  offices: {
    'gestor gestora directivo directiva ejecutivo ejecutiva':
      'director directora consejero presidente presidenta ceo',
    'escritor escritora': 'novelista autor autora poeta ensayista dramaturgo dramaturga',
    'novelista autor autora': 'escritor escritora',
    'investigador investigadora científico científica':
      'biólogo bióloga físico física químico química geólogo geóloga epidemiólogo epidemióloga catedrático catedrática profesor profesora doctor doctora oceanógrafo oceanógrafa virólogo viróloga',
    docente: 'profesor profesora maestro maestra catedrático catedrática',
    artista: 'pintor pintora cantante escultor escultora músico música bailarín bailarina actor actriz',
    intérprete: 'cantante actor actriz músico',
    'futbolista jugador jugadora':
      'delantero delantera portero portera defensa centrocampista capitán capitana canterano canterana',
    'guardameta arquero': 'portero portera',
    'uniformado uniformada': 'coronel capitán capitana sargento comisario comisaria inspector inspectora',
    'sacerdote cura religioso': 'párroco padre obispo fray',
    'empresario empresaria': 'fundador fundadora propietario propietaria presidente presidenta dueño dueña',
    titular: 'ministro ministra secretario secretaria consejero consejera',
    'político política': 'diputado diputada senador senadora alcalde alcaldesa exministro exministra',
    sindicalista: 'secretario secretaria portavoz',
    'regidor regidora munícipe': 'alcalde alcaldesa concejal concejala edil',
    'edil edila': 'concejal concejala alcalde alcaldesa',
    'legislador legisladora parlamentario parlamentaria congresista':
      'senador senadora diputado diputada eurodiputado eurodiputada',
    'mandatario mandataria': 'presidente presidenta gobernador gobernadora',
    'técnico técnica preparador preparadora míster': 'entrenador entrenadora seleccionador seleccionadora',
    'entrenador entrenadora': 'técnico técnica míster seleccionador seleccionadora',
    'togado togada': 'juez jueza magistrado magistrada fiscal',
    'magistrado magistrada': 'juez jueza',
    'letrado letrada': 'abogado abogada',
    'facultativo facultativa galeno': 'médico médica doctor doctora',
    'dirigente líder': 'presidente presidenta secretario secretaria',
    prelado: 'obispo arzobispo cardenal'
  },
  titles: {
    any: 'presidente ministro alcalde portavoz juez fiscal general coronel capitán doctor profesor rey papa secretario director senador diputado gobernador economista canciller expresidente vicepresidente exministro exalcalde eurodiputado teniente comandante sargento almirante cardenal obispo arzobispo monseñor mons. padre fray sor historiador sociólogo politólogo abogado letrado concejal consejero edil ingeniero ing. lic. licenciado inspector comisario intendente delegado capitana tte. cnel. gral. prof. catedrático sindicalista',
    m: 'sr. señor don d. dr. padre príncipe sres. duque conde hermano san exministro lic.',
    f: 'sra. señora doña dra. reina princesa presidenta ministra alcaldesa jueza doctora profesora secretaria directora senadora diputada gobernadora autora escritora sras. srta. señorita dña. dª expresidenta vicepresidenta exministra duquesa condesa hermana consejera concejala abogada inspectora comisaria delegada capitana historiadora socióloga politóloga catedrática madre'
  },
  bodyEndings: 'al ario aria ico ica ivo iva ano ana iero iera nense',
  others:
    'fiscal juez jueza magistrado magistrada abogado abogada letrado letrada defensor defensora perito perita testigo policía inspector inspectora comisario comisaria portavoz vocero vocera periodista reportero reportera árbitro árbitra intérprete procurador procuradora',
  interview: {
    question: 'p pregunta',
    answer: 'r respuesta',
    you: 'usted ustedes',
    me: 'yo mi mí me conmigo'
  },
  nouns: {
    person: {
      any: 'portavoz economista analista artista periodista líder dirigente representante juez fiscal testigo especialista deportista cantante activista agente alpinista asistente atleta asaltante ayudante capitán centrocampista ciclista cineasta cliente colega comandante comediante comentarista comerciante columnista conferenciante concejal congresista contrincante corresponsal cómplice coronel denunciante dentista dibujante docente dramaturgo electricista electora espeleólogo estudiante eurodiputado eurodiputada ensayista exfiscal futbolista general gerente gobernante guionista guitarrista habitante humorista influencer informante intendente intérprete joven jurista lanzador exlíder lingüista manifestante mediocampista militante montañista multimillonario narcotraficante novelista oponente paciente participante patinador pediatra perpetrador pianista piloto poeta premier psiquiatra querellante rapero rehén residente rival sindicalista sobreviviente superviviente sospechoso taxista teniente tenista tenor transeúnte turista urbanista vicealcalde vidente víctima violinista vocalista votante delantero-centro responsable ponente contertulio progenitor primer-ministro canciller excanciller anestesista nadadora internauta tuitero youtuber comensal veraneante artillero goleador pívot',
      m: 'presidente ministro alcalde director secretario senador diputado gobernador abogado candidato investigador profesor autor escritor entrenador médico fundador embajador historiador actor hombre padre hijo rey papa agricultor empresario alumno amigo anciano arquitecto astrónomo biólogo bombero camarero carnicero científico ciudadano climatólogo compañero consejero cocinero criminólogo cuñado empleado encargado enfermero epidemiólogo esposo exministro farmacéutico funcionario ganadero geólogo ginecólogo granjero hermano ingeniero inmunólogo inquilino jubilado letrado licenciado magistrado maestro marinero matemático meteorólogo misionero músico neurólogo nieto niño novio obrero oceanógrafo panadero paisano pasajero peregrino perito politólogo propietario psicólogo sociólogo socio sobrino suegro técnico torero usuario vecino veterinario viceministro vicesecretario viudo voluntario catedrático arqueólogo antropólogo filósofo paleontólogo virólogo volcanólogo fotógrafo coreógrafo reportero tendero tío abuelo detenido acusado imputado investigado encausado procesado condenado refugiado delegado comisario subsecretario excandidato exdiputado camionero portero delantero subdelegado campesino librero peluquero zapatero mandatario dignatario galardonado premiado muchacho chico barrendero fontanero tesorero arquero heredero minero administrador asesor aviador bailador boxeador cantor cazador coautor codirector coordinador conductor corredor creador cuidador defensor diseñador subdirector emprendedor escultor espectador explorador exdirector cofundador ganador gestor exgobernador impulsor inspector instructor interventor inventor jugador labrador lector legislador locutor luchador nadador narrador negociador observador opositor operador pastor pescador pintor portador preparador presentador productor promotor rector redactor repartidor restaurador exsenador seleccionador señor soldador sucesor supervisor trabajador traductor tutor vendedor vencedor veedor organizador contralor procurador regidor corregidor doctor monitor compositor editor realizador marido varón príncipe fraile obispo arzobispo cardenal yerno ladrón bailarín campeón jefe monje duque barón conde expresidente vicepresidente exalcalde primogénito edil galeno anfitrión alguacil guardameta zaguero sargento cabo papá don ex-presidente cónsul capellán director-gerente exjefe héroe',
      f: 'presidenta ministra alcaldesa directora secretaria senadora diputada gobernadora abogada candidata investigadora profesora autora escritora entrenadora médica fundadora embajadora historiadora actriz mujer madre hija reina agricultora concejala empresaria alumna amiga anciana arquitecta astrónoma bióloga bombera camarera carnicera científica ciudadana climatóloga compañera consejera cocinera criminóloga cuñada empleada encargada enfermera epidemióloga esposa exministra farmacéutica funcionaria ganadera geóloga ginecóloga granjera hermana ingeniera inmunóloga inquilina jubilada letrada licenciada magistrada maestra marinera meteoróloga misionera neuróloga nieta niña novia obrera oceanógrafa panadera paisana pasajera peregrina perita politóloga propietaria psicóloga socióloga socia sobrina suegra usuaria vecina veterinaria viceministra vicesecretaria viuda voluntaria catedrática arqueóloga antropóloga filósofa paleontóloga viróloga volcanóloga fotógrafa coreógrafa reportera tendera tía abuela padrina detenida acusada imputada investigada encausada procesada condenada refugiada delegada comisaria subsecretaria excandidata exdiputada camionera portera delantera subdelegada campesina peluquera mandataria dignataria galardonada premiada muchacha chica barrendera fontanera tesorera arquera heredera minera administradora asesora aviadora bailadora boxeadora cantora cazadora coautora codirectora coordinadora conductora corredora creadora cuidadora defensora diseñadora subdirectora ejecutora emprendedora escultora espectadora exploradora exdirectora cofundadora ganadora gestora exgobernadora impulsora inspectora instructora interventora inventora jugadora labradora lectora legisladora locutora luchadora narradora negociadora observadora opositora pastora pescadora pintora portadora preparadora presentadora productora programadora promotora rectora redactora repartidora restauradora exsenadora seleccionadora señora soldadora sucesora supervisora tenora trabajadora traductora tutora vendedora vencedora veedora organizadora contralora procuradora regidora corregidora doctora monitora compositora editora realizadora yerna nuera princesa monja abadesa bailarina campeona jefa duquesa baronesa condesa expresidenta vicepresidenta gerenta exalcaldesa poetisa heroína mamá doña jueza fiscala edila anfitriona exjefa sargenta lideresa dramaturga clienta parienta coronela generala capitana oficiala dependienta'
    },
    unnamed:
      'observadores expertos analistas críticos fuentes vecinos testigos autoridades investigadores diplomáticos opositores partidarios activistas sindicatos comentaristas manifestantes científicos médicos allegados vecinas familiares trabajadores agricultores ganaderos pescadores comerciantes usuarios clientes aficionados jugadores pasajeros víctimas padres madres profesores docentes estudiantes alumnos policías bomberos agentes abogados magistrados jueces fiscales economistas historiadores sociólogos detractores defensores diputados senadores alcaldes ministros consejeros dirigentes directivos empleados funcionarios residentes habitantes rescatistas sanitarios enfermeras internautas inquilinos propietarios organizadores ecologistas asociaciones empresarios arqueólogos biólogos periodistas reporteros medios informadores corresponsales fuente portavoces interlocutores marido esposa esposo hijo hija padre madre hermano hermana novio novia viudo viuda abuelo abuela tío tía primo prima vecino vecina amigo amiga cuñado cuñada suegro suegra',
    publication:
      'diario periódico semanario revista cadena agencia emisora rotativo medio portal prensa gaceta televisión tabloide blog radio mensual digital matutino vespertino televisora cabecera',
    organisation:
      'gobierno ministerio partido sindicato policía fiscalía tribunal comisión empresa compañía grupo asociación federación universidad instituto banco ayuntamiento parlamento congreso senado ejército jurado club oposición defensa acusación consejería conselleria diputación generalitat junta cabildo consistorio corporación juzgado audiencia supremo procuraduría secretaría municipalidad alcaldía intendencia gobernación cancillería presidencia moncloa zarzuela vaticano kremlin obispado arzobispado diócesis iglesia parroquia hospital clínica observatorio agencia autoridad constructora fabricante aerolínea operadora distribuidora cooperativa filial firma multinacional compañia startup patronal confederación plataforma colectivo movimiento fundación ong organización organismo comité consejo dirección delegación subdelegación embajada consulado coalición facultad laboratorio contraloría defensoría bomberos meteorología directiva gerencia entidad aseguradora inmobiliaria petrolera tienda panadería pastelería librería farmacia restaurante bar taberna hotel hostal bodega joyería taller fábrica academia residencia conservera cofradía peña afición hermandad',
    company:
      'empresa compañía grupo firma constructora fabricante aerolínea operadora distribuidora cooperativa filial multinacional entidad aseguradora inmobiliaria petrolera startup',
    document:
      'informe comunicado estudio carta documento artículo texto encuesta decreto ley sentencia editorial nota fallo escrito dictamen resolución sondeo moción manifiesto circular reglamento ordenanza convenio tratado atestado expediente barómetro denuncia querella misiva',
    occasion:
      'comunicado entrevista discurso carta tuit mensaje rueda conferencia declaración debate libro vídeo video comparecencia publicación post nota podcast intervención alocución editorial juicio'
  },
  works:
    'película libro novela canción álbum disco serie obra ópera poema cuadro exposición programa revista documental titulado titulada llamado llamada denominado denominada operación proyecto lema palabra término expresión plan premio festival campaña espectáculo películas libros novelas canciones álbumes discos series obras poemas cuadros largometraje cortometraje film filme comedia tragedia drama musical ballet sinfonía concierto gira sencillo single tema temas cuento relato ensayo memorias autobiografía biografía poemario antología saga trilogía telenovela podcast videoclip videojuego juego aplicación instalación retrospectiva lienzo escultura mural fotografía colección congreso concurso certamen trofeo galardón banda grupo orquesta cartel pancarta letrero montaje función show zarzuela ley informe operativo restaurante bar café hotel barco buque pesquero velero caballo sección columna pieza ciclo texto libreto leyenda leyendas fábula parábola mito crónica',
  soCalled:
    'llamado llamada llamados llamadas denominado denominada supuesto supuesta presunto apodado apodada denominados denominadas apodados apodadas apoda apodan apodaba apodaban apodó apodaron apodo sobrenombre mote alias bautizado bautizada bautizados bautizadas bautizó bautizaron bautiza rebautizado rebautizada llaman llamaban denominan denominaban conocido conocida conocidos conocidas conocen conocían etiqueta fama lema eslogan pseudónimo seudónimo palabra palabras término términos expresión concepto noción titulado titulada',
  charges: {
    nouns:
      'investigado investigada investigación imputado imputada procesado procesada causa diligencias querella denuncia condenado condenada detenido detenida acusado acusada juzgado juzgada procesamiento delito delitos cargo cargos presunto presunta sumario',
    links: 'por de'
  },
  naming: {
    verbs: 'llama llamaba llaman conoce conocía apoda nombra',
    subjects: 'mundo gente se todos muchos algunos vecinos'
  },
  soCalledLinks: 'como de el la los las por ya aquí',
  notNames:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  doubleSurnames: true,
  dropsSubject: true,
  dashes: true
}
