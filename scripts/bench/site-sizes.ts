import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What a file of a site is, by its path without language: the first that fits. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['page of a call', /^calls\/[^/]+\/index\.html$/],
  ['raw transcript', /^calls\/[^/]+\/source\//],
  ['checks', /^calls\/[^/]+\/checks\//],
  ['figures of a call', /^calls\/[^/]+\/figures\//],
  ['more of a call', /^calls\//],
  ['texts of search', /^pagefind\/texts\//],
  ['word index', /^pagefind\/index\//],
  ['rest of search', /^pagefind\//],
  ['lists for offline', /^offline\/.*\.json$/],
  ['feeds', /feed[^/]*\.(?:xml|json)$/],
  ['figures across calls', /figures[^/]*\.(?:json|csv)$/],
  ['comparisons', /(?:^compare\/|compared-)/],
  ['pages across calls', /\.html$/],
  ['all else', /./],
]

/** How many files of a kind there are, and how many bytes they have. */
export interface KindSize {
  kind: string
  files: number
  bytes: number
}

/** Counts the files of a site by what they are. */
export function siteSizes(folder: string): KindSize[] {
  const sizes = new Map<string, KindSize>(KINDS.map(([kind]) => [kind, { kind, files: 0, bytes: 0 }]))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = relative(folder, file)
      .replaceAll(sep, '/')
      .replace(/^zh-han[st]\//, '')
    const size = sizes.get(KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? '')
    if (!size) continue
    size.files++
    size.bytes += statSync(file).size
  }
  return [...sizes.values()].filter(({ files }) => files > 0)
}

/** Prints what a call takes of each kind, and gives what it takes in all. */
export function showSizes(folder: string, calls: number): { files: number; bytes: number } {
  const sizes = siteSizes(folder)
  for (const { kind, files, bytes } of sizes)
    console.log(
      `  ${kind.padEnd(20)} ${(files / calls).toFixed(2).padStart(6)} files ${(bytes / calls / 1000).toFixed(1).padStart(7)} KB a call`,
    )
  return {
    files: sizes.reduce((sum, { files }) => sum + files, 0) / calls,
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) / calls,
  }
}
