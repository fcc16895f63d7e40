/** What following every link of a site came to. */
export interface Crawl {
  /** Addresses of all pages that were reached. */
  pages: string[]
  /** Links that lead nowhere, out of the site, or to a place that the page does not have, as `page → link: reason`. */
  dead: string[]
}

interface Fetched {
  status: number
  isPage: boolean
  links: string[]
  ids: Set<string>
}

/**
 * Follows every link, image, style and script of a site from its home page on.
 * @param home address of the home page; everything of the site stands below it
 */
export async function crawl(home: string): Promise<Crawl> {
  const known = new Map<string, Promise<Fetched>>()
  const dead: string[] = []
  const queue = [home]
  for (const page of queue) {
    const { links } = await fetched(page, known)
    for (const link of new Set(links)) {
      const { url, reason } = await follow(link, page, home, known)
      if (reason !== null) dead.push(`${page} → ${link}: ${reason}`)
      else if (url !== null && !queue.includes(url) && (await fetched(url, known)).isPage) queue.push(url)
    }
  }
  return { pages: queue, dead }
}

async function follow(
  link: string,
  page: string,
  home: string,
  known: Map<string, Promise<Fetched>>,
): Promise<{ url: string | null; reason: string | null }> {
  if (!URL.canParse(link, page)) return { url: null, reason: 'not an address' }
  const url = new URL(link, page)
  const fragment = decodeURIComponent(url.hash.slice(1))
  url.hash = ''
  url.search = ''
  if (url.origin !== new URL(home).origin) {
    // A link may lead to another site; the reader decides. Only https.
    return { url: null, reason: /^(?:https|data|mailto):$/.test(url.protocol) ? null : 'another site without https' }
  }
  if (!url.href.startsWith(home)) return { url: null, reason: 'not below the base path' }
  const { status, isPage, ids } = await fetched(url.href, known)
  if (status !== 200) return { url: null, reason: String(status) }
  if (isPage && fragment !== '' && !ids.has(fragment)) return { url: null, reason: 'no such place' }
  return { url: url.href, reason: null }
}

function fetched(address: string, known: Map<string, Promise<Fetched>>): Promise<Fetched> {
  const answer = known.get(address) ?? load(address)
  known.set(address, answer)
  return answer
}

async function load(address: string): Promise<Fetched> {
  const answer = await fetch(address)
  const isPage = answer.ok && (answer.headers.get('content-type') ?? '').startsWith('text/html')
  // What stands in a template is no part of the page yet.
  const html = isPage ? (await answer.text()).replace(/<template\b.*?<\/template>/gs, '') : ''
  const values = (name: RegExp): string[] =>
    Array.from(html.matchAll(name), ([, value = '']) => value.replaceAll('&amp;', '&'))
  return {
    status: answer.status,
    isPage,
    links: values(/<[a-z][^>]*\s(?:href|src)="([^"]*)"/g),
    ids: new Set(values(/<[a-z][^>]*\sid="([^"]*)"/g)),
  }
}
