/** The part of the global scope of a service worker that is used here; TypeScript's DOM library leaves it out. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration
  clients: { claim(): Promise<void>; matchAll(options?: { includeUncontrolled?: boolean }): Promise<WorkerClient[]> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'message', listener: (event: WorkerMessageEvent) => void): void
}

/** A page that the worker knows of. */
export interface WorkerClient {
  postMessage(message: unknown): void
}

/** An event during which the worker is kept alive. */
export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

/** A message from a page. */
export interface WorkerMessageEvent extends LifeEvent {
  data: unknown
  ports: readonly MessagePort[]
}
