import type { FileEntry } from '../unit-lists.ts'
import { KeepFailure } from '../failure.ts'
import { fetchFile, isWhole, REVISION, type FetchOptions } from './fetch-file.ts'
import { planFiles, type FilePlan } from './plan-files.ts'
import { pool } from '../../kit/pool.ts'
import { space } from '../space.ts'

/** A cache of an older version. */
interface Older {
  cache: Cache
  /** Keys by path: the shell's carry the revision in their query. */
  keys: ReadonlyMap<string, Request>
}

/** What older versions of the site hold, read once. */
export class OlderFiles {
  readonly #caches: readonly Older[]

  private constructor(caches: readonly Older[]) {
    this.#caches = caches
  }

  /** @param names the caches of older versions */
  static async open(names: readonly string[], base: string): Promise<OlderFiles> {
    const opened = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name)
        const keys = (await cache.keys()).map((key) => [pathOf(key.url, base), key] as const)
        return { cache, keys: new Map(keys) }
      }),
    )
    return new OlderFiles(opened)
  }

  /** All paths that are held. */
  paths(): string[] {
    return this.#caches.flatMap(({ keys }) => [...keys.keys()])
  }

  /** The file of a path in this very revision, if one of the older versions holds it. */
  async find(path: string, revision: string): Promise<Response | undefined> {
    for (const { cache, keys } of this.#caches) {
      const key = keys.get(path)
      const found = key && (await cache.match(key))
      if (found?.headers.get(REVISION) === revision) return found
    }
    return undefined
  }

  /** Those of the files that are held unchanged, with their revisions. */
  async held(files: readonly FileEntry[]): Promise<Map<string, string>> {
    const held = new Map<string, string>()
    for (const [path, revision] of files) if (await this.find(path, revision)) held.set(path, revision)
    return held
  }
}

/** Where the files of a new version go. */
export interface Target {
  cache: Cache
  /** The key of a file in the cache. */
  keyOf: (path: string) => string
}

/** Plans how the files get into the cache of the new version. */
export async function planFor(
  files: readonly FileEntry[],
  older: OlderFiles,
  { cache, keyOf }: Target,
): Promise<FilePlan> {
  const keys = new Set((await cache.keys()).map(({ url }) => url))
  const present = new Set(files.map(([path]) => path).filter((path) => keys.has(keyOf(path))))
  return planFiles(files, await older.held(files), present)
}

/** Carries out a plan. @throws KeepFailure, also where a copy does not fit */
export async function bringOver(
  plan: FilePlan,
  older: OlderFiles,
  { cache, keyOf }: Target,
  options: FetchOptions,
): Promise<void> {
  await pool([...plan.copy, ...plan.fetch], 4, async (file) => {
    const [path, revision] = file
    const held = await older.find(path, revision)
    const response = held && (await isWhole(held)) ? held : await fetchFile(file, options)
    await cache.put(keyOf(path), response)
  })
}

/** @throws KeepFailure where the browser has less space than that */
export async function requireSpace(bytes: number): Promise<void> {
  const { quota, usage } = await space()
  if (quota !== undefined && usage !== undefined && bytes > quota - usage)
    throw new KeepFailure('full', `${bytes} bytes`)
}

function pathOf(url: string, base: string): string {
  return url.slice(base.length).replace(/\?.*/, '')
}
