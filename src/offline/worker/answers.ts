import { registerRoute } from 'workbox-routing/registerRoute.js'
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js'
import { isWhole } from './fetch-file.ts'
import type { KeptSite } from './kept-site.ts'
import { lastResort } from './last-resort.ts'
import { localePart, unitOf } from '../unit-of.ts'

/** A server that has not begun to answer after so long counts as absent. */
const PATIENCE = 15_000

/** Class of the offline page where it stands in for another one; it shows another heading then. */
const NOT_KEPT = 'not-kept'

/** What the worker is told while it answers. */
export interface AnswerEvents {
  /** The network did not answer. */
  unreachable: () => void
  /** The server lacks a file that this version has: it may hold another one. */
  missing: () => void
}

/** Answers the requests of pages: with what is kept, else from the network, else with a page that helps. */
export function answerRequests(site: KeptSite, { unreachable, missing }: AnswerEvents): void {
  const { base, precache, shelf } = site
  const shellAddress = (url: URL): string => url.origin + url.pathname
  const isShell = (url: URL): boolean => precache.getCacheKeyForURL(shellAddress(url)) !== undefined
  const pathOf = (url: URL): string => shellAddress(url).slice(base.length)
  const isInside = (url: URL): boolean => shellAddress(url).startsWith(base)

  registerRoute(
    ({ url }) => isShell(url),
    async ({ url, request }) => {
      return (await site.shellFile(shellAddress(url))) ?? fromNetwork(request)
    },
  )

  registerRoute(
    ({ url }) => isInside(url) && unitOf(pathOf(url)) !== null,
    async ({ url, request }) => {
      const path = pathOf(url)
      const found = await shelf.find(path)
      if (found && (await isWhole(found))) return found
      if (found) await shelf.discard(path)
      const response = await fromNetwork(request)
      if (response.status === 404) missing()
      return response
    },
  )

  registerRoute(
    ({ url, request }) => isInside(url) && request.mode === 'navigate',
    ({ request }) => fromNetwork(request),
  )

  setCatchHandler(async ({ request, url }) => {
    unreachable()
    if (request.mode !== 'navigate') return Response.error()
    const address = url ?? new URL(request.url)
    return (await elsewhere(address)) ?? (await missingPage(address))
  })

  /** Where the address only lacks the end that a server would have added. */
  async function elsewhere(url: URL): Promise<Response | null> {
    const path = pathOf(url)
    const proper = path.endsWith('index.html')
      ? path.slice(0, -'index.html'.length)
      : path.endsWith('/')
        ? path
        : `${path}/`
    if (proper === path) return null
    const address = new URL(base + proper)
    const known = isShell(address) || (await shelf.find(proper))
    return known ? Response.redirect(address.href + url.search, 302) : null
  }

  async function missingPage(url: URL): Promise<Response> {
    const page = await site.shellFile(`${base}${localePart(pathOf(url))}offline/`)
    const headers = { 'Content-Type': 'text/html; charset=utf-8' }
    if (!page) return new Response(lastResort(base), { status: 503, headers })
    const text = (await page.text()).replace('<body class="offline"', `<body class="offline ${NOT_KEPT}"`)
    return new Response(text, { status: 503, headers })
  }
}

/** @throws where the network does not answer in time */
async function fromNetwork(request: Request): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Error('The server does not answer.'))
    }, PATIENCE)
  })
  try {
    return await Promise.race([fetch(request), silence])
  } finally {
    clearTimeout(timer)
  }
}
