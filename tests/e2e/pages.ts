/** Pages that the scenarios read: the bundled sample article, and small ones made for one purpose each. */
import { readFileSync } from 'node:fs'
import type { Press } from './press.ts'

export interface PrintedPage {
  address: string
  html: string
}

const demo = (name: string) => readFileSync(new URL(`../../demo/${name}`, import.meta.url), 'utf8')

/** The bundled sample article, under the address that it names as its own. */
export const SAMPLE: PrintedPage = {
  address: 'http://meridian-ledger.example/coast/2025/09/varnholm-sea-gate-failed-spring-test',
  html: demo('article.html')
}

/** Prints the sample article with its picture. */
export function printSample(press: Press, html = SAMPLE.html): void {
  press.print(SAMPLE.address, html)
  press.print(new URL('sea-gate.svg', SAMPLE.address).href, demo('sea-gate.svg'), 'image/svg+xml')
}

const story = (headline: string, author: string, paragraphs: string[]) => `
  <article>
    <h1>${headline}</h1>
    <p class="byline">By <a rel="author" href="/by">${author}</a>, <time datetime="2025-10-02T08:00:00+02:00">2 October 2025</time></p>
    ${paragraphs.map(text => `<p>${text}</p>`).join('\n    ')}
  </article>`

const paper = (title: string, head: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><header><a href="/">Kestrel Gazette</a></header><main id="main">${body}</main></body></html>`

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const ORCHARD = [
  'The last public orchard inside the walls of Lindholt will stay open, the town council decided on Wednesday night after a debate that ran past midnight and emptied the gallery twice.',
  '“You do not sell the only shade a street has,” said Agnes Tarrant, who has pruned the trees for thirty years. She had brought apples for the whole council, and left them on the table when she went.',
  'The buyer had offered a sum that would have paid for a new roof on the school. Treasurer Colm Reyes called the decision “expensive but honest” and asked for a list of what would now have to wait.',
  'A survey in the spring counted forty-one trees, eleven of them older than the town hall. Two have been struck by lightning and still bear fruit, according to the survey, which is kept at the library.',
  'The council will vote on a fence in November. Until then the gate stays open from dawn to dusk, as it has since the orchard was given to the town.'
]
const FERRY = [
  'The night ferry between Lindholt and the outer islands will run again from Monday, the harbour office announced, eight months after the boat was laid up with a cracked shaft.',
  '“We have missed the sound of it,” said Ole Brandvik, who keeps the inn above the landing. He expects the first passengers at twenty past two in the morning and will have soup ready.',
  'The repair cost twice what was planned. Harbour master Ida Sunde blamed “a drawing that did not match the ship” and said the yard had paid for part of the difference.',
  'For the islands it is the end of a long detour. Since February the post has come by fishing boat, and the dentist has not come at all, as residents complained in a letter to the office.',
  'Tickets are sold on board. The summer timetable follows in May, and with it a second boat on Fridays.'
]

/** What two stories have in common, to the letter. */
const SHARED =
  'Lindholt is the smallest town on the coast with a paper of its own, founded in the year of the great frost.'

/** An article of another paper. */
export const ORCHARD_STORY: PrintedPage = {
  address: 'http://kestrel-gazette.example/town/2025/10/02/orchard-stays-open',
  html: paper(
    'Orchard stays open | Kestrel Gazette',
    `<meta property="og:type" content="article"><meta property="og:site_name" content="Kestrel Gazette">
     <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The orchard inside the walls stays open","datePublished":"2025-10-02T08:00:00+02:00","author":{"@type":"Person","name":"Priya Lund"},"publisher":{"@type":"Organization","name":"Kestrel Gazette"}}</script>`,
    story('The orchard inside the walls stays open', 'Priya Lund', ORCHARD)
  )
}

/** The same story in a paper built of web components: an open shadow root within another, and text in a slot. */
export const COMPONENTS: PrintedPage = {
  address: 'http://kestrel-gazette.example/components/2025/10/02/orchard',
  html: paper(
    'Orchard stays open | Kestrel Gazette',
    '',
    `<gazette-page></gazette-page>
    <script>
      customElements.define('gazette-page', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML =
            '<style>p { color: #223 }</style>' +
            ${JSON.stringify(
              story('The orchard inside the walls stays open', 'Priya Lund', ORCHARD.slice(0, 2)).replace(
                '</article>',
                `<gazette-rest><p>${ORCHARD[2]}</p></gazette-rest></article>`
              )
            )}
        }
      })
      customElements.define('gazette-rest', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML =
            '<slot></slot>' + ${JSON.stringify(`<p>${ORCHARD[3]}</p><p>${ORCHARD[4]}</p>`)}
        }
      })
    </script>`
  )
}

