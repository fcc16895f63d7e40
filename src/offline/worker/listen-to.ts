import { SEARCH_UNIT } from '../unit-lists.ts'
import { reasonOf } from '../failure.ts'
import type { KeptSite } from './kept-site.ts'
import { isMessage, type Dropped, type KeepAnswer, type Status, type Tell } from '../messages.ts'
import { completeVersion } from './update-version.ts'
import { unitOf } from '../unit-of.ts'
import { failedUpdateIn } from './failed-update.ts'
import type { WorkerMessageEvent, WorkerScope } from './worker-scope.ts'

/** An index of this size is kept without being asked for: it is less than three calls. */
const SMALL_INDEX = 3_000_000

/** Answers what pages ask for and does what they tell. */
export function listenTo(scope: WorkerScope, site: KeptSite): void {
  const { shelf, base } = site
  scope.addEventListener('message', (event) => {
    const work = act(event)
    if (work) event.waitUntil(work)
  })

  function act({ data, ports: [port] }: WorkerMessageEvent): Promise<unknown> | null {
    if (isMessage(data, 'tell')) {
      if (data.tell === 'visited' && isMessage(data, 'path')) return visited(String(data.path)).catch(seek)
      if (data.tell === 'catch up') return completeVersion(site).catch(() => undefined)
      if (data.tell === 'removed' && isMessage(data, 'units'))
        return shelf.drop(texts(data.units)).catch(() => undefined)
    }
    if (!port || !isMessage(data, 'ask')) return null
    if (data.ask === 'status') return status(port)
    if (data.ask === 'keep' && isMessage(data, 'unit')) return keep(String(data.unit), port)
    if (data.ask === 'drop' && isMessage(data, 'units')) return drop(texts(data.units), port)
    if (data.ask === 'use') return use(port)
    return null
  }

  async function status(port: MessagePort): Promise<void> {
    try {
      const [units, kept, names] = await Promise.all([site.sizes(), shelf.kept(), caches.keys()])
      const update = failedUpdateIn(names, new URL(base).pathname)
      const failed = update && update.version !== site.shell.version ? update.reason : null
      answer(port, { version: site.shell.version, units, kept, update: failed })
    } catch (error) {
      answer(port, { failed: reasonOf(error) })
    }
  }

  async function keep(unit: string, port: MessagePort): Promise<void> {
    const stop = new AbortController()
    port.onmessage = () => {
      stop.abort()
    }
    try {
      await shelf.keep(
        unit,
        (bytes) => {
          answer(port, { bytes })
        },
        stop.signal,
      )
      tellWaiting({ tell: 'catch up' })
      answer(port, { done: true })
    } catch (error) {
      seek(error)
      answer(port, { failed: reasonOf(error) })
    }
  }

  async function drop(units: string[], port: MessagePort): Promise<void> {
    try {
      await shelf.drop(units)
      tellWaiting({ tell: 'removed', units })
      answer(port, { dropped: true })
    } catch (error) {
      answer(port, { failed: reasonOf(error) })
    }
  }

  /** Makes sure that nothing was kept since this version was prepared, and takes over. */
  async function use(port: MessagePort): Promise<void> {
    try {
      await completeVersion(site)
      await scope.skipWaiting()
      answer(port, { done: true })
    } catch (error) {
      answer(port, { failed: reasonOf(error) })
    }
  }

  async function visited(path: string): Promise<void> {
    const unit = unitOf(path.slice(new URL(base).pathname.length))
    if (unit !== null && (await shelf.filesOf(unit)).length > 0) await shelf.keep(unit, () => undefined)
    const index = await shelf.filesOf(SEARCH_UNIT)
    const size = index.reduce((sum, [, , bytes]) => sum + bytes, 0)
    if (index.length > 0 && size <= SMALL_INDEX) await shelf.keep(SEARCH_UNIT, () => undefined)
    tellWaiting({ tell: 'catch up' })
  }

  /** A new version that waits already has to hold the same units. */
  function tellWaiting(message: Tell): void {
    scope.registration.waiting?.postMessage(message)
  }

  /** Where the server holds another version, the browser is asked to get it. */
  function seek(error: unknown): void {
    if (reasonOf(error) === 'changed') scope.registration.update().catch(() => undefined)
  }
}

function texts(data: unknown): string[] {
  return Array.isArray(data) ? data.map(String) : []
}

function answer(port: MessagePort, message: Status | KeepAnswer | Dropped): void {
  port.postMessage(message)
}
