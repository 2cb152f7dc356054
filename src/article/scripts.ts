/**
 * Scripts that print no spaces between words (Han, kana, Thai): their texts are shorter in characters and have no words
 * to count. By ranges of code units: `\p{Script=…}` costs the browser ten times as much, and what else lies in the
 * ranges (signs of these scripts) stands only beside their letters.
 */
export const UNSPACED = /[\u0e01-\u0e5b\u3041-\u30ff\u3400-\u9fff\uff66-\uff9f]/
