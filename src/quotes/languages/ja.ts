import type { Language } from './model.ts'

export const ja: Language = {
  code: 'ja',
  common: 'の は が を に へ と で も から まで より など',
  say: '述べた 述べる 述べて 話した 話す 話して 語った 語る 語って 言った 言う 言って 説明した 説明する 強調した 強調する 指摘した 指摘する コメントした コメントする 発表した 表明した 答えた 答える 訴えた 訴える 振り返る 振り返った 明かした 主張した 主張する 書いた 書く 投稿した 報じた 報じる 伝えた 伝える 警告した 反論した 批判した 呼びかけた 評した 呼んだ',
  call: '',
  participle: '',
  phrases: [],
  according: [],
  accordingAfter: 'によると によれば',
  pronouns: {},
  relatives: '',
  between: '',
  that: '',
  joints: '',
  prepositions: '',
  linking: '',
  determiners: '',
  articles: '',
  titles: {},
  nouns: {
    person: {},
    unnamed: '関係者 専門家 住民 目撃者 幹部',
    publication: '新聞 紙 通信 誌 放送 日報 日日 タイムズ テレビ ニュース',
    organisation: '政府 省 庁 党 警察 会社 委員会 大学 協会 連盟 組合 銀行 病院 研究所',
    document: '報告書 声明 調査 文書',
    occasion: '声明 会見 記者会見 談話'
  },
  works: '映画 小説 本 曲 アルバム 番組 ドラマ 作品 舞台 展 企画 曲名 題名 著書',
  soCalled: 'いわゆる',
  notNames: '',
  topical: {
    letters: '\\u3040-\\u30ff',
    ends: '。！？',
    reach: 60,
    topic: 'は も が',
    quotatives: 'と',
    honorifics:
      '氏 さん 様 君 容疑者 被告 会長 社長 市長 知事 首相 大臣 監督 教授 議員 選手 博士 委員長 記者 先生 大統領 長官 町長 村長 校長 部長',
    of: 'の'
  }
}
