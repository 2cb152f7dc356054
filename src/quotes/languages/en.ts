import type { Language } from './model.ts'

export const en: Language = {
  code: 'en',
  fixedOrder: true,
  perfect: 'written',
  addressed: 'me us him her them reporters supporters',
  bearers: 'sign signs poster posters banner banners placard shirt t-shirt hat sticker',
  loose: 'under after before during through since until despite via as',
  moments: 'last this earlier late early week month year night morning evening afternoon today yesterday',
  namedDays: 'super black good holy ash palm easter cyber bloody',
  quantities: 'most many some one',
  common:
    'nobody everybody everyone nothing everything anybody anyone none the a an and or but of to in on at by for from with as is are was were be been being has have had do does did will would can could may might should must not no nor so yet if when while because although though since until unless before after during about against between into over under through than then that this these those there here what which who whom whose where why how all any both each few more most other some such only own same too very just also even still again further once it its he she they them his her their we our us you your i my me him one two three four five six seven eight nine ten first second last next new old many much well back up down out off now today yesterday tomorrow meanwhile however moreover instead later earlier perhaps maybe indeed according asked speaking despite like unlike still nearly almost whether every another others neither either several yes ok oh',
  say: 'said says say saying told tells tell wrote writes write added adds add tweeted tweets retweeted posted posts asked asks ask noted notes note replied replies responded responds explained explains explain continued continues stated states declared declares concluded concludes argued argues argue recalled recalls acknowledged acknowledges suggested suggests warned warns warn insisted insists insist admitted admits promised predicted predicts remarked remarks announced announces reported reports claimed claims claim asserted asserts answered answers urged urges shouted shouts lamented joked jokes observed observes yelled vowed pledged quipped proclaimed chanted exclaimed complained commented mused countered conceded confirmed confirms stressed stresses emphasized emphasised emphasizes reiterated cautioned testified texted emailed interjected whispered cried boasted bragged agreed agrees thought believes believe maintained maintains contended contends alleged alleges revealed reveals repeated repeats wondered recounted retorted deadpanned advised instructed intoned snapped offered demanded demands read reads learned appealed recommended estimated estimates signaled signalled figured finds found indicated indicates implored pleaded began begins fumed thundered opined sighed laughed chimed volunteered summarized summarised ventured declined inquired screamed hollered apologized apologised rejoined allowed hinted hints hoped hopes fears feared',
  call: 'called calls call described describes describe dubbed dubs labeled labelled labels denounced denounces blasted blasts praised praises accused accuses accuse criticized criticised criticizes criticises blamed blames mocked mocks slammed slams hailed hails termed terms characterized characterised characterizes portrayed portrays referred refers branded derided ridiculed condemned condemns dismissed dismisses decried rejected rejects defended defends deemed touted attacked assailed ripped bashed tagged cited cites quoted quotes promises promise spoke speaks talked talks pushed welcomed welcomes wants wanted expressed expresses cast lauded compared likened pronounced deplored voiced invoked considers considered sees saw views viewed signed stood thanked urged challenged assured assures expected lambasted railed vowing focuses includes included uses ordered commits committed seeks sought hit went show shows showed think thinks argues hoped proposes proposed',
  participle:
    'saying adding calling telling noting arguing explaining describing accusing declaring stating insisting suggesting asking writing claiming remarking chanting warning citing promising vowing tweeting referring predicting urging recalling quoting joking blasting labeling dubbing denouncing criticizing praising pledging concluding acknowledging mocking stressing emphasizing asserting shouting yelling announcing blaming dismissing questioning pointing proclaiming admitting conceding responding replying reminding wondering testifying boasting lamenting complaining observing commenting confirming alleging characterizing portraying comparing likening thanking singing holding reading offering charging demanding bragging gushing',
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
  stance: {
    clause:
      'believe believes believed believing think thinks thought thinking know knows knew knowing hope hopes hoped hoping fear fears feared fearing find finds found finding show shows showed shown showing indicate indicates indicated indicating imply implies implied implying learn learns learned learning acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding deny denies denied denying recognize recognizes recognized recognizing predict predicts predicted predicting suspect suspects suspected suspecting expect expects expected expecting determine determines determined determining realize realizes realized realizing clarify clarifies clarified clarifying signal signals signaled signaling signalled allege alleges alleged alleging assert asserts asserted asserting maintain maintains maintained maintaining contend contends contended contending doubt doubts doubted doubting worry worries worried worrying agree agrees agreed agreing assume assumes assumed assuming decide decides decided deciding announce announces announced announcing report reports reported reporting suggest suggests suggested suggesting argue argues argued arguing say says said saying note notes noted noting claim claims claimed claiming reveal reveals revealed revealing declare declares declared declaring confirm confirms confirmed confirming conclude concludes concluded concluding warn warns warned warning insist insists insisted insisting admit admits admitted admitting complain complains complained complaining estimate estimates estimated estimating emphasize emphasizes emphasized emphasizing stress stresses stressed stressing reiterate reiterates reiterated reiterating recall recalls recalled recalling explain explains explained explaining respond responds responded responding state states stated stating write writes wrote written writing tweet tweets tweeted tweeting add adds added adding demonstrate demonstrates demonstrated demonstrating affirm affirms affirmed affirming caution cautions cautioned cautioning joke jokes joked joking propose proposes proposed proposing recommend recommends recommended recommending remember remembers remembered remembering promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing testify testifies testified testifying notice notices noticed noticing understand understands understood understanding observe observes observed observing remark remarks remarked remarking guess guesses guessed guessing reply replies replied replying disclose discloses disclosed disclosing boast boasts boasted boasting ensure ensures ensured ensuring hint hints hinted hinting feel feels felt feeling convinced confident hopeful aware adamant optimistic concerned certain sure skeptical fearful afraid unaware',
    object:
      'express expresses expressed expressing outline outlines outlined outlining detail details detailed detailing echo echos echoed echoing underscore underscores underscored underscoring paint paints painted painting resist resists resisted resisting forecast forecasts forecasting ignore ignores ignored ignoring illustrate illustrates illustrated illustrating document documents documented documenting authorize authorizes authorized authorizing unveil unveils unveiled unveiling credit credits credited crediting thank thanks thanked thanking trumpet trumpets trumpeted trumpeting extol extols extoled extoling ponder ponders pondered pondering prioritize prioritizes prioritized prioritizing clarify clarifies clarified clarifying specify specifies specified specifying articulate articulates articulated articulating dissect dissects dissected dissecting depict depicts depicted depicting frame frames framed framing spotlight spotlights spotlighted spotlighting condone condones condoned condoning respect respects respected respecting understand understands understood understanding decide decides decided deciding co-sponsor co-sponsors co-sponsored co-sponsoring relish relishes relished relishing address addresses addressed addressing threaten threatens threatened threatening consider considers considered considering weigh weighs weighed weighing justify justifies justified justifying excuse excuses excused excusing minimize minimizes minimized minimizing exaggerate exaggerates exaggerated exaggerating overstate overstates overstated overstating mischaracterize mischaracterizes mischaracterized mischaracterizing misrepresent misrepresents misrepresented misrepresenting summarize summarizes summarized summarizing restate restates restated restating champion champions championed championing deplore deplores deplored deploring applaud applauds applauded applauding criticize criticizes criticized criticizing accuse accuses accused accusing cite cites cited citing suggest suggests suggested suggesting describe describes described describing defend defends defended defending urge urges urged urging praise praises praised praising want wants wanted wanting support supports supported supporting oppose opposes opposed opposing endorse endorses endorsed endorsing propose proposes proposed proposing dismiss dismisses dismissed dismissing see sees saw seen reveal reveals revealed revealing attack attacks attacked attacking order orders ordered ordering mention mentions mentioned mentioning reject rejects rejected rejecting discuss discusses discussed discussing blast blasts blasted blasting recall recalls recalled recalling question questions questioned questioning blame blames blamed blaming predict predicts predicted predicting slam slams slammed slamming expect expects expected expecting acknowledge acknowledges acknowledged acknowledging tout touts touted touting mock mocks mocked mocking insist insists insisted insisting indicate indicates indicated indicating highlight highlights highlighted highlighting deny denies denied denying challenge challenges challenged challenging welcome welcomes welcomed welcoming portray portrays portrayed portraying promise promises promised promising denounce denounces denounced denouncing condemn condemns condemned condemning decry decries decried decrying announce announces announced announcing downplay downplays downplayed downplaying lament laments lamented lamenting hail hails hailed hailing laud lauds lauded lauding commend commends commended commending congratulate congratulates congratulated congratulating deride derides derided deriding ridicule ridicules ridiculed ridiculing rebut rebuts rebutted rebutting refute refutes refuted refuting rebuke rebukes rebuked rebuking disavow disavows disavowed disavowing repudiate repudiates repudiated repudiating reiterate reiterates reiterated reiterating reaffirm reaffirms reaffirmed reaffirming fear fears feared fearing regret regrets regreted regreting recommend recommends recommended recommending request requests requested requesting demand demands demanded demanding seek seeks sought seeking believe believes believed believing think thinks thought thinking hope hopes hoped hoping say says said saying claim claims claimed claiming recount recounts recounted recounting reference references referenced referencing quote quotes quoted quoting list lists listed listing declare declares declared declaring advocate advocates advocated advocating bemoan bemoans bemoaned bemoaning assail assails assailed assailing admire admires admired admiring resent resents resented resenting doubt doubts doubted doubting envision envisions envisioned envisioning foresee foresees foresaw foreseen foreseeing prefer prefers preferred preferring concede concedes conceded conceding allege alleges alleged alleging imply implies implied implying liken likens likened likening characterize characterizes characterized characterizing encourage encourages encouraged encouraging voice voices voiced voicing note notes noted noting show shows showed shown showing criticise criticises criticised criticising lambaste lambastes lambasted lambasting protest protests protested protesting estimate estimates estimated estimating contemplate contemplates contemplated contemplating dispute disputes disputed disputing call calls called calling compare compares compared comparing cast casts casting offer offers offered offering tweet tweets tweeted tweeting post posts posted posting assert asserts asserted asserting report reports reported reporting write writes wrote written writing explain explains explained explaining argue argues argued arguing learn learns learned learning stress stresses stressed stressing warn warns warned warning conclude concludes concluded concluding caution cautions cautioned cautioning ensure ensures ensured ensuring recite recites recited reciting relay relays relayed relaying recap recaps recaped recaping identify identifies identified identifying ban bans baned baning restrict restricts restricted restricting',
    infinitive:
      'plan plans planning seek seeks sought seeking vow vows vowed vowing refuse refuses refused refusing decline declines declined declining want wants wanted wanting pledge pledges pledged pledging agree agrees agreed agreing promise promises promised promising hope hopes hoped hoping decide decides decided deciding threaten threatens threatened threatening offer offers offered offering expect expects expected expecting intend intends intending propose proposes proposed proposing prefer prefers preferred preferring wish wishes wished wishing claim claims claimed claiming opt opts opted opting volunteer volunteers volunteered volunteering demand demands demanded demanding swear swears swore swearing choose chooses chose chosen choosing resolve resolves resolved resolving determined willing eager reluctant unwilling keen prepared',
    question:
      'ask asks asked asking question questions questioned questioning wonder wonders wondered wondering know knows knew knowing say says said saying explain explains explained explaining understand understands understood understanding discuss discusses discussed discussing determine determines determined determining debate debates debated debating consider considers considered considering decide decides decided deciding describe describes described describing reveal reveals revealed revealing recall recalls recalled recalling imagine imagines imagined imagining inquire inquires inquired inquiring remember remembers remembered remembering show shows showed shown showing learn learns learned learning',
    told: 'cautioned told tell tells telling assured assures assuring reminded reminds reminding warned warns warning informed informs informing convinced persuaded advised',
    adjectives:
      'convinced confident worried hopeful aware adamant optimistic concerned certain sure skeptical fearful afraid unaware determined willing eager reluctant unwilling keen prepared critical supportive proud wary tired dismissive nervous angry upset excited committed interested comfortable',
    nouns:
      'claim claims show shows report reports attack attacks state states question questions answer answers promise promises call calls note notes support supports plan plans view views hope hopes fear fears doubt doubts demand demands order orders request requests push pushs forecast forecasts estimate estimates challenge challenges address addresss study studys vow vows voice voices quote quotes favor favors debate debates discuss discusss plea pleas mention mentions tweet tweets post posts think thinks question questions respect respects',
    chains:
      'go goes going went continue continues continued seem seems seemed appear appears appeared used try tries tried trying begin begins began manage managed tend tends fail fails failed like likes love have has had need needs needed come came expected set prepared ready',
    negated:
      "don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't 's 've 'd 'll",
    participleEnding: 'ing',
    particles: {
      of: 'critical supportive proud aware skeptical wary tired afraid dismissive speak speaks spoke spoken speaking approve approves approved approving disapprove disapproves disapproved disapproving learn learns learned learning warn warns warned warning boast boasts boasted boasting think thinks thought thinking',
      about:
        'worried concerned optimistic nervous angry upset excited write writes wrote written writing testify testifies testified testifying tweet tweets tweeted tweeting talk talks talked talking speak speaks spoke spoken speaking warn warns warned warning complain complains complained complaining boast boasts boasted boasting brag brags bragged bragging joke jokes joked joking worry worries worrying ask asks asked asking',
      to: 'opposed committed reply replies replied replying refer refers referred referring point points pointed pointing object objects objected objecting allude alludes alluded alluding respond responds responded responding',
      in: 'interested confident believe believes believed believing',
      with: 'comfortable side sides sided siding sympathize sympathizes sympathized sympathizing concur concurs concured concuring agree agrees agreed agreing disagree disagrees disagreed disagreing',
      on: 'focus focuses focused focusing reflect reflects reflected reflecting insist insists insisted insisting decide decides decided deciding dwell dwells dwelled dwelling elaborate elaborates elaborated elaborating expand expands expanded expanding opine opines opined opining call calls called calling touch touches touched touching comment comments commented commenting',
      for: 'vote votes voted voting press presses pressed pressing lobby lobbies lobbied lobbying call calls called calling ask asks asked asking push pushes pushed pushing argue argues argued arguing advocate advocates advocated advocating vouch vouches vouched vouching apologize apologizes apologized apologizing wish wishes wished wishing hope hopes hoped hoping',
      against:
        'vote votes voted voting weigh weighs weighed weighing warn warns warned warning argue argues argued arguing rail rails railed railing',
      by: 'stand stands standed standing',
      at: 'balk balks balked balking rail rails railed railing hint hints hinted hinting',
      out: 'single singles singled singling lash lashes lashed lashing call calls called calling lay lays laid laying rule rules ruled ruling'
    }
  },
  according: ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'quoting', 'citing'],
  accordingWeak: 'quoting citing',
  accordingAfter: '',
  pronouns: { he: 'm', she: 'f', they: 'p', it: 'n', i: 'any', we: 'p', both: 'p' },
  passive: 'is are was were be been being',
  sourcePronouns: { him: 'm' },
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
  shares: 'percent % per cent thirds quarters half',
  times:
    'week weekend month year day night morning afternoon evening past this last earlier later ago monday tuesday wednesday thursday friday saturday sunday',
  relatives: 'who which whom whose that',
  between:
    'has have had is was were are be been being will would can could may might should also then later again once further already often repeatedly recently publicly still simply just even never always ever now soon first once afterward afterwards did does do not first subsequently thus therefore explicitly sometimes all both himself herself itself instead twice promptly so',
  as: 'as',
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
  ages: 'year-old',
  titles: {
    any: 'president senator sen. sens. rep. reps. representative gov. governor dr. dr prof. professor judge justice mayor minister secretary chairman-elect chancellor ambassador general gen. colonel col. captain capt. lt. lieutenant sgt. sergeant maj. major adm. admiral officer detective inspector superintendent sheriff rev. reverend pastor bishop archbishop cardinal pope rabbi imam director chief ceo commissioner coach congressman-elect premier speaker leader attorney counsel councillor councilor councilmember commander cmdr. marshal deputy vice president-elect justice prime foreign defense interior envoy spokesperson chairperson chair candidate analyst economist activist researcher author hon. speaker principal dean treasurer comptroller lawmaker mp host editor columnist reporter correspondent strategist pollster coordinator manager owner founder aide adviser advisor',
    m: 'mr. mr sir lord king prince congressman chairman spokesman businessman father brother fr. imam sheikh assemblyman councilman alderman pope',
    f: 'mrs. mrs ms. ms miss dame lady queen princess congresswoman chairwoman spokeswoman businesswoman sister madam assemblywoman councilwoman'
  },
  offices: {
    lawyer: 'attorney barrister solicitor counsel advocate',
    attorney: 'lawyer counsel',
    'barrister solicitor counsel': 'lawyer',
    prosecutor: 'attorney',
    'detective inspector': 'superintendent sergeant constable detective',
    'spokesperson spokesman spokeswoman': 'spokesperson spokesman spokeswoman'
  },
  others:
    'prosecutor judge magistrate lawyer attorney barrister solicitor counsel coroner detective inspector constable policeman policewoman sheriff spokesman spokeswoman spokesperson witness eyewitness juror interviewer reporter moderator referee interpreter translator plaintiff complainant',
  interview: {
    question: 'q question',
    answer: 'a answer',
    you: 'you your yours'
  },
  nouns: {
    person: {
      any: 'operator president senator governor mayor minister secretary candidate nominee leader spokesperson official officer judge justice lawyer attorney adviser advisor aide ambassador envoy director chief executive ceo chair chairperson head professor doctor scientist researcher author writer novelist journalist reporter editor analyst economist expert strategist consultant pollster coach player manager owner founder activist lawmaker representative speaker politician billionaire mogul magnate celebrity actor singer musician artist star host anchor pastor bishop pope priest rabbi cleric teacher student resident voter supporter critic witness victim driver neighbor neighbour farmer worker engineer pilot soldier commander general colonel detective inspector prosecutor defendant suspect historian critic astronomer physicist biologist chemist grower baker chef mathematician philosopher surgeon nurse librarian curator treasurer commissioner chancellor premier democrat republican conservative liberal socialist libertarian independent texan floridian vermonter veteran frontrunner front-runner lawmaker legislator moderator interviewer commentator columnist blogger pundit contender rival opponent incumbent organizer organiser coordinator counsel counselor comedian rapper entrepreneur investor developer banker native freshman hopeful insider operative delegate attendee participant protester demonstrator member teenager narrator voiceover announcer caller lobbyist programmer designer plumber clerk technician tourist landlord biographer speechwriter staffer trucker boss skipper gaffer striker midfielder defender goalkeeper winger batsman bowler quarterback outfielder linebacker captain referee umpire jockey cyclist sprinter swimmer golfer boxer gymnast skater rower sailor climber winner champion runner-up baroness barrister solicitor magistrate coroner paramedic firefighter lifeguard ranger fisherman shepherd beekeeper butcher brewer publican shopkeeper grocer florist hairdresser tailor carpenter electrician roofer mechanic commuter pensioner retiree widow widower survivor relative grandmother grandfather grandson granddaughter aunt uncle niece nephew cousin fiancé fiancée roommate classmate colleague headteacher headmaster headmistress lecturer scholar academic sociologist psychologist psychiatrist anthropologist archaeologist geologist seismologist hydrologist meteorologist climatologist ecologist botanist zoologist epidemiologist virologist immunologist oncologist cardiologist pediatrician paediatrician gp physician midwife pharmacist dentist vet veterinarian therapist criminologist statistician demographer geographer linguist poet playwright essayist screenwriter director-general conductor composer soprano tenor pianist violinist guitarist drummer singer-songwriter dancer choreographer painter sculptor photographer filmmaker illustrator cartoonist broadcaster presenter newsreader publisher councillor councilor alderman mp senator-elect backbencher leader-elect vice-president vice-chair deputy undersecretary consul diplomat negotiator mediator chief-of-staff superintendent constable sergeant lieutenant brigadier admiral whistleblower informant hacker landowner tenant homeowner trader broker financier shareholder auditor accountant chef-owner restaurateur hotelier co-founder cofounder co-owner trustee volunteer campaigner ringleader accused plaintiff claimant appellant juror',
      m: 'grandad granddad grandpa grandfather dad congressman spokesman chairman businessman man father son husband brother king prince gentleman actor boy assemblyman councilman policeman newsman',
      f: 'gran nan granny mum mom mam congresswoman spokeswoman chairwoman businesswoman woman mother daughter wife sister queen princess lady actress girl assemblywoman councilwoman policewoman'
    },
    unnamed:
      'observers officials critics sources source analysts experts people person supporters opponents aides advisers advisors lawyers lawmakers scientists researchers residents voters witnesses diplomats insiders commentators reporters journalists economists activists protesters demonstrators democrats republicans conservatives liberals senators politicians leaders members staffers strategists historians neighbours neighbors parents students teachers workers doctors investigators prosecutors authorities police operatives donors executives organizers organisers allies rivals candidates men women friends colleagues employees managers spokesman spokeswoman spokesperson spokespeople official aide adviser insider crowd audience protester attendees delegates scholars readers users viewers fans some others many one most',
    publication:
      'paper newspaper daily weekly magazine broadcaster journal tabloid outlet website site network agency channel station newsroom blog publication newswire editorial gazette',
    organisation:
      'company campaign group organization organisation committee ministry department government administration party union bank agency court commission council board team firm association federation university institute police bureau office foundation congress senate parliament house coalition administration embassy club school hospital army navy military jury panel army nonprofit charity pac groups museum retailer manufacturer lender airline regulator watchdog thinktank think-tank cooperative squad brigade consortium alliance network trust society institution theatre gallery studio brewery clinic',
    company:
      'company firm group club charity organisation organization retailer maker manufacturer lender airline',
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
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december republican republicans democrat democrats democratic american americans british french german russian chinese european english spanish italian christian christians muslim muslims jewish gop god internet bible christmas easter iraqi iranian israeli israelis palestinian mexican ukrainian canadian african latino hispanic asian catholic protestant conservative former western eastern northern southern scottish welsh irish dutch swedish norwegian danish finnish polish greek turkish egyptian indian pakistani korean vietnamese australian brazilian argentine colombian nigerian kenyan'
}
