import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { getCollection } from 'astro:content'
import { assets } from 'virtual:duizhao/site'

/** The scripts of the site: their names change with their content, and stand in the pages. */
const scripts = existsSync(assets) ? readdirSync(assets).sort().join(' ') : ''

/**
 * Gives routes the keys by which Astro knows that a page is that of the last build, so that it is not made again
 * (`experimental.incrementalBuild`). Astro itself looks after the code of a page, its styles and the configuration.
 * @param madeOf what the page of a route is made of besides: of calls the digests are enough
 */
export function keyed<Path extends { params: object }>(
  paths: readonly Path[],
  madeOf: (path: Path) => unknown,
): (Path & { cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: digestOf([scripts, madeOf(path)]) }))
}

/** The same for pages about several calls: any call, note, term or person that has changed has them all made again. */
export async function keyedByAll<Path extends { params: object }>(
  paths: readonly Path[],
): Promise<(Path & { cacheKey: string })[]> {
  const all = await Promise.all([
    getCollection('transcripts'),
    getCollection('notes'),
    getCollection('glossary'),
    getCollection('people'),
  ])
  const digest = digestOf(all.map((entries) => entries.map(({ id, digest }) => [id, digest])))
  return keyed(paths, () => digest)
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
