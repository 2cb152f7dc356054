/** What publishers print where a piece is no plain news: as section, kicker, in the address, before or behind a headline. */
import type { Genre } from '../model.ts'

/** Small letters, separated by `|`; hyphens are spaces. */
const LABELS: Partial<Record<Genre, string>> = {
  opinion:
    'opinion|opinions|comment|commentary|commentaries|editorial|editorials|op ed|op eds|oped|column|columns|columnist|columnists|' +
    'viewpoint|viewpoints|perspective|perspectives|guest column|guest columns|guest commentary|guest opinion|letters|letters to the editor|' +
    'leading article|' +
    'meinung|meinungen|kommentar|kommentare|leitartikel|gastbeitrag|gastbeiträge|gastkommentar|kolumne|kolumnen|glosse|standpunkt|leserbrief|leserbriefe|' +
    'tribune|tribunes|éditorial|éditoriaux|édito|éditos|chronique|chroniques|points de vue|point de vue|débats|courrier des lecteurs|' +
    'opinión|opiniones|columna|columnas|columnistas|editoriales|tribuna|tribunas|artículos de opinión|cartas al director|' +
    'opinione|opinioni|commento|commenti|editoriale|editoriali|l editoriale|colonne|' +
    'opinião|coluna|colunas|colunistas|artigo de opinião|artigos de opinião|' +
    'opinie|opinie i komentarze|komentarz|komentarze|felieton|felietony|publicystyka|' +
    'commentaar|ingezonden|ledare|krönika|krönikor|debatt|insändare|leder|kronikk|kronikker|meninger|debat|kronik|klumme|' +
    'mielipide|kolumni|pääkirjoitus|názory|názor|komentář|komentáře|vélemény|opinii|γνώμες|απόψεις|köşe yazısı|köşe yazıları|görüş|' +
    'думка|думки|колонка|погляд|мнение|мнения|колонки|رأي|آراء|مقالات الرأي|مقال رأي|דעות|דעה|یادداشت|社説|オピニオン|コラム|論説|评论|評論|社论|社論|观点|觀點|' +
    '오피니언|사설|칼럼',
  analysis:
    'analysis|analyses|news analysis|explainer|explainers|explained|in depth|analyse|analysen|hintergrund|hintergründe|décryptage|décryptages|' +
    'éclairage|análisis|analisi|approfondimento|approfondimenti|análise|análises|analiza|analizy|achtergrond|duiding|analys|analyser|analyysi|' +
    'analýza|elemzés|ανάλυση|analiz|аналитика|разбор|аналіз|аналітика|تحليل|تحليلات|ניתוח|פרשנות|تحلیل|解説|分析|분석',
  'live-blog':
    'live|live blog|live blogs|liveblog|liveblogs|live updates|live news|live coverage|as it happened|live ticker|liveticker|ticker|liveblogg|' +
    'direkte|en direct|direct|le direct|en directo|directo|en vivo|minuto a minuto|diretta|in diretta|la diretta|ao vivo|na żywo|relacja na żywo|relacja|' +
    'online přenos|živě|élő|canlı|canlı anlatım|онлайн|онлайн трансляция|прямая трансляция|наживо|مباشر|بث مباشر|ライブ|直播|실시간',
  review:
    'review|reviews|rezension|rezensionen|kritik|kritiken|filmkritik|buchkritik|testbericht|testberichte|critique|critiques|reseña|reseñas|' +
    'crítica|críticas|recensione|recensioni|resenha|resenhas|recenzja|recenzje|recensie|recensies|recension|recensioner|anmeldelse|anmeldelser|' +
    'arvio|arvostelu|recenze|kritika|рецензия|рецензии|рецензія|рецензії|مراجعة|ביקורת|レビュー|書評|影评|书评|리뷰',
  interview:
    'interview|interviews|q&a|q and a|q & a|gespräch|im gespräch|das gespräch|entretien|entretiens|entrevista|entrevistas|intervista|interviste|' +
    'wywiad|wywiady|intervju|intervjuer|interviewet|haastattelu|rozhovor|rozhovory|interjú|interviu|συνέντευξη|röportaj|söyleşi|интервью|інтерв’ю|' +
    "інтерв'ю|حوار|مقابلة|ריאיון|ראיון|گفتگو|インタビュー|专访|專訪|인터뷰",
  'press-release':
    'press release|press releases|news release|news releases|media release|media releases|pressemitteilung|pressemitteilungen|communiqué|' +
    'communiqués|communiqué de presse|communiqués de presse|comunicado|comunicados|comunicado de prensa|nota de prensa|notas de prensa|' +
    'comunicato stampa|comunicati stampa|comunicado de imprensa|komunikat prasowy|komunikaty prasowe|persbericht|persberichten|pressmeddelande|' +
    'pressmeddelanden|pressemelding|pressemeddelelse|lehdistötiedote|tisková zpráva|basın bülteni|пресс релиз|пресс релизы|прес реліз|прес релізи|' +
    'بيان صحفي|プレスリリース|新闻稿|新聞稿|보도자료|sponsored|sponsored content|paid content|partner content|advertorial|publireportage|' +
    'contenido patrocinado|contenu sponsorisé'
}

const GENRES = new Map<string, Genre>()
for (const [genre, labels] of Object.entries(LABELS))
  for (const label of labels.split('|')) GENRES.set(label, genre as Genre)

/** Genres that stand behind what is talked of: "Restaurant reviews", "Personal Technology: Review". */
const HEADS: ReadonlySet<Genre> = new Set(['review'])
/** Ends of labels that mean something else: "2025 in Review". */
const NO_HEAD = /\b(?:in|under|peer) review$/
/** Between the parts of a kicker. */
const PART = /[|:•·/›»>,–—]| - /

/** The genre that a label names, as a whole, in one of its parts or by its last word. */
export function genreOfLabel(label: string): Genre | undefined {
  if (label.length > 60) return undefined
  for (const part of label.toLowerCase().split(PART)) {
    const words = part.replace(/[-_\s]+/g, ' ').trim()
    const last = GENRES.get(words.slice(words.lastIndexOf(' ') + 1))
    const genre = GENRES.get(words) ?? (last && HEADS.has(last) && !NO_HEAD.test(words) ? last : undefined)
    if (genre) return genre
  }
  return undefined
}

/** "Analysis: …", "… | Opinion", "… – live". */
const LEAD = /^([^:|–—]{2,28})(?::|\s[|–—])\s/
const TAIL = /\s(?:[|–—-]|\/\/)\s([^:|–—]{2,28})$/

/** The genre that a headline names before or behind what it says. */
export const genreOfHeadline = (headline: string): Genre | undefined =>
  firstGenre([LEAD.exec(headline)?.[1], TAIL.exec(headline)?.[1]])

/** The genre between the headline and the name of the site: "… | Opinion | The Courier". */
export const genreOfTitle = (title: string): Genre | undefined =>
  firstGenre(title.split(/\s[|–—-]\s/).slice(1, -1))

function firstGenre(parts: (string | undefined)[]): Genre | undefined {
  for (const part of parts) {
    const genre = part && GENRES.get(part.toLowerCase().replace(/-/g, ' ').trim())
    if (genre) return genre
  }
  return undefined
}
