import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome, Problem } from '../../model/problem.ts'
import { indexPart, type IndexedCall, type IndexPart } from './index-part.ts'
import { indexParts } from './index-parts.ts'
import { writeCatalogue, type SiteKnowledge } from './write-catalogue.ts'

/** What an index came to. */
export interface Indexed {
  /** How many calls are in it. */
  records: number
  /** Size of all its files. */
  bytes: number
  milliseconds: number
}

/**
 * Indexes calls, part by part, and writes `<outDir>/pagefind/`.
 * @param outDir folder of the site; an index that is there is replaced
 * @param known what the site knows beyond its calls
 * @returns problems where Pagefind refuses something; the index is not to be used then
 */
export async function indexSearch(
  calls: readonly IndexedCall[],
  outDir: string,
  known: SiteKnowledge = { renderings: [], people: [] },
): Promise<Outcome<Indexed>> {
  const start = performance.now()
  const folder = join(outDir, 'pagefind')
  await rm(folder, { recursive: true, force: true })
  const parts: IndexPart[] = []
  const problems: Problem[] = []
  for (const part of indexParts(calls, ({ entry: { id } }) => id)) {
    const { value, problems: found } = await indexPart(part, folder)
    if (value) parts.push(value)
    problems.push(...found)
  }
  await writeCatalogue(parts, folder, known)
  const records = parts.reduce((sum, part) => sum + part.calls.length, 0)
  const value = { records, bytes: await sizeOf(folder), milliseconds: performance.now() - start }
  return { value, problems }
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name))),
  )
  return sizes.reduce((sum, { size }) => sum + size, 0)
}
