import { spread } from '../kit/spread.ts'

/** A file of the build: its path below the base, the digest of its bytes (`digest.ts`), and how many bytes it has. */
export type FileEntry = readonly [path: string, revision: string, bytes: number]

/** What the worker is built with: the name of this version, and the files that are kept on the first visit. */
export interface Shell {
  /** Changes with any file of the build. */
  version: string
  files: FileEntry[]
}

/**
 * All that can be kept besides the shell, in units: what belongs together is kept together. A unit is a call with its
 * pages in all languages (`calls/<id>`), another page in all languages (`notes/`), or the index of the search.
 */
export interface Catalogue {
  version: string
  /** How many files tell the bytes of the units. */
  sizes: number
  /** Revision and bytes of each file of lists. */
  lists: (readonly [revision: string, bytes: number])[]
}

/** A file of sizes: how many bytes some of the units have. It names its version, since any call may change it. */
export interface UnitSizes {
  version: string
  units: Record<string, number>
}

/** A file of lists: the files of some of the units. They are spread over several, so that one call needs few of them. */
export type UnitFiles = Record<string, FileEntry[]>

/** Name of the unit that holds the index of the search. */
export const SEARCH_UNIT = 'search'

/** Path of the catalogue below the base. */
export const CATALOGUE = 'offline/units.json'

/** Path of a file of sizes below the base. */
export function sizesPath(n: number): string {
  return `offline/sizes-${n}.json`
}

/** Path of a file of lists below the base. */
export function listPath(n: number): string {
  return `offline/list-${n}.json`
}

/**
 * The number of the file of lists that names the files of a unit.
 * @param count how many files of lists there are
 */
export function listOf(unit: string, count: number): number {
  return spread(unit, count)
}

/** The entry of a file of lists. */
export function listEntry({ lists }: Catalogue, n: number): FileEntry | undefined {
  const list = lists[n]
  return list && [listPath(n), ...list]
}
