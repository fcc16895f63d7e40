import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { CATALOGUE, sizesPath, type Catalogue, type Shell, type UnitSizes } from '../unit-lists.ts'
import { cacheNames, type CacheNames } from './cache-names.ts'
import { KeepFailure } from '../failure.ts'
import { isWhole } from './fetch-file.ts'
import { fetchWhole } from '../../kit/fetch-whole.ts'
import { servedVersion, Shelf } from './shelf.ts'

/** One version of the site as a worker holds it. */
export interface KeptSite {
  /** Address of the home page: the worker's scope. */
  base: string
  shell: Shell
  names: CacheNames
  /** Workbox's part: it knows the keys of the shell's files and answers with them. */
  precache: PrecacheController
  shelf: Shelf
  /** A file of the shell by its address; none where it is gone or not what was kept. */
  shellFile: (address: string) => Promise<Response | undefined>
  /** How many bytes each unit has that can be kept. @throws KeepFailure where that cannot be read */
  sizes: () => Promise<Record<string, number>>
  /** The version that the server holds now, or `null`. */
  served: () => Promise<string | null>
}

/**
 * @param base address of the home page, with its final slash
 * @param lost told that a file of the shell is gone from its cache, or was damaged there
 */
export function keptSite(base: string, shell: Shell, lost: () => void): KeptSite {
  const { version } = shell
  const names = cacheNames(new URL(base).pathname, version)
  const precache = new PrecacheController({ cacheName: names.shell })
  precache.addToCacheList(shell.files.map(([path, revision]) => ({ url: base + path, revision })))
  const served = () => servedVersion(base)

  async function shellFile(address: string): Promise<Response | undefined> {
    const found = await precache.matchPrecache(address)
    if (found && (await isWhole(found))) return found
    lost()
    return undefined
  }

  /** A file of the shell that names its version, fetched where it is gone. */
  async function versioned<Content extends { version: string }>(path: string): Promise<Content> {
    const found = await shellFile(base + path)
    if (found) return found.json()
    const answer = await fetchWhole(base + path, { cache: 'no-cache' }).catch(() => null)
    if (!answer?.response.ok) throw new KeepFailure('unreachable', path)
    const current: Content = await new Response(answer.bytes).json()
    if (current.version !== version) throw new KeepFailure('changed', path)
    return current
  }

  const catalogue = () => versioned<Catalogue>(CATALOGUE)

  async function sizes(): Promise<Record<string, number>> {
    const { sizes: count } = await catalogue()
    const files = await Promise.all(Array.from({ length: count }, (_, n) => versioned<UnitSizes>(sizesPath(n))))
    return Object.fromEntries(files.flatMap(({ units }) => Object.entries(units)))
  }

  const shelf = new Shelf({ base, version, served, catalogue, cacheName: names.kept })
  return { base, shell, names, precache, shelf, shellFile, sizes, served }
}
