import { reasons, type Reason } from '../../model/failure-reason.ts'

/** A new version that could not be fetched whole. */
export interface FailedUpdate {
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
export function isInVain(before: FailedUpdate | null, now: Omit<FailedUpdate, 'reason'>): boolean {
  if (before?.version !== now.version || before.reason !== 'full') return false
  return now.files >= before.files && now.at - before.at < PATIENCE
}

/**
 * The name of an empty cache that says all of it: on a full disk a name can still be written, a file cannot.
 * @param scope path of the site
 */
export function nameOfFailed(scope: string, { version, reason, files, at }: FailedUpdate): string {
  return `${prefixOf(scope)}${version} ${reason} ${files} ${at}`
}

/** What is remembered of the last update that failed, or `null`. @param names of all caches of the origin */
export function failedUpdateIn(names: readonly string[], scope: string): FailedUpdate | null {
  const [version = '', said, files, at] =
    names
      .find((name) => name.startsWith(prefixOf(scope)))
      ?.slice(prefixOf(scope).length)
      .split(' ') ?? []
  const reason = reasons.find((known) => known === said)
  return reason ? { version, reason, files: Number(files), at: Number(at) } : null
}

/** Remembers that an update failed, in place of what was remembered before; `null` forgets it. */
export async function writeFailedUpdate(scope: string, state: FailedUpdate | null): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)))
  await Promise.all(old.map((name) => caches.delete(name)))
  if (state) await caches.open(nameOfFailed(scope, state))
}

function prefixOf(scope: string): string {
  return `duizhao ${scope} state `
}
