import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { hasError, type Outcome, type Problem } from '../../model/problem.ts'
import { decode } from '../bytes/decode.ts'
import { fileError } from '../bytes/file-error.ts'
import { taggedName } from './tagged-name.ts'
import { foreignFormat } from './foreign-format.ts'
import { readRegularFile } from '../bytes/read-file.ts'
import { badName, clash, empty, ignored, leadsOut, noneAmong, tooLarge } from './seed-problems.ts'
import { isWithin } from '../site/is-within.ts'
import { shownPath } from '../site/shown-path.ts'
import { joinTexts, type SecondFile } from './two-files.ts'

/** Where a file is. */
interface SeedPlace {
  /** The path shown to people: relative to the project root where it lies inside it. */
  file: string
  /** The absolute path. */
  path: string
}

/** A transcript file that was found and not yet read. */
export interface SeedFile extends SeedPlace {
  /** The file name without its ending, and without its language: the id of the call and a segment of its address. */
  id: string
  /** The file with the Chinese text, where a seed is two files: `<id>.en.txt` and `<id>.zh.txt`. */
  other?: SeedPlace
}

/** The text of a transcript file. */
export interface SeedText {
  id: string
  /** The path shown to people; of two files, that of the English one. */
  file: string
  text: string
  /** Where a seed is two files: the Chinese one, and where it begins in `text`. */
  second?: SecondFile
}

/** A transcript file, decoded. */
export interface Seed extends SeedText {
  encoding: string
}

/** Endings of seeds, in lower case. */
const ENDINGS = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.srt',
  '.vtt',
  '.ass',
  '.lrc',
  '.csv',
  '.tsv',
  '.json',
  '.jsonl',
  '.tmx',
]

/** What an address can hold on every host without being encoded (RFC 3986, unreserved), not beginning with a dot. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9._~-]*$/

/** What would stand where another page stands: `/calls/<id>/index.html`, `/checks/rules/`. */
const RESERVED = /^(?:index|rules)$/i

/** A file system takes names of 255 bytes, and what is made of an id adds to it. */
const LONGEST_ID = 200

/** Files in the folder of seeds that are none. */
const PASSED_OVER = /^(\.|readme)/i

/** 10 million bytes are 100 times a long call. */
const MOST_BYTES = 10_000_000

/** The ending of a path in lower case, where a seed may have it, else `null`. */
export function seedEnding(path: string): string | null {
  const ending = extname(path).toLowerCase()
  return ENDINGS.includes(ending) ? ending : null
}

/** Whether a seed may have this id: it can stand in an address, the file is not passed over, no language is read off it. */
export function isSeedId(id: string): boolean {
  return isAddress(id) && !PASSED_OVER.test(id) && !taggedName(id)
}

/** Whether an id can stand in an address, and in none that is taken. */
function isAddress(id: string): boolean {
  return SEGMENT.test(id) && !RESERVED.test(id) && id.length <= LONGEST_ID
}

/** The file that a path names, as a seed. Nothing is read. */
export function seedFile(path: string): SeedFile {
  const stem = basename(path, extname(path))
  return { id: taggedName(stem)?.id ?? stem, file: shownPath(path), path: resolve(path) }
}

/** The seed that a path names, with the file in the other language where that stands beside it. Any name will do. */
export async function findSeed(path: string): Promise<SeedFile> {
  const own = seedFile(path)
  if (!taggedName(basename(path, extname(path)))) return own
  const folder = dirname(own.path)
  const names = (await readdir(folder).catch(() => [])).filter((name) => seedEnding(name) !== null).sort()
  const [first, ...rest] = names
    .map((name) => seedFile(join(folder, name)))
    .filter(({ id }) => id.toLowerCase() === own.id.toLowerCase())
  const seed = first && rest.map((other) => twoFiles(first, other)).find((both) => both !== null)
  return seed && [seed.path, seed.other?.path].includes(own.path) ? seed : own
}

/** Joins the two files of a seed, or `null` where they are not one English and one Chinese. */
function twoFiles(one: SeedFile, other: SeedFile): SeedFile | null {
  if (one.other || other.other) return null
  const langs = [one, other].map(({ path }) => taggedName(basename(path, extname(path)))?.lang)
  const [english, chinese] = langs[0] === 'en' ? [one, other] : [other, one]
  if (!langs.includes('en') || !langs.includes('zh')) return null
  return { ...english, other: { file: chinese.file, path: chinese.path } }
}

/**
 * Finds the seeds of a folder, sorted by id. Hidden files, sub-folders and a README are passed over; `<id>.en.txt` and
 * `<id>.zh.txt` are one seed.
 * @returns with errors: `seeds-missing` (no folder, or one in which only other things are), `seed-name` (the name
 *   cannot stand in an address), `seed-clash` (one id for two files, also where they differ in case only); that file, or the
 *   later one, is left out. `seeds-empty` and `seed-link` (a link that leads out of the folder) are warnings, `seed-ignored`
 *   (another ending) an info.
 */
