import type { Outcome } from '../model/problem.ts'
import type { Settings } from '../read/site/settings.ts'
import { compileJob } from './job/compile-job.ts'
import { understandJob } from './job/understand-job.ts'
import { beginPublication, finishPublication, understoodOrNot, type CallWork, type Publication } from './publication.ts'

/** Reads, understands and compiles every call in this process, as a build does in several. */
export async function loadPublication(settings: Settings): Promise<Outcome<Publication>> {
  return finishPublication(await beginPublication(settings, workHere()))
}

/** Works in this process, on one call after the other. */
export function workHere(): CallWork {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
  return {
    understand: (jobs) => jobs.map((job) => inTurn(async () => understoodOrNot(await understandJob(job)))),
    compile: (job) => inTurn(() => compileJob(job)),
  }
}
