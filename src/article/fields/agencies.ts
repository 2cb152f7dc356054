/** News agencies: they are credited, they are not authors. */
const AGENCIES =
  'AP|The Associated Press|Associated Press|AFP|Agence France-Presse|Reuters|Thomson Reuters|dpa|Deutsche Presse-Agentur|dpa-infocom|dpa-AFX|' +
  'APA|Austria Presse Agentur|SDA|Keystone-SDA|KNA|epd|SID|PA|PA Media|Press Association|UPI|ANSA|Adnkronos|AGI|LaPresse|EFE|Europa Press|' +
  'Lusa|Agência Lusa|PAP|IAR|ANP|Belga|TT|NTB|Ritzau|STT|TASS|ТАСС|Interfax|Интерфакс|Interfax-Ukraine|Інтерфакс-Україна|Ukrinform|Укрінформ|' +
  'RIA Novosti|РИА Новости|УНІАН|UNIAN|Kyodo|Kyodo News|共同通信|時事通信|Jiji Press|時事|Xinhua|新华社|Yonhap|연합뉴스|Anadolu Agency|AA|IANS|PTI|ANI|' +
  'Canadian Press|The Canadian Press|AAP|Australian Associated Press|CTK|ČTK|MTI|Agerpres|BTA|Tanjug|Hina|SPA|WAM|Bernama|Antara'

export const AGENCY_NAMES = new Set(AGENCIES.split('|').map(name => name.toLowerCase()))

/** True for "Reuters", "AFP", "dpa" and "The Associated Press", also with a desk: "Reuters staff". */
export function isAgency(name: string): boolean {
  const bare = name
    .toLowerCase()
    .replace(/^(?:from|with|von|mit|par|avec)\s+/, '')
    .replace(/\s+(?:staff|news|newsroom)$/, '')
    .trim()
  return AGENCY_NAMES.has(bare)
}

const ALTERNATIVES = AGENCIES.split('|')
  .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** "(AP)", "(dpa)", "– Reuters", "/PAP/": an agency as printed at the start or end of a text. */
export const AGENCY_CREDIT = new RegExp(`[(/–—-]\\s?(${ALTERNATIVES})(?:[/, ][^()]{0,20})?\\s?[)/–—-]`, 'u')
/** The agency after the reporter's name: "By ESTELLE NAKAMBA Associated Press". */
export const AGENCY_AT_END = new RegExp(`[\\s,|/](${ALTERNATIVES})$`, 'u')
/** A whole block that is nothing but an agency, with a word before it: "With AFP", "Quelle: dpa", "Source: Reuters". */
export const AGENCY_LINE = new RegExp(
  `^(?:(?:with|source|quelle|mit|avec|źródło|fuente|fonte|von|by|reporting by|material from|mit material von)[:\\s]+)?(${ALTERNATIVES})(?:[/, ].{0,30})?\\.?$`,
  'iu'
)
