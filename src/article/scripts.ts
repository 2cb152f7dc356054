/** Scripts that print no spaces between words: their texts are shorter in characters and have no words to count. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
