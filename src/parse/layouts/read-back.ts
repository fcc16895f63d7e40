import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome, Problem } from '../../model/problem.ts'
import type { Transcript } from '../../model/transcript.ts'
import { listSeeds, readSeed } from '../../read/read-seeds.ts'
import { parse } from '../parse.ts'

/** A call that was laid out and read again. */
export interface ReadBack {
  call: Transcript
  /** Milliseconds that `parse` took. */
  time: number
}

/**
 * Reads the files of a seed as a build does, from a folder.
 * @returns `null` where they are not read as one call; the problems tell why
 */
export async function readBack(files: Record<string, string>): Promise<Outcome<ReadBack | null>> {
  const folder = await mkdtemp(join(tmpdir(), 'layout-'))
  try {
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
    const { value: found, problems } = await listSeeds(folder)
    const [file] = found
    if (!file || found.length > 1) return { value: null, problems }
    const seed = await readSeed(file)
    problems.push(...seed.problems)
    return seed.value ? timed(seed.value, problems) : { value: null, problems }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function timed(seed: Parameters<typeof parse>[0], problems: Problem[]): Outcome<ReadBack> {
  const start = performance.now()
  const parsed = parse(seed)
  return { value: { call: parsed.value, time: performance.now() - start }, problems: [...problems, ...parsed.problems] }
}
