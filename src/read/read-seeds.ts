import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { problem, type Outcome, type Problem } from '../model/problem.ts'
import { decode } from './decode.ts'
import { fileError } from './file-error.ts'
import { shownPath } from './shown-path.ts'

/** A transcript file that was found and not yet read. */
export interface SeedFile {
  /** The file name without its ending: the id of the call and a segment of its address. */
  id: string
  /** The path shown to people: relative to the project root where it lies inside it. */
  file: string
  /** The absolute path. */
  path: string
}

/** A transcript file, decoded. */
export interface Seed {
  id: string
  file: string
  text: string
  encoding: string
  /** SHA-256 of the bytes, in hexadecimal. */
  digest: string
}

/** Endings of seeds, in lower case. */
const ENDINGS = new Set(['.txt'])

/** What an address can hold on every host without being encoded (RFC 3986, unreserved), not beginning with a dot. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9._~-]*$/

/** Files in the folder of seeds that are none. */
const PASSED_OVER = /^(\.|readme)/i

/** 80 million bytes are 1,000 times a long call. */
const MOST_BYTES = 80_000_000

/** The ending of a path in lower case, where a seed may have it, else `null`. */
export function seedEnding(path: string): string | null {
  const ending = extname(path).toLowerCase()
  return ENDINGS.has(ending) ? ending : null
}

/** Whether a seed may have this id: it can stand in an address, and the file is not passed over. */
export function isSeedId(id: string): boolean {
  return SEGMENT.test(id) && !PASSED_OVER.test(id)
}

/** The file that a path names, as a seed. Nothing is read. */
export function seedFile(path: string): SeedFile {
  return { id: basename(path, extname(path)), file: shownPath(path), path: resolve(path) }
}

/**
 * Finds the seeds of a folder, sorted by id. Hidden files, sub-folders and a README are passed over.
 * @returns with errors: `seeds-missing`, `seed-name` (the name cannot stand in an address), `seed-clash` (one id for
 *   two files, also where they differ in case only); that file, or the later one, is left out. `seeds-empty` is a warning,
 *   `seed-ignored` (another ending) an info.
 */
export async function listSeeds(seedsDir: string): Promise<Outcome<SeedFile[]>> {
  let names: string[]
  try {
    const entries = await readdir(seedsDir, { withFileTypes: true })
    names = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    return { value: [], problems: [fileError('seeds-missing', shownPath(seedsDir), error)] }
  }
  const problems: Problem[] = []
  const seeds = new Map<string, SeedFile>()
  for (const name of names) {
    if (PASSED_OVER.test(name)) continue
    const seed = seedFile(join(seedsDir, name))
    const twin = seeds.get(seed.id.toLowerCase())
    const found = seedEnding(name) === null
      ? ignored(seed)
      : !SEGMENT.test(seed.id)
        ? badName(seed)
        : twin
          ? clash(seed, twin)
          : null
    if (found) problems.push(found)
    else seeds.set(seed.id.toLowerCase(), seed)
  }
  if (seeds.size === 0 && problems.length === 0) problems.push(empty(seedsDir))
  return { value: [...seeds.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems }
}

/**
 * Reads and decodes one seed.
 * @returns `null` with an error where it cannot be read (`seed-unreadable`, `seed-too-large`) or decoded
 */
export async function readSeed(seed: SeedFile): Promise<Outcome<Seed | null>> {
  const bytes = await readSeedBytes(seed)
  return bytes.value ? decodeSeed(seed, bytes.value) : { value: null, problems: bytes.problems }
}

/**
 * Reads the bytes of one seed.
 * @returns `null` with an error where it cannot be read: `seed-unreadable`, `seed-too-large`
 */
export async function readSeedBytes({ file, path }: SeedFile): Promise<Outcome<Buffer | null>> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) return { value: null, problems: [tooLarge(file, size)] }
    return { value: await readFile(path), problems: [] }
  } catch (error) {
    return { value: null, problems: [fileError('seed-unreadable', file, error)] }
  }
}

/**
 * Decodes one seed.
 * @returns `null` with an error where there is too much of it (`seed-too-large`) or it cannot be decoded
 */
export function decodeSeed({ id, file }: Pick<SeedFile, 'id' | 'file'>, bytes: Uint8Array): Outcome<Seed | null> {
  if (bytes.length > MOST_BYTES) return { value: null, problems: [tooLarge(file, bytes.length)] }
  const { value, problems } = decode(bytes, file)
  const digest = createHash('sha256').update(bytes).digest('hex')
  return { value: value && { id, file, ...value, digest }, problems }
}

function ignored({ file }: SeedFile): Problem {
  return problem({
    rule: 'seed-ignored',
    severity: 'info',
    file,
    message: `${file} is not read: seeds end in ${[...ENDINGS].join(', ')}.`,
    hint: 'Rename it if it is a transcript, else move it out of the folder.',
  })
}

function badName({ file, id }: SeedFile): Problem {
  return problem({
    rule: 'seed-name',
    severity: 'error',
    file,
    actual: id,
    expected: 'letters a to z, digits, hyphens, underscores and dots',
    message: `The name of ${file} cannot stand in an address.`,
    hint: 'Rename it after company, year and quarter, for example amzn-2025-q1.txt.',
  })
}

function clash({ file, id }: SeedFile, twin: SeedFile): Problem {
  return problem({
    rule: 'seed-clash',
    severity: 'error',
    file,
    actual: id,
    message: `${file} and ${twin.file} would have the same address.`,
    hint: 'Rename one of them.',
  })
}

function empty(seedsDir: string): Problem {
  return problem({
    rule: 'seeds-empty',
    severity: 'warning',
    file: shownPath(seedsDir),
    message: 'There is no transcript in the folder of seeds.',
    hint: 'Put a .txt file into it, or set SEEDS_DIR to another folder.',
  })
}

function tooLarge(file: string, size: number): Problem {
  return problem({
    rule: 'seed-too-large',
    severity: 'error',
    file,
    actual: `${size} bytes`,
    expected: `at most ${MOST_BYTES} bytes`,
    message: `${file} is too large to be the transcript of one call.`,
    hint: 'Split it into one file for each call.',
  })
}
