import type { Language } from './model.ts'

export const pl: Language = {
  code: 'pl',
  common:
    'i oraz a ale lub albo że żeby aby ponieważ bo gdy kiedy jak jako co kto który która które którzy czy nie tak to ten ta te tego tej tych tym w we z ze na do od po za przed przez pod nad o u przy dla bez między według jest są był była było były będzie będą ma mają może można się go jej ich jego mu im ja my wy on ona ono oni one już jeszcze tylko także też bardzo więcej tu tam dziś wczoraj jutro teraz potem jednak natomiast wszystko wszyscy każdy inne inny podczas wobec zdaniem tymczasem',
  say: 'zaprzeczył zaprzeczyła powiedział powiedziała powiedzieli mówi mówią mówił mówiła mówili stwierdził stwierdziła stwierdza dodał dodała dodaje dodali zaznaczył zaznaczyła podkreślił podkreśliła podkreśla oświadczył oświadczyła oznajmił oznajmiła napisał napisała napisali pisze piszą wyjaśnił wyjaśniła wyjaśnia tłumaczył tłumaczyła tłumaczy odpowiedział odpowiedziała odpowiada odpowiadają odparł odparła zapytał zapytała pyta zapowiedział zapowiedziała przyznał przyznała przyznaje przekonuje przekonywał przekonywała twierdzi twierdzą twierdził twierdziła ocenił oceniła ocenia uważa uważają zauważył zauważyła zauważa skomentował skomentowała komentuje ostrzegł ostrzegła ostrzega poinformował poinformowała informuje relacjonuje przypomniał przypomniała przypomina wskazał wskazała wskazuje ogłosił ogłosiła apeluje apelował wspomina wspominał opowiada opowiadał opowiadała żartował zadeklarował zadeklarowała donosi podaje podał podała potwierdził potwierdziła kontynuował kontynuowała obiecał obiecała',
  call: 'nazwał nazwała nazywa nazywają określił określiła określa opisał opisała opisuje skrytykował skrytykowała krytykuje oskarżył oskarżyła mówiąc pochwalił pochwaliła chwali potępił potępiła wezwał wezwała wzywa',
  participle: 'mówiąc dodając podkreślając twierdząc pisząc nazywając wyjaśniając',
  phrases: [],
  according: ['według', 'zdaniem', 'jak podaje', 'w opinii', 'w ocenie', 'słowami'],
  accordingAfter: '',
  pronouns: { on: 'm', ona: 'f', oni: 'p', one: 'p', ja: 'any' },
  quoted: { verbs: 'cytowany cytowana', there: 'tam' },
  anonymity: ['anonimow'],
  relatives: 'który która które którzy',
  between: 'też także również już jeszcze potem następnie wczoraj dziś w ponadto się natomiast jednak',
  that: 'że',
  joints: 'że żeby aby bo ponieważ gdy kiedy a ale i oraz lub jeśli choć chociaż więc jak',
  prepositions: 'w we z ze na do od po za przed przez pod nad o u przy dla bez między według podczas wobec',
  linking: 'z ze od do',
  addressing: 'do z ze',
  determiners:
    'ten ta to te tego tej tych jego jej ich swój swoja nasz każdy wielu kilku inni niektórzy dwóch trzech',
  articles: '',
  titles: {
    any: 'prezydent premier minister poseł senator burmistrz wójt sołtys rzecznik rzeczniczka sędzia generał pułkownik profesor prof. dr lekarz prezes dyrektor przewodniczący szef papież biskup kardynał starosta wojewoda trener ekspert ekonomista',
    m: 'pan król książę ksiądz',
    f: 'pani królowa księżna ministra posłanka senatorka dyrektorka przewodnicząca szefowa profesorka trenerka prezeska'
  },
  nouns: {
    person: {
      m: 'prezydent premier minister poseł senator burmistrz wójt sołtys rzecznik sędzia prezes dyrektor przewodniczący szef trener ekspert ekonomista autor pisarz lekarz profesor historyk reżyser polityk naukowiec rolnik',
      f: 'prezydentka premierka ministra posłanka senatorka burmistrzyni rzeczniczka sędzia prezeska dyrektorka przewodnicząca szefowa trenerka ekspertka ekonomistka autorka pisarka lekarka profesorka reżyserka polityczka badaczka'
    },
    unnamed:
      'eksperci obserwatorzy krytycy analitycy mieszkańcy świadkowie naukowcy badacze politycy dyplomaci urzędnicy źródła komentatorzy lekarze śledczy',
    publication:
      'gazeta dziennik tygodnik miesięcznik magazyn portal agencja stacja telewizja radio czasopismo gazety dziennika tygodnika miesięcznika magazynu portalu agencji stacji telewizji radia gazecie dziennikowi tygodnikowi portalowi',
    organisation:
      'rząd ministerstwo partia policja prokuratura sąd komisja firma spółka grupa stowarzyszenie federacja uniwersytet instytut bank urząd parlament sejm senat wojsko jury klub opozycja',
    company: 'firma spółka grupa',
    document: 'raport komunikat badanie list dokument artykuł tekst sondaż ustawa wyrok oświadczenie',
    occasion:
      'komunikat wywiad wywiadzie przemówienie przemówieniu list liście wpis wpisie konferencja konferencji oświadczenie oświadczeniu rozmowie'
  },
  works:
    'film książka książki powieść piosenka album serial sztuka opera wiersz obraz wystawa program projekt akcja kampania operacja hasło słowo termin plan nagroda festiwal spektakl',
  soCalled: 'tzw. tzw tak zwany zwany zwana rzekomy rzekoma',
  notNames:
    'poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia polski polska polskie',
  dropsSubject: true,
  verbGender: { ła: 'f', ł: 'm' },
  dashes: true,
  genitive: [
    { from: 'wy', to: 'wa', gender: 'f' },
    { from: 'skiej', to: 'ska', gender: 'f' },
    { from: 'ckiej', to: 'cka', gender: 'f' },
    { from: 'skiego', to: 'ski', gender: 'm' },
    { from: 'ckiego', to: 'cki', gender: 'm' },
    { from: 'ki', to: 'ka', gender: 'f' },
    { from: 'gi', to: 'ga', gender: 'f' },
    { from: 'ii', to: 'ia', gender: 'f' },
    { from: 'y', to: 'a', gender: 'f' },
    { from: 'ka', to: 'k', gender: 'm' },
    { from: 'a', to: '', gender: 'm' }
  ]
}
