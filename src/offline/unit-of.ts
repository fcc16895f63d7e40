import { localeNamed } from '../model/locale.ts'
import { SEARCH_UNIT } from './unit-lists.ts'

/** The part of a path that names a language of the interface, if one does. @param path below the base, such as `zh-hans/calls/x/` */
export function localePart(path: string): string {
  const first = path.split('/', 1)[0] ?? ''
  return localeNamed(first) && path.length > first.length ? `${first}/` : ''
}

/**
 * The unit that a file or page belongs to: its call, or the page in whose folder it lies.
 * @param path below the base; that of a page ends in `/`
 * @returns `null` for what is part of the shell or is never kept
 */
export function unitOf(path: string): string | null {
  if (/^pagefind\/(?:index|filter|fragment)\//.test(path)) return SEARCH_UNIT
  const texts = /^pagefind\/texts\/(.+)\.[^./]+\.bin$/.exec(path)?.[1]
  if (texts !== undefined) return `calls/${texts}`
  if (/^(?:assets|pagefind)\//.test(path)) return null
  const own = path.slice(localePart(path).length)
  const [, call, rest] = /^calls\/([^/]+)\/(.*)$/.exec(own) ?? []
  if (call !== undefined) return rest?.startsWith(`${call}.`) ? null : `calls/${call}`
  const folder = own.slice(0, own.lastIndexOf('/') + 1)
  return isShellPage(folder) ? null : folder
}

/** The pages that are kept on the first visit: what a reader keeps in the browser is of no use without its page. */
const SHELL_PAGES = ['', 'search/', 'offline/', 'settings/', 'my-notes/']

/** @param path without language */
function isShellPage(path: string): boolean {
  return SHELL_PAGES.includes(path)
}
