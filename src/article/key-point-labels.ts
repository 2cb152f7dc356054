/** What publishers print above their key points. */
import { beginsWith, holds } from './phrases.ts'

/** `clear` labels are seldom printed above anything else; `loose` ones head other lists too. */
export type LabelStrength = 'clear' | 'loose'

/** Longer lines are no labels. */
const LONGEST_LABEL = 80

const CLEAR = [
  'key points|key takeaways|key takeaway|key take aways|takeaways|bullet points|main points|summary points|' +
    'tl dr|tldr|in a nutshell|key insights|key messages|main highlights|story highlights|article highlights|report highlights|' +
    'quick summary|article summary|story summary|news summary|ai summary|ai generated summary|quick read|quick take|' +
    'quick takes|the short version|the gist|executive summary',
  'das wichtigste|die wichtigsten punkte|die wichtigsten erkenntnisse|die wichtigsten fakten|die wichtigsten fragen|' +
    'kernpunkte|kernaussagen|eckpunkte|darum geht es|darum gehts|darum geht’s|kurz und knapp|kurz und bündig|' +
    'kurz knapp|kurz zusammengefasst|artikel zusammenfassung|ki zusammenfassung|auf den punkt|in aller kürze|in kürze',
  'l’essentiel|points clés|ce qu’il faut retenir|ce qu’il faut savoir|à retenir|points essentiels|en résumé|' +
    'les points à retenir|les infos à retenir|en quelques mots',
  'puntos clave|puntos claves|las claves|claves de la noticia|lo más importante|lo esencial|ideas clave|en resumen|' +
    'puntos principales|resumen de la noticia|resumen rápido|resumen generado',
  'punti chiave|punti principali|in sintesi|i punti salienti|cosa sapere|il riassunto|riassunto',
  'pontos chave|pontos principais|principais pontos|em resumo|o essencial|resumo da notícia|ponto a ponto',
  'najważniejsze informacje|najważniejsze fakty|skrót artykułu|w skrócie|w pigułce|kluczowe informacje|kluczowe fakty|' +
    'kluczowe wnioski|co musisz wiedzieć|streszczenie',
  'het belangrijkste|in het kort|kort samengevat|samengevat|belangrijkste punten|de kern|samenvatting',
  'sammanfattning|det viktigaste|i korthet|snabbversionen|huvudpunkter|kort sagt',
  'kortversjonen|kortversionen|kort fortalt|kort oppsummert|oppsummert|oppsummering|sammendrag|hovedpunkter|det vigtigste|' +
    'det viktigste|kort opsummeret|opsummering',
  'asian ydin|lyhyesti|tiivistelmä|pääkohdat|shrnutí|ve zkratce|hlavní body|to nejdůležitější|zhrnutie|v skratke|' +
    'röviden|összefoglaló|a lényeg|pe scurt|rezumat|puncte cheie|puncte principale|με λίγα λόγια|σύνοψη|κύρια σημεία|' +
    'ukratko|sažetak|ključne točke|накратко|укратко',
  'öne çıkanlar|haberin özeti|özetle|kısaca|ana noktalar|özet',
  'головні тези|основні тези|ключові моменти|ключові тези|стисло|коротко про головне|найважливіше',
  'самое важное|ключевые моменты|основные тезисы|ключевые тезисы|коротко о главном|краткое содержание|кратко|тезисы',
  'النقاط الرئيسية|أهم النقاط|أبرز النقاط|أبرز ما جاء|باختصار|الخلاصة|ملخص|נקודות עיקריות|עיקרי הדברים|בקצרה|תקציר|' +
    'נקודות מפתח|نکات کلیدی|خلاصه',
  'मुख्य बातें|सारांश|मुख्य बिंदु|हाइलाइट्स|intisari|poin penting|poin utama|ringkasan|tóm tắt|điểm chính|nội dung chính',
  '핵심 요약|핵심요약|3줄 요약|세줄 요약|기사 요약|요약|핵심 포인트'
].join('|')

/** Scripts without spaces: a short line that holds one of these. */
const CLEAR_UNSPACED =
  '要点 要點 ポイント まとめ 摘要 重點 重点 关键点 關鍵點 核心提示 核心要点 導讀 导读 3行で สรุป ประเด็นสำคัญ 要約 概要'.split(
    ' '
  )
const LONGEST_UNSPACED = 20

const LOOSE = [
  'highlights|the highlights|our highlights|key facts|the key facts|key findings|the key findings|' +
    'key developments|key events|key moments|key details|key numbers|key quotes|at a glance|in short|in brief|the essentials|' +
    "the bottom line|here's what we know|here's what happened|here's what to know|here's what you need to know|what to know|what you need to know|things to know|things you need to know|what you should know|what we know|what we learned|what happened|" +
    "what's happening|why it matters|need to know|summary|synopsis|overview|the facts|the basics|topline|" +
    'the lowdown|the news|in this article|abstract|the big picture|driving the news|fast facts|quick facts',
  'auf einen blick|im überblick|überblick|kurz gesagt|worum es geht|worum geht es|worum geht’s|die wichtigsten|' +
    'zusammenfassung|kurzfassung|was bisher bekannt ist|das wissen wir|darum ist das wichtig|highlights|die fakten|' +
    'kurzmeldung|inhalt kurz|kompakt|das ist passiert',
  'en bref|résumé|les faits|ce que l’on sait|ce que nous savons|l’info en bref|pourquoi c’est important|le fait',
  'claves|en breve|resumen|los hechos|lo que se sabe|lo que debes saber|qué ha pasado|por qué importa|en corto|destacados',
  'in breve|i fatti|cosa è successo|cosa c’è da sapere|perché è importante|sommario|le novità',
  'resumo|destaques|o que se sabe|o que aconteceu|em síntese|principais destaques',
  'najważniejsze|kluczowe|najistotniejsze|co wiemy|podsumowanie|o co chodzi',
  'het nieuws|wat weten we|in vogelvlucht|overzicht|kort|wat is er gebeurd',
  'kort om|bakgrund i korthet|det här vet vi|detta har hänt|dette vet vi|dette er saken|overblik|fakta i korthet|fakta kort|' +
    'saken oppsummert|saken kort|sagen kort',
  'mitä tiedetään|mistä on kyse|přehled|összegzés|ce știm|τι γνωρίζουμε',
  'neler oldu|ne oldu|ne biliyoruz|haber özeti',
  'головне|коротко|що відомо|суть|главное|коротко|что известно|что произошло|суть|основное',
  'أبرز|ماذا نعرف|أهم|מה קרה|מה ידוע',
  '핵심|주요 내용'
].join('|')

const isClear = holds(CLEAR)
const isLoose = beginsWith(LOOSE)

/** What kind of label a line is, or null if it is none. */
export function labelStrength(line: string): LabelStrength | null {
  if (line.length > LONGEST_LABEL) return null
  if (isClear(line)) return 'clear'
  if (line.length <= LONGEST_UNSPACED && CLEAR_UNSPACED.some(word => line.includes(word))) return 'clear'
  return isLoose(line) > 0 ? 'loose' : null
}