export async function listSeeds(seedsDir: string): Promise<Outcome<SeedFile[]>> {
  const folder = shownPath(seedsDir)
  let entries: Dirent[]
  try {
    entries = (await readdir(seedsDir, { withFileTypes: true })).filter(({ name }) => !PASSED_OVER.test(name))
  } catch (error) {
    return { value: [], problems: [fileError('seeds-missing', folder, error)] }
  }
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  const problems: Problem[] = await linksOut(seedsDir, entries)
  const seeds = new Map<string, SeedFile>()
  for (const name of names) {
    const seed = seedFile(join(seedsDir, name))
    const twin = seeds.get(seed.id.toLowerCase())
    const both = twin && seedEnding(name) !== null ? twoFiles(twin, seed) : null
    if (both) {
      seeds.set(seed.id.toLowerCase(), both)
      continue
    }
    const found =
      seedEnding(name) === null
        ? ignored(seed.file, ENDINGS)
        : !isAddress(seed.id)
          ? badName(seed.file, seed.id)
          : twin
            ? clash(seed.file, twin.file, seed.id)
            : null
    if (found) problems.push(found)
    else seeds.set(seed.id.toLowerCase(), seed)
  }
  if (seeds.size === 0 && !hasError(problems))
    problems.push(entries.length > 0 ? noneAmong(folder, ENDINGS) : empty(folder))
  return { value: [...seeds.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems }
}

/** What else lies on a machine is not published unsaid because something in the folder leads to it. */
async function linksOut(seedsDir: string, entries: readonly Dirent[]): Promise<Problem[]> {
  const links = entries.filter((entry) => entry.isSymbolicLink() && seedEnding(entry.name) !== null)
  const folder = await realpath(seedsDir)
  const found = links.map(async ({ name }) => {
    const path = join(seedsDir, name)
    const end = await realpath(path).catch(() => null)
    return end === null || isWithin(end, folder) ? [] : [leadsOut(shownPath(path), end)]
  })
  return (await Promise.all(found)).flat()
}

/**
 * Reads the bytes of one seed: of its file, or of the English one and then the Chinese one.
 * @returns `null` with an error where they cannot be read: `seed-unreadable`, `seed-too-large`
 */
export async function readSeedBytes({ file, path, other }: SeedFile): Promise<Outcome<Buffer[] | null>> {
  const read = await Promise.all([{ file, path }, ...(other ? [other] : [])].map(readBytes))
  const bytes = read.flatMap(({ value }) => value ?? [])
  return { value: bytes.length === read.length ? bytes : null, problems: read.flatMap(({ problems }) => problems) }
}

/** SHA-256 of the bytes of a seed, in hexadecimal. @param bytes of each of its files */
export function bytesDigest(bytes: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  // The lengths keep apart what only the border between the files tells.
  for (const { length } of bytes) hash.update(`${length} `)
  for (const part of bytes) hash.update(part)
  return hash.digest('hex')
}

/**
 * Decodes one seed.
 * @param bytes of each of its files
 * @returns `null` with an error where there is too much of it (`seed-too-large`), it is no plain text (`seed-format`), or
 *   it cannot be decoded
 */
export function decodeSeed(
  { id, file, other }: Omit<SeedFile, 'path'>,
  [bytes = new Uint8Array(), otherBytes]: readonly Uint8Array[],
): Outcome<Seed | null> {
  const first = decodeFile(id, file, bytes)
  if (!other || !otherBytes || !first.value) return first
  const second = decodeFile(id, other.file, otherBytes)
  return {
    value: second.value && joinSeeds(first.value, second.value),
    problems: [...first.problems, ...second.problems],
  }
}

function joinSeeds(english: Seed, chinese: Seed): Seed {
  const { text, line } = joinTexts(english.text, chinese.text)
  const encodings = new Set([english.encoding, chinese.encoding])
  return { ...english, text, second: { file: chinese.file, line }, encoding: [...encodings].join(', ') }
}

async function readBytes({ file, path }: SeedPlace): Promise<Outcome<Buffer | null>> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) return { value: null, problems: [tooLarge(file, size, MOST_BYTES)] }
    return { value: await readRegularFile(path), problems: [] }
  } catch (error) {
    return { value: null, problems: [fileError('seed-unreadable', file, error)] }
  }
}

function decodeFile(id: string, file: string, bytes: Uint8Array): Outcome<Seed | null> {
  if (bytes.length > MOST_BYTES) return { value: null, problems: [tooLarge(file, bytes.length, MOST_BYTES)] }
  const foreign = foreignFormat(bytes, file, 'seed-format')
  if (foreign) return { value: null, problems: [foreign] }
  const { value, problems } = decode(bytes, file)
  return { value: value && { id, file, ...value }, problems }
}
