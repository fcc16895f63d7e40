import { brief, type BriefProblem } from '../check/report/alike.ts'
import { spread } from '../kit/spread.ts'
import type { Outcome } from '../model/problem.ts'
import type { Settings } from '../read/site/settings.ts'
import { indexParts } from '../search/pagefind/index-parts.ts'
import { readCached, type CachedCall } from './cache/call-cache.ts'
import type { Job } from './job/job.ts'
import { siteJobs } from './job/site-jobs.ts'

/** All calls of a site, compiled. Their long texts lie in the cache, named by `facts.digest`. */
export interface Publication {
  calls: CachedCall[]
  /** How many calls had to be compiled; the others were in the cache. */
  compiled: number
}

/** What is done with calls that the cache does not hold, in the order given. */
export interface CallWork {
  /** Understands and keeps them; gives `false` for one that cannot be shown. */
  understand: (jobs: Job[]) => Promise<Outcome<boolean>>[]
  /** Compiles and keeps one that is understood. */
  compile: (job: Job) => Promise<Outcome<CachedCall | null>>
}

/** What a process tells of a call that it has understood: the call itself lies in the cache. */
export function understoodOrNot({ value, problems }: Outcome<unknown>): Outcome<boolean> {
  return { value: value !== null, problems }
}

/** Calls of which some are being understood and compiled. */
export interface BegunPublication {
  /** Every call in order, `null` where it cannot be shown; those of the cache are there at once. */
  calls: Promise<CachedCall | null>[]
  /** What the calls are made from, in the same order, each once it is understood. */
  jobs: Promise<Job>[]
  /** What names the calls in the cache, in the same order. */
  digests: string[]
  /** Their ids, in the same order. */
  ids: string[]
  /** The calls that the cache does not hold. */
  fresh: Promise<unknown>[]
}

/** A begun publication, with the problems of what was read at once. */
export interface Beginning extends Outcome<BegunPublication> {
  /** What a report tells of each call, in the same order. It is not kept with the calls: there is much of it. */
  found: Promise<BriefProblem[]>[]
}

/** Waits for the calls that are being compiled. */
export async function finishPublication({ value, problems, found }: Beginning): Promise<Outcome<Publication>> {
  const [calls, ofCalls] = await Promise.all([Promise.all(value.calls), Promise.all(found)])
  return {
    value: { calls: calls.filter((call) => call !== null), compiled: value.fresh.length },
    problems: [...problems, ...ofCalls.flat()],
  }
}

/** A part of the calls of a site: those of one machine of several. */
export interface Shard {
  /** From 1. */
  number: number
  of: number
}

/**
 * Understands and compiles the calls of a shard, and keeps them in the cache: a build that has the caches of all shards has
 * nothing left to compile, and makes what it would have made alone.
 * @returns how many calls are of the shard, with their problems
 */
export async function compileShard(
  settings: Settings,
  { number, of }: Shard,
  work: CallWork,
): Promise<Outcome<{ calls: number; compiled: number }>> {
  const { value, problems } = await siteJobs(settings)
  const own = value.filter(({ file }) => spread(file.id, of) === number - 1)
  const finished = await finishPublication(beginJobs({ value: own, problems }, settings, work))
  return { value: { calls: own.length, compiled: finished.value.compiled }, problems: finished.problems }
}

/**
 * Looks at every call and begins to understand and compile what the cache does not hold.
 * @returns the problems of what was read here; those of the calls come with them
 */
export async function beginPublication(settings: Settings, work: CallWork): Promise<Beginning> {
  return beginJobs(await siteJobs(settings), settings, work)
}

function beginJobs({ value: all, problems }: Outcome<Job[]>, settings: Settings, work: CallWork): Beginning {
  const jobs = all.map((job) => {
    const cached = readCached(settings.cacheDir, job.digests.compiled)
    return { job, cached: cached && briefly(cached) }
  })
  // In the order in which the search index takes them in.
  const fresh = indexParts(jobs, ({ job }) => job.file.id).flatMap((part) =>
    part.filter(({ cached }) => !cached).map(({ job }) => job),
  )
  const understanding = new Map(work.understand(fresh).map((one, place) => [fresh[place], one]))
  const compiled = jobs.map(async ({ job, cached }): Promise<Outcome<CachedCall | null>> => {
    if (cached) return cached
    const understood = await understanding.get(job)
    return briefly(understood?.value ? await work.compile(job) : { value: null, problems: understood?.problems ?? [] })
  })
  const calls = compiled.map(async (one) => (await one).value)
  return {
    value: {
      calls,
      jobs: jobs.map(({ job }) => (understanding.get(job) ?? Promise.resolve()).then(() => job)),
      digests: jobs.map(({ job }) => job.digests.compiled),
      ids: jobs.map(({ job }) => job.file.id),
      fresh: calls.filter((_, place) => !jobs[place]?.cached),
    },
    problems,
    found: compiled.map(async (one) => (await one).problems),
  }
}

function briefly<Value>({ value, problems }: Outcome<Value>): Outcome<Value> {
  return { value, problems: brief(problems) }
}
