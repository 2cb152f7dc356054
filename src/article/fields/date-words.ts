/**
 * Names of months and days of the week as printed beside a date, small and without stop, each in order from January and
 * from Monday; other forms of a name follow a slash. They are Unicode's (CLDR), regional ones among them ("Jänner").
 * The browser knows them too, but takes some 15 ms to say the first, as long as a whole article takes to read.
 */

export interface DateWords {
  /** Twelve, parted by commas. None where months are printed as numbers. */
  months?: string
  days: string
}

export const DATE_WORDS: Record<string, DateWords> = {
  en: {
    months:
      'january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept, october/oct, november/nov, december/dec',
    days: 'monday/mon, tuesday/tue, wednesday/wed, thursday/thu, friday/fri, saturday/sat, sunday/sun'
  },
  ar: {
    months:
      'يناير/كانون الثاني/جانفي, فبراير/شباط/فيفري, مارس/آذار, أبريل/نيسان/أفريل, مايو/أيار/ماي, يونيو/حزيران/جوان, يوليو/تموز/جويلية/يوليوز, أغسطس/آب/أوت/غشت, سبتمبر/أيلول/شتنبر, أكتوبر/تشرين الأول, نوفمبر/تشرين الثاني/نونبر, ديسمبر/كانون الأول/دجنبر',
    days: 'الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد'
  },
  bg: {
    months: 'януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември',
    days: 'понеделник/пн, вторник/вт, сряда/ср, четвъртък/чт, петък/пт, събота/сб, неделя/нд'
  },
  cs: {
    months: 'ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince',
    days: 'pondělí/po, úterý/út, středa/st, čtvrtek/čt, pátek/pá, sobota/so, neděle/ne'
  },
  da: {
    months:
      'januar/jan, februar/feb, marts/mar, april/apr, maj, juni/jun, juli/jul, august/aug, september/sep, oktober/okt, november/nov, december/dec',
    days: 'mandag/man, tirsdag/tirs, onsdag/ons, torsdag/tors, fredag/fre, lørdag/lør, søndag/søn'
  },
  de: {
    months:
      'januar/jan/jänner/jän, februar/feb, märz, april/apr, mai, juni, juli, august/aug, september/sept/sep, oktober/okt, november/nov, dezember/dez',
    days: 'montag/mo, dienstag/di, mittwoch/mi, donnerstag/do, freitag/fr, samstag/sa, sonntag/so'
  },
  el: {
    months:
      'ιανουαρίου/ιαν, φεβρουαρίου/φεβ, μαρτίου/μαρ, απριλίου/απρ, μαΐου/μαΐ, ιουνίου/ιουν, ιουλίου/ιουλ, αυγούστου/αυγ, σεπτεμβρίου/σεπ, οκτωβρίου/οκτ, νοεμβρίου/νοε, δεκεμβρίου/δεκ',
    days: 'δευτέρα/δευ, τρίτη/τρί, τετάρτη/τετ, πέμπτη/πέμ, παρασκευή/παρ, σάββατο/σάβ, κυριακή/κυρ'
  },
  es: {
    months:
      'enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago, septiembre/sept/sep, octubre/oct, noviembre/nov, diciembre/dic',
    days: 'lunes/lun, martes/mar, miércoles/mié, jueves/jue, viernes/vie, sábado/sáb, domingo/dom'
  },
  fa: {
    months:
      'ژانویه/ژانویهٔ, فوریه/فوریهٔ, مارس, آوریل, مه/مهٔ, ژوئن, ژوئیه/ژوئیهٔ, اوت, سپتامبر, اکتبر, نوامبر, دسامبر',
    days: 'دوشنبه, سه‌شنبه, چهارشنبه, پنجشنبه, جمعه, شنبه, یکشنبه'
  },
  fi: {
    months:
      'tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta',
    days: 'maanantai/ma, tiistai/ti, keskiviikko/ke, torstai/to, perjantai/pe, lauantai/la, sunnuntai/su'
  },
  fr: {
    months:
      'janvier/janv, février/févr, mars, avril/avr, mai, juin, juillet/juil/juill, août, septembre/sept, octobre/oct, novembre/nov, décembre/déc',
    days: 'lundi/lun, mardi/mar, mercredi/mer, jeudi/jeu, vendredi/ven, samedi/sam, dimanche/dim'
  },
  he: {
    months:
      'ינואר/ינו׳, פברואר/פבר׳, מרץ, אפריל/אפר׳, מאי, יוני, יולי, אוגוסט/אוג׳, ספטמבר/ספט׳, אוקטובר/אוק׳, נובמבר/נוב׳, דצמבר/דצמ׳',
    days: 'יום שני/יום ב׳, יום שלישי/יום ג׳, יום רביעי/יום ד׳, יום חמישי/יום ה׳, יום שישי/יום ו׳, יום שבת/שבת, יום ראשון/יום א׳'
  },
  hi: {
    months:
      'जनवरी/जन॰, फ़रवरी/फ़र॰, मार्च, अप्रैल, मई, जून, जुलाई/जुल॰, अगस्त/अग॰, सितंबर/सित॰, अक्टूबर/अक्टू॰, नवंबर/नव॰, दिसंबर/दिस॰',
    days: 'सोमवार/सोम, मंगलवार/मंगल, बुधवार/बुध, गुरुवार/गुरु, शुक्रवार/शुक्र, शनिवार/शनि, रविवार/रवि'
  },
  hr: {
    months:
      'siječnja/sij, veljače/velj, ožujka/ožu, travnja/tra, svibnja/svi, lipnja/lip, srpnja/srp, kolovoza/kol, rujna/ruj, listopada/lis, studenoga/stu, prosinca/pro',
    days: 'ponedjeljak/pon, utorak/uto, srijeda/sri, četvrtak/čet, petak/pet, subota/sub, nedjelja/ned'
  },
  hu: {
    months:
      'január/jan, február/febr, március/márc, április/ápr, május/máj, június/jún, július/júl, augusztus/aug, szeptember/szept, október/okt, november/nov, december/dec',
    days: 'hétfő/h, kedd/k, szerda/sze, csütörtök/cs, péntek/p, szombat/szo, vasárnap/v'
  },
  id: {
    months:
      'januari/jan, februari/feb, maret/mar, april/apr, mei, juni/jun, juli/jul, agustus/agu, september/sep, oktober/okt, november/nov, desember/des',
    days: 'senin/sen, selasa/sel, rabu/rab, kamis/kam, jumat/jum, sabtu/sab, minggu/min'
  },
  it: {
    months:
      'gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago, settembre/set, ottobre/ott, novembre/nov, dicembre/dic',
    days: 'lunedì/lun, martedì/mar, mercoledì/mer, giovedì/gio, venerdì/ven, sabato/sab, domenica/dom'
  },
  nb: {
    months:
      'januar/jan, februar/feb, mars, april/apr, mai, juni, juli, august/aug, september/sep, oktober/okt, november/nov, desember/des',
    days: 'mandag/man, tirsdag/tir, onsdag/ons, torsdag/tor, fredag/fre, lørdag/lør, søndag/søn'
  },
  nl: {
    months:
      'januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, september/sep, oktober/okt, november/nov, december/dec',
    days: 'maandag/ma, dinsdag/di, woensdag/wo, donderdag/do, vrijdag/vr, zaterdag/za, zondag/zo'
  },
  pl: {
    months:
      'stycznia/sty, lutego/lut, marca/mar, kwietnia/kwi, maja/maj, czerwca/cze, lipca/lip, sierpnia/sie, września/wrz, października/paź, listopada/lis, grudnia/gru',
    days: 'poniedziałek/pon, wtorek/wt, środa/śr, czwartek/czw, piątek/pt, sobota/sob, niedziela/niedz'
  },
  pt: {
    months:
      'janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez',
    days: 'segunda-feira/seg/segunda, terça-feira/ter/terça, quarta-feira/qua/quarta, quinta-feira/qui/quinta, sexta-feira/sex/sexta, sábado/sáb, domingo/dom'
  },
  ro: {
    months:
      'ianuarie/ian, februarie/feb, martie/mar, aprilie/apr, mai, iunie/iun, iulie/iul, august/aug, septembrie/sept, octombrie/oct, noiembrie/nov, decembrie/dec',
    days: 'luni/lun, marți/mar, miercuri/mie, joi, vineri/vin, sâmbătă/sâm, duminică/dum'
  },
  ru: {
    months:
      'января/янв, февраля/февр, марта/мар, апреля/апр, мая, июня/июн, июля/июл, августа/авг, сентября/сент, октября/окт, ноября/нояб, декабря/дек',
    days: 'понедельник/пн, вторник/вт, среда/ср, четверг/чт, пятница/пт, суббота/сб, воскресенье/вс'
  },
  sk: {
    months:
      'januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra',
    days: 'pondelok/po, utorok/ut, streda/st, štvrtok/št, piatok/pi, sobota/so, nedeľa/ne'
  },
  sv: {
    months:
      'januari/jan, februari/feb, mars, april/apr, maj, juni, juli, augusti/aug, september/sep, oktober/okt, november/nov, december/dec',
    days: 'måndag/mån, tisdag/tis, onsdag/ons, torsdag/tors, fredag/fre, lördag/lör, söndag/sön'
  },
  tr: {
    months:
      'ocak/oca, şubat/şub, mart/mar, nisan/nis, mayıs/may, haziran/haz, temmuz/tem, ağustos/ağu, eylül/eyl, ekim/eki, kasım/kas, aralık/ara',
    days: 'pazartesi/pzt, salı/sal, çarşamba/çar, perşembe/per, cuma/cum, cumartesi/cmt, pazar/paz'
  },
  uk: {
    months:
      'січня/січ, лютого/лют, березня/бер, квітня/квіт, травня/трав, червня/черв, липня/лип, серпня/серп, вересня/вер, жовтня/жовт, листопада/лист, грудня/груд',
    days: 'понеділок/пн, вівторок/вт, середа/ср, четвер/чт, пʼятниця/пт, субота/сб, неділя/нд'
  },
  ja: { days: '月曜日/月, 火曜日/火, 水曜日/水, 木曜日/木, 金曜日/金, 土曜日/土, 日曜日/日' },
  ko: { days: '월요일/월, 화요일/화, 수요일/수, 목요일/목, 금요일/금, 토요일/토, 일요일/일' },
  zh: { days: '星期一/周一, 星期二/周二, 星期三/周三, 星期四/周四, 星期五/周五, 星期六/周六, 星期日/周日' }
}
