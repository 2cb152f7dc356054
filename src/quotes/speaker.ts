/** What a reader is shown of whoever speaks. */
import type { Speaker } from '../article/model.ts'
import { isGeneric } from './generic.ts'
import type { Lexicon } from './languages/index.ts'
import { PLATFORMS } from './languages/names.ts'
import type { Mention } from './mentions.ts'

/** A mention as the speaker that a reader is shown. */
export function speakerOf(mention: Mention, lexicon: Lexicon): Speaker | null {
  const { entity } = mention
  if (entity && entity.kind !== 'place') {
    const speaker: Speaker = { name: entity.name, mention: mention.text, kind: entity.kind }
    if (entity.role !== undefined) speaker.role = entity.role
    return speaker
  }
  if (entity) return { name: entity.name, mention: mention.text, kind: 'organisation' }
  if (mention.standsFor) {
    const described = speakerOf(mention.standsFor, lexicon)
    return described && { ...described, mention: mention.text }
  }
  if (mention.kind === 'pronoun') {
    if (isGeneric(mention, lexicon) || lexicon.there.has(mention.text.toLowerCase())) return null
    const word = mention.text.replace(/^-(?:t-)?/, '')
    return { name: word, mention: word, kind: 'unnamed' }
  }
  const name = describe(mention.text, lexicon)
  if (PLATFORMS.has(name.toLowerCase())) return { name, mention: mention.text, kind: 'platform' }
  const kind = mention.noun === 'person' || mention.noun === undefined ? 'unnamed' : mention.noun
  return { name, mention: mention.text, kind }
}

/** "l'imprenditrice": an article that has no space behind it. */
const ELIDED = /^l['’](?=\p{L})/iu

/** A description without its article, small unless the language has capital nouns. */
function describe(text: string, lexicon: Lexicon): string {
  const [first = '', ...rest] = text.replace(ELIDED, '$& ').split(' ')
  const article = first.toLowerCase().replace('’', "'")
  const isOfMany = lexicon.one.has(article) && lexicon.oneOf.has(rest[0]?.toLowerCase() ?? '')
  const kept = rest.length > 0 && lexicon.articles.has(article) && !isOfMany ? rest.join(' ') : text
  const word = kept.split(' ')[0] ?? ''
  const small = lexicon.unnamed.has(word.toLowerCase()) || lexicon.determiners.has(word.toLowerCase())
  return small && !lexicon.language.capitalNouns ? kept.slice(0, 1).toLowerCase() + kept.slice(1) : kept
}
