import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { CATALOGUE, type Catalogue, type Shell } from '../build-list.ts'
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
  catalogue: () => Promise<Catalogue>
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

  async function catalogue(): Promise<Catalogue> {
    const found = await shellFile(base + CATALOGUE)
    if (found) return found.json()
    const answer = await fetchWhole(base + CATALOGUE, { cache: 'no-cache' }).catch(() => null)
    if (!answer?.response.ok) throw new KeepFailure('unreachable', CATALOGUE)
    const current: Catalogue = await new Response(answer.bytes).json()
    if (current.version !== version) throw new KeepFailure('changed', CATALOGUE)
    return current
  }

  const shelf = new Shelf({ base, version, served, catalogue, cacheName: names.kept })
  return { base, shell, names, precache, shelf, shellFile, catalogue, served }
}
