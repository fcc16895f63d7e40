import { stateName } from './cache-names.ts'
import type { Reason } from './failure.ts'

/** A new version that could not be fetched whole. */
export interface UpdateState {
  version: string
  reason: Reason
  /** How many files the versions in use kept then. */
  files: number
  /** When that was, in milliseconds since 1970. */
  at: number
}

/** After so long there may be space again that was freed elsewhere on the device: a day, in milliseconds. */
const PATIENCE = 24 * 60 * 60 * 1000

/**
 * Whether it would be in vain to fetch a version now: there was no space for it, and nothing was removed since. Browsers
 * do not tell how much space there really is, and ask for a new version on every page.
 */
export function isInVain(before: UpdateState | null, now: Omit<UpdateState, 'reason'>): boolean {
  if (before?.version !== now.version || before.reason !== 'full') return false
  return now.files >= before.files && now.at - before.at < PATIENCE
}

/** What is remembered of the last update that failed, or `null`. @param base address of the site's home page */
export async function readUpdateState(base: string): Promise<UpdateState | null> {
  const name = nameOf(base)
  if (!await caches.has(name)) return null
  const found = await (await caches.open(name)).match(keyOf(base))
  return found ? await found.json() : null
}

/** Remembers that an update failed; `null` forgets it. A browser that has no space for that has none for the update. */
export async function writeUpdateState(base: string, state: UpdateState | null): Promise<void> {
  if (state === null) await caches.delete(nameOf(base))
  else await (await caches.open(nameOf(base))).put(keyOf(base), new Response(JSON.stringify(state))).catch(() => undefined)
}

function nameOf(base: string): string {
  return stateName(new URL(base).pathname)
}

function keyOf(base: string): URL {
  return new URL('offline/update', base)
}
