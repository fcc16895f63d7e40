import { createReadStream, statSync, type Stats } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'

/** What a static host is told about each kind of file that a build makes. */
const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tmx': 'application/x-tmx+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
}

/** What a static host says that a file is. */
export function contentType(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream'
}

/** What a static host would compress on its way. Pagefind's own files are compressed already. */
const COMPRESSED = /^text\/|json|xml|javascript|wasm|svg/

export interface ServeOptions {
  /** Folder of the site. */
  directory: string
  /** Path under which the site stands, beginning and ending with `/`. */
  basePath: string
  /** The port to try first; the following ones are tried where it is taken. 0 takes any free one. */
  port: number
  /** The address to listen on. */
  host: string
}

export interface Serving {
  /** Address of the site's home page. */
  address: string
  close(): Promise<void>
}

/**
 * Serves a folder as a static host does: `index.html` of a folder, a redirect to its final slash, `404.html` with
 * status 404, nothing outside of the folder.
 * @returns once the server listens
 * @throws where no port could be opened
 */
export async function serve({ directory, basePath, port, host }: ServeOptions): Promise<Serving> {
  const root = resolve(directory)
  const server = createServer((request, response) => {
    answer(root, basePath, request, response)
  })
  const taken = await listen(server, host, port)
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host
  return {
    address: `http://${name}:${taken}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        server.closeAllConnections()
      }),
  }
}

/** Tries twenty ports from `first` on, then any free one. */
async function listen(server: Server, host: string, first: number): Promise<number> {
  const ports =
    first === 0 ? [0] : [...Array.from({ length: 20 }, (_, i) => first + i).filter((port) => port < 65_536), 0]
  for (const port of ports) {
    const taken = await attempt(server, host, port)
    if (taken !== null) return taken
  }
  throw new Error(`No free port on ${host}.`)
}

/** @returns the port, or `null` where it is taken or not allowed */
function attempt(server: Server, host: string, port: number): Promise<number | null> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(null)
      else fail(error)
    }
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function answer(root: string, basePath: string, request: IncomingMessage, response: ServerResponse): void {
  const path = requestedPath(request.url ?? '/')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  if (path === null) {
    response.writeHead(400).end()
    return
  }
  if (`${path}/` === basePath) {
    response.writeHead(301, { Location: basePath }).end()
    return
  }
  const inside = path.startsWith(basePath) ? fileFor(root, path.slice(basePath.length)) : null
  if (inside === 'redirect') {
    const query = (request.url ?? '').split('?')[1]
    response.writeHead(301, { Location: `${encodeURI(path)}/${query === undefined ? '' : `?${query}`}` }).end()
  } else if (inside) {
    send(inside, 200, request, response)
  } else {
    const page = path.startsWith(basePath) ? fileFor(root, '404.html') : null
    if (page && page !== 'redirect') send(page, 404, request, response)
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
  }
}

/** The decoded path of a request target, or `null` where it makes no sense. */
function requestedPath(target: string): string | null {
  try {
    const path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '')
    // An address that begins with two slashes would name another host where it is sent back.
    return /^\/(?![/\\])/.test(path) && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}

/** The file of a path below the root, `redirect` for a folder that was asked for without its slash, or `null`. */
function fileFor(root: string, path: string): { file: string; stats: Stats } | 'redirect' | null {
  const wanted = resolve(root, `.${sep}${path}`)
  if (wanted !== root && !wanted.startsWith(root.endsWith(sep) ? root : root + sep)) return null
  const stats = statsOf(wanted)
  if (stats?.isFile() && !path.endsWith('/')) return { file: wanted, stats }
  if (!stats?.isDirectory()) return null
  const index = join(wanted, 'index.html')
  const indexStats = statsOf(index)
  if (!indexStats?.isFile()) return null
  return path === '' || path.endsWith('/') ? { file: index, stats: indexStats } : 'redirect'
}

/** Nothing where there is no such file, or there can be none: its name is too long, or a part of its path is no folder. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function send(
  { file, stats }: { file: string; stats: Stats },
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const type = contentType(file)
  const zip = COMPRESSED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const tag = `W/"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`
  const headers = {
    'Content-Type': type,
    ETag: tag,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  }
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  const part = zip || status !== 200 ? null : partOf(request.headers.range, stats.size)
  if (part) {
    response.writeHead(206, {
      ...headers,
      'Content-Length': part.end - part.start + 1,
      'Content-Range': `bytes ${part.start}-${part.end}/${stats.size}`,
    })
    pipeline(createReadStream(file, part), response, () => response.destroy())
    return
  }
  response.writeHead(status, {
    ...headers,
    ...(zip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': stats.size }),
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  // A reader who goes away, or a file that a new build takes away, ends this answer and nothing else.
  const gone = (): void => {
    response.destroy()
  }
  if (zip) pipeline(createReadStream(file), createGzip(), response, gone)
  else pipeline(createReadStream(file), response, gone)
}

/**
 * The part of a file that is asked for (RFC 9110, section 14), from one byte to another.
 * @returns `null` for any other range, where the whole file is an answer as well
 */
function partOf(range: string | undefined, size: number): { start: number; end: number } | null {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
  if (first === undefined || last === undefined) return null
  const [start, end] = [Number(first), Math.min(Number(last), size - 1)]
  return start <= end ? { start, end } : null
}
