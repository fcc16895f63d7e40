import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const CONFIGS = ['js', 'mjs', 'ts', 'mts'].map((ending) => `astro.config.${ending}`)

/**
 * The root of the site in whose folder, or below it, a command runs: where its `astro.config.mjs` stands.
 * @param from where nothing above it is a site, it is the root itself
 */
export function siteRoot(from: string = process.cwd()): string {
  const start = resolve(from)
  for (let folder = start; ; folder = dirname(folder)) {
    if (CONFIGS.some((name) => existsSync(join(folder, name)))) return folder
    if (folder === dirname(folder)) return start
  }
}
