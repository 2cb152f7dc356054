/**
 * Set phrases of newspapers in the text that are not the story: references to other stories, notes of the editors, who
 * contributed. Data by language; each is looked for at the beginning of a block only.
 */
import { beginsWith } from './phrases.ts'

/** "Read also: …" and its like: another story's headline in the middle of this one; or a call to do something. */
export const namesAnotherStory = beginsWith(
  'read also|read more|read next|read full|read on|also read|see also|more on this|related|watch|' +
    "listen|don't miss|in pictures|lesen sie|lies auch|mehr zum thema|mehr dazu|auch interessant|" +
    'siehe auch|à lire|lire aussi|lire également|voir aussi|lea también|lee también|leer también|' +
    'te puede interesar|más información|ver también|mira también|leggi anche|leggi pure|per approfondire|' +
    'czytaj|czytaj też|czytaj także|czytaj również|zobacz|zobacz też|zobacz także|zobacz również|' +
    'przeczytaj|przeczytaj też|polecamy|lees ook|lees verder|läs också|läs mer|läs även|les også|' +
    'læs også|читайте|читайте также|смотрите|дивіться|читайте також|leia também|leia mais|veja também|' +
    'saiba mais|اقرأ|اقرأ أيضا|関連記事|もっと読む|관련기사|관련 기사|ayrıca okuyun|follow us|sign up|subscribe|' +
    'click here|download the|download our|share this|advertisement|anzeige|publicité|publicidad|' +
    'pubblicità|reklama|annons|реклама|إعلان'
)

/** Words that alone make a note only where a colon, a dash or a date follows them. */
const noteLabel = beginsWith(
  'correction|corrections|clarification|update|updated|korrektur|korrekturhinweis|berichtigung|' +
    'richtigstellung|transparenzhinweis|rectificatif|précision|erratum|ndlr|corrección|aclaración|rettifica|' +
    'precisazione|correzione|sprostowanie|korekta|aktualizacja|rectificatie|correctie|naschrift|' +
    'rättelse|förtydligande|rettelse|presisering|præcisering|correção|errata|esclarecimento|' +
    'atualização|düzeltme|виправлення|уточнення|оновлено|исправление|уточнение|поправка|تصحيح|تنويه|' +
    'توضيح|תיקון|הבהרה|訂正|おことわり|編集部注|更正|编者按|編者按|编者注|勘误|정정|편집자주'
)
const noteOpening = beginsWith(
  "editor's note|editors' note|editorial note|this article was|this story was|this report was|" +
    'this piece was|this article has been|this story has been|this report has been|this piece has been|' +
    'this article is being|this story is being|an earlier version of|a previous version of|' +
    'a version of this article|a version of this story|hinweis der redaktion|anmerkung der redaktion|anm d red|' +
    'anm der red|in einer früheren version|in einer ersten version|in einer früheren fassung|' +
    'note de la rédaction|mise à jour|une version précédente|une première version|fe de errores|' +
    'fe de erratas|nota del editor|nota de la redacción|una versión anterior|errata corrige|' +
    'nota della redazione|una versione precedente|od redakcji|poprzednia wersja|noot van de redactie|' +
    'in een eerdere versie|redaktionens kommentar|i en tidigare version|i en tidligere versjon|' +
    'i en tidligere version|nota da redação|nota do editor|uma versão anterior|editörün notu|editör notu|' +
    'від редакції|примітка редакції|от редакции|примечание редакции|ملاحظة المحرر|הערת העורך|' +
    'הערת המערכת|바로잡습니다|편집자 주'
)
/** What may stand between the label of a note and the note. */
const AFTER_LABEL = /^[\p{L}\p{M}’']+\s?(?:[:：—–\-|)\]】]|\d|,? \p{L}+\.? \d)/u

/** A correction, an editors' note, where and when the piece appeared first. */
export function isNote(text: string): boolean {
  const plain = text.replace(/^[([*•【\s]+/, '')
  return noteOpening(plain) > 0 || (noteLabel(plain) > 0 && AFTER_LABEL.test(plain))
}

const worksOnIt = beginsWith(
  'reporting by|additional reporting|with reporting by|writing by|editing by|edited by|compiled by|' +
    'translated by|translation by|with contributions from|with files from|mitarbeit|übersetzung|übersetzt von|' +
    'aus dem englischen von|redaktion|schlussredaktion|traduit par|traduction|avec la collaboration de|' +
    'traducción|con información de|traduzione di|ha collaborato|hanno collaborato|oprac|opracowanie|' +
    'tłumaczenie|współpraca|vertaling|met medewerking van|översättning|oversettelse|tradução|com informações de|' +
    'çeviri|переклад|перевод|redaktor'
)

/** Who contributed, edited or translated: the end of many agency reports. */
export function contributors(text: string): boolean {
  if (text.length > 400) return false
  return (
    (worksOnIt(text) > 0 && /^[(\p{L}][\p{L} ]{3,60}?(?::| by | von | par | di | de | van )/u.test(text)) ||
    (text.length < 250 && /\bcontributed (?:to this|reporting)\b/.test(text))
  )
}
