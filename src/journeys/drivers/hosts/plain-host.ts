import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { contentType } from '../../../build/serve.ts'
import type { Manners } from './host-manners.ts'

export interface PlainHost {
  address: string
  close: () => Promise<void>
}

/**
 * A host of files, with exact names and with `404.html` for those that there are not.
 * @param base path under which the folder stands on it
 */
export async function plainHost(
  folder: string,
  { rules, slash, clean, compressed }: Manners,
  base = '/',
): Promise<PlainHost> {
  const isFile = (path: string): boolean => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false
  /** The file that is answered with, or the path that is led to. */
  const placeOf = (path: string): { file: string } | { to: string; status: number } | null => {
    if (path.endsWith('/')) return isFile(`${path}index.html`) ? { file: `${path}index.html` } : null
    if (clean && path.endsWith('.html') && isFile(path))
      return { to: path.replace(/(?:index)?\.html$/, ''), status: 308 }
    if (isFile(path)) return { file: path }
    if (isFile(`${path}/index.html`)) return { to: `${path}/`, status: slash }
    return clean && isFile(`${path}.html`) ? { file: `${path}.html` } : null
  }
  const server = createServer(({ url = '/', headers }, response) => {
    const [path = '/', query] = url.split('?')
    const place = path.startsWith(base) ? placeOf(decodeURIComponent(path.slice(base.length - 1))) : null
    for (const { pattern, headers: own } of rules) {
      const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
      if (matches) for (const [name, value] of own) response.setHeader(name, value)
    }
    if (place && 'to' in place) {
      response
        .writeHead(place.status, { Location: base + place.to.slice(1) + (query === undefined ? '' : `?${query}`) })
        .end()
      return
    }
    const file = join(folder, place?.file ?? '404.html')
    const type = contentType(file)
    response.setHeader('Content-Type', type)
    const packed = compressed && /text|json|javascript|xml/.test(type) && /gzip/.test(headers['accept-encoding'] ?? '')
    if (packed) response.setHeader('Content-Encoding', 'gzip')
    const bytes = readFileSync(file)
    response.writeHead(place ? 200 : 404).end(packed ? gzipSync(bytes) : bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        server.closeAllConnections()
      }),
  }
}
