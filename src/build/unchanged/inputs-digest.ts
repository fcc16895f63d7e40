import { createHash, type Hash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { engineRoot } from '../../read/site/engine.ts'
import type { Settings } from '../../read/site/settings.ts'

/** Folders in which nothing is that a site is made of: what is installed a list in the first tells, Astro writes the last. */
const ASIDE = new Set(['node_modules', '.git', '.astro'])

/** What npm writes down of all that it has installed. */
const INSTALLED = join('node_modules', '.package-lock.json')

/**
 * A digest of all that a site is made of, by content: everything below its root, its transcripts and what is said of them, the
 * engine, what is installed, and the settings. Neither the finished site nor what builds keep is of it.
 * @returns `null` where that cannot be told: something leads elsewhere, or is no file
 */
export function inputsDigest(settings: Settings): string | null {
  const { root, seedsDir, contentDir, outDir, cacheDir } = settings
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]))
  const aside = new Set([outDir, cacheDir].map(real))
  const seen = new Set<string>()
  const engine = ['src', 'lib', 'content', 'public'].map((name) => join(engineRoot, name))
  for (const folder of [root, ...engine, seedsDir, contentDir])
    if (existsSync(folder) && !addFolder(real(folder), hash, aside, seen)) return null
  for (const file of [join(engineRoot, 'package.json'), join(root, INSTALLED)])
    if (existsSync(file)) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** @returns whether all of it could be added; what was seen before is not added again */
function addFolder(folder: string, hash: Hash, aside: ReadonlySet<string>, seen: Set<string>): boolean {
  if (seen.has(folder) || aside.has(folder)) return true
  seen.add(folder)
  for (const name of readdirSync(folder).sort()) {
    if (ASIDE.has(name)) continue
    const path = join(folder, name)
    const found = lstatSync(path)
    if (found.isDirectory()) {
      if (!addFolder(path, hash, aside, seen)) return false
    } else if (found.isFile()) hash.update(`${path}\0${found.size}\0`).update(readFileSync(path))
    else return false
  }
  return true
}

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}
