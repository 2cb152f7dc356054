import { ROMANCE_ORGANISATION_WORDS } from './romance-names.ts'

/** Names known everywhere: platforms, agencies, and given names by which people are told from other names. */

export const PLATFORMS: ReadonlyMap<string, string> = new Map(
  'Twitter,X,Facebook,Instagram,Telegram,TikTok,YouTube,LinkedIn,Mastodon,Bluesky,Threads,Reddit,Snapchat,Weibo,WhatsApp,Truth Social,VKontakte,Tumblr,Pinterest,Twitch,Discord,Substack,Gab,Parler,Rumble,Periscope,Medium,Signal,Viber,Твиттер,Телеграм,Фейсбук,تويتر,فيسبوك,تلغرام,ツイッター'
    .split(',')
    .map(name => [name.toLowerCase(), name] as const)
)

/** Outlets and agencies whose name does not tell that they are. */
export const OUTLETS: ReadonlySet<string> = new Set(
  'reuters,ap,afp,dpa,upi,pap,ansa,efe,lusa,anp,tt,apa,tass,interfax,ria novosti,unian,ukrinform,kyodo,nhk,cnn,bbc,cbs,nbc,abc,msnbc,fox,npr,pbs,c-span,cnbc,espn,hbo,ard,zdf,ntv,rtl,orf,srf,rai,rtve,tvn,svt,nos,cbc,politico,axios,bloomberg,buzzfeed,slate,salon,vox,breitbart,vice,propublica,the guardian,guardian,the atlantic,the economist,time,newsweek,der spiegel,spiegel,die zeit,bild,focus,stern,die welt,le monde,le figaro,libération,el país,el mundo,la repubblica,corriere della sera,la stampa,gazeta wyborcza,rzeczpospolita,onet,público,expresso,de volkskrant,de telegraaf,nrc,dagens nyheter,aftonbladet,expressen,al jazeera,al arabiya,тасс,интерфакс,риа новости,рбк,медуза,укрінформ,уніан,xinhua,univision,telemundo'.split(
    ','
  )
)

/** A name with one of these words is an outlet's. */
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  'écho,échos,courrier,dépêche,faro,voz,głos,glos,blad,avis,avisen,merkur,times,post,journal,news,herald,tribune,gazette,chronicle,observer,telegraph,mirror,courier,globe,star,sun,bulletin,dispatch,examiner,inquirer,magazine,monthly,weekly,daily,beacon,caller,sentinel,register,insider,digest,today,wire,review,radio,tv,television,broadcasting,press,zeitung,nachrichten,tagblatt,tageblatt,anzeiger,rundschau,allgemeine,kurier,kurir,bote,blatt,presse,journal,gazette,diario,diário,jornal,periódico,heraldo,giornale,corriere,gazzetta,messaggero,kurier,gazeta,dziennik,rzeczpospolita,krant,dagblad,courant,tidningen,tidning,dagbladet,posten,газета,известия,правда,новости,новини,вісті,時事,新聞,通信,صحيفة'.split(
    ','
  )
)

/** Endings of outlets' names that are one word: "Abendzeitung", "Norrbladet". */
const OUTLET_ENDINGS: readonly string[] =
  'zeitung,kurier,koerier,anzeiger,rundschau,nachrichten,tagblatt,tageblatt,abendblatt,wochenblatt,blatt,presse,post,bladet,blad,posten,tidning,tidningen,dagblad,courant,avisen'.split(
    ','
  )

/** True of a word that outlets' names have in them, also as the last part of a compound with enough before it. */
export const isOutletWord = (word: string): boolean =>
  OUTLET_WORDS.has(word) ||
  OUTLET_ENDINGS.some(ending => word.endsWith(ending) && word.length > ending.length + 3)

/** A name with one of these words is an organisation's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    ROMANCE_ORGANISATION_WORDS +
    'zonen,söhne,söner,sons,gebroeders,gebrüder,bröderna,homes,metals,lines,airlines,airways,industries,holdings,systems,motors,motor,energy,foods,pharma,pharmaceuticals,technologies,technology,solutions,works,mines,railways,railway,properties,ventures,stores,studios,entertainment,insurance,logistics,telecom,software,labs,laboratories,enterprises,investments,securities,financial,resources,utilities,chemicals,steel,oil,charity,hospitals,cooperative,committee,party,university,department,ministry,inc,inc.,corp,corp.,corporation,company,co.,group,bank,court,police,association,union,council,agency,commission,federation,foundation,institute,institution,center,centre,bureau,office,administration,congress,senate,parliament,house,board,society,club,league,fund,trust,alliance,coalition,network,college,school,church,army,navy,force,guard,authority,service,services,organization,organisation,campaign,pac,forum,partners,llc,ltd,ltd.,gmbh,ag,sa,spa,plc,hospital,museum,team,ministerium,bundestag,bundesrat,amt,partei,universität,gericht,polizei,verband,gewerkschaft,verein,stiftung,gesellschaft,kommission,rat,regierung,ministère,gouvernement,parti,syndicat,université,tribunal,conseil,commission,ministerio,gobierno,partido,sindicato,universidad,ayuntamiento,comisión,ministero,governo,partito,sindacato,università,comune,ministerstwo,rząd,partia,uniwersytet,sąd,policja,ministerie,regering,partij,universiteit,gemeente,politie,departementet,regeringen,partiet,universitetet,polisen,міністерство,уряд,партія,університет,поліція,министерство,правительство,партия,университет,полиция,وزارة,حكومة,حزب,جامعة,شرطة'
  ).split(',')
)

/** Countries, states and capitals often named in news: places, not speakers, unless nobody else speaks. */
export const PLACES: ReadonlySet<string> = new Set(
  'pa.,n.h.,l.a.,calif.,ky.,fla.,ariz.,mass.,mich.,minn.,wis.,colo.,conn.,tenn.,va.,wash.,ill.,ind.,n.y.,n.j.,n.c.,s.c.,vt.,md.,mo.,nev.,ore.,la.,ga.,ala.,okla.,kan.,neb.,america,united states,u.s.,us,usa,u.k.,uk,britain,england,scotland,ireland,france,germany,italy,spain,portugal,poland,ukraine,russia,china,japan,india,iran,iraq,syria,israel,turkey,egypt,mexico,canada,cuba,brazil,europe,africa,asia,australia,afghanistan,libya,saudi arabia,north korea,south korea,new york,new york city,washington,d.c.,california,texas,florida,ohio,iowa,new hampshire,south carolina,north carolina,nevada,virginia,pennsylvania,michigan,wisconsin,indiana,illinois,chicago,boston,los angeles,philadelphia,cleveland,miami,arizona,colorado,georgia,alabama,tennessee,missouri,minnesota,vermont,massachusetts,new jersey,connecticut,maryland,utah,oregon,oklahoma,louisiana,kentucky,kansas,nebraska,arkansas,mississippi,west virginia,moscow,kyiv,kiev,beijing,london,paris,berlin,brussels,rome,madrid,warsaw,tokyo,jerusalem,gaza,cairo,deutschland,österreich,schweiz,frankreich,italien,spanien,polen,russland,türkei,china,usa,europa,wien,münchen,hamburg,köln,frankfurt'.split(
    ','
  )
)
