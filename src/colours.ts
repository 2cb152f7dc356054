/**
 * The colours that a highlight's meaning can have. Each has a line of its own kind, so that colour is never the only
 * sign. `ui/theme.css` and `public/marker.css` say the same in their language; `tests/meanings.test.ts` holds them
 * together.
 */

import type { PlainKey } from './words.ts'

export interface ColourLook {
  /** Key of what the reader calls it. */
  word: PlainKey
  /** Ground in Pressmark's own pages, for light and for dark. */
  ground: readonly [light: string, dark: string]
  /** Line under painted text, as `text-decoration` has it. */
  line: string
  lineColour: string
  /** Ground of painted text: translucent, so that the page's own text colour stays readable. */
  paint: string
}

export const COLOURS = {
  yellow: look('colourYellow', ['#ffe9a3', '#57480f'], 'solid 2px', '#b98a00', 'rgb(255 196 0 / 0.34)'),
  orange: look('colourOrange', ['#ffd9c2', '#5c341c'], 'dashed 2px', '#d9622b', 'rgb(255 132 66 / 0.3)'),
  blue: look('colourBlue', ['#cfe6f7', '#1c4059'], 'double 1px', '#2f7fc1', 'rgb(64 156 230 / 0.28)'),
  purple: look('colourPurple', ['#e7daf5', '#45305c'], 'wavy 1px', '#8f63c9', 'rgb(160 110 225 / 0.28)'),
  green: look('colourGreen', ['#dcebcf', '#34482a'], 'dotted 3px', '#4d8f3a', 'rgb(110 175 80 / 0.3)'),
  grey: look('colourGrey', ['#e3e3e1', '#3e4146'], 'solid 1px', '#808080', 'rgb(140 140 140 / 0.3)'),
  red: look('colourRed', ['#ffd6d4', '#5e2b2b'], 'solid 4px', '#c8453f', 'rgb(235 80 75 / 0.26)'),
  pink: look('colourPink', ['#fbd8e8', '#572a42'], 'dashed 4px', '#c14a8b', 'rgb(225 90 160 / 0.26)'),
  teal: look('colourTeal', ['#cdebe8', '#1d4644'], 'double 3px', '#1f8f88', 'rgb(30 160 150 / 0.26)'),
  brown: look('colourBrown', ['#ead9c4', '#49392a'], 'wavy 2px', '#8a6136', 'rgb(165 115 65 / 0.28)')
} as const satisfies Record<string, ColourLook>

export type Colour = keyof typeof COLOURS

/** Of a meaning that has none. */
export const NO_COLOUR: Colour = 'grey'

export const isColour = (name: unknown): name is Colour =>
  typeof name === 'string' && Object.hasOwn(COLOURS, name)

function look(
  word: PlainKey,
  ground: readonly [string, string],
  line: string,
  lineColour: string,
  paint: string
): ColourLook {
  return { word, ground, line, lineColour, paint }
}
