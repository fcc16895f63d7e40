import { publishedCall } from '../export/material/published-call.ts'
import type { Job } from '../load/job/job.ts'
import { knownOfJob } from '../load/job/known-of-job.ts'
import { understandJob } from '../load/job/understand-job.ts'
import type { PublishedSite, TextOfCall } from '../publish/published-site.ts'
import { byDate } from '../words/call-name.ts'

/** More than a feed has room for. */
const NEWEST = 8

/** What the newest calls of a site say. */
export async function newestTexts(
  calls: PublishedSite['calls'],
  jobs: readonly Job[],
): Promise<Map<string, TextOfCall>> {
  const newest = calls
    .map(({ facts }) => facts)
    .toSorted(byDate)
    .slice(0, NEWEST)
  const texts = new Map<string, TextOfCall>()
  for (const { id } of newest) {
    const job = jobs.find(({ file }) => file.id === id)
    const understood = job && (await understandJob(job)).value
    if (understood) texts.set(id, { published: publishedCall(understood), known: knownOfJob(job) })
  }
  return texts
}
