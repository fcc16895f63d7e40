import { bringOver, OlderFiles, planFor, requireSpace, type Target } from './bring-over.ts'
import type { FileEntry } from '../unit-lists.ts'
import { otherVersions } from './cache-names.ts'
import { isWhole } from './fetch-file.ts'
import { KeepFailure, reasonOf } from '../failure.ts'
import type { KeptSite } from './kept-site.ts'
import { unitsOf } from './plan-files.ts'
import { isInVain, failedUpdateIn, writeFailedUpdate } from './failed-update.ts'

/**
 * Gets a version whole into caches of its own before it may take over. Where the browser is full, nothing of it stays:
 * the version in use needs the space.
 * @throws KeepFailure
 */
export async function updateVersion(site: KeptSite): Promise<void> {
  const {
    base,
    names,
    shell: { version },
  } = site
  const scope = new URL(base).pathname
  const now = { version, files: await filesOfOthers(site), at: Date.now() }
  if (isInVain(failedUpdateIn(await caches.keys(), scope), now)) throw new KeepFailure('full', version)
  try {
    await completeVersion(site)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'full') await Promise.all([names.shell, names.kept].map((name) => caches.delete(name)))
    await writeFailedUpdate(scope, { ...now, reason })
    throw error
  }
}

async function filesOfOthers({ base, names }: KeptSite): Promise<number> {
  const others = otherVersions(await caches.keys(), new URL(base).pathname, names)
  return (await OlderFiles.open(others.kept, base)).paths().length
}

/**
 * Fetches what a version lacks of its shell and of every unit that another version holds. What an attempt that was cut
 * off has fetched is not fetched again. Other versions are not touched.
 * @throws KeepFailure where it is not whole
 */
export async function completeVersion(site: KeptSite): Promise<void> {
  const { base, names, shell } = site
  const others = otherVersions(await caches.keys(), new URL(base).pathname, names)
  await dropDamaged(await caches.open(names.shell))
  await fill(site, shell.files, await OlderFiles.open(others.shell, base), {
    cache: await caches.open(names.shell),
    keyOf: (path) => site.precache.getCacheKeyForURL(base + path) ?? base + path,
  })
  const older = await OlderFiles.open(others.kept, base)
  const files: FileEntry[] = []
  for (const unit of unitsOf(older.paths())) files.push(...(await site.shelf.filesOf(unit)))
  await fill(site, files, older, { cache: await caches.open(names.kept), keyOf: (path) => base + path })
}

async function dropDamaged(cache: Cache): Promise<void> {
  for (const key of await cache.keys()) {
    const kept = await cache.match(key)
    if (kept && !(await isWhole(kept))) await cache.delete(key)
  }
}

async function fill(site: KeptSite, files: readonly FileEntry[], older: OlderFiles, target: Target): Promise<void> {
  const plan = await planFor(files, older, target)
  await requireSpace(plan.bytes)
  await bringOver(plan, older, target, { base: site.base, version: site.shell.version, served: site.served })
}

/** Deletes all other versions: this one is in use now. */
export async function deleteOthers({ base, names }: KeptSite): Promise<void> {
  const scope = new URL(base).pathname
  const others = otherVersions(await caches.keys(), scope, names)
  await Promise.all([...others.shell, ...others.kept].map((name) => caches.delete(name)))
  await writeFailedUpdate(scope, null)
}
