import { languageOfFormats, say, sayPercent } from '../words.ts'

/** Sizes as readers read them, in thousands as disks are sold: `83.2 MB`. */
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

export function bytesWords(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const unit = UNITS[step] ?? 'byte'
  return (bytes / 1000 ** step).toLocaleString(languageOfFormats(), {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0
  })
}

/** The smallest share that is told as a number. */
const SMALL = 0.01

/** `12 %`; what is little but not nothing is said to be under one. */
export const shareWords = (share: number): string =>
  share > 0 && share < SMALL ? say('storageLess', { share: sayPercent(SMALL) }) : sayPercent(share)
