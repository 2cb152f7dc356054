/** The agency that a page credits in print: on a line of its own, in the dateline, behind the last sentence. */
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { foundIn } from '../candidates.ts'
import type { Found } from '../model.ts'
import { OUTSIDE } from '../zones.ts'
import { findAgency } from './agencies.ts'
import { afterLead } from './names.ts'
import { LAST_BRACKET, nearHeadline } from './printed-byline.ts'

/** Words before an agency on a line of its own: "Source: Reuters", "With AFP", "Mit Material von dpa". */
const CREDITS =
  /^[([（]?(?:(?:with material from|with|source|sources|quelle|quellen|mit|avec|źródło|fuente|fonte|kilde|källa|bron|kaynak|kilde|источник|джерело|von|by|par|por|reporting by|material from|mit material von|from)[:\s]+)?$/i

const LONGEST_CREDIT = 60
/** Blocks of the text in which a dateline is looked for. */
const FIRST = 6

/**
 * The agency that a line, a dateline or the bracket behind the last sentence credits.
 * @param end index behind the last block of the text: credits stand at its start or right below it
 */
export function printedAgency(
  content: PageBlocks,
  headline: number,
  end: number,
  language: string | undefined
): Found<string> | undefined {
  const text = content.blocks
    .slice(Math.max(0, headline + 1), end + 3)
    .filter(block => !(block.zones & OUTSIDE))
  const near = nearHeadline(content, headline, 10).filter(block => !(block.zones & OUTSIDE))
  // Datelines open a text, and what credits elsewhere is a line of its own.
  const lines = text.filter((block, index) => index < FIRST || block.text.length <= LONGEST_CREDIT)
  for (const block of [...near, ...lines]) {
    const agency = block.text.length > 120 ? findAgency(block.text.slice(0, 90)) : findAgency(block.text)
    // Two large letters also make the text larger.
    if (!agency || (block.text.length < 3 && !language?.startsWith('tr'))) continue
    const before = block.text.slice(0, agency.at)
    const after = block.text.slice(agency.at + agency.name.length)
    // "By ESTELLE NAKAMBA Associated Press"; "LISBON (AP) —", "Warschau (dpa) -", "/PAP/"; "Source: Reuters", "(dpa/abc)".
    const isInByline = before.length > 0 && after === '' && afterLead(block.text) !== null
    const isInDateline =
      /^[^.!?]{0,60}[(/]$/.test(before) && /^(?:[/, ][^()]{0,20})?(?:\)\s?[–—-]|\/)/.test(after)
    const isCredit =
      block.text.length <= LONGEST_CREDIT &&
      CREDITS.test(before) &&
      /^(?:[/, ].{0,30})?[)\]）]?\.?$/.test(after)
    if (isInByline || isInDateline || isCredit) {
      const detail = isInByline ? 'byline' : isInDateline ? 'dateline' : 'credit line'
      return foundIn(content, block, detail, agency.at, agency.at + agency.name.length)
    }
  }
  return agencyAtEnd(content, text)
}

/** "… said the harbour office. (dpa/abc)" */
function agencyAtEnd(content: PageBlocks, text: RawBlock[]): Found<string> | undefined {
  for (const block of text.slice(-6)) {
    const bracket = LAST_BRACKET.exec(block.text.replace(/\.$/, ''))
    const agency = bracket?.[1] ? findAgency(bracket[1]) : null
    if (
      !bracket?.[1] ||
      agency?.at !== 0 ||
      !/^(?:[/,; -].{0,24})?$/.test(bracket[1].slice(agency.name.length))
    )
      continue
    const at = bracket.index + 1
    // A name in brackets behind a word explains it; behind a sentence it is a credit.
    if (!/[.!?…"”»]\s*$/.test(block.text.slice(0, bracket.index))) continue
    return foundIn(content, block, 'credit line', at, at + agency.name.length)
  }
  return undefined
}
