import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'

/**
 * Keeps answers and changes apart: what is answered while the modules of a page are exchanged would keep the old ones, and
 * the dev server would go on showing them.
 */
export class Gate {
  readonly #inside = new Set<Promise<unknown>>()
  #closed: Promise<void> = Promise.resolve()

  /** Waits while a change is worked on. @param response is inside until it has ended or is broken off */
  async enter(response: Writable): Promise<void> {
    let closed
    do {
      closed = this.#closed
      await closed
    } while (closed !== this.#closed)
    const answered = finished(response).catch(() => undefined)
    this.#inside.add(answered)
    void answered.then(() => this.#inside.delete(answered))
  }

  /** Works on a change once all that is inside is answered, and lets nobody in before it ends. Throws what `work` throws. */
  async closedFor(work: () => Promise<void>): Promise<void> {
    const done = Promise.withResolvers<undefined>()
    this.#closed = done.promise
    try {
      await Promise.all(this.#inside)
      await work()
    } finally {
      done.resolve(undefined)
    }
  }
}
