import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { Compile } from '../src/load/publication.ts'
import type { SearchRecord } from '../src/search/search-record.ts'
import { compileSeed, recordOf } from './call-worker.ts'

/** A thread takes about a second to load its dictionaries: so many calls one thread compiles meanwhile. */
const FEW = 24

/** Works on calls, on all cores where there are enough of them to be worth it. */
export interface CallWorkers {
  compile: Compile
  /** What the search index takes in of a compiled call. */
  record: (cacheDir: string, digest: string) => Promise<SearchRecord>
  close: () => Promise<void>
}

/** @param calls how many calls there are to work on */
export function callWorkers(calls: number): CallWorkers {
  if (calls < FEW) {
    return {
      compile: (jobs) => oneAfterAnother(jobs, 1, compileSeed),
      record: (cacheDir, digest) => recordOf({ cacheDir, digest }),
      close: () => Promise.resolve(),
    }
  }
  const threads = availableParallelism()
  const pool = new Tinypool({
    filename: new URL('call-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    // Nothing is left for them to do while the pages are made: they give back their memory, in milliseconds.
    idleTimeout: 1000,
    // A thread that throws away its young objects sooner takes 80 MB less, and no longer.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  return {
    // Few jobs wait in the pool, so that what the index asks for meanwhile has its turn soon.
    compile: (jobs) => oneAfterAnother(jobs, threads + 1, (job): ReturnType<typeof compileSeed> => pool.run(job, { name: 'compileSeed' })),
    record: (cacheDir, digest) => pool.run({ cacheDir, digest }, { name: 'recordOf' }),
    close: () => pool.destroy(),
  }
}

/** Begins work in the order of the items, so many at a time; what becomes of each is known when it is done. */
function oneAfterAnother<Item, Result>(items: Item[], lanes: number, work: (item: Item) => Promise<Result>): Promise<Result>[] {
  const begun: Promise<Result>[] = []
  for (const [place, item] of items.entries()) {
    const before: Promise<unknown> = begun[place - lanes] ?? Promise.resolve()
    begun.push(before.then(() => work(item)))
  }
  return begun
}
