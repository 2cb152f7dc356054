// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { onInPageNavigation } from '../../src/content/navigation.ts'

/** A window with the Navigation API, which jsdom lacks. */
function browsingAt(address: string) {
  const view = new EventTarget() as EventTarget & { location: { href: string }; navigation: EventTarget }
  view.location = { href: address }
  view.navigation = new EventTarget()
  return view
}

describe('onInPageNavigation', () => {
  test.each([
    ['a route, by the Navigation API', '/two', 'navigatesuccess', 1],
    ['a route whose loading failed', '/two', 'navigateerror', 1],
    ['a step through the history', '/two', 'popstate', 1],
    ['a route in the fragment', '/one#/two', 'hashchange', 1],
    ['a place in the page', '/one#notes', 'hashchange', 0],
    ['the same address again', '/one', 'navigatesuccess', 0]
  ])('%s', (_, path, event, calls) => {
    const view = browsingAt('https://lantern.example/one')
    const callback = vi.fn()
    const end = new AbortController()
    onInPageNavigation(view as unknown as Window, callback, end.signal)
    view.location.href = `https://lantern.example${path}`
    for (const target of [view, view.navigation]) target.dispatchEvent(new Event(event))
    expect(callback).toHaveBeenCalledTimes(calls)
    end.abort()
    view.location.href = 'https://lantern.example/three'
    for (const target of [view, view.navigation]) target.dispatchEvent(new Event(event))
    expect(callback).toHaveBeenCalledTimes(calls)
  })
})
