import { compileCall } from '../../call/compile/compile-call.ts'
import { address, onceAddress } from '../../model/paths/address.ts'
import type { Locale } from '../../model/locale.ts'
import type { Outcome } from '../../model/problem.ts'
import { highlighter } from '../../render/highlight-code.ts'
import { writeCached, type CachedCall } from '../cache/call-cache.ts'
import type { Job } from './job.ts'
import { knownOfJob } from './known-of-job.ts'
import { understandJob } from './understand-job.ts'

/**
 * Compiles one call and keeps it in the cache.
 * @returns `null` with errors where it cannot be shown
 */
export async function compileJob(job: Job): Promise<Outcome<CachedCall | null>> {
  const {
    settings: {
      basePath,
      siteUrl,
      cacheDir,
      languages,
      downloads,
      languages: [first = 'en'],
    },
    digests,
  } = job
  const { value: understood, problems } = await understandJob(job)
  if (!understood) return { value: null, problems }
  const site = {
    address: (path: string, locale: Locale) => address(basePath, path, locale, first),
    once: (path: string, locale: Locale) => onceAddress(basePath, path, locale),
    languages,
    withOneFile: downloads.includes('html'),
    siteUrl,
    highlighter: await highlighter(),
    known: knownOfJob(job),
  }
  const call = await compileCall(understood, digests.compiled, site)
  const all = [...problems, ...call.problems]
  if (!call.value) return { value: null, problems: all }
  writeCached(cacheDir, call.value, all)
  const { facts, notes } = call.value
  return { value: { facts, notes }, problems: all }
}
