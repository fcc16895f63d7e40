import { MANIFEST } from '../../search/record/catalogue.ts'
import type { ReadFile } from '../../search/search.ts'

/** Why a file of the index could not be read. */
export type FileFailure = 'offline' | 'missing' | 'damaged'

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
    const response = await fetch(folder + file, {
      cache,
      headers: part ? { Range: `bytes=${part.from}-${part.to - 1}` } : {},
    }).catch(() => null)
    if (!response) throw new IndexFileError(file, navigator.onLine ? 'missing' : 'offline')
    if (!response.ok) throw new IndexFileError(file, 'missing')
    try {
      const bytes = new Uint8Array(await response.arrayBuffer())
      // Some hosts, and a service worker, send the whole of a file of which a part was asked for.
      return await unpack(part && response.status !== 206 ? bytes.subarray(part.from, part.to) : bytes)
    } catch {
      throw new IndexFileError(file, 'damaged')
    }
  }
}

/** Unpacks what is packed: some hosts unpack on their way. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Why a search failed: what is neither missing nor offline was not what it should be. */
export function failureOf(error: unknown): FileFailure {
  return error instanceof IndexFileError ? error.reason : 'damaged'
}
