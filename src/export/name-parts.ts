/** Words by which printed names are parted. */

const words = (text: string) => new Set(text.split(' '))

/** Particles that belong to the family name behind them. */
export const PARTICLES = words(
  "van von vom zu zur zum der den de del della dei degli di da das dos do du des la le los las el al ben bin ibn ter ten te af av 't st. st san santa mac mc ó ni"
)

export const SUFFIXES = words('jr jr. sr sr. ii iii iv esq. phd ph.d. md m.d.')

/** Words of names that are no person's: agencies, desks, offices. */
export const LITERAL_NAMES = words(
  'reuters agency agence agencia agenzia agentur press presse news newsroom desk staff team editorial editors editor redaktion redazione redacción rédaction redakcja redaktie editorsboard board service services associated correspondent correspondents reporter reporters group media network times post guardian bbc cnn dpa afp apa ansa efe pap tt ntb ritzau inc inc. ltd gmbh foundation association council committee institute university ministry for of and und'
)

/** Languages in which people print two family names: Gabriel García Márquez. */
export const TWO_FAMILY_NAMES = words('es gl')

/** Second given names that are common enough there not to be taken for the first of two family names. */
export const SECOND_GIVEN = words(
  'josé jose maría maria luis carlos ángel angel antonio manuel isabel pilar teresa carmen miguel ignacio javier jesús jesus juan pablo andrés andres alberto fernando francisco rafael ramón ramon eduardo enrique alejandro david elena cristina lucía lucia luisa rosa mercedes victoria dolores belén belen'
)

/** Languages whose names are printed family name first and not inverted in bibliographies, or without parts. */
export const UNDIVIDED = words('ja zh ko vi hu')
