import type { Language } from './model.ts'

export const pt: Language = {
  code: 'pt',
  romance: true,
  narrates: true,
  common:
    'o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas para com sem sobre entre até desde segundo contra durante após e ou mas que quem qual cujo onde quando como porque se não nem é são era eram foi foram será tem têm tinha havia ser estar está estão há mais menos muito já também ainda este esta estes estas esse essa isso aquele todo todos toda todas outro outra mesmo ele ela eles elas eu nós você vocês seu sua seus suas lhe hoje ontem amanhã aqui ali assim embora enquanto depois antes então numa num dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem mil dezenas centenas milhares',
  say: 'disse disseram diz dizem dizia dito afirmou afirmaram afirma afirmam explicou explica explicam acrescentou acrescenta declarou declara declararam garantiu garante sublinhou sublinha salientou salienta destacou destaca referiu refere alertou alerta avisou avisa recordou recorda lembrou lembra comentou comenta respondeu responde perguntou pergunta anunciou anuncia confirmou confirma admitiu admite reconheceu reconhece insistiu insiste reiterou reitera esclareceu lamentou lamenta denunciou denuncia escreveu escreve escrevem publicou publica exclamou concluiu conclui argumentou argumenta defendeu defende prometeu promete pediu pede exigiu ironizou relatou relata contou conta confessou confessa considerou considera acredita informou informa revelou revela ressaltou ressalta apontou aponta frisou frisa assegurou assegura adiantou adianta replicou rebateu acautela acautelam acautelou acautelaram acautelava acautelado acentua acentuam acentuou acentuaram acentuava acentuado acrescentam acrescentaram acrescentava acrescentado acreditam acreditou acreditaram acreditava acreditado adiantam adiantaram adiantava adiantado admitem admitiram admitia admitido adverte advertem advertiu advertiram advertia advertido afiança afiançam afiançou afiançaram afiançava afiançado afirmava afirmado alega alegam alegou alegaram alegava alegado alertam alertaram alertava alertado ameaça ameaçam ameaçou ameaçaram ameaçava ameaçado anunciam anunciaram anunciava anunciado apela apelam apelou apelaram apelava apelado apontam apontaram apontava apontado argumentam argumentaram argumentava argumentado arrisca arriscam arriscou arriscaram arriscava arriscado asseguram asseguraram assegurava assegurado assevera asseveram asseverou asseveraram asseverava asseverado assinala assinalam assinalou assinalaram assinalava assinalado assume assumem assumiu assumiram assumia assumido atesta atestam atestou atestaram atestava atestado atira atiram atirou atiraram atirava atirado avalia avaliam avaliou avaliaram avaliava avaliado avança avançam avançou avançaram avançava avisam avisaram avisava avisado berra berram berrou berraram berrava berrado brada bradam bradou bradaram bradava bradado brinca brincam brincou brincaram brincava brincado clama clamam clamou clamaram clamava clamado cogita cogitam cogitou cogitaram cogitava cogitado comentam comentaram comentava comentado completa completam completou completaram completava completado comunica comunicam comunicou comunicaram comunicava concluiram concluia concluido concorda concordam concordou concordaram concordava concordado confessam confessaram confessava confessado confiam confiaram confiava confiado confidencia confidenciam confidenciou confidenciaram confidenciava confidenciado confirmam confirmaram confirmava confirmado congratula congratulam congratulou congratularam congratulava congratulado conjectura conjecturam conjecturou conjecturaram conjecturava conjecturado consideram consideraram considerava considerado constata constatam constatou constataram constatava constatado contam contaram contava contado contesta contestam contestou contestaram contestava contestado contextualiza contextualizam contextualizou contextualizaram contextualizava contextualizado crava cravam cravou cravaram cravava cravado criticam criticaram criticava criticado debocha debocham debochou debocharam debochava debochado declaram declarava declarado decreta decretam decretou decretaram decretava decretado defendem defenderam defendia defendido denunciam denunciaram denunciava denunciado desabafa desabafam desabafou desabafaram desabafava desabafado desafia desafiam desafiou desafiaram desafiava desafiado desconversa desconversam desconversou desconversaram desconversava desconversado descarta descartam descartou descartaram descartava descartado desdenha desdenham desdenhou desdenharam desdenhava desdenhado desmente desmentem desmentiu desmentiram desmentia desmentido destacam destacaram destacava destacado detalha detalham detalhou detalharam detalhava detalhado diagnostica diagnosticam diagnosticou diagnosticaram diagnosticava diagnosticado discorda discordam discordou discordaram discordava discordado discursa discursam discursou discursaram discursava discursado dispara disparam disparou dispararam disparava disparado divulga divulgam divulgou divulgaram divulgava divulgado emenda emendam emendou emendaram emendava emendado emociona emocionam emocionou emocionaram emocionava emocionado enfatiza enfatizam enfatizou enfatizaram enfatizava enfatizado esclarece esclarecem esclareceram esclarecia esclarecido especifica especificam especificou especificaram especificava especificado especula especulam especulou especularam especulava especulado evoca evocam evocou evocaram evocava evocado exclama exclamam exclamaram exclamava exclamado exemplifica exemplificam exemplificou exemplificaram exemplificava exemplificado exige exigem exigiram exigia exigido explicaram explicava explicado exorta exortam exortou exortaram exortava exortado exulta exultam exultou exultaram exultava exultado filosofa filosofam filosofou filosofaram filosofava filosofado finaliza finalizam finalizou finalizaram finalizava finalizado frisam frisaram frisava frisado fulmina fulminam fulminou fulminaram fulminava fulminado gaba gabam gabou gabaram gabava gabado galhofa galhofam galhofou galhofaram galhofava galhofado garantem garantiram garantia garantido graceja gracejam gracejou gracejaram gracejava gracejado grita gritam gritou gritaram gritava gritado hesita hesitam hesitou hesitaram hesitava hesitado ilustra ilustram ilustrou ilustraram ilustrava ilustrado implora imploram implorou imploraram implorava implorado indaga indagam indagou indagaram indagava indagado indica indicam indicou indicaram indicava indicado indigna indignam indignou indignaram indignava indignado informam informaram informava informado insinua insinuam insinuou insinuaram insinuava insinuado insistem insistiram insistia insistido interpela interpelam interpelou interpelaram interpelava interpelado interroga interrogam interrogou interrogaram interrogava interrogado ironiza ironizam ironizaram ironizava ironizado jura juram jurou juraram jurava jurado justifica justificam justificou justificaram justificava justificado julga julgam julgou julgaram julgava julgado lamentam lamentaram lamentava lamentado lança lançam lançou lançaram lançava lançado lembram lembraram lembrava lembrado martela martelam martelou martelaram martelava martelado menciona mencionam mencionou mencionaram mencionava mencionado minimiza minimizam minimizou minimizaram minimizava minimizado murmura murmuram murmurou murmuraram murmurava murmurado narra narram narrou narraram narrava narrado nega negam negou negaram negava negado noticia noticiam noticiou noticiaram noticiava noticiado nota notam notou notaram notava notado objeta objetam objetou objetaram objetava objetado observa observam observou observaram observava observado opina opinam opinou opinaram opinava opinado ordena ordenam ordenou ordenaram ordenava ordenado orgulha orgulham orgulhou orgulharam orgulhava orgulhado pedem pediram pedia pensa pensam pensou pensaram pensava pensado perguntam perguntaram perguntava perguntado pondera ponderam ponderou ponderaram ponderava ponderado pontifica pontificam pontificou pontificaram pontificava pontificado pontua pontuam pontuou pontuaram pontuava pontuado posta postam postou postaram postava postado precisa precisam precisou precisaram precisava precisado prenuncia prenunciam prenunciou prenunciaram prenunciava prenunciado preconiza preconizam preconizou preconizaram preconizava preconizado profetiza profetizam profetizou profetizaram profetizava profetizado prognostica prognosticam prognosticou prognosticaram prognosticava prognosticado prometem prometeram prometia prometido prossegue prosseguem prosseguiu prosseguiram prosseguia prosseguido protesta protestam protestou protestaram protestava protestado publicam publicaram publicava queixa queixam queixou queixaram queixava queixado questiona questionam questionou questionaram questionava questionado ralha ralham ralhou ralharam ralhava ralhado reafirma reafirmam reafirmou reafirmaram reafirmava reafirmado reage reagem reagiu reagiram reagia reagido realça realçam realçou realçaram realçava realçado rebate rebatem rebateram rebatia rebatido recapitula recapitulam recapitulou recapitularam recapitulava recapitulado reclama reclamam reclamou reclamaram reclamava reclamado recomenda recomendam recomendou recomendaram recomendava recomendado reconhecem reconheceram reconhecia reconhecido recordam recordaram recordava recordado referem referiram referia referido reflete refletem refletiu refletiram refletia refletido reforça reforçam reforçou reforçaram reforçava reforçado refuta refutam refutou refutaram refutava refutado reiteram reiteraram reiterava reiterado reivindica reivindicam reivindicou reivindicaram reivindicava reivindicado relatam relataram relatava relatado relativiza relativizam relativizou relativizaram relativizava relativizado relembra relembram relembrou relembraram relembrava relembrado remata rematam rematou remataram rematava rematado rememora rememoram rememorou rememoraram rememorava rememorado replica replicam replicaram replicava replicado repisa repisam repisou repisaram repisava repisado reporta reportam reportou reportaram reportava reportado repudia repudiam repudiou repudiaram repudiava repudiado resmunga resmungam resmungou resmungaram resmungava resmungado respondem responderam respondia respondido ressaltam ressaltaram ressaltava ressaltado ressalva ressalvam ressalvou ressalvaram ressalvava ressalvado resume resumem resumiu resumiram resumia resumido retorque retorquem retorquiu retorquiram retorquia retorquido retruca retrucam retrucou retrucaram retrucava retrucado revelam revelaram revelava revelado revolta revoltam revoltou revoltaram revoltava revoltado roga rogam rogou rogaram rogava rogado salientam salientaram salientava salientado sentencia sentenciam sentenciou sentenciaram sentenciava sentenciado sinaliza sinalizam sinalizou sinalizaram sinalizava sinalizado sintetiza sintetizam sintetizou sintetizaram sintetizava sintetizado sublinham sublinharam sublinhava sublinhado sugere sugerem sugeriu sugeriram sugeria sugerido suplica suplicam suplicou suplicaram suplicava suplicado suspira suspiram suspirou suspiraram suspirava suspirado sussurra sussurram sussurrou sussurraram sussurrava sussurrado sustenta sustentam sustentou sustentaram sustentava sustentado teoriza teorizam teorizou teorizaram teorizava teorizado testemunhou testemunharam testemunhava testemunhado tranquiliza tranquilizam tranquilizou tranquilizaram tranquilizava tranquilizado troça troçam troçou troçaram troçava troçado tuita tuitam tuitou tuitaram tuitava tuitado vaticina vaticinam vaticinou vaticinaram vaticinava vaticinado vinca vincam vincou vincaram vincava vincado vocifera vociferam vociferou vociferaram vociferava vociferado zomba zombam zombou zombaram zombava zombado desculpa desculpam desculpou desculparam desculpava desculpado regozija regozijam regozijou regozijaram regozijava regozijado diziam concluem escreveram escrevia escrito leu crê creem ri riu riem sorri sorriu propõe propõem propôs propuseram proposto prediz contrapõe contrapôs contraposto expõe expôs supõe intervém interveio mantém mantêm manteve mantiveram mantinha sustém cita citou antecipa antecipou agradece agradeceu agradeceram festeja festejou comemora comemorou elogia celebra teme temem temia temeu entende entendem entendeu entendia analisa analisou analisava rejeita corrige corrigiu repete repetem repetiu repetiram repetia repetido esbraveja esbravejou devolve devolveu riposta ripostou prevê previu vibra vibrou explode explodiu tuíta raciocina aconselha estima calcula arremata convida',
  call: 'classificou classifica chamou chama descreveu descreve apelidou definiu define falou fala falam acusou acusa elogiou criticou critica vê celebrou rejeitou condenou qualificou qualifica classificam classificaram classificava classificado chamam chamaram chamava chamado definem definiram definia definido acusam acusaram acusava acusado elogiam elogiaram elogiava elogiado celebram celebraram celebrava celebrado rejeitam rejeitaram rejeitava rejeitado condena condenam condenaram condenava condenado qualificam qualificaram qualificava qualificado tacha tacham tachou tacharam tachava tachado rotula rotulam rotulou rotularam rotulava rotulado compara comparam comparou compararam comparava comparado censura censuram censurou censuraram censurava censurado enaltece enaltecem enalteceu enalteceram enaltecia enaltecido exalta exaltam exaltou exaltaram exaltava exaltado louva louvam louvou louvaram louvava louvado sauda saudam saudou saudaram saudava saudado invoca invocam invocou invocaram invocava invocado cobrou cobraram cobrava cobrado comemoram comemoraram comemorava comemorado aplaude aplaudem aplaudiu aplaudiram aplaudia aplaudido agradecem agradecia agradecido descrevem descreveram descrevia descrito falaram falava falavam falado veem viu visto expressa expressou expressaram manifesta manifestou manifestaram ouviu ouviram vislumbra antevê',
  participle:
    'dizendo afirmando acrescentando explicando garantindo sublinhando declarando classificando prometendo lembrando admitindo alegando alertando anunciando apontando argumentando assegurando brincando comentando confessando criticando defendendo denunciando destacando enfatizando frisando indicando ironizando lamentando observando pedindo perguntando questionando reclamando recordando reforçando ressaltando salientando sustentando vincando escrevendo concluindo chamando acusando falando respondendo sugerindo referindo advertindo',
  phrases: [],
  idioms: {
    'deixou deixa deixaram deixam deixado': 'claro, clara, escapar, transparecer, no ar, escrito',
    'fez faz': 'saber, notar, coro, um apelo, um balanço, eco',
    'fizeram fazem feito': 'saber, notar, coro, um apelo, um balanço',
    'pôs põe colocou coloca': 'em causa, em dúvida, em xeque, água na fervura',
    'deu dá deram': 'a entender, a conhecer, nota, por certo',
    'chamou chama': 'a atenção, atenção',
    foi: 'taxativo, taxativa, perentório, perentória, categórico, categórica, direto, mais longe',
    vai: 'mais longe',
    é: 'taxativo, perentório',
    'bate bateu': 'o pé',
    torceu: 'o nariz',
    subiu: 'o tom',
    lançou: 'um apelo',
    veio: 'dizer',
    traz: 'à tona',
    saiu: 'em defesa',
    rasgou: 'elogios',
    tem: 'dito'
  },
  leads: {
    'quis quer querem quiseram queria querido pode pôde preferiu prefere ousou costuma costumava': '',
    'limitou limita limitaram limitado apressou apressa apressaram chegou chega chegaram chegado voltou volta voltaram voltado passou continua':
      'a',
    'fez faz fizeram': 'questão de',
    'hesitou hesita hesitado insiste insistiu': 'em',
    'acabou acaba': 'por, de',
    'acabaram começou começa optou': 'por',
    teve: 'de, que',
    tem: 'que, de',
    'aproveitou aproveita aproveitaram': 'para',
    'deixou deixa tratou cuidou': 'de'
  },
  infinitives:
    'dizer esclarecer lembrar recordar sublinhar salientar afirmar acrescentar admitir advertir alertar anunciar argumentar assegurar brincar comentar confessar confirmar criticar declarar defender denunciar destacar elogiar enfatizar explicar frisar garantir informar insistir ironizar justificar lamentar negar observar pedir perguntar ponderar prometer reafirmar realçar reconhecer referir reforçar reiterar repetir responder ressaltar ressalvar revelar sugerir sustentar agradecer',
  negations: 'não nunca nem',
  according: [
    'segundo',
    'de acordo com',
    'para',
    'nas palavras de',
    'na opinião de',
    'na avaliação de',
    'na visão de',
    'na análise de',
    'no entender de',
    'aos olhos de',
    'na perspetiva de',
    'na ótica de',
    'no dizer de',
    'a crer em',
    'conforme'
  ],
  accordingWeak: 'para conforme',
  accordingAfter: '',
  accordingOwn: [
    'a seu ver',
    'ao seu ver',
    'na sua opinião',
    'em sua opinião',
    'no seu entender',
    'em seu entender',
    'na sua perspetiva',
    'do seu ponto de vista',
    'nas suas palavras',
    'em suas palavras'
  ],
  takingUp: 'assim foi é quem',
  pronouns: { ele: 'm', ela: 'f', eles: 'p', elas: 'p', eu: 'any' },
  quoted: { verbs: 'citado citada', there: 'ali' },
  anonymity: ['anonimato'],
  relatives: 'que quem qual',
  between:
    'tem têm tinha havia se lhe também ontem hoje depois ainda já não assim segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo -se -lhe -lhes -nos -me teria teriam sempre igualmente apenas só logo recentemente posteriormente entretanto finalmente simplesmente claramente imediatamente',
  that: 'que',
  messages:
    'resposta pergunta réplica denúncia crítica queixa promessa ameaça protesto conta nota frase fala acusação defesa conclusão ressalva garantia reação reacção comentário ataque aviso desabafo reflexão apelo veredicto',
  joints: 'que porque mas e ou se quando enquanto embora pois onde como',
  prepositions:
    'de do da dos das a ao aos à às em no na nos nas por pelo pela pelos pelas para com sem sobre entre até desde segundo contra durante após perante numa num',
  genitives: 'de do da dos das',
  linking: 'de do da dos das',
  addressing: 'a com ao à aos às',
  determiners:
    'o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa aquele vários várias alguns algumas muitos muitas outro outra dois três',
  articles: 'o a os as um uma este esta esse essa',
  articleGenders: { o: 'm', a: 'f' },
  pluralArticles: 'os as dos das aos às nos nas pelos pelas',
  pluralEndings: 'm',
  same: 'mesmo mesma mesmos mesmas',
  demonstratives: 'este esta esse essa aquele aquela',
  offices: {
    'gestor gestora executivo executiva':
      'presidente administrador administradora diretor diretora director directora ceo',
    'escritor escritora': 'romancista autor autora poeta ensaísta dramaturgo dramaturga',
    'romancista autor autora': 'escritor escritora',
    'investigador investigadora pesquisador pesquisadora cientista':
      'biólogo bióloga físico física químico química geólogo geóloga professor professora epidemiologista oceanógrafo oceanógrafa',
    docente: 'professor professora',
    artista: 'pintor pintora cantor cantora escultor escultora músico ator atriz',
    'jogador jogadora futebolista atleta':
      'avançado atacante goleiro goleira guarda-redes defesa zagueiro médio capitão capitã meia',
    'sacerdote religioso': 'padre pároco bispo frei',
    'empresário empresária': 'fundador fundadora proprietário proprietária presidente dono dona',
    sindicalista: 'secretário secretária',
    autarca: 'câmara prefeito prefeita autarquia vereador vereadora junta',
    edil: 'vereador vereadora prefeito prefeita',
    'parlamentar congressista legislador legisladora':
      'deputado deputada senador senadora eurodeputado eurodeputada',
    'mandatário mandatária': 'presidente governador governadora prefeito prefeita',
    governante: 'ministro ministra secretário secretária',
    'treinador treinadora comandante': 'técnico técnica selecionador selecionadora',
    'técnico técnica': 'treinador treinadora selecionador selecionadora',
    'magistrado magistrada': 'juiz juíza desembargador desembargadora procurador procuradora',
    'causídico causídica defensor defensora': 'advogado advogada',
    'clínico clínica': 'médico médica',
    'dirigente líder': 'presidente secretário secretária',
    prelado: 'bispo arcebispo cardeal'
  },
  titles: {
    any: 'presidente ministro prefeito autarca porta-voz juiz general coronel capitão professor rei papa secretário diretor senador deputado governador economista médico premiê primeiro-ministro ex-presidente vice-presidente ex-ministro tenente sargento comandante almirante cardeal bispo arcebispo monsenhor prof. director eurodeputado vereador delegado promotor procurador desembargador engenheiro eng. advogado historiador sociólogo politólogo cientista inspetor comissário doutor pastor frei irmão conselheiro ex-prefeito ex-governador',
    m: 'sr. senhor dom dr. padre príncipe srs. d. duque conde',
    f: 'sra. senhora dona dra. rainha princesa presidenta ministra prefeita juíza doutora professora secretária diretora senadora deputada governadora médica sras. prof.ª profa. ex-ministra directora vereadora delegada promotora procuradora engenheira advogada historiadora socióloga irmã madre inspetora primeira-ministra eurodeputada'
  },
  bodyEndings: 'al ário ária ario aria ico ica ivo iva ano ana eiro eira nense',
  others:
    'procurador procuradora promotor promotora juiz juíza magistrado magistrada advogado advogada desembargador desembargadora perito perita testemunha policial polícia delegado delegada inspetor inspetora porta-voz jornalista repórter árbitro árbitra intérprete',
  interview: {
    question: 'p pergunta',
    answer: 'r resposta',
    you: 'você vocês senhor senhora',
    me: 'meu minha meus minhas mim'
  },
  nouns: {
    person: {
      any: 'porta-voz economista analista artista jornalista líder dirigente representante testemunha especialista atleta autarca presidente adolescente agente alpinista assistente ativista activista chefe cientista cineasta cliente colega comandante comentador comentarista comerciante cônjuge coronel correspondente dentista docente dramaturgo eletricista ensaísta espectador estilista estudante ex-presidente eurodeputado eurodeputada estagiário feminista futebolista general gerente governante guitarrista habitante humorista infectologista influenciador intérprete jovem jurista linguista lojista manifestante militante motorista munícipe negociante oponente paciente parente participante passageiro pensionista pediatra pianista piloto poeta policial porteiro premiê premier primeiro-ministro primeira-ministra psiquiatra rapper refém requerente residente responsável rival romancista roteirista sargento sindicalista sobrevivente soldado taxista tenente tenista turista urbanista utente vice vice-presidente vice-governador viajante vidente vítima violinista vocalista votante diarista cabeleireira maratonista surfista ciclista chanceler ex-chanceler obstetra edil mandatário mandatária congressista internauta youtuber sociólogo',
      m: 'ministro prefeito diretor secretário senador deputado governador advogado candidato investigador pesquisador professor autor escritor treinador médico fundador embaixador historiador ator homem pai filho rei papa agricultor vereador empresário juiz adjunto aluno amigo antropólogo arqueólogo arquiteto arquitecto astrónomo astrônomo banqueiro barbeiro bibliotecário biólogo bombeiro cabeleireiro carniceiro carteiro climatólogo companheiro comissário conselheiro coreógrafo cozinheiro criminólogo cunhado delegado empregado encarregado enfermeiro engenheiro epidemiólogo esposo ex-ministro farmacêutico filósofo fotógrafo funcionário geólogo ginecólogo herdeiro inquilino investigado jardineiro marinheiro matemático meteorólogo motoqueiro músico namorado neto neurólogo noivo operário padeiro padrinho pedagogo perito politólogo político proprietário psicólogo reformado sócio sobrinho sogro subsecretário técnico tesoureiro usuário vizinho veterinário viúvo voluntário virólogo vulcanólogo zoólogo aposentado acusado arguido suspeito detido desalojado moço menino garoto goleiro fazendeiro caminhoneiro açougueiro catedrático ex-prefeito ex-deputado vice-prefeito oceanógrafo ecólogo administrador apresentador assessor coautor caçador cantor colaborador condutor coordenador criador curador defensor director ex-diretor doutor editor educador empreendedor encenador escultor explorador cofundador gestor ex-governador impulsionador inspetor inspector instrutor jogador lavrador leitor legislador locutor morador nadador negociador observador organizador orientador pastor pescador pintor produtor promotor provedor procurador realizador redator reitor restaurador ex-senador senhor sucessor supervisor torcedor trabalhador tradutor vendedor vencedor viticultor compositor lutador corredor relator eleitor consumidor actor avô irmão tio marido príncipe frade bispo arcebispo cardeal padre genro rapaz campeão barão conde duque dono guarda-redes anfitrião cidadão artesão aldeão capitão escrivão preparador selecionador padrasto cirurgião capelão presidente-executivo treinador-adjunto meia-atacante atacante zagueiro pároco',
      f: 'ministra prefeita diretora secretária senadora deputada governadora advogada candidata investigadora pesquisadora professora autora escritora treinadora médica fundadora embaixadora historiadora atriz mulher mãe filha rainha agricultora vereadora empresária juíza adjunta aluna amiga antropóloga arqueóloga arquiteta arquitecta astrónoma astrônoma banqueira barbeira bibliotecária bióloga bombeira carniceira carteira climatóloga companheira comissária conselheira coreógrafa cozinheira criminóloga cunhada delegada empregada encarregada enfermeira engenheira epidemióloga esposa ex-ministra farmacêutica filósofa fotógrafa funcionária geóloga ginecóloga herdeira inquilina investigada jardineira marinheira meteoróloga motoqueira namorada neta neuróloga noiva operária padeira padrinha passageira pedagoga perita politóloga proprietária psicóloga reformada socióloga sócia sobrinha sogra subsecretária tesoureira usuária vizinha veterinária viúva voluntária viróloga vulcanóloga zoóloga aposentada acusada arguida suspeita detida desalojada moça menina garota goleira fazendeira caminhoneira açougueira bilionária catedrática ex-prefeita ex-deputada vice-prefeita oceanógrafa ecóloga administradora apresentadora assessora coautora caçadora cantora colaboradora condutora coordenadora criadora curadora defensora directora ex-diretora doutora editora educadora empreendedora encenadora escultora espectadora exploradora cofundadora gestora ex-governadora impulsionadora inspetora inspectora instrutora jogadora lavradora leitora legisladora locutora moradora nadadora negociadora observadora organizadora orientadora pastora pescadora pintora produtora programadora promotora provedora procuradora realizadora redatora reitora restauradora ex-senadora senhora sucessora supervisora torcedora trabalhadora tradutora vendedora vencedora viticultora compositora lutadora corredora relatora eleitora consumidora actriz avó irmã tia princesa freira madre rapariga campeã baronesa condessa duquesa dona anfitriã cidadã artesã aldeã capitã escrivã embaixatriz madrasta presidenta cirurgiã poetisa heroína'
    },
    unnamed:
      'observadores especialistas analistas críticos fontes moradores testemunhas autoridades investigadores pesquisadores diplomatas opositores apoiantes ativistas sindicatos comentadores manifestantes cientistas médicos fonte moradoras apoiadores vizinhos vizinhas familiares parentes pais mães professores docentes estudantes alunos trabalhadores agricultores pescadores comerciantes utentes usuários clientes adeptos torcedores jogadores passageiros vítimas policiais polícias bombeiros agentes advogados magistrados juízes promotores economistas historiadores sociólogos detratores defensores deputados senadores vereadores prefeitos autarcas ministros conselheiros dirigentes empregados funcionários residentes habitantes populares enfermeiros internautas inquilinos proprietários organizadores ambientalistas associações empresários aliados interlocutores assessores técnicos jornalistas repórteres meios correspondentes marido esposa filho filha pai mãe irmão irmã namorado namorada noivo noiva viúvo viúva avô avó tio tia primo prima vizinho vizinha amigo amiga cunhado cunhada sogro sogra',
    publication:
      'jornal diário semanário revista emissora agência canal rádio imprensa portal gazeta televisão tabloide blogue blog site matutino vespertino mensário',
    organisation:
      'governo ministério partido sindicato polícia tribunal comissão empresa companhia grupo associação federação universidade instituto banco câmara prefeitura parlamento congresso senado exército júri clube oposição defesa acusação procuradoria promotoria defensoria secretaria junta freguesia autarquia capitania marinha bombeiros assembleia palácio planalto vaticano kremlin diocese arquidiocese igreja paróquia hospital clínica observatório autoridade regulador construtora fabricante concessionária distribuidora operadora cooperativa filial firma multinacional startup confederação coordenação plataforma coletivo movimento fundação ong organização órgão comité comitê conselho direção direcção delegacia delegação embaixada consulado união coligação faculdade laboratório ouvidoria corregedoria administração diretoria gerência entidade seguradora imobiliária mineradora petrolífera petroleira gabinete presidência liga supremo cartório bancada loja padaria pastelaria livraria farmácia restaurante pousada hotel joalharia joalheria oficina fábrica adega mercearia torcida claque confraria',
    company:
      'empresa companhia grupo firma construtora fabricante concessionária distribuidora operadora cooperativa filial multinacional entidade seguradora imobiliária mineradora petrolífera petroleira startup',
    document:
      'relatório comunicado estudo carta documento artigo texto sondagem pesquisa decreto lei sentença editorial nota acórdão despacho parecer laudo ofício resolução moção circular regulamento portaria inquérito barómetro petição denúncia',
    occasion:
      'comunicado entrevista discurso carta tweet mensagem conferência declaração debate livro vídeo nota post coletiva podcast intervenção audiência petição sessão'
  },
  works:
    'filme livro romance canção álbum disco série peça ópera poema quadro exposição programa revista documentário intitulado intitulada chamado chamada denominado denominada operação projeto lema palavra termo expressão plano prêmio prémio festival campanha espetáculo filmes livros romances canções álbuns discos séries peças poemas quadros longa curta longa-metragem curta-metragem comédia tragédia drama musical balé bailado sinfonia concerto digressão turnê single tema temas música músicas faixa conto ensaio memórias autobiografia biografia antologia saga trilogia novela telenovela minissérie podcast videoclipe jogo aplicativo aplicação instalação retrospectiva retrospetiva tela escultura mural fotografia coleção congresso concurso troféu banda grupo orquestra cartaz letreiro espectáculo show montagem enredo lei relatório projetos operativo restaurante bar café hotel barco navio pesqueiro veleiro cavalo secção coluna ciclo texto bloco escola lenda lendas fábula mito',
  soCalled:
    'chamado chamada denominado denominada suposto suposta apelidado apelidada chamados chamadas denominados denominadas apelidados apelidadas apelidou apelidaram apelida apelidam apelido alcunha alcunhado alcunhada batizado batizada batizados batizadas batizou batizaram baptizado baptizada rebatizado rebatizada chamam chamavam conhecido conhecida conhecidos conhecidas conhecem vulgo rótulo fama lema slogan palavra palavras termo termos expressão conceito noção intitulado intitulada pseudónimo pseudônimo',
  charges: {
    nouns:
      'inquérito investigação denunciado denunciada indiciado indiciada preso presa condenado condenada acusado acusada crime crimes processo réu ré processado arguido suspeita julgado julgada',
    links: 'por de'
  },
  naming: { verbs: 'chama chamava conhece conhecia', subjects: 'gente mundo se todos muitos povo' },
  soCalledLinks: 'como de o a os as por já aqui pelo pela',
  notNames:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  clitics: '-se -lhe -lhes -nos -me',
  dropsSubject: true,
  dashes: true
}
