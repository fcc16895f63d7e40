import type { FileEntry, UnitFiles } from './unit-lists.ts'
import { unitOf } from './unit-of.ts'

/** Files of the build by what happens to them in a browser that keeps them. */
export interface SortedFiles {
  /** Kept on the first visit: styles, scripts, fonts, the core of the search, home, search, settings and offline pages. */
  shell: FileEntry[]
  units: UnitFiles
}

/**
 * What no page asks for while it is read: files for crawlers, pictures for shared links, files for the installation of the app,
 * the page for wrong addresses, calls to take along, and Pagefind's own clients, since the search reads the index itself.
 */
const NEVER = [
  /^(?:sw\.js|robots\.txt|llms\.txt|sitemap(?:-\d+)?\.xml|404\.html|favicon\.ico|icon-[^/]+\.png)$/,
  /(?:^|\/)feed\.(?:xml|json)$/,
  /^offline\/[^/]+\.json$/,
  /^calls\/([^/]+)\/\1\.[^/]+$/,
  /^(?:calls\/[^/]+\/)?share\.png$/,
  /^pagefind\/(?:pagefind[^/]*\.(?:js|css)|wasm\.[^/]+\.pagefind|pagefind-entry\.json)$/,
  /\.map$/,
]

/**
 * Sorts the files of a build; what belongs to no unit belongs to the shell.
 * @param files pages are named by their addresses: `calls/x/`, not `calls/x/index.html`
 */
export function sortFiles(files: Iterable<FileEntry>): SortedFiles {
  const sorted: SortedFiles = { shell: [], units: {} }
  for (const file of files) {
    const [path] = file
    if (NEVER.some((pattern) => pattern.test(path))) continue
    const unit = unitOf(path)
    if (unit === null) sorted.shell.push(file)
    else (sorted.units[unit] ??= []).push(file)
  }
  return sorted
}
