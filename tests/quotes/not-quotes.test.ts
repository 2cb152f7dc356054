import { describe, expect, it } from 'vitest'
import { lines, read } from './speech.ts'

describe('what stands in marks and is no quotation', () => {
  const cases: [name: string, language: string, text: string][] = [
    ['an outlet that reports', 'en', 'The "Harbour Gazette" reports that the ferry is late.'],
    ['an outlet behind its noun', 'de', 'Die Zeitung „Der Leuchtturm“ berichtet über die Fähre.'],
    ['a title behind its noun', 'en', 'Her novel “The Glass Harbour” sold well in spring.'],
    ['a title in apposition', 'en', 'Her first film, "The Glass Harbour," opens on Friday.'],
    ['a title that opens the sentence', 'en', '"The Glass Harbour," her first film, opens on Friday.'],
    ['a show that somebody spoke on', 'en', 'Vera Holm spoke at length on “Morning Tide” about ferries.'],
    ['an outlet that the next sentence calls a paper', 'en', '“Il Molo” is cross. The paper wants a ferry.'],
    ['a sign without a speaker', 'en', 'Above the pier hung “no ferries beyond this point” for years.'],
    ['a term in a subject', 'en', 'Holm, who runs the “night” ferry, said that it is late.'],
    ['a work behind its author', 'es', 'La autora de «La casa del puerto» vive en el norte.'],
    ['what a group calls itself', 'en', 'The group calls itself “Friends of the Ferry”.'],
    ['what a group calls itself in German', 'de', 'Die Gruppe nennt sich „Freunde der Fähre“.'],
    ['a name that a noun hangs on', 'de', 'Der „Leuchtturm“-Chef Olaf Brandt kam am Montag.'],
    ['an outlet before "zufolge"', 'de', '„Hafenpost“ zufolge ist die Fähre zu spät.'],
    ['dashes in a list', 'fr', '— un bateau – deux marins'],
    ['dashes around what somebody does', 'fr', '— Nous partons — Claire Morvan se lève — et tous ensemble.'],
    ['a so-called thing', 'en', 'The so-called “ghost ferry” was sold.'],
    ['a term before its noun', 'en', 'The port has activated its “quiet night” rule for ferries.'],
    ['a title in French', 'fr', 'Son roman « Le Port de verre » paraît en mai.'],
    ['a plan so called in Spanish', 'es', 'El llamado “plan marea” empieza en mayo.'],
    ['a title in Russian', 'ru', 'Её книга «Стеклянная гавань» вышла в мае.'],
    ['a film in Japanese', 'ja', '映画「硝子の港」が公開される。']
  ]
  it.each(cases)('%s', (_name, language, text) => {
    expect(lines(read([text], language).quotes)).toEqual([])
  })

  it('keeps a short quotation that a verb of saying claims', () => {
    expect(lines(read(['“Never again,” Vera Holm said.']).quotes)).toEqual(['Vera Holm: Never again,'])
  })
})

describe('what an outlet was told is no name of it', () => {
  it.each([
    ['en', 'Vera Holm told the paper: “We sail at dawn.”', 'Vera Holm: We sail at dawn.'],
    ['de', 'Vera Holm sagte dem Sender: „Wir fahren morgen.“', 'Vera Holm: Wir fahren morgen.'],
    ['fr', 'Vera Holm a dit au journal : « Nous partons demain. »', 'Vera Holm: Nous partons demain.'],
    ['es', 'Vera Holm dijo al diario: “Salimos mañana.”', 'Vera Holm: Salimos mañana.'],
    ['it', 'Vera Holm ha detto al giornale: «Partiamo domani.»', 'Vera Holm: Partiamo domani.'],
    ['sv', 'Vera Holm sa till tidningen: ”Vi seglar nu.”', 'Vera Holm: Vi seglar nu.'],
    ['nl', 'Vera Holm zei tegen de krant: “We varen morgen.”', 'Vera Holm: We varen morgen.'],
    ['pt', 'Vera Holm disse ao jornal: “Partimos amanhã.”', 'Vera Holm: Partimos amanhã.']
  ])('%s', (language, text, expected) => {
    expect(lines(read([text], language).quotes)).toEqual([expected])
  })
})
