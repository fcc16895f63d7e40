import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noContent, understand } from '../../../../src/call/understand.ts'
import type { Outcome } from '../../../../src/model/problem.ts'
import type { Transcript } from '../../../../src/model/transcript.ts'
import { listSeeds, readSeedBytes, type SeedFile } from '../../../../src/read/seeds/read-seeds.ts'
import { settings } from '../../../../src/read/site/settings.ts'

/** Reads a seed as every command does. */
async function read(file: SeedFile): Promise<Outcome<Transcript | null>> {
  const bytes = await readSeedBytes(file)
  if (!bytes.value) return { value: null, problems: bytes.problems }
  const { value, problems } = understand({ file, bytes: bytes.value }, noContent)
  return { value: value?.transcript ?? null, problems }
}

/**
 * Reads the files of a seed as a build does, from a folder.
 * @returns `null` where they are not read as one call; the problems tell why. `time`: milliseconds that reading and understanding took
 */
export async function readDrawn(
  files: Readonly<Record<string, Buffer>>,
): Promise<Outcome<Transcript | null> & { time: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'layout-'))
  try {
    await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, name), bytes)))
    const { value: found, problems } = await listSeeds(folder)
    const [file] = found
    if (!file || found.length > 1) return { value: null, problems, time: 0 }
    const began = performance.now()
    const outcome = await read(file)
    return { value: outcome.value, problems: [...problems, ...outcome.problems], time: performance.now() - began }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The calls of the folder of seeds, as they are read, by id. */
export async function readReal(): Promise<Map<string, Transcript>> {
  const { value: files } = await listSeeds(settings().value.seedsDir)
  const calls = await Promise.all(files.map(read))
  return new Map(calls.flatMap(({ value }) => (value ? [[value.id, value]] : [])))
}
