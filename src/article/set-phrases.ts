/**
 * Set phrases of newspapers in the text that are not the story: references to other stories, notes of the editors, who
 * contributed. Data by language; each is looked for at the beginning of a block only.
 */
import { beginsWith } from './phrases.ts'

/** "Read also: …" and its like: another story's headline in the middle of this one; or a call to do something. */
export const namesAnotherStory = beginsWith(
  'mira|mire|vea|lea|ver|video|vídeo|vidéo|fotos|photos|leia|veja|assista|regarder|écouter|guarda|ascolta|' +
    'obejrzyj|posłuchaj|kijk|luister|se også|se videon|hør|hör|смотри|слушайте|شاهد|izle|' +
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
  'correction|corrections|corrected|clarification|update|updated|korrektur|korrekturhinweis|berichtigung|' +
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
    'a version of this article|a version of this story|a correction was made|a correction has been made|' +
    'a correction was issued|a correction was published|a clarification was made|a clarification has been made|' +
    'corrections and clarifications|corrections clarifications|this post has been updated|this post was updated|' +
    'this post has been corrected|this post was corrected|this page has been updated|this page was updated|' +
    'this live blog has been|hinweis der redaktion|anmerkung der redaktion|anm d red|' +
    'anm der red|in einer früheren version|in einer ersten version|in einer früheren fassung|' +
    'dieser artikel wurde am|dieser artikel wurde aktualisiert|dieser artikel wurde korrigiert|dieser text wurde am|' +
    'dieser text wurde aktualisiert|dieser text wurde korrigiert|dieser beitrag wurde am|' +
    'dieser beitrag wurde aktualisiert|dieser beitrag wurde korrigiert|' +
    'note de la rédaction|mise à jour|une version précédente|une première version|cet article a été mis à jour|cet article a été modifié|cet article a été corrigé|cet article a été actualisé|' +
    'fe de errores|' +
    'fe de erratas|nota del editor|nota de la redacción|una versión anterior|este artículo ha sido actualizado|este artículo ha sido corregido|este artículo ha sido modificado|este artículo fue actualizado|este artículo fue corregido|este artículo fue modificado|este texto ha sido actualizado|este texto ha sido corregido|esta noticia ha sido actualizada|esta noticia ha sido corregida|' +
    'errata corrige|questo articolo è stato aggiornato|questo articolo è stato corretto|questo articolo è stato modificato|' +
    'nota della redazione|una versione precedente|od redakcji|poprzednia wersja|artykuł został zaktualizowany|artykuł został poprawiony|tekst został zaktualizowany|tekst został poprawiony|noot van de redactie|' +
    'in een eerdere versie|dit artikel is aangepast|dit artikel is bijgewerkt|dit artikel is geactualiseerd|dit artikel is gecorrigeerd|dit bericht is aangepast|dit bericht is bijgewerkt|artikeln har uppdaterats|artikeln har korrigerats|artikeln har rättats|artikeln är uppdaterad|' +
    'texten har uppdaterats|texten har korrigerats|artikkelen er oppdatert|artikkelen er korrigert|saken er oppdatert|saken er korrigert|' +
    'artiklen er opdateret|artiklen er rettet|artiklen er blevet opdateret|' +
    'redaktionens kommentar|i en tidigare version|i en tidligere versjon|' +
    'i en tidligere version|nota da redação|nota do editor|uma versão anterior|este texto foi atualizado|este texto foi corrigido|este texto foi alterado|esta reportagem foi atualizada|esta reportagem foi corrigida|este artigo foi atualizado|este artigo foi corrigido|editörün notu|editör notu|' +
    'від редакції|примітка редакції|от редакции|примечание редакции|ملاحظة المحرر|הערת העורך|' +
    'הערת המערכת|바로잡습니다|편집자 주'
)
/** What may stand between the label of a note and the note: "on March 5", "vom 5. März". */
const AFTER_LABEL = /^[\p{L}\p{M}’']+\s?(?:[:：—–\-|()\]】]|\d|,?(?: on)? \p{L}+\.? \d)/u

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

/** What stands where a text breaks off for those who do not pay. */
export const asksToSubscribe = beginsWith(
  'to view the full story|to read the full|to read the rest|to continue reading|to keep reading|' +
    'subscribe to continue|subscribe to read|subscribe now to|sign in to continue|log in to continue|' +
    'register to continue|already a subscriber|this article is for subscribers|this story is for subscribers|' +
    'this content is for subscribers|this article is exclusive to|this is a subscriber only|' +
    'this article is reserved for|want to read the rest|unlock this article|continue reading with|' +
    'weiterlesen mit|jetzt weiterlesen|diesen artikel weiterlesen|diesen artikel lesen sie|' +
    'um diesen artikel zu lesen|dieser artikel ist für abonnenten|dieser inhalt ist für abonnenten|' +
    'lesen sie weiter mit|sie haben bereits ein abo|bereits abonnent|' +
    'cet article est réservé|la suite est réservée|il vous reste|pour lire la suite|article réservé aux abonnés|' +
    'déjà abonné|contenido exclusivo para suscriptores|este contenido es exclusivo|para seguir leyendo|' +
    'suscríbete para seguir|suscríbase para|ya eres suscriptor|contenuto riservato agli abbonati|' +
    'questo articolo è riservato|questo contenuto è riservato|per continuare a leggere|abbonati per|' +
    'sei già abbonato|artykuł dostępny tylko dla|dalsza część artykułu|aby przeczytać cały|' +
    'masz już subskrypcję|dit artikel is exclusief voor|verder lezen met|lees verder met|al abonnee|' +
    'artikeln är låst|för att läsa vidare|är du redan prenumerant|redan prenumerant|denne saken er for|' +
    'for å lese videre|denne artikel er for abonnenter|for at læse videre|conteúdo exclusivo para assinantes|' +
    'para continuar lendo|já é assinante|bu içerik abonelere|devamını okumak için|щоб прочитати повністю|' +
    'матеріал доступний|чтобы читать дальше|материал доступен|この記事は有料|残り|続きを読むには|有料会員|구독자 전용|剩余内容'
)
