import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { z } from 'zod'
import { hasError } from '../model/problem.ts'
import { readSearchTexts } from '../load/cache/call-cache.ts'
import { codeDigest } from '../load/cache/code-digest.ts'
import type { Job } from '../load/job/job.ts'
import { keepTexts, keptText, keptTexts } from '../load/cache/kept-texts.ts'
import type { BegunPublication } from '../load/publication.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import type { FileEntry } from '../offline/unit-lists.ts'
import type { Settings } from '../read/site/settings.ts'
import type { SearchRecord } from '../search/record/search-record.ts'
import type { Progress } from './progress/progress.ts'
import type { CallWorkers } from './workers/call-workers.ts'
import { indexPart, type IndexedCall, type IndexPart } from '../search/pagefind/index-part.ts'
import { indexParts } from '../search/pagefind/index-parts.ts'
import { writeCatalogue } from '../search/pagefind/write-catalogue.ts'
import { revisionOf } from './revision-of.ts'
import { siteKnowledge } from './site-knowledge.ts'
import { addAll } from '../kit/add-all.ts'

/** Folder of the index in a site. */
const FOLDER = 'pagefind'

/** A finished index: the folders that it lies in, and the files of each as they stand in a site. */
export interface SiteIndex {
  folders: readonly IndexFolder[]
}

/** A folder that holds `pagefind/`, with its files. */
interface IndexFolder {
  home: string
  files: readonly FileEntry[]
}

const filesSchema = z.array(z.tuple([z.string(), z.string(), z.number()]))

/** What this program wrote is not looked through again: its digest vouches for it. */
const partSchema = z.custom<IndexPart>((value) => typeof value === 'object' && value !== null)

/**
 * Makes the search index of a site, part by part; parts of which no call has changed are those of an earlier build. Calls are
 * taken in while they are being compiled.
 * @param record what the index takes in of a call
 * @param options.again makes it anew also where an earlier build has left one
 * @param options.progress is told of the calls that are taken in
 */
export async function searchOfSite(
  site: Settings,
  publication: BegunPublication,
  record: CallWorkers['record'],
  { again = false, progress }: { again?: boolean; progress?: Progress } = {},
): Promise<Outcome<SiteIndex>> {
  const folder = join(site.siteCacheDir, 'search')
  const code = await codeDigest(import.meta.filename)
  const calls = publication.digests.map((digest, place) => ({
    digest,
    compiled: publication.calls[place],
    job: publication.jobs[place],
    id: publication.ids[place] ?? '',
  }))
  const parts: IndexFolder[] = []
  const problems: Problem[] = []
  const asked = indexParts(calls, ({ id }) => id).map((own) => {
    const home = join(folder, keyOf([code, ...own.map(({ digest }) => digest)]))
    return { own, home, known: again ? null : keptFolder(home) }
  })
  for (const { own, known } of asked) if (!known) progress?.expect('index', own.length)
  for (const { own, home, known } of asked) {
    const records = () => recordsOf(own, site.cacheDir, record, () => progress?.done('index'))
    const { value, problems: found } = known
      ? { value: known, problems: [] }
      : await makeFolder(home, (making) => indexPart(records(), join(making, FOLDER)))
    if (value) parts.push(value)
    addAll(problems, found)
  }
  if (hasError(problems)) return { value: { folders: [] }, problems }
  const catalogue = await makeFolder(join(folder, 'catalogue'), async (making) => {
    await writeCatalogue(parts.values().map(keptPart), join(making, FOLDER), await siteKnowledge(site))
    return { value: true, problems: [] }
  })
  const folders = [...parts, ...(catalogue.value ? [catalogue.value] : [])]
  await keepOnly(folders, folder)
  return { value: { folders }, problems: [...problems, ...catalogue.problems] }
}

/** Makes a folder of an index; it is there only when it is whole. What else was made of it is kept beside it. */
async function makeFolder(
  home: string,
  make: (making: string) => Promise<Outcome<unknown>>,
): Promise<Outcome<IndexFolder | null>> {
  const making = `${home}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(join(making, FOLDER), { recursive: true })
  const { value: part, problems } = await make(making)
  if (part === null) return { value: null, problems }
  const files = filesIn(making)
  await rm(home, { recursive: true, force: true })
  await rename(making, home)
  // Last: a folder without this list was not finished.
  keepTexts(listOf(home), { files: JSON.stringify(files), part: JSON.stringify(part) })
  return { value: { home, files }, problems }
}

function keptFolder(home: string): IndexFolder | null {
  const files = keptTexts(listOf(home))?.('files')
  return files ? { home, files: filesSchema.parse(JSON.parse(files.toString())) } : null
}

function keptPart({ home }: IndexFolder): IndexPart {
  return partSchema.parse(JSON.parse(keptText(listOf(home), 'part').toString()))
}

function listOf(home: string): string {
  return `${home}.files`
}

/** Deletes what earlier builds have left. */
async function keepOnly(folders: readonly IndexFolder[], folder: string): Promise<void> {
  const kept = new Set(folders.flatMap(({ home }) => [home, listOf(home)]))
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (!kept.has(path)) await rm(path, { recursive: true, force: true })
  }
}

/**
 * Puts the index into the finished pages.
 * @returns `false` where a file of it is not what was made
 */
export function placeSearch({ folders }: SiteIndex, pages: string): boolean {
  return folders.every(({ home, files }) => {
    // Thousands of small files, which are read and written several times as fast without waiting.
    for (const folder of new Set(files.map(([path]) => dirname(path))))
      mkdirSync(join(pages, folder), { recursive: true })
    return files.every(([path, revision, length]) => {
      const bytes = bytesOf(join(home, path))
      if (bytes?.length !== length || revisionOf(bytes) !== revision) return false
      writeFileSync(join(pages, path), bytes)
      return true
    })
  })
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

function filesIn(home: string): FileEntry[] {
  const start = join(home, sep).length
  return readdirSync(join(home, FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): FileEntry => {
      const path = join(entry.parentPath, entry.name)
      const bytes = readFileSync(path)
      return [path.slice(start).replaceAll(sep, '/'), revisionOf(bytes), bytes.length]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * So many records are on their way: more would only fill the memory. They share the workers with the calls that are being
 * compiled, of which fewer wait at a time, so that Pagefind, which takes longest, is not kept waiting.
 */
const AHEAD = 16

/** A call on its way into the index. */
interface ComingCall {
  digest: string
  compiled: BegunPublication['calls'][number] | undefined
  job: Promise<Job> | undefined
}

async function* recordsOf(
  calls: readonly ComingCall[],
  cacheDir: string,
  record: CallWorkers['record'],
  taken: () => void,
): AsyncGenerator<IndexedCall> {
  const begin = (call: ComingCall | undefined): Promise<SearchRecord | null> | undefined => {
    const making = call?.job?.then(record)
    // What fails is known where it is awaited.
    making?.catch(() => undefined)
    return making
  }
  const begun = calls.slice(0, AHEAD).map(begin)
  for (const [place, { digest, compiled }] of calls.entries()) {
    const found = await begun[place]
    begun[place] = undefined
    begun.push(begin(calls[place + AHEAD]))
    const texts = async () => ((await compiled) ? readSearchTexts(cacheDir, digest) : [])
    if (found) yield { ...found, texts }
    taken()
  }
}

/** Changes with the calls, whose digests tell all that they are made of, and with the code that makes the index. */
function keyOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 24)
}
