import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { serve, type Serving } from '../../../build/serve.ts'

/**
 * What goes wrong with a request: the line is cut, the file is missing, its bytes are not right, nothing is ever
 * answered, or the answer comes after some milliseconds.
 */
export type Fault = 'cut' | 'missing' | 'damaged' | 'silent' | number

/** A host whose site can be replaced, which can be switched off, and on whose way things can go wrong. */
export interface TestHost {
  /** Address of the home page. */
  address: string
  /** Paths that were asked for, below the base. */
  asked: string[]
  /** Says what goes wrong with a path below the base. */
  fault: (path: string) => Fault | null
  /** Puts another site in the place of the one that is served. */
  deploy(directory: string): Promise<void>
  stop(): Promise<void>
  /** Does nothing where it is on. */
  start(): Promise<void>
  close(): Promise<void>
}

/** Serves a folder through a line with faults. */
export async function openHost(directory: string, basePath: string = '/'): Promise<TestHost> {
  let site: Serving = await serve({ directory, basePath, port: 0, host: '127.0.0.1' })
  const server = createServer((question, answer) => {
    pass(question, answer)
  })
  let port = 0

  const host: TestHost = {
    address: '',
    asked: [],
    fault: () => null,
    async deploy(next) {
      await site.close()
      site = await serve({ directory: next, basePath, port: 0, host: '127.0.0.1' })
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        server.closeAllConnections()
      }),
    start: () =>
      new Promise((done, fail) => {
        if (server.listening) {
          done()
          return
        }
        server.once('error', fail)
        server.listen(port, '127.0.0.1', () => {
          server.off('error', fail)
          const address = server.address()
          port = typeof address === 'object' && address ? address.port : port
          done()
        })
      }),
    async close() {
      await Promise.all([server.listening ? host.stop() : null, site.close()])
    },
  }
  await host.start()
  host.address = `http://localhost:${port}${basePath}`
  return host

  function pass(question: IncomingMessage, answer: ServerResponse): void {
    const path = (question.url ?? '/').slice(basePath.length).replace(/\?.*/, '')
    host.asked.push(path)
    const fault = host.fault(path)
    if (fault === 'cut') question.socket.destroy()
    else if (fault === 'missing') answer.writeHead(404).end()
    else if (fault === 'damaged')
      answer.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end('not what it was')
    else if (fault !== 'silent')
      setTimeout(() => {
        forward(question, answer)
      }, fault ?? 0)
  }

  function forward({ url, method, headers }: IncomingMessage, answer: ServerResponse): void {
    const { port: upstream } = new URL(site.address)
    const passed = request({ host: '127.0.0.1', port: upstream, path: url, method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    passed.on('error', () => {
      answer.destroy()
    })
    passed.end()
  }
}
