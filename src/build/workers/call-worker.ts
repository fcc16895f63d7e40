/** What is done with one call, in this process or in a worker: see `call-workers.ts`. */
import { compileJob } from '../../load/job/compile-job.ts'
import type { Job } from '../../load/job/job.ts'
import { understoodOrNot } from '../../load/publication.ts'
import { searchRecordOf } from '../../load/job/search-record-of.ts'
import { understandJob } from '../../load/job/understand-job.ts'
import type { Outcome } from '../../model/problem.ts'

export { compileJob, searchRecordOf }

/** Understands a call and keeps it. */
export async function understandCall(job: Job): Promise<Outcome<boolean>> {
  return understoodOrNot(await understandJob(job))
}