/** The same story in a frame that the page writes itself (`srcdoc`); beside it another frame with less in it. */
export const FRAMED_BY_PAGE: PrintedPage = {
  address: 'http://kestrel-gazette.example/preview/2025/10/02/orchard',
  html: paper(
    'Preview | Kestrel Gazette',
    '',
    `<p>A preview, as subscribers see it.</p><iframe srcdoc="<p>Advertisement</p>"></iframe>
    <iframe style="width: 100%; height: 600px" srcdoc="${attribute(
      paper('Orchard stays open', '', story('The orchard inside the walls stays open', 'Priya Lund', ORCHARD))
    )}"></iframe>`
  )
}

/** A page that shows another of its site in a frame. */
export const FRAMED_BY_ADDRESS: PrintedPage = {
  address: 'http://kestrel-gazette.example/reader',
  html: paper(
    'Reader | Kestrel Gazette',
    '',
    `<p>Read on.</p><iframe style="width: 100%; height: 600px" src="${ORCHARD_STORY.address}"></iframe>`
  )
}

/** A page that puts the next story below the first, and takes its address when it is in view. */
export const ENDLESS: PrintedPage & { next: string } = {
  address: 'http://kestrel-gazette.example/endless/2025/10/02/orchard',
  next: 'http://kestrel-gazette.example/endless/2025/10/03/night-ferry',
  html: paper(
    'Kestrel Gazette',
    '<link rel="canonical" href="http://kestrel-gazette.example/endless/2025/10/02/orchard"><meta property="og:title" content="The orchard inside the walls stays open">',
    `${story('The orchard inside the walls stays open', 'Priya Lund', [...ORCHARD, SHARED])}
    <style>article { min-height: 1400px }</style>
    <script>
      const addresses = ['/endless/2025/10/02/orchard', '/endless/2025/10/03/night-ferry']
      const next = ${JSON.stringify(story('The night ferry runs again from Monday', 'Jonah Frisk', [SHARED, ...FERRY]))}
      addEventListener('scroll', () => {
        if (document.querySelectorAll('article').length < 2) document.getElementById('main').insertAdjacentHTML('beforeend', next)
        const shown = [...document.querySelectorAll('article')].findLastIndex(article => article.getBoundingClientRect().top < innerHeight / 2)
        if (location.pathname !== addresses[shown]) history.replaceState({}, '', addresses[shown])
      })
    </script>`
  )
}

/** A page that is no article. */
export const SIGN_IN: PrintedPage = {
  address: 'http://kestrel-gazette.example/account/sign-in',
  html: paper(
    'Sign in | Kestrel Gazette',
    '',
    `<h1>Sign in</h1><form><label>E-mail <input type="email"></label><label>Password <input type="password"></label>
     <button>Sign in</button></form><p>New here? <a href="/register">Make an account</a> to comment.</p>`
  )
}

/** A site that changes its pages by script: a list, and two stories behind it. */
export const SINGLE_PAGE: PrintedPage = {
  address: 'http://kestrel-gazette.example/app',
  html: paper(
    'Kestrel Gazette',
    '',
    `<script>
      const stories = ${JSON.stringify({
        '/app/2025/10/02/orchard': story('The orchard inside the walls stays open', 'Priya Lund', ORCHARD),
        '/app/2025/10/03/night-ferry': story('The night ferry runs again from Monday', 'Jonah Frisk', FERRY)
      })}
      const list = '<h1>Today</h1><ul><li><a href="#">The orchard</a></li><li><a href="#">The night ferry</a></li></ul>'
      const show = () => setTimeout(() => { document.getElementById('main').innerHTML = stories[location.pathname] ?? list }, 30)
      function go(path) { history.pushState({}, '', path); show() }
      addEventListener('popstate', show)
      addEventListener('DOMContentLoaded', show)
    </script>`
  )
}
