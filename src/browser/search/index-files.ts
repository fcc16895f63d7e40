import { MANIFEST } from '../../search/record/catalogue.ts'
import { fetchWhole, Silence } from '../../kit/fetch-whole.ts'
import { unpack } from '../../kit/unpack.ts'
import type { ReadFile } from '../../search/record/catalogue.ts'

/** Why a file of the index could not be read. */
export type FileFailure = 'offline' | 'silent' | 'missing' | 'damaged'

/** A file of the index could not be read. */
class IndexFileError extends Error {
  readonly reason: FileFailure

  constructor(file: string, reason: FileFailure) {
    super(`${file}: ${reason}`)
    this.reason = reason
  }
}

/**
 * Reads files of the index over the network, or from wherever a service worker keeps them.
 * @param folder address of the index, ending with `/`
 */
export function indexFiles(folder: string): ReadFile {
  return async (file, part) => {
    // Names of all other files change with their content.
    const cache = file === MANIFEST ? 'no-cache' : 'default'
    const headers: HeadersInit = part ? { Range: `bytes=${part.from}-${part.to - 1}` } : {}
    const { response, bytes } = await fetchWhole(folder + file, { cache, headers }).catch((error: unknown) => {
      throw new IndexFileError(file, error instanceof Silence ? 'silent' : navigator.onLine ? 'missing' : 'offline')
    })
    if (!response.ok) throw new IndexFileError(file, 'missing')
    try {
      if (!part) return await unpack(bytes)
      // Some hosts, and a service worker, send the whole of a file of which a part was asked for.
      const start = response.status === 206 ? part.from : 0
      const cuts = [part.from, ...(part.cut ? [part.cut] : []), part.to].map((at) => at - start)
      const own = cuts.slice(1).map((to, at) => unpack(bytes.subarray(cuts[at], to)))
      return new Uint8Array(await new Blob(await Promise.all(own)).arrayBuffer())
    } catch {
      throw new IndexFileError(file, 'damaged')
    }
  }
}

/** Why a search failed: what came, but is not what it should be, is damaged. */
export function failureOf(error: unknown): FileFailure {
  return error instanceof IndexFileError ? error.reason : 'damaged'
}
