import { createHash } from 'node:crypto'
import { extname, join } from 'node:path'
import type { TaughtLayout } from '../../model/taught-layout.ts'
import type { Settings } from '../../read/site/settings.ts'
import type { CallDigests } from '../cache/call-cache.ts'
import { codeDigest } from '../cache/code-digest.ts'
import type { Job } from './job.ts'

/** Names what all calls are made with, for each of the two steps. */
export type CommonDigests = CallDigests

/** Names the code of both steps, and what of a site every call depends on. */
export async function commonDigests(
  { basePath, siteUrl, languages, downloads }: Settings,
  siteTexts: Job['siteTexts'],
  layouts: readonly TaughtLayout[],
): Promise<CommonDigests> {
  const here = (name: string): string => join(import.meta.dirname, name + extname(import.meta.filename))
  const [understanding, compiling] = await Promise.all([
    codeDigest(here('understand-job')),
    codeDigest(here('compile-job')),
  ])
  return {
    understood: digestOf([understanding, siteTexts, layouts]),
    compiled: digestOf([compiling, basePath, siteUrl, languages, downloads.includes('html')]),
  }
}

/**
 * Names one call in the cache by all that it is made from: what was kept is used again only if nothing of this has changed.
 * Whatever a step begins to depend on has to stand here.
 */
export function callDigests(
  { file, seedDigest, callFile, notes, settings: { root, seedsDir, contentDir } }: Omit<Job, 'digests'>,
  common: CommonDigests,
): CallDigests {
  const places = [root, seedsDir, contentDir]
  const names = [file.id, file.file, file.other?.file]
  const understood = digestOf([common.understood, ...names, seedDigest, callFile, notes, places])
  return { understood, compiled: digestOf([common.compiled, understood]) }
}

function digestOf(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}
