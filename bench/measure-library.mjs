/** Times of popup and library with what is stored; medians of several runs, in milliseconds. */

const RUNS = 7
/** A save is over in milliseconds: seven of them differ by a half from one time to the next. */
const SAVES = 60
const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const rounded = number => Math.round(number * 10) / 10

/**
 * @param reader a browser with a library
 * @param tab a tab on a page of the extension
 */
export async function measureLibrary(reader, tab) {
  const origin = await tab.evaluate(() => location.origin)
  const result = {}
  const several = async (measure, runs = RUNS) => {
    const times = []
    for (let run = 0; run < runs; run++) times.push(await measure(run))
    return rounded(median(times))
  }
  /** Time from the start of a page's document to its first row. */
  const firstRow = async (address, selector, choose) => {
    const page = await reader.open('about:blank')
    await page.goto(address)
    if (choose) await page.evaluate(choose)
    const time = await page.evaluate(
      selector =>
        new Promise(done => {
          const look = () =>
            document.querySelector(selector) ? done(performance.now()) : setTimeout(look, 2)
          look()
        }),
      selector
    )
    await page.close()
    return time
  }
  result['popup: first saved rows'] = await several(() =>
    firstRow(`${origin}/src/popup/index.html`, '.rows .row')
  )
  result['library: first rows'] = await several(() => firstRow(`${origin}/src/library/index.html`, '.item'))

  const page = await reader.open('about:blank')
  await page.goto(`${origin}/src/library/index.html`)
  const search = await page.evaluate(async () => {
    const until = condition =>
      new Promise(done => {
        const look = () => (condition() ? done() : setTimeout(look, 2))
        look()
      })
    await until(() => /\d/.test(document.querySelector('.places')?.textContent ?? ''))
    const tasks = []
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
      {
        type: 'longtask',
        buffered: false
      }
    )
    const field = document.querySelector('.library-search')
    const type = text => {
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const status = () => document.querySelector('.found')?.textContent ?? ''
    const start = performance.now()
    type('quay inspection')
    await until(() => /found/.test(status()) && !/^0 /.test(status()))
    const first = performance.now() - start
    await until(() => !status().includes('searching'))
    const all = performance.now() - start
    const again = performance.now()
    let text = ''
    for (const letter of 'tram contract') {
      text += letter
      type(text)
      await new Promise(done => setTimeout(done, 60))
    }
    await until(() => !status().includes('searching'))
    return { first, all, typed: performance.now() - again, longest: Math.max(0, ...tasks) }
  })
  result['search: first results, cold'] = rounded(search.first)
  result['search: all results, cold'] = rounded(search.all)
  result['search: longest task while typing'] = rounded(search.longest)
  result['library: heap, MB'] = rounded(
    (await page.evaluate(() => {
      globalThis.gc()
      return performance.memory.usedJSHeapSize
    })) / 1_000_000
  )
  await page.close()

  // From a page that shows no library: what it costs to store, not what it costs to show.
  await tab.goto(`${origin}/src/options/index.html`)
  const saveOneMore = () =>
    tab.evaluate(async () => {
      const { article } = JSON.parse(Object.values(await chrome.storage.local.get(await oneArticle()))[0])
      const id = crypto.randomUUID().replaceAll('-', '').slice(0, 16)
      const start = performance.now()
      const reply = await chrome.runtime.sendMessage({
        pressmark: 'save-article',
        payload: { request: crypto.randomUUID(), article: { ...article, id } }
      })
      if (!reply.ok) throw new Error(JSON.stringify(reply))
      return performance.now() - start
      async function oneArticle() {
        const { recent } = await chrome.storage.local.get('recent')
        return `art:${JSON.parse(recent).entries[0].id}`
      }
    })
  result['save one more article'] = await several(saveOneMore, SAVES)
  return result
}
