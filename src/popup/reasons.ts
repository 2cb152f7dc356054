import type { DetectionCode, DetectionReason } from '../article/model.ts'
import { type PlainKey, say } from '../words.ts'

/** What each sign says when it speaks for an article, and when it speaks against. */
const WORDS: Record<DetectionCode, readonly [supports: PlainKey, against: PlainKey]> = {
  'article-markup': ['reasonArticleMarkup', 'reasonNoArticleMarkup'],
  'other-markup': ['reasonMaybeMarkup', 'reasonOtherMarkup'],
  prose: ['reasonProse', 'reasonNoProse'],
  'too-little-text': ['reasonEnoughText', 'reasonTooLittleText'],
  headline: ['reasonHeadline', 'reasonOddHeadline'],
  'no-headline': ['reasonHeadline', 'reasonNoHeadline'],
  byline: ['reasonByline', 'reasonNoByline'],
  date: ['reasonDate', 'reasonNoDate'],
  'front-page': ['reasonNoFrontPage', 'reasonFrontPage'],
  'link-list': ['reasonNoLinkList', 'reasonLinkList'],
  address: ['reasonAddress', 'reasonOddAddress'],
  product: ['reasonNoProduct', 'reasonProduct'],
  forum: ['reasonNoForum', 'reasonForum'],
  video: ['reasonNoVideo', 'reasonVideo'],
  form: ['reasonNoForm', 'reasonForm'],
  'asked-for': ['reasonAskedFor', 'reasonAskedFor']
}

/** One sign in plain words. */
export function reasonWords({ code, supports }: DetectionReason): string {
  return say(WORDS[code][supports ? 0 : 1])
}

/** What spoke against an article first, each said once; `detail` is for who wants to know exactly. */
export function reasonsAgainst(reasons: readonly DetectionReason[]): { words: string; detail: string }[] {
  return distinct(reasons.filter(reason => !reason.supports))
}

/** What spoke for an article all the same. */
export function reasonsFor(reasons: readonly DetectionReason[]): { words: string; detail: string }[] {
  return distinct(reasons.filter(reason => reason.supports))
}

function distinct(reasons: readonly DetectionReason[]): { words: string; detail: string }[] {
  const said = new Map<string, string>()
  for (const reason of reasons) {
    const words = reasonWords(reason)
    if (!said.has(words)) said.set(words, reason.detail)
  }
  return [...said].map(([words, detail]) => ({ words, detail }))
}
