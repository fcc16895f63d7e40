import { existsSync, readdirSync } from 'node:fs'
import { assets } from 'virtual:duizhao/site'
import { propsDigest } from './props-digest.ts'

/** The scripts of the site: their names change with their content, and stand in the pages. */
const scripts = existsSync(assets) ? readdirSync(assets).sort().join(' ') : ''

/**
 * Gives routes the keys by which Astro knows that a page is that of the last build, so that it is not made again
 * (`experimental.incrementalBuild`). Astro itself looks after the code of a page, its styles and the configuration.
 * @param paths with all in their props that their pages are made of: a page that asks for anything besides stays as it was
 * when that has changed.
 */
export function keyed<Path extends { props: object }>(paths: readonly Path[]): (Path & { cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: propsDigest(scripts, path.props) }))
}
