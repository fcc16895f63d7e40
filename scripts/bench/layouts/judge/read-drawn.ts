import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { understand } from '../../../../src/load/understand.ts'
import type { Outcome } from '../../../../src/model/problem.ts'
import type { Transcript } from '../../../../src/model/transcript.ts'
import { listSeeds, readSeed, type Seed } from '../../../../src/read/read-seeds.ts'
import { settings } from '../../../../src/read/settings.ts'

/** What every command takes a decoded seed for. */
function read(seed: Seed): Outcome<Transcript> {
  const { value, problems } = understand(seed, { callFile: null, notes: [], layouts: [], settings: settings().value })
  return { value: value.transcript, problems }
}

/**
 * Reads the files of a seed as a build does, from a folder.
 * @returns `null` where they are not read as one call; the problems tell why. `time`: milliseconds that understanding took
 */
export async function readDrawn(files: Readonly<Record<string, Buffer>>): Promise<Outcome<Transcript | null> & { time: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'layout-'))
  try {
    await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, name), bytes)))
    const { value: found, problems } = await listSeeds(folder)
    const [file] = found
    if (!file || found.length > 1) return { value: null, problems, time: 0 }
    const seed = await readSeed(file)
    problems.push(...seed.problems)
    if (!seed.value) return { value: null, problems, time: 0 }
    const began = performance.now()
    const outcome = read(seed.value)
    return { value: outcome.value, problems: [...problems, ...outcome.problems], time: performance.now() - began }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The calls of the folder of seeds, as they are read, by id. */
export async function readReal(): Promise<Map<string, Transcript>> {
  const { value: files } = await listSeeds(settings().value.seedsDir)
  const seeds = await Promise.all(files.map(readSeed))
  return new Map(seeds.flatMap(({ value }) => (value ? [[value.id, read(value).value]] : [])))
}
