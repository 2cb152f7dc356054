/** News agencies: they are credited, they are not authors. */
import { beginsWord } from '../letters.ts'

const AGENCIES =
  'AP|The Associated Press|Associated Press|AFP|Agence France-Presse|Reuters|Thomson Reuters|dpa|Deutsche Presse-Agentur|dpa-infocom|dpa-AFX|' +
  'APA|Austria Presse Agentur|SDA|Keystone-SDA|KNA|epd|SID|PA|PA Media|Press Association|UPI|ANSA|Adnkronos|AGI|LaPresse|EFE|Agencia EFE|Europa Press|Télam|' +
  'Lusa|Agência Lusa|PAP|IAR|ANP|Belga|TT|NTB|Ritzau|STT|TASS|ТАСС|Interfax|Интерфакс|Interfax-Ukraine|Інтерфакс-Україна|Ukrinform|Укрінформ|' +
  'RIA Novosti|РИА Новости|УНІАН|UNIAN|Kyodo|Kyodo News|共同通信|時事通信|Jiji Press|時事|Xinhua|新华社|Yonhap|연합뉴스|Anadolu Agency|Anadolu Ajansı|AA|DHA|İHA|IANS|PTI|ANI|' +
  'Canadian Press|The Canadian Press|AAP|Australian Associated Press|CTK|ČTK|MTI|Agerpres|BTA|Tanjug|Hina|SPA|WAM|Bernama|Antara'

const FIRST_WORD_END = /[\s-]/

/** Names by their first word, longest first, as printed. */
const BY_FIRST_WORD = new Map<string, string[]>()
const SMALL = new Set<string>()
for (const name of AGENCIES.split('|').toSorted((a, b) => b.length - a.length)) {
  const [first = name] = name.split(FIRST_WORD_END)
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), name])
  SMALL.add(name.toLowerCase())
}

/** True for "Reuters", "AFP", "dpa" and "The Associated Press", also with a desk: "Reuters staff". */
export function isAgency(name: string): boolean {
  const plain = name
    .toLowerCase()
    .replace(/^(?:from|with|von|mit|par|avec)\s+/, '')
    .replace(/\s+(?:staff|news|newsroom)$/, '')
    .trim()
  return SMALL.has(plain)
}

/** A name without the agency glued to its end: "ESTELLE NAKAMBA Associated Press". */
export function withoutAgency(name: string): string {
  const agency = findAgency(name)
  const isTail =
    agency && agency.at + agency.name.length === name.length && / /.test(name.slice(0, agency.at).trim())
  return isTail ? name.slice(0, agency.at).trim() : name
}

/** The first agency named in a text, as whole words, and where. */
export function findAgency(text: string): { name: string; at: number } | null {
  for (const { 0: word, index } of text.matchAll(/[^\s()/|,;:–—-]+/g)) {
    const name = BY_FIRST_WORD.get(word.replace(/\.$/, ''))?.find(candidate => {
      const next = text[index + candidate.length]
      return text.startsWith(candidate, index) && (next === undefined || !beginsWord(next))
    })
    if (name) return { name, at: index }
  }
  return null
}
