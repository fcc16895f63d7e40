import type { Reason } from '../model/failure-reason.ts'

/** What a page asks a worker for; the answers come through the port that goes with it. A word back stops `keep`. */
export type Ask =
  | { ask: 'status' }
  | { ask: 'keep'; unit: string }
  | { ask: 'drop'; units: string[] }
  /** Asked of a version that waits: it takes over. */
  | { ask: 'use' }

/**
 * What a worker is told:
 * - `visited` the reader has opened a page: its path with the base;
 * - `catch up`, `removed` (by the worker in use to the one that waits) what is kept has changed meanwhile.
 */
export type Tell = { tell: 'visited'; path: string } | { tell: 'catch up' } | { tell: 'removed'; units: string[] }

/** What the worker says to pages without being asked: a request could not be answered. */
export interface Announced {
  said: 'unreachable'
}

/** It did not work. */
export interface Failed {
  failed: Reason
}

/** The answer to `status`. */
export interface Status {
  version: string
  /** Bytes of each unit that can be kept. */
  units: Record<string, number>
  /** The units that are kept whole. */
  kept: string[]
  /** Why the new version could not be fetched, `null` where nothing stands in its way. */
  update: Reason | null
}

/** The answers to `keep`: bytes as they come in, those that were there already first; then how it ended. */
export type KeepAnswer = { bytes: number } | { done: true } | Failed

/** The answer to `drop`. */
export interface Dropped {
  dropped: true
}

/** Whether a message has something under this name: what comes through a port may be anything. */
export function isMessage<Name extends string>(data: unknown, name: Name): data is Record<Name, unknown> {
  return typeof data === 'object' && data !== null && name in data
}
