import { createHash } from 'node:crypto'
import type { NoteFile } from '../model/note.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { readCallFile, strayCallFiles } from '../read/read-call-file.ts'
import { readNotes } from '../read/read-notes.ts'
import { bytesDigest, listSeeds, readSeedBytes, type SeedFile } from '../read/read-seeds.ts'
import type { Settings } from '../read/settings.ts'
import { readCached, type CachedCall } from './call-cache.ts'
import { codeDigest } from './code-digest.ts'
import { compileSeed, type Job } from './compile-seed.ts'
import { readChecking } from './read-checking.ts'
import { contentMissing } from './content-missing.ts'
import { contentProblems } from '../call/content-problems.ts'
import { strayNotes } from './stray-notes.ts'

/** All calls of a site, compiled. Their long texts lie in the cache, named by `facts.digest`. */
export interface Publication {
  calls: CachedCall[]
  /** How many calls had to be compiled; the others were in the cache. */
  compiled: number
}

/** Compiles what the cache does not hold, begun in the order given. */
export type Compile = (jobs: Job[]) => Promise<Outcome<CachedCall | null>>[]

/** Compiles in this process, one call after the other. */
const compileHere: Compile = (jobs) => {
  let last: Promise<unknown> = Promise.resolve()
  return jobs.map((job) => {
    const next = last.then(() => compileSeed(job))
    last = next
    return next
  })
}

/** Calls of which some are being compiled. */
export interface BegunPublication {
  /** Every call in order, `null` where it cannot be shown; those of the cache are there at once. */
  calls: Promise<Outcome<CachedCall | null>>[]
  /** What the calls are made from, in the same order. */
  sources: CallSource[]
  compiled: number
}

/** What names a call in the cache, and what it is being compiled from; `null` where the cache held it already. */
export interface CallSource {
  digest: string
  job: Job | null
}

/**
 * Reads, parses, corrects, checks and compiles every call. Calls whose seed, call file, notes and code are those of an
 * earlier run are taken from the cache.
 * @param compile how the others are compiled
 * @returns the calls that can be shown, with the problems of all
 */
export async function loadPublication(settings: Settings, compile: Compile = compileHere): Promise<Outcome<Publication>> {
  return finishPublication(await beginPublication(settings, compile))
}

/** Waits for the calls that are being compiled. */
export async function finishPublication({ value, problems }: Outcome<BegunPublication>): Promise<Outcome<Publication>> {
  const outcomes = await Promise.all(value.calls)
  return {
    value: { calls: outcomes.flatMap((outcome) => outcome.value ?? []), compiled: value.compiled },
    problems: [...problems, ...outcomes.flatMap((outcome) => outcome.problems)],
  }
}

/**
 * Looks at every call and begins to compile what the cache does not hold.
 * @returns the problems of what was read here; those of the calls come with them
 */
export async function beginPublication(settings: Settings, compile: Compile): Promise<Outcome<BegunPublication>> {
  const [seeds, notes] = await Promise.all([listSeeds(settings.seedsDir), readNotes(settings.contentDir)])
  const ids = new Set(seeds.value.map(({ id }) => id))
  const content = [...notes.problems, ...(await strayCallFiles(settings.contentDir, ids)), ...strayNotes(notes.value, ids)]
  const problems: Problem[] = [...seeds.problems, ...(await contentMissing(settings)), ...contentProblems(content, settings)]
  const checking = await readChecking(settings, ids)
  problems.push(...contentProblems(checking.problems, settings))
  // What all calls are made with.
  const common = digestOf([codeDigest(settings.root), settings.basePath, checking.value])
  const found: { job: Job; cached: CachedCall | null }[] = []
  const jobs: Job[] = []
  for (const file of seeds.value) {
    const own = notes.value.filter(({ call }) => call === file.id)
    const job = await prepare(file, own, settings, checking.value, common)
    problems.push(...job.problems)
    if (!job.value) continue
    const cached = readCached(settings.cacheDir, job.value.digest)
    found.push({ job: job.value, cached })
    if (!cached) jobs.push(job.value)
  }
  const compiling = compile(jobs).values()
  const calls = found.map(({ cached }): Promise<Outcome<CachedCall | null>> => {
    if (cached) return Promise.resolve({ value: cached, problems: cached.problems })
    return compiling.next().value ?? Promise.resolve({ value: null, problems: [] })
  })
  return { value: { calls, sources: found.map(({ job, cached }) => ({ digest: job.digest, job: cached ? null : job })), compiled: jobs.length }, problems }
}

async function prepare(
  file: SeedFile,
  notes: NoteFile[],
  settings: Settings,
  checking: Job['checking'],
  common: string,
): Promise<Outcome<Job | null>> {
  const [bytes, callFile] = await Promise.all([readSeedBytes(file), readCallFile(settings.contentDir, file.id)])
  const problems = [...bytes.problems, ...contentProblems(callFile.problems, settings)]
  if (!bytes.value) return { value: null, problems }
  const seedDigest = bytesDigest(bytes.value)
  const digest = digestOf([common, file.id, file.file, file.other?.file, seedDigest, callFile.value, notes])
  return { value: { file, seedDigest, callFile: callFile.value, notes, settings, checking, digest }, problems }
}

function digestOf(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}
