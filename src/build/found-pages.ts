import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** The head of a page says within its first bytes whether it may be found. */
const HEAD_BYTES = 4096

/**
 * Of the pages of a finished site, those that may be found: not those that ask search engines to stay away.
 * @param pages paths below the folder, such as `zh-hans/notes/`
 */
export function foundPages(folder: string, pages: readonly string[]): string[] {
  const head = Buffer.alloc(HEAD_BYTES)
  return pages.filter((page) => {
    const path = join(folder, page, 'index.html')
    // The page for wrong addresses is a file of its own.
    if (!existsSync(path)) return false
    const file = openSync(path, 'r')
    const length = readSync(file, head, 0, HEAD_BYTES, 0)
    closeSync(file)
    return !head.toString('utf8', 0, length).includes('<meta name="robots" content="noindex"')
  })
}
