import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, lstatSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Settings } from '../../read/site/settings.ts'
import { inputsDigest } from './inputs-digest.ts'

/** What is known of the build that made the site which stands there. */
const lastBuild = z.object({
  /** Digest of all that the site was made of. */
  inputs: z.string(),
  /** Digest of the list of its files, with sizes and times. */
  site: z.string(),
  /** The problems that the build has told. */
  report: z.string(),
  /** What it has said of what it made. */
  summary: z.string(),
})
type LastBuild = z.infer<typeof lastBuild>

/** Keeps what is known of a build that has just ended. @param inputs digest of all that the site was made of, before it began */
export function keepLastBuild(settings: Settings, build: Omit<LastBuild, 'site'>): void {
  writeFileSync(placeOf(settings), JSON.stringify({ ...build, site: siteDigest(settings.outDir) }))
}

/** Forgets the last build: a new one has begun. */
export function forgetLastBuild(settings: Settings): void {
  rmSync(placeOf(settings), { force: true })
}

/** @returns what the last build said, where the site that it made stands there untouched and would be made the same again */
export function repeatedBuild(settings: Settings): Pick<LastBuild, 'report' | 'summary'> | null {
  try {
    const last = lastBuild.parse(JSON.parse(readFileSync(placeOf(settings), 'utf8')))
    return last.site === siteDigest(settings.outDir) && last.inputs === inputsDigest(settings) ? last : null
  } catch {
    // Nothing is kept, or what was kept is damaged, or a file goes while it is looked at.
    return null
  }
}

function placeOf({ siteCacheDir }: Settings): string {
  return join(siteCacheDir, 'last-build.json')
}

/** What was written to a file since, its times tell; the time of the change of its entry nobody can set. */
function siteDigest(outDir: string): string {
  const hash = createHash('sha256')
  const addFolder = (folder: string): void => {
    const folders: string[] = []
    let told = ''
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name)
      const found = lstatSync(path)
      told += `${path}\0${found.size}\0${found.mtimeMs}\0${found.ctimeMs}\0${found.mode}\0`
      if (found.isDirectory()) folders.push(path)
    }
    hash.update(told)
    folders.forEach(addFolder)
  }
  addFolder(outDir)
  return hash.digest('hex')
}
