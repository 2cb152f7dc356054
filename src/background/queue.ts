/** Runs a write when all that were asked for earlier are done. */
export type WriteQueue = <T>(write: () => Promise<T>) => Promise<T>

/**
 * A queue of writes, one after another: that is what makes the background the one writer. A write that fails fails for
 * its asker alone. The queue lives in memory: what a stopped background had not written its asker asks for again.
 */
export function writeQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve()
  return write => {
    const done = last.then(write, write)
    last = done
    return done
  }
}
