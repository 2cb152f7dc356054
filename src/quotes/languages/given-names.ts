/**
 * Given names. They break ties and tell a gender; none makes a person of a word by itself. They are learnt with the
 * languages that print them: others would carry them in vain.
 */

/** Names in lower case, separated by spaces. */
export interface GivenNames {
  /** Men's and women's; those that stand in both, and so tell no gender, are listed in both ("Jan", "Andrea"). */
  m: string
  f: string
  /** True of names that are printed in cases. */
  areInflected?: true
}

const all = new Map<string, 'm' | 'f' | 'any'>()
const inflected = new Map<string, 'm' | 'f'>()

/** Those that have been learnt. */
export const GIVEN_NAMES: ReadonlyMap<string, 'm' | 'f' | 'any'> = all
/** Those of them that are printed in cases. */
export const INFLECTED_NAMES: ReadonlyMap<string, 'm' | 'f'> = inflected

export function learnNames({ m, f, areInflected }: GivenNames): void {
  for (const [gender, list] of [['m', m] as const, ['f', f] as const])
    for (const name of list.split(' ')) {
      const before = all.get(name)
      all.set(name, before && before !== gender ? 'any' : gender)
      if (areInflected) inflected.set(name, gender)
    }
}
