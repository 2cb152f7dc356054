import type { DetectionCode, DetectionReason } from '../article/model.ts'

/** What each sign says when it speaks for an article, and when it speaks against. */
const WORDS: Record<DetectionCode, readonly [supports: string, against: string]> = {
  'article-markup': ['It describes itself as an article', 'It does not describe itself as an article'],
  'other-markup': [
    'It describes itself as something like an article',
    'It describes itself as something else'
  ],
  prose: ['It has running text', 'It has little running text'],
  'too-little-text': ['It has enough text', 'It has too little text'],
  headline: ['It has a headline', 'Its headline does not look like an article’s'],
  'no-headline': ['It has a headline', 'No headline was found'],
  byline: ['It names an author', 'It names no author'],
  date: ['It is dated', 'It has no date'],
  'front-page': ['It is not a front page', 'It looks like a front page'],
  'link-list': ['It is not a list of links', 'It is mostly links to other pages'],
  address: ['Its address is like an article’s', 'Its address is not like an article’s'],
  product: ['It sells nothing', 'It offers something for sale'],
  forum: ['It is no forum', 'It looks like a discussion'],
  video: ['There is more to it than a video', 'It is mainly a video'],
  form: ['It is no form', 'It is mainly a form to fill in'],
  'asked-for': ['You asked for it', 'You asked for it']
}

/** One sign in plain words. */
export function reasonWords({ code, supports }: DetectionReason): string {
  return WORDS[code][supports ? 0 : 1]
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
