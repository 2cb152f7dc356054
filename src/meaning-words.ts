/** The meanings from the start in the reader's language: they are stored in English until the reader renames them. */
import { MEANINGS, type Meaning, type MeaningLists, meaningOf } from './meanings.ts'
import { languageOfWords, type PlainKey, say } from './words.ts'

const WORDS: Record<string, readonly [word: PlainKey, letter: PlainKey]> = {
  fact: ['meaningFact', 'meaningFactLetter'],
  claim: ['meaningClaim', 'meaningClaimLetter'],
  quote: ['meaningQuote', 'meaningQuoteLetter'],
  question: ['meaningQuestion', 'meaningQuestionLetter'],
  background: ['meaningBackground', 'meaningBackgroundLetter']
}

/** A meaning as it is shown: what the reader has not named stands in the language of the interface. */
export function inWords(meaning: Meaning): Meaning {
  const first = MEANINGS.find(({ key }) => key === meaning.key)
  const words = WORDS[meaning.key]
  if (!first || !words) return meaning
  return {
    ...meaning,
    ...(meaning.word === first.word && { word: say(words[0]) }),
    ...(meaning.letter === first.letter && { letter: say(words[1]) })
  }
}

/** Gives the word for a meaning by its key; each is looked up once, since a search asks for thousands. */
export function wordsFor(lists: MeaningLists): (key: string) => string {
  const known = new Map<string, string>()
  return key => {
    const word = known.get(key) ?? inWords(meaningOf(key, lists)).word
    known.set(key, word)
    return word
  }
}

/** The name of a meaning within a sentence: "Highlight as fact". */
export function withinSentence(word: string): string {
  return say('languageLowersNames') === 'yes' ? word.toLocaleLowerCase(languageOfWords()) : word
}
