/**
 * The service worker. It keeps the shell on the first visit, units when they are visited or chosen, and a new version
 * beside the old one until it is whole and the reader wants it. `build/make-offline.ts` bundles it and puts in the
 * list of the shell.
 */
import { answerRequests } from './answers.ts'
import type { Shell } from '../unit-lists.ts'
import { keptSite } from './kept-site.ts'
import { listenTo } from './listen-to.ts'
import type { Announced } from '../messages.ts'
import { completeVersion, deleteOthers, updateVersion } from './update-version.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope
declare const SHELL: Shell

let restoring: Promise<void> | undefined

// What someone else deleted or damaged is fetched again, once at a time; without a network it is tried the next time.
const site = keptSite(self.registration.scope, SHELL, () => {
  restoring ??= completeVersion(site)
    .catch(() => undefined)
    .finally(() => {
      restoring = undefined
    })
})

self.addEventListener('install', (event) => {
  event.waitUntil(updateVersion(site))
})
self.addEventListener('activate', (event) => {
  event.waitUntil(deleteOthers(site).then(() => self.clients.claim()))
})

answerRequests(site, {
  unreachable: () => {
    const message: Announced = { said: 'unreachable' }
    void self.clients.matchAll({ includeUncontrolled: true }).then((clients) => {
      for (const client of clients) client.postMessage(message)
    })
  },
  missing: () => {
    self.registration.update().catch(() => undefined)
  },
})
listenTo(self, site)
