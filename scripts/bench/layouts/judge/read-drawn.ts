import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noContent, understand } from '../../../../src/call/understand.ts'
import type { Outcome, Problem } from '../../../../src/model/problem.ts'
import type { Transcript } from '../../../../src/model/transcript.ts'
import {
  decodeSeed,
  listSeeds,
  readSeedBytes,
  type Seed,
  type SeedFile,
} from '../../../../src/read/seeds/read-seeds.ts'
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
  return inFolder(files, async (file, problems) => {
    if (!file) return { value: null, problems, time: 0 }
    const began = performance.now()
    const outcome = await read(file)
    return { value: outcome.value, problems: [...problems, ...outcome.problems], time: performance.now() - began }
  })
}

/** The decoded seed of files; `null` where they are none. */
export function drawnSeed(files: Readonly<Record<string, Buffer>>): Promise<Seed | null> {
  return inFolder(files, async (file) => {
    const bytes = file && (await readSeedBytes(file)).value
    return file && bytes ? decodeSeed(file, bytes).value : null
  })
}

/** Writes files into a folder for as long as something is done with the one seed that they are. */
async function inFolder<Result>(
  files: Readonly<Record<string, Buffer>>,
  use: (file: SeedFile | null, problems: Problem[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'layout-'))
  try {
    await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, name), bytes)))
    const { value: found, problems } = await listSeeds(folder)
    const [file] = found
    return await use(file && found.length === 1 ? file : null, problems)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The calls of a folder of seeds, as they are read, by id; those of the site where none is named. */
export async function readReal(folder = settings().value.seedsDir): Promise<Map<string, Transcript>> {
  const { value: files } = await listSeeds(folder)
  const calls = await Promise.all(files.map(read))
  return new Map(calls.flatMap(({ value }) => (value ? [[value.id, value]] : [])))
}
