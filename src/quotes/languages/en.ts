import type { Language } from './model.ts'

export const en: Language = {
  code: 'en',
  common:
    'the a an and or but of to in on at by for from with as is are was were be been being has have had do does did will would can could may might should must not no nor so yet if when while because although though since until unless before after during about against between into over under through than then that this these those there here what which who whom whose where why how all any both each few more most other some such only own same too very just also even still again further once it its he she they them his her their we our us you your i my me him one two three four five six seven eight nine ten first second last next new old many much well back up down out off now today yesterday tomorrow meanwhile however moreover instead later earlier perhaps maybe indeed according asked speaking despite like unlike still nearly almost whether every another others neither either several yes ok oh',
  say: 'said says say saying told tells tell wrote writes write added adds add tweeted tweets retweeted posted posts asked asks ask noted notes note replied replies responded responds explained explains explain continued continues stated states declared declares concluded concludes argued argues argue recalled recalls acknowledged acknowledges suggested suggests warned warns warn insisted insists insist admitted admits promised predicted predicts remarked remarks announced announces reported reports claimed claims claim asserted asserts answered answers urged urges shouted shouts lamented joked jokes observed observes yelled vowed pledged quipped proclaimed chanted exclaimed complained commented mused countered conceded confirmed confirms stressed stresses emphasized emphasised emphasizes reiterated cautioned testified texted emailed interjected whispered cried boasted bragged agreed agrees thought believes believe maintained maintains contended contends alleged alleges revealed reveals repeated repeats wondered recounted retorted deadpanned advised instructed intoned snapped offered demanded demands read reads learned appealed recommended estimated estimates  signaled signalled figured finds found indicated indicates implored pleaded began begins fumed thundered opined sighed laughed chimed volunteered summarized summarised ventured declined inquired screamed hollered apologized apologised rejoined allowed hinted hints hoped hopes fears feared',
  call: 'called calls call described describes describe dubbed dubs labeled labelled labels denounced denounces blasted blasts praised praises accused accuses accuse criticized criticised criticizes criticises blamed blames mocked mocks slammed slams hailed hails termed terms characterized characterised characterizes portrayed portrays referred refers branded derided ridiculed condemned condemns dismissed dismisses decried rejected rejects defended defends deemed touted attacked assailed ripped bashed tagged cited cites quoted quotes promises promise spoke speaks talked talks pushed welcomed welcomes wants wanted expressed expresses cast lauded compared likened pronounced deplored voiced invoked considers considered sees saw views viewed signed stood thanked urged challenged assured assures expected lambasted railed vowing focuses includes included uses ordered commits committed seeks sought hit went show shows showed think thinks argues hoped proposes proposed',
  participle:
    'saying adding calling telling noting arguing explaining describing accusing declaring stating insisting suggesting asking writing claiming remarking chanting warning citing promising vowing tweeting referring predicting urging recalling quoting joking blasting labeling dubbing denouncing criticizing praising pledging concluding acknowledging mocking stressing emphasizing asserting shouting yelling announcing blaming dismissing questioning pointing proclaiming admitting conceding responding replying reminding wondering testifying boasting lamenting complaining observing commenting confirming alleging characterizing portraying comparing likening thanking singing holding reading',
  phrases: [
    'pointed out',
    'points out',
    'point out',
    'went on',
    'goes on',
    'put it',
    'puts it',
    'shot back',
    'fired back',
    'called for',
    'calls for',
    'made clear',
    'makes clear',
    'chimed in',
    'weighed in',
    'hit back',
    'let slip',
    'spoke of',
    'speaks of',
    'warned of'
  ],
  according: ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'quoting', 'citing'],
  accordingAfter: '',
  pronouns: { he: 'm', she: 'f', they: 'p', it: 'n', i: 'any', we: 'p', both: 'p' },
  passive: 'is are was were be been being',
  quoted: { verbs: 'quoted cited', there: 'there' },
  anonymity: [
    'anonymity',
    'not to be named',
    'not to be identified',
    'not be named',
    'not be identified',
    'to be named',
    'to be identified',
    'not authorized',
    'not authorised'
  ],
  relatives: 'who which whom whose that',
  between:
    'has have had is was were are be been being will would can could may might should also then later again once further already often repeatedly recently publicly still simply just even never always ever now soon first once afterward afterwards did does do not first subsequently thus therefore explicitly sometimes all both himself herself itself instead twice promptly so',
  that: 'that',
  joints:
    'that because when while if although though since until unless whereas where whether but and or as after before than what how why like so',
  prepositions:
    'of for from with at in on by to about against between into over under through during after before within without among around near behind beyond across toward towards regarding amid since until as including despite alongside outside inside upon via per',
  linking: 'of for with from at close familiar in briefed involved present',
  addressing: 'to with',
  determiners:
    'the a an his her its their our my your this that these those some any no every each another one two three four five many several most both all other few such certain various numerous dozens hundreds',
  articles: 'the a an',
  titles: {
    any: 'president senator sen. sens. rep. reps. representative gov. governor dr. dr prof. professor judge justice mayor minister secretary chairman-elect chancellor ambassador general gen. colonel col. captain capt. lt. lieutenant sgt. sergeant maj. major adm. admiral officer detective inspector superintendent sheriff rev. reverend pastor bishop archbishop cardinal pope rabbi imam director chief ceo commissioner coach congressman-elect premier speaker leader attorney counsel councillor councilor councilmember commander cmdr. marshal deputy vice president-elect justice prime foreign defense interior envoy spokesperson chairperson chair candidate analyst economist activist researcher author hon. speaker principal dean treasurer comptroller lawmaker mp host editor columnist reporter correspondent strategist pollster coordinator manager owner founder aide adviser advisor',
    m: 'mr. mr sir lord king prince congressman chairman spokesman businessman father brother fr. imam sheikh assemblyman councilman alderman pope',
    f: 'mrs. mrs ms. ms miss dame lady queen princess congresswoman chairwoman spokeswoman businesswoman sister madam assemblywoman councilwoman'
  },
  nouns: {
    person: {
      any: 'operator president senator governor mayor minister secretary candidate nominee leader spokesperson official officer judge justice lawyer attorney adviser advisor aide ambassador envoy director chief executive ceo chair chairperson head professor doctor scientist researcher author writer novelist journalist reporter editor analyst economist expert strategist consultant pollster coach player manager owner founder activist lawmaker representative speaker politician billionaire mogul magnate celebrity actor singer musician artist star host anchor pastor bishop pope priest rabbi cleric teacher student resident voter supporter critic witness victim driver neighbor neighbour farmer worker engineer pilot soldier commander general colonel detective inspector prosecutor defendant suspect historian critic astronomer physicist biologist chemist grower baker chef mathematician philosopher surgeon nurse librarian curator treasurer commissioner chancellor premier democrat republican conservative liberal socialist libertarian independent texan floridian vermonter veteran frontrunner front-runner lawmaker legislator moderator interviewer commentator columnist blogger pundit contender rival opponent incumbent organizer organiser coordinator counsel counselor comedian rapper entrepreneur investor developer banker native freshman hopeful insider operative delegate attendee participant protester demonstrator member teenager',
      m: 'congressman spokesman chairman businessman man father son husband brother king prince gentleman actor boy assemblyman councilman policeman newsman',
      f: 'congresswoman spokeswoman chairwoman businesswoman woman mother daughter wife sister queen princess lady actress girl assemblywoman councilwoman policewoman'
    },
    unnamed:
      'observers officials critics sources source analysts experts people person supporters opponents aides advisers advisors lawyers lawmakers scientists researchers residents voters witnesses diplomats insiders commentators reporters journalists economists activists protesters demonstrators democrats republicans conservatives liberals senators politicians leaders members staffers strategists historians neighbours neighbors parents students teachers workers doctors investigators prosecutors authorities police operatives donors executives organizers organisers allies rivals candidates men women friends colleagues employees managers spokesman spokeswoman spokesperson spokespeople official aide adviser insider crowd audience protester attendees delegates scholars readers users viewers fans some others many one most',
    publication:
      'paper newspaper daily weekly magazine broadcaster journal tabloid outlet website site network agency channel station newsroom blog publication newswire editorial gazette',
    organisation:
      'company campaign group organization organisation committee ministry department government administration party union bank agency court commission council board team firm association federation university institute police bureau office foundation congress senate parliament house coalition administration embassy club school hospital army navy military jury panel army nonprofit charity pac',
    company: 'company firm group',
    document:
      'report statement letter memo document study survey poll filing lawsuit complaint ruling indictment bill law book article email e-mail message post tweet article op-ed editorial transcript release resolution order text ad advertisement video advert petition paper release headline sign poster banner caption website page memoir column opinion dossier analysis audit warrant affidavit testimony speech slogan press-release note story data figures documents emails records letters polls surveys',
    occasion:
      'statement interview speech letter email e-mail memo press-conference conference briefing tweet post message column editorial op-ed article memoir book video debate rally broadcast podcast hearing testimony call note blog release address filing affidavit remarks appearance'
  },
  works:
    'autobiography biography bestseller film movie book novel song album show series play opera musical poem painting exhibition programme program podcast documentary magazine episode sitcom memoir thriller bestseller ballad hit anthem hymn comedy drama game video-game essay paper article report titled entitled called named slogan phrase term word nickname hashtag headlined dubbed motto chapter trilogy campaign operation project column movie’s',
  soCalled: 'so-called self-styled self-described self-proclaimed nicknamed dubbed aka',
  capitalDays: true,
  notNames:
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december republican republicans democrat democrats democratic american americans british french german russian chinese european english spanish italian christian christians muslim muslims jewish gop god internet bible christmas easter iraqi iranian israeli israelis palestinian mexican ukrainian canadian african latino hispanic asian catholic protestant conservative former'
}
