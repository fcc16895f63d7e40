import type { Outcome } from '../model/problem.ts'
import { bytesDigest, decodeSeed, readSeedBytes, type Seed, type SeedFile } from '../read/read-seeds.ts'
import { changed } from '../read/seed-problems.ts'
import { understand, type CallContent, type UnderstoodCall } from '../call/understand.ts'

/** The files of one call. */
export interface CallFiles extends CallContent {
  file: SeedFile
  /** Of the bytes of the seed. */
  seedDigest: string
}

/**
 * Reads and understands a call.
 * @returns `null` with an error where the seed cannot be read or decoded, or is another than it was: `seed-changed`
 */
export async function understandFiles(files: CallFiles): Promise<Outcome<(UnderstoodCall & { seed: Seed }) | null>> {
  const read = await readSeedBytes(files.file)
  if (!read.value) return { value: null, problems: read.problems }
  if (bytesDigest(read.value) !== files.seedDigest) return { value: null, problems: [changed(files.file.file)] }
  const { value: seed, problems } = decodeSeed(files.file, read.value)
  if (!seed) return { value: null, problems }
  const understood = understand(seed, files)
  return { value: { seed, ...understood.value }, problems: [...problems, ...understood.problems] }
}
