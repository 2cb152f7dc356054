/** Opening and closing marks, outer pair, as newspapers of the language set them. */
const MARKS: Record<string, readonly [open: string, close: string]> = {
  ar: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['»', '«'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  et: ['„', '“'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u202f', '\u202f»'],
  hr: ['„', '”'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  lt: ['„', '“'],
  nb: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sr: ['„', '”'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  zh: ['“', '”']
}

/** The quotation marks that go around verbatim words in a language; English ones where it is not known. */
export function quotationMarks(language: string | undefined): readonly [open: string, close: string] {
  const base = language?.split('-')[0]?.toLowerCase() ?? ''
  // A page may say that its language is "constructor".
  return (Object.hasOwn(MARKS, base) && MARKS[base]) || ['“', '”']
}
