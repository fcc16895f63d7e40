import type { Reason } from '../../model/failure-reason.ts'
import { stateIn } from '../worker/update-state.ts'

/**
 * Waits until a worker is in use.
 * @returns why none will be: what the first one could not fetch; `null` where there is one
 */
export async function untilReady(registration: ServiceWorkerRegistration): Promise<Exclude<Reason, 'stopped'> | null> {
  if (registration.active) return null
  const worker = registration.installing ?? registration.waiting
  const failed =
    !worker ||
    (await new Promise<boolean>((done) => {
      const look = (): void => {
        if (worker.state === 'activated') done(false)
        else if (worker.state === 'redundant') done(true)
      }
      worker.addEventListener('statechange', look)
      look()
    }))
  if (!failed || registration.active) return null
  const reason = stateIn(await caches.keys().catch(() => []), new URL(registration.scope).pathname)?.reason
  return reason === undefined || reason === 'stopped' ? 'unreachable' : reason
}
