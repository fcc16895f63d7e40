import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { CachedCall } from './call-cache.ts'

/** Names the file from which Astro takes the publication that a build has made already. */
const VARIABLE = 'DUIZHAO_PUBLICATION'

/** What the content loaders need of a publication. */
export interface Loaded {
  calls: Pick<CachedCall, 'facts' | 'notes'>[]
}

/** What this file wrote is not looked through again here: the collections check every entry. */
const kept = z.custom<Loaded>((value) => typeof value === 'object' && value !== null)

/**
 * Keeps the publication for the content loaders. Astro loads them as other modules than those of the build, and would
 * otherwise read every seed a second time.
 */
export async function keepPublication({ calls }: Loaded, file: string): Promise<void> {
  await writeFile(file, JSON.stringify({ calls: calls.map(({ facts, notes }) => ({ facts, notes })) }))
  process.env[VARIABLE] = file
}

/** The publication that `keepPublication` has kept in this process, or `null`. */
export async function keptPublication(): Promise<Loaded | null> {
  const file = process.env[VARIABLE]
  return file === undefined ? null : kept.parse(JSON.parse(await readFile(file, 'utf8')))
}
