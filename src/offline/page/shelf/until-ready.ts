import type { Reason } from '../../../model/failure-reason.ts'
import { failedUpdateIn } from '../../worker/failed-update.ts'

/** Browsers ask for the worker's script as long as the server likes: so many milliseconds are a silence. */
const SILENCE = 20_000

/** Why no worker will be in use: what the first one could not fetch, or that the browser has none. */
export type NoWorker = Exclude<Reason, 'stopped'> | 'unsupported'

/**
 * Registers the worker and waits until it is in use.
 * @param base path of the home page
 * @param silent told where the server does not answer; the worker may come all the same
 */
export async function untilReady(base: string, silent: () => void): Promise<ServiceWorker | NoWorker> {
  // Without HTTPS and in some private windows a browser has no workers, or refuses them.
  const { serviceWorker } = navigator
  if (!serviceWorker) return 'unsupported'
  const timer = setTimeout(silent, SILENCE)
  let refused: unknown
  const registration = await serviceWorker
    .register(`${base}sw.js`, { updateViaCache: 'none' })
    .catch((error: unknown) => {
      refused = error
      return serviceWorker.getRegistration(base)
    })
    .catch(() => undefined)
  clearTimeout(timer)
  // What the server is to blame for is a TypeError.
  if (!registration) return refused instanceof TypeError ? 'unreachable' : 'unsupported'
  return registration.active ?? (await firstWorker(registration))
}

async function firstWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker | NoWorker> {
  const worker = registration.installing ?? registration.waiting
  if (worker)
    await new Promise<void>((done) => {
      const look = (): void => {
        if (worker.state === 'activated' || worker.state === 'redundant') done()
      }
      worker.addEventListener('statechange', look)
      look()
    })
  if (registration.active) return registration.active
  const reason = failedUpdateIn(await caches.keys().catch(() => []), new URL(registration.scope).pathname)?.reason
  return reason === undefined || reason === 'stopped' ? 'unreachable' : reason
}
