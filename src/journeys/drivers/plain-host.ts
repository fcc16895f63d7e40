import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { contentType } from '../../build/serve.ts'

/** A rule of a file `_headers`: a pattern of paths that may end in `*`, and what is said with them. */
interface Rule {
  pattern: string
  headers: [name: string, value: string][]
}

/** Reads a file `_headers` as Cloudflare Pages and Netlify do. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith(' ')) {
      const at = line.indexOf(':')
      rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()])
    } else rules.push({ pattern: line.trim(), headers: [] })
  }
  return rules
}

export interface PlainHost {
  address: string
  close: () => Promise<void>
}

/**
 * A host that does as little as one may: exact names, `index.html` of a folder only behind its slash, `404.html`, no
 * compression.
 * @param headers a file `_headers`; without it nothing is said but what a file is
 */
export async function plainHost(folder: string, headers = ''): Promise<PlainHost> {
  const rules = rulesOf(headers)
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?')[0] ?? '/')
    const named = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const there = statSync(named, { throwIfNoEntry: false })?.isFile() ?? false
    const file = there ? named : join(folder, '404.html')
    for (const { pattern, headers: own } of rules) {
      const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
      if (matches) for (const [name, value] of own) response.setHeader(name, value)
    }
    response.setHeader('Content-Type', contentType(file))
    response.writeHead(there ? 200 : 404).end(readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        server.closeAllConnections()
      }),
  }
}
