import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { CallSource, Compile } from '../load/publication.ts'
import type { SearchRecord } from '../search/search-record.ts'
import type { FileEntry } from '../offline/build-list.ts'
import { compileSeed, recordOf } from './call-worker.ts'
import { writeCall, type WriteJob } from './write-call.ts'

/** A process takes about a second to load its dictionaries: so many calls this one compiles meanwhile. */
const FEW = 24

/** Each takes about 300 MB, and with more of them the build waits for Pagefind. */
const MOST = 8

/** What the processes load: what writes pages needs no dictionaries. */
const COMPILE = new URL('call-worker-process.ts', import.meta.url).href
const WRITE = new URL('write-call.ts', import.meta.url).href

/** Works on calls, on all cores where there are enough of them to be worth it. */
export interface CallWorkers {
  compile: Compile
  /** What the search index takes in of a call. */
  record: (cacheDir: string, source: CallSource) => Promise<SearchRecord | null>
  /** Writes the pages and files of compiled calls. */
  write: (jobs: WriteJob[]) => Promise<FileEntry[]>[]
  close: () => Promise<void>
}

/** @param calls how many calls there are to work on */
export function callWorkers(calls: number): CallWorkers {
  if (calls < FEW) {
    return {
      compile: (jobs) => oneAfterAnother(jobs, 1, compileSeed),
      record: (cacheDir, source) => recordOf({ cacheDir, source }),
      write: (jobs) => oneAfterAnother(jobs, 1, (job) => Promise.resolve(writeCall(job))),
      close: () => Promise.resolve(),
    }
  }
  const processes = Math.min(availableParallelism(), MOST)
  const pool = new Tinypool({
    // A process gives back all of its memory; what threads had would stay with the build until its end.
    runtime: 'child_process',
    serialization: 'advanced',
    env: environment(),
    minThreads: 0,
    maxThreads: processes,
    // Nothing is left for them to do while the pages are made.
    idleTimeout: 1000,
    // In megabytes: with 8 the collector takes twice as long, with 64 it saves little more.
    execArgv: ['--max-semi-space-size=32'],
  })
  const run = (filename: string, name: string, job: unknown) => pool.run(job, { filename, name }).catch((error: unknown) => { throw asError(error) })
  return {
    // Few jobs wait in the pool, so that what the index asks for meanwhile has its turn soon.
    compile: (jobs) => oneAfterAnother(jobs, processes + 1, (job): ReturnType<typeof compileSeed> => run(COMPILE, 'compileSeed', job)),
    record: (cacheDir, source) => run(COMPILE, 'recordOf', { cacheDir, source }),
    write: (jobs) => oneAfterAnother(jobs, processes + 1, (job): Promise<FileEntry[]> => run(WRITE, 'writeCall', job)),
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
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
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
