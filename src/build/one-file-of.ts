import { oneFileForms } from '../export/one-file/one-file-forms.ts'
import { oneFilePage, type OneFileParts } from '../export/one-file/one-file-page.ts'
import { compiledText, readCached, readTurns } from '../load/cache/call-cache.ts'
import { compileJob } from '../load/job/compile-job.ts'
import type { Job } from '../load/job/job.ts'
import type { Outcome } from '../model/problem.ts'
import { bundle } from './bundle.ts'

/** What all files of a site have in common. @param site its home page, or `null` where it is not known */
export async function oneFileParts(site: string | null): Promise<OneFileParts> {
  const [css, script] = await Promise.all([bundle('styles/call/one-file.css'), bundle('browser/one-file/one-file.ts')])
  return { css, script, site }
}

/**
 * A call as one page that needs no other file, outside of Astro.
 * @param job of a site that offers it
 * @returns `null` with errors where the call cannot be shown
 */
export async function oneFileOf(job: Job, parts: OneFileParts): Promise<Outcome<string | null>> {
  const { cacheDir } = job.settings
  const { value: call, problems } = readCached(cacheDir, job.digests.compiled) ?? (await compileJob(job))
  if (!call) return { value: null, problems }
  const { digest } = call.facts
  const body = compiledText(cacheDir, digest, 'one-file')
  const turns = readTurns(cacheDir, digest)
  return { value: oneFilePage({ facts: call.facts, turns, body, forms: oneFileForms(body) }, parts), problems }
}
