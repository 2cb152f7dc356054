import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks'
import { grouped, type ListItem } from '../saved/groups.ts'
import { parseQuery } from '../storage/query.ts'
import { dayWords } from '../ui/article/dates.ts'
import { say, sayNumber } from '../words.ts'
import { Row } from './Row.tsx'
import type { Library } from './state.ts'
import { useVirtualRows } from './virtual-rows.ts'
import './article-list.css'

/** What is found, under its days or outlets. Focus follows the keys; only what is in view is in the document. */
export function ArticleList({ library }: { library: Library }) {
  const { finder, cursor, selected, openedId } = library
  const entries = finder.found.value
  const { sort, text } = finder.question.value
  const items = useMemo(() => grouped(entries, sort), [entries, sort])
  const words = useMemo(() => parseQuery(text).words, [text])
  const scroller = useRef<HTMLDivElement>(null)
  const keyOf = useCallback((index: number) => keyOfItem(items[index], index), [items])
  const estimate = (index: number) => (items[index]?.kind === 'heading' ? 34 : 78)
  const rows = useVirtualRows(items.length, scroller, estimate, keyOf)
  const at = cursor.value
  const index = useMemo(
    () => items.findIndex(item => item.kind === 'article' && item.entry.id === at),
    [items, at]
  )

  // The keyboard moves the cursor; the row may have to come into the document first.
  useEffect(() => {
    if (index < 0) return
    rows.scrollTo(index)
    const hasFocus =
      scroller.current?.contains(document.activeElement) || document.activeElement === document.body
    if (!hasFocus) return
    const frame = requestAnimationFrame(() => {
      // By now the next key may have gone on: focus on the row before would take the cursor back.
      if (cursor.peek() !== at) return
      const row = scroller.current?.querySelector<HTMLElement>(`[data-id="${at}"] .row-open`)
      row?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [index, at])

  return (
    <div class="list" ref={scroller}>
      <ul class="list-rows" aria-label={say('libraryList')} style={{ height: `${rows.height}px` }}>
        {rows.items.map(({ index, start }) => {
          const item = items[index] as ListItem
          const style = { transform: `translateY(${start}px)` }
          return item.kind === 'heading' ? (
            <li key={keyOf(index)} class="list-heading" data-index={index} ref={rows.measure} style={style}>
              <h2>
                <bdi>{sort === 'outlet' ? item.title : dayWords(item.title)}</bdi>{' '}
                <small>{sayNumber(item.count)}</small>
              </h2>
            </li>
          ) : (
            <Row
              key={keyOf(index)}
              entry={item.entry}
              index={index}
              position={item.position}
              total={entries.length}
              words={words}
              isAt={item.entry.id === at || (index < 0 && item.position === 0)}
              isOpen={item.entry.id === openedId.value}
              isSelected={selected.value.has(item.entry.id)}
              measure={rows.measure}
              style={style}
              library={library}
            />
          )
        })}
      </ul>
    </div>
  )
}

const keyOfItem = (item: ListItem | undefined, index: number) =>
  item?.kind === 'article' ? item.entry.id : `heading ${item?.title} ${index}`
