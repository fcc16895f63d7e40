import type { FileEntry } from '../unit-lists.ts'
import { digest } from '../digest.ts'
import { KeepFailure } from '../failure.ts'
import { fetchWhole, Silence, type Whole } from '../../kit/fetch-whole.ts'

/** Name of the header in which a kept file carries its revision. */
export const REVISION = 'x-duizhao-revision'

/** Name of the header with the digest of what is kept, which is not the revision where a host has rewritten the file. */
const KEPT = 'x-duizhao-kept'

/** What a host may rewrite on its way to the browser: pages and their like, never data of our own. */
const REWRITABLE = /(?:^|\/|\.(?:html|css|js|json|svg|webmanifest))$/

/** How a file is fetched. */
export interface FetchOptions {
  /** Address of the site's home page. */
  base: string
  /** The version that is being kept. */
  version: string
  /** The version that the server holds now, `null` where it does not tell. */
  served: () => Promise<string | null>
  signal?: AbortSignal
  /** Told of the bytes as they come in. */
  progress?: (bytes: number) => void
}

/**
 * Fetches a file of the build and makes sure that it is the one of this version.
 *
 * A host may rewrite pages (minify them, put a script in), which changes their digest. They are taken all the same if
 * the server still holds this version; other files must be the build's, byte for byte.
 * @returns the file, ready to be kept, with its revision in a header
 * @throws KeepFailure
 */
export async function fetchFile(entry: FileEntry, options: FetchOptions): Promise<Response> {
  const [path, revision] = entry
  let told = 0
  const tell = (bytes: number): void => {
    told += bytes
    options.progress?.(bytes)
  }
  try {
    const first = await read(path, 'no-cache', tell, options)
    if (first && (await digest(first.bytes)) === revision) return await keepable(first, revision)
    tell(-told)
    // A cache between here and the server may hold the file of another version.
    const second = await read(`${path}?${revision}`, 'reload', tell, options)
    if (second && (await digest(second.bytes)) === revision) return await keepable(second, revision)
    const served = await options.served()
    if (served === null) throw new KeepFailure('unreachable', path)
    if (served !== options.version) throw new KeepFailure('changed', path)
    if (!second) throw new KeepFailure('missing', path)
    if (!REWRITABLE.test(path)) throw new KeepFailure('damaged', path)
    return await keepable(second, revision)
  } catch (error) {
    tell(-told)
    throw error
  }
}

/** Whether a kept file still is what was kept. */
export async function isWhole(kept: Response): Promise<boolean> {
  return (await digest(new Uint8Array(await kept.clone().arrayBuffer()))) === kept.headers.get(KEPT)
}

/** @returns `null` where the server has no such file */
async function read(
  path: string,
  cache: RequestCache,
  tell: (bytes: number) => void,
  { base, signal }: FetchOptions,
): Promise<Whole | null> {
  try {
    const address = new URL(path, base)
    const whole = await fetchWhole(address, { cache, credentials: 'same-origin', signal }, tell)
    const { ok, status } = whole.response
    if (status === 404 || status === 410) return null
    if (!ok) throw new KeepFailure('unreachable', `${path} ${status}`)
    return whole
  } catch (error) {
    if (error instanceof KeepFailure) throw error
    throw new KeepFailure(signal?.aborted ? 'stopped' : error instanceof Silence ? 'slow' : 'unreachable', path)
  }
}

async function keepable({ response, bytes }: Whole, revision: string): Promise<Response> {
  const headers = new Headers(response.headers)
  // The bytes are unpacked already.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name)
  headers.set(REVISION, revision)
  headers.set(KEPT, await digest(bytes))
  return new Response(bytes, { headers })
}
