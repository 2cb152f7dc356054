import type { Language } from './model.ts'

export const pt: Language = {
  code: 'pt',
  narrates: true,
  common:
    'o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas para com sem sobre entre até desde segundo contra durante após e ou mas que quem qual cujo onde quando como porque se não nem é são era eram foi foram será tem têm tinha havia ser estar está estão há mais menos muito já também ainda este esta estes estas esse essa isso aquele todo todos toda todas outro outra mesmo ele ela eles elas eu nós você vocês seu sua seus suas lhe hoje ontem amanhã aqui ali assim embora enquanto depois antes então numa num',
  say: 'disse disseram diz dizem dizia dito afirmou afirmaram afirma afirmam explicou explica explicam acrescentou acrescenta declarou declara declararam garantiu garante sublinhou sublinha salientou salienta destacou destaca referiu refere alertou alerta avisou avisa recordou recorda lembrou lembra comentou comenta respondeu responde perguntou pergunta anunciou anuncia confirmou confirma admitiu admite reconheceu reconhece insistiu insiste reiterou reitera esclareceu lamentou lamenta denunciou denuncia escreveu escreve escrevem publicou publica exclamou concluiu conclui argumentou argumenta defendeu defende prometeu promete pediu pede exigiu ironizou relatou relata contou conta confessou confessa considerou considera acredita informou informa revelou revela ressaltou ressalta apontou aponta frisou frisa assegurou assegura adiantou adianta replicou rebateu',
  call: 'classificou classifica chamou chama descreveu descreve apelidou definiu define falou fala falam acusou acusa elogiou criticou critica vê celebrou rejeitou condenou qualificou qualifica',
  participle:
    'dizendo afirmando acrescentando explicando garantindo sublinhando declarando classificando prometendo lembrando',
  phrases: [],
  according: ['segundo', 'de acordo com', 'para', 'nas palavras de', 'na opinião de', 'conforme'],
  accordingAfter: '',
  pronouns: { ele: 'm', ela: 'f', eles: 'p', elas: 'p', eu: 'any' },
  quoted: { verbs: 'citado citada', there: 'ali' },
  anonymity: ['anonimato'],
  relatives: 'que quem qual',
  between:
    'tem têm tinha havia se lhe também ontem hoje depois ainda já não assim segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo nesta na',
  that: 'que',
  joints: 'que porque mas e ou se quando enquanto embora pois onde como',
  prepositions:
    'de do da dos das a ao aos à às em no na nos nas por pelo pela pelos pelas para com sem sobre entre até desde segundo contra durante após perante numa num',
  linking: 'de do da dos das',
  addressing: 'a com ao à',
  determiners:
    'o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa aquele vários várias alguns algumas muitos muitas outro outra dois três',
  articles: 'o a os as um uma',
  articleGenders: { o: 'm', a: 'f' },
  titles: {
    any: 'presidente ministro prefeito autarca porta-voz juiz general coronel capitão professor rei papa secretário diretor senador deputado governador economista médico premiê primeiro-ministro',
    m: 'sr. senhor dom dr. padre príncipe',
    f: 'sra. senhora dona dra. rainha princesa presidenta ministra prefeita juíza doutora professora secretária diretora senadora deputada governadora médica'
  },
  nouns: {
    person: {
      any: 'porta-voz economista analista artista jornalista líder dirigente representante testemunha especialista atleta autarca presidente',
      m: 'ministro prefeito diretor secretário senador deputado governador advogado candidato investigador pesquisador professor autor escritor treinador médico fundador embaixador historiador ator homem pai filho rei papa agricultor vereador empresário juiz',
      f: 'ministra prefeita diretora secretária senadora deputada governadora advogada candidata investigadora pesquisadora professora autora escritora treinadora médica fundadora embaixadora historiadora atriz mulher mãe filha rainha agricultora vereadora empresária juíza'
    },
    unnamed:
      'observadores especialistas analistas críticos fontes moradores testemunhas autoridades investigadores pesquisadores diplomatas opositores apoiantes ativistas sindicatos comentadores manifestantes cientistas médicos',
    publication: 'jornal diário semanário revista emissora agência canal rádio imprensa portal gazeta',
    organisation:
      'governo ministério partido sindicato polícia tribunal comissão empresa companhia grupo associação federação universidade instituto banco câmara prefeitura parlamento congresso senado exército júri clube oposição',
    company: 'empresa companhia grupo',
    document:
      'relatório comunicado estudo carta documento artigo texto sondagem pesquisa decreto lei sentença editorial nota',
    occasion:
      'comunicado entrevista discurso carta tweet mensagem conferência declaração debate livro vídeo nota'
  },
  works:
    'filme livro romance canção álbum disco série peça ópera poema quadro exposição programa revista documentário intitulado intitulada chamado chamada denominado denominada operação projeto lema palavra termo expressão plano prêmio prémio festival campanha espetáculo',
  soCalled: 'chamado chamada denominado denominada suposto suposta apelidado apelidada',
  notNames:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  dropsSubject: true,
  dashes: true
}
