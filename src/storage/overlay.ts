/** An area as it would be if something were stored already: for changes of several articles that go into one write. */
import type { Area } from './area.ts'

/**
 * @param known what stands under these keys, undefined for nothing; may grow while it is used. The rest is the area's.
 */
export function overlaid(area: Area, known: ReadonlyMap<string, string | undefined>): Area {
  const { getKeys } = area
  return {
    onChanged: area.onChanged,
    set: items => area.set(items),
    remove: keys => area.remove(keys),
    ...(getKeys && { getKeys: () => getKeys.call(area) }),
    async get(keys) {
      const others = keys?.filter(key => !known.has(key)) ?? null
      const found = others === null || others.length > 0 ? await area.get(others) : {}
      for (const [key, value] of known) {
        if (keys && !keys.includes(key)) continue
        if (value === undefined) delete found[key]
        else found[key] = value
      }
      return found
    }
  }
}
