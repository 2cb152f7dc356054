/** Pages in other languages than the browser's: the reader learns each when a page needs it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPainted } from './painted.ts'
import { shows } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  for (const { address, html } of PAGES) desk.press.print(address, html)
})
afterAll(() => desk.close())

/** @param lang what the page says of itself, which templates get wrong */
const pageIn = (
  name: string,
  lang: string,
  headline: string,
  said: string,
  speaker: string,
  paragraphs: string[]
) => ({
  name,
  address: `http://harbour-post.example/2031/03/04/${name}-story-of-the-ferry`,
  said,
  speaker,
  html: `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${headline}</title><meta property="og:type" content="article"></head>
<body><main><article><h1>${headline}</h1>
<p><time datetime="2031-03-04T08:00:00+01:00">2031-03-04</time></p>
${paragraphs.map(text => `<p>${text}</p>`).join('\n')}
</article></main></body></html>`
})

const PAGES = [
  pageIn(
    'german',
    'de',
    'Die Fähre bleibt auch im Sommer im Hafen liegen',
    'Wir fahren, sobald die Welle hält',
    'Vera Holm',
    [
      'Die alte Fähre zwischen Lindholt und den Inseln bleibt auch im Sommer im Hafen. Das hat der Rat der Stadt am Dienstag nach langer Aussprache mit den Stimmen aller Fraktionen beschlossen.',
      '„Wir fahren, sobald die Welle hält“, sagte die Hafenmeisterin Vera Holm, die das Schiff seit elf Jahren betreut. Vor dem Herbst rechnet im Hafen niemand mehr mit einer Probefahrt.',
      'Die Kosten der Reparatur haben sich seit dem Winter verdoppelt. Einen Teil davon übernimmt die Werft, die eine Zeichnung verwechselt hatte, den Rest trägt die Stadt selbst.',
      'Bis dahin kommt die Post weiter mit dem Fischkutter, und der Zahnarzt kommt gar nicht, wie die Bewohner der Inseln in einem Brief an das Hafenamt beklagen.'
    ]
  ),
  pageIn('japanese', 'ja', '島への夜の船、夏も港にとどまる', '軸が直れば、すぐに出る', '佐藤美咲', [
    '島へ向かう夜の船は、夏の間も港にとどまることになった。市議会が火曜日、長い議論のすえに全会一致で決めた。船は去年の冬、軸にひびが見つかってから動いていない。',
    '港の責任者の佐藤美咲さんは「軸が直れば、すぐに出る」と話した。試しに海へ出るのは、早くても秋になるという。',
    '修理にかかる費用は、冬から二倍になった。図面を取り違えた造船所がその一部を負担し、残りは市が支払うことになっている。',
    '島の人たちは港の事務所に手紙を送り、郵便は漁船で届き、歯医者はまったく来なくなったと訴えている。船が戻るまで、この暮らしが続く。'
  ]),
  pageIn(
    'french',
    'en',
    'Le bac restera au port tout l’été',
    'Nous partirons dès que l’arbre tiendra',
    'Claire Morvan',
    [
      'Le vieux bac qui relie Lindholt aux îles restera au port tout l’été. Le conseil municipal l’a décidé mardi, après une longue discussion, par les voix de tous les groupes de l’assemblée.',
      '« Nous partirons dès que l’arbre tiendra », a déclaré la capitaine du port, Claire Morvan, qui s’occupe du navire depuis onze ans. Personne n’attend plus un essai en mer avant l’automne.',
      'Le coût de la réparation a doublé depuis l’hiver. Le chantier, qui avait confondu deux plans, en prend une partie à sa charge, et la ville paiera le reste sur son propre budget.',
      'Jusque-là, le courrier arrivera par bateau de pêche, et le dentiste ne viendra pas du tout, comme les habitants des îles s’en plaignent dans une lettre adressée au bureau du port.'
    ]
  )
]

test.each(PAGES)(
  '$name: who says what is read, and a highlight is kept',
  async ({ address, said, speaker }) => {
    const tab = await desk.reader.open(address)
    // Before the popup has brought anything: the background reads the page for its first highlight.
    await tab.select(said)
    await tab.clickOverlay('button', /^Highlight$/)
    await isPainted(tab, said)
    const popup = await tab.clickIcon()
    await shows(popup, speaker)
    expect(await popup.names('heading')).toContainEqual(expect.stringContaining(speaker))
    await popup.close()
    await tab.goto(address)
    await isPainted(tab, said)
    await tab.close()
  }
)
