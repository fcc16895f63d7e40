import {
  CATALOGUE,
  listEntry,
  listOf,
  listPath,
  type Catalogue,
  type FileEntry,
  type UnitFiles,
} from '../unit-lists.ts'
import { KeepFailure, reasonOf } from '../failure.ts'
import { fetchFile, isWhole, REVISION, type FetchOptions } from './fetch-file.ts'
import { fetchWhole } from '../../kit/fetch-whole.ts'
import { pool } from '../../kit/pool.ts'

/** How many files are fetched at a time: enough to hide the way to the server, few enough to leave room for reading. */
const AT_A_TIME = 4

/** Where the shelf of one version is and how its files are fetched. */
export interface ShelfOptions extends Pick<FetchOptions, 'base' | 'version' | 'served'> {
  /** Name of the cache that holds the units. */
  cacheName: string
  /** Reads the catalogue of this version. */
  catalogue: () => Promise<Catalogue>
}

/**
 * What is kept of one version besides its shell. The cache itself is the only record: what is deleted from it by
 * someone else is not kept any more, and nothing else has to be told.
 */
export class Shelf {
  readonly #options: ShelfOptions

  constructor(options: ShelfOptions) {
    this.#options = options
  }

  /** The kept file of a path below the base. */
  async find(path: string): Promise<Response | undefined> {
    const { base, cacheName } = this.#options
    if (!(await caches.has(cacheName))) return undefined
    return (await caches.open(cacheName)).match(new URL(path, base))
  }

  /** The files of a unit; none for a unit that this version does not have. */
  async filesOf(unit: string): Promise<FileEntry[]> {
    const catalogue = await this.#options.catalogue()
    const entry = listEntry(catalogue, listOf(unit, catalogue.lists.length))
    if (!entry) return []
    const kept = await this.find(entry[0])
    const found = kept && (await isWhole(kept)) ? kept : await this.#fetchInto(await this.#cache(), entry)
    const lists: UnitFiles = await found.json()
    return Object.hasOwn(lists, unit) ? (lists[unit] ?? []) : []
  }

  /** The units that are kept whole. */
  async kept(): Promise<string[]> {
    const { base, cacheName, catalogue } = this.#options
    if (!(await caches.has(cacheName))) return []
    const paths = new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => url.slice(base.length)))
    const { lists } = await catalogue()
    const whole: string[] = []
    for (const n of lists.keys()) {
      // A list that is not here was never needed: nothing of its units is kept.
      const list = await this.find(listPath(n))
      const units: UnitFiles = list && (await isWhole(list)) ? await list.json() : {}
      for (const [unit, files] of Object.entries(units)) {
        if (files.every(([path]) => paths.has(path))) whole.push(unit)
      }
    }
    return whole
  }

  /**
   * Keeps a unit. Files that are here already are not fetched again, so that what was cut off goes on where it stopped.
   * @param progress told of bytes: first of those that are here, then of those that come in
   * @throws KeepFailure; where the browser is full, the unit is taken away again
   */
  async keep(unit: string, progress: (bytes: number) => void, signal?: AbortSignal): Promise<void> {
    const files = await this.filesOf(unit)
    if (files.length === 0) throw new KeepFailure('changed', unit)
    const cache = await this.#cache()
    const missing: FileEntry[] = []
    for (const file of files) {
      const [path, revision, bytes] = file
      const found = await cache.match(new URL(path, this.#options.base))
      if (found?.headers.get(REVISION) === revision) progress(bytes)
      else missing.push(file)
    }
    try {
      await pool(missing, AT_A_TIME, async (file) => {
        await this.#fetchInto(cache, file, progress, signal)
      })
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === 'full') await this.drop([unit])
      throw new KeepFailure(reason, unit)
    }
  }

  /** Takes units away. */
  async drop(units: string[]): Promise<void> {
    const cache = await this.#cache()
    for (const unit of units) {
      for (const [path] of await this.filesOf(unit)) await cache.delete(new URL(path, this.#options.base))
    }
  }

  /** Takes one file away: it is not what it should be. */
  async discard(path: string): Promise<void> {
    await (await this.#cache()).delete(new URL(path, this.#options.base))
  }

  #cache(): Promise<Cache> {
    return caches.open(this.#options.cacheName)
  }

  async #fetchInto(
    cache: Cache,
    file: FileEntry,
    progress?: (bytes: number) => void,
    signal?: AbortSignal,
  ): Promise<Response> {
    const response = await fetchFile(file, { ...this.#options, progress, signal })
    await cache.put(new URL(file[0], this.#options.base), response.clone())
    return response
  }
}

/** The version that the server holds now, by its catalogue; `null` where it does not tell. */
export async function servedVersion(base: string): Promise<string | null> {
  try {
    const { bytes } = await fetchWhole(new URL(CATALOGUE, base), { cache: 'no-store', credentials: 'same-origin' })
    const { version }: Partial<Catalogue> = await new Response(bytes).json()
    return version ?? null
  } catch {
    return null
  }
}
