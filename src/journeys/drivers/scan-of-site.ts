import { PlainScan } from '../../../scripts/bench/search/plain-scan.ts'
import { searchCall } from '../../../scripts/bench/search/search-calls.ts'
import { siteJobs } from '../../load/job/site-jobs.ts'
import { understandJob } from '../../load/job/understand-job.ts'
import { settings } from '../../read/site/settings.ts'

/** Reads every seed of the site, so that what the search finds can be held against what a plain look through finds. */
export async function scanOfSite(): Promise<PlainScan> {
  const { value: jobs } = await siteJobs(settings().value)
  const understood = await Promise.all(jobs.map(understandJob))
  return new PlainScan(
    understood.flatMap(({ value }) => (value ? [{ ...searchCall(value.transcript), notes: [] }] : [])),
  )
}
