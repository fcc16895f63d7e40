/**
 * Registers the worker once the page is there and the browser has nothing better to do, tells it what is read, and
 * offers a new version. Everything else is loaded when it is needed.
 */
import { whenIdle } from '../../browser/kit/when-idle.ts'

const workers = import.meta.env.PROD ? navigator.serviceWorker : undefined
const base = document.documentElement.dataset['base'] ?? '/'

/** Marks what cannot be opened without a network; not where even the script for it is gone. */
const mark = (): void => {
  import('./mark-kept.ts')
    .then(({ markKept }) => {
      markKept()
    })
    .catch(() => undefined)
}

/** Browsers say that they are online when only the server is gone. A request that is no GET passes by the worker. */
const lookForNetwork = (): Promise<unknown> => fetch(base, { method: 'HEAD', cache: 'no-store' }).catch(mark)

async function register(container: ServiceWorkerContainer): Promise<void> {
  // On a first visit a worker takes the page over that is of the same version as the page.
  let controlled = container.controller !== null
  let wanted = false
  container.addEventListener('controllerchange', () => {
    if (wanted) location.reload()
    else if (controlled)
      import('./offer-version.ts')
        .then(({ offerReload }) => {
          offerReload()
        })
        .catch(() => undefined)
    controlled = true
  })
  container.addEventListener('message', ({ data }) => {
    if (data?.said === 'unreachable') mark()
  })
  const registration = await container.register(`${base}sw.js`, { updateViaCache: 'none' })
  const offer = (): void => {
    if (!registration.waiting || !container.controller) return
    import('./offer-version.ts')
      .then(({ offerVersion }) => {
        offerVersion(registration, () => {
          wanted = true
        })
      })
      .catch(() => undefined)
  }
  // The browser may have begun with it before this runs.
  const watch = (): void => {
    registration.installing?.addEventListener('statechange', offer)
  }
  offer()
  watch()
  registration.addEventListener('updatefound', watch)
  registration.update().catch(lookForNetwork)
  // Who saves data chooses by hand what is kept.
  if (Reflect.get(navigator, 'connection')?.saveData === true) return
  const { active } = await container.ready
  active?.postMessage({ tell: 'visited', path: location.pathname })
}

function start(): void {
  if (!workers) return
  if (!navigator.onLine) mark()
  addEventListener('offline', mark)
  // A browser that keeps nothing shows everything all the same.
  register(workers).catch(() => undefined)
}

if (document.readyState === 'complete') whenIdle(start)
else
  addEventListener('load', () => {
    whenIdle(start)
  })
