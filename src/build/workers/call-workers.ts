import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Tinypool } from 'tinypool'
import type { Job } from '../../load/job/job.ts'
import type { CallWork } from '../../load/publication.ts'
import type { SearchRecord } from '../../search/record/search-record.ts'
import * as here from './call-worker.ts'

/** A process takes about a second to load its dictionaries: so many calls this one compiles meanwhile. */
const FEW = 24

/** Each takes about 300 MB, and with more of them the build waits for Pagefind. */
const MOST = 8

/** What the processes load. */
const FILE = new URL(`call-worker-process${extname(import.meta.url)}`, import.meta.url).href

/** Works on calls, on all cores where there are enough of them to be worth it. */
export interface CallWorkers extends CallWork {
  /** What the search index takes in of a call. */
  record: (job: Job) => Promise<SearchRecord | null>
  close: () => Promise<void>
}

/** @param calls how many calls there are to work on */
export function callWorkers(calls: number): CallWorkers {
  if (calls < FEW) {
    const compile = inLanes(1, here.compileJob)
    return {
      understand: (jobs) => jobs.map(inLanes(1, here.understandCall)),
      compile,
      record: here.searchRecordOf,
      close: () => Promise.resolve(),
    }
  }
  const processes = Math.min(availableParallelism(), MOST)
  const pool = new Tinypool({
    filename: FILE,
    // A process gives back all of its memory; what threads had would stay with the build until its end.
    runtime: 'child_process',
    serialization: 'advanced',
    env: environment(),
    minThreads: 0,
    maxThreads: processes,
    // They wait while Pagefind writes a part of the index, and come to their end while the pages are made.
    idleTimeout: 10_000,
    // In megabytes: with 8 the collector takes twice as long, with 64 it saves little more.
    execArgv: ['--max-semi-space-size=32'],
  })
  const run = (name: keyof typeof here, job: Job) =>
    pool.run(job, { name }).catch((error: unknown) => {
      throw asError(error)
    })
  return {
    // Few jobs wait in the pool, so that what the index asks for meanwhile has its turn soon.
    understand: (jobs) =>
      jobs.map(inLanes(processes + 1, (job): ReturnType<typeof here.understandCall> => run('understandCall', job))),
    compile: inLanes(processes + 1, (job): ReturnType<typeof here.compileJob> => run('compileJob', job)),
    record: (job) => run('searchRecordOf', job),
    close: () => pool.destroy(),
  }
}

/** An error as it was before it came from another process as its fields. */
function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown
  return typeof thrown === 'object' ? Object.assign(new Error(), thrown) : new Error(String(thrown))
}

/** The environment of this process, for those that it starts. */
function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Begins work in the order in which it is asked for, so many at a time; what becomes of each is known when it is done. */
function inLanes<Item, Result>(lanes: number, work: (item: Item) => Promise<Result>): (item: Item) => Promise<Result> {
  const begun: Promise<unknown>[] = []
  return (item) => {
    const before = begun.length < lanes ? Promise.resolve() : begun.shift()
    const result = Promise.resolve(before).then(() => work(item))
    begun.push(result.catch(() => undefined))
    return result
  }
}
