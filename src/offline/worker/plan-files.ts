import type { FileEntry } from '../unit-lists.ts'
import { unitOf } from '../unit-of.ts'

/** Revisions of the files that older versions hold, by path. */
export type Held = ReadonlyMap<string, string>

/** What has to be done before a new version is whole. */
export interface FilePlan {
  /** Files that an older version holds unchanged. */
  copy: FileEntry[]
  /** Files that only the server has. */
  fetch: FileEntry[]
  /** Bytes that all of this takes in the browser. */
  bytes: number
}

/**
 * Plans how a new version gets its files.
 * @param files what the new version has to hold
 * @param held what older versions hold
 * @param present paths of what the new version holds already, from an attempt that was cut off
 */
export function planFiles(files: readonly FileEntry[], held: Held, present: ReadonlySet<string>): FilePlan {
  const plan: FilePlan = { copy: [], fetch: [], bytes: 0 }
  for (const file of files) {
    const [path, revision, bytes] = file
    if (present.has(path)) continue
    plan.bytes += bytes
    if (held.get(path) === revision) plan.copy.push(file)
    else plan.fetch.push(file)
  }
  return plan
}

/** The units of which an older version holds something: the new one has to hold them whole. */
export function unitsOf(paths: Iterable<string>): Set<string> {
  const units = new Set<string>()
  for (const path of paths) {
    const unit = unitOf(path)
    if (unit !== null) units.add(unit)
  }
  return units
}
