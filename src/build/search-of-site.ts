import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { z } from 'zod'
import { readSearchCall } from '../load/cache/call-cache.ts'
import { loadGlossary } from '../load/content/load-glossary.ts'
import { loadPeople } from '../load/content/load-people.ts'
import { codeDigest } from '../load/cache/code-digest.ts'
import { firmNames } from '../words/firm-name.ts'
import type { Job } from '../load/job/job.ts'
import { keepTexts, keptTexts } from '../load/cache/kept-texts.ts'
import type { BegunPublication } from '../load/publication.ts'
import type { Outcome } from '../model/problem.ts'
import type { FileEntry } from '../offline/build-list.ts'
import type { Settings } from '../read/site/settings.ts'
import { regionalWords } from '../script/words/regional-words.ts'
import type { SearchRecord } from '../search/record/search-record.ts'
import { textBlocks } from '../search/record/text-blocks.ts'
import type { CallWorkers } from './workers/call-workers.ts'
import { indexSearch, type IndexedCall, type Known } from '../search/pagefind/index-search.ts'
import { revisionOf } from './revision-of.ts'

/** Folder of the index in a site. */
const FOLDER = 'pagefind'

/** A finished index: where it lies, and its files as they stand in a site. */
export interface SiteIndex {
  /** The folder that holds `pagefind/`. */
  home: string
  files: FileEntry[]
  /** Whether it was made just now; else it is that of an earlier build. */
  fresh: boolean
}

const filesSchema = z.array(z.tuple([z.string(), z.string(), z.number()]))

/**
 * Makes the search index of a site, or takes that of an earlier build where no call has changed. Calls are taken in while
 * they are being compiled.
 * @param record what the index takes in of a call
 * @param options.again makes it anew also where an earlier build has left one
 */
export async function searchOfSite(
  site: Settings,
  publication: BegunPublication,
  record: CallWorkers['record'],
  { again = false } = {},
): Promise<Outcome<SiteIndex>> {
  const folder = join(site.siteCacheDir, 'search')
  const home = join(folder, await keyOf(publication.digests))
  const known = again ? undefined : keptTexts(`${home}.files`)?.('files')
  if (known)
    return { value: { home, files: filesSchema.parse(JSON.parse(known.toString())), fresh: false }, problems: [] }
  await rm(folder, { recursive: true, force: true })
  const making = `${home}.making`
  await mkdir(making, { recursive: true })
  const { problems } = await indexSearch(recordsOf(publication, site.cacheDir, record), making, await knownOf(site))
  const finished = problems.every(({ severity }) => severity !== 'error')
  const files = finished ? filesIn(making) : []
  if (finished) {
    await rename(making, home)
    // Last: an index without this list was not finished.
    keepTexts(`${home}.files`, { files: JSON.stringify(files) })
  }
  return { value: { home, files, fresh: true }, problems }
}

/** So many renderings of a term in each script are looked for: later ones are accepted in a sentence, and say other things in others. */
const CHIEF = 2

/** What the site knows beyond its calls: the words of its glossary, those of each region, and the people who are settled. */
async function knownOf(site: Settings): Promise<Known> {
  const [glossary, people] = await Promise.all([loadGlossary(site), loadPeople(site)])
  const terms = glossary.map(({ term, forms = [], hans, hant }) => ({
    words: [...new Set([term, ...forms, ...hans.slice(0, CHIEF), ...hant.slice(0, CHIEF)])],
    from: [...hans.slice(CHIEF), ...hant.slice(CHIEF)],
  }))
  return {
    renderings: [...terms, ...firmNames().map((words) => ({ words })), ...regionalWords().map((words) => ({ words }))],
    people,
  }
}

/**
 * Puts the index into the finished pages.
 * @returns `false` where a file of it is not what was made
 */
export function placeSearch({ home, files }: SiteIndex, pages: string): boolean {
  // Thousands of small files, which are read and written several times as fast without waiting.
  for (const folder of new Set(files.map(([path]) => dirname(path))))
    mkdirSync(join(pages, folder), { recursive: true })
  return files.every(([path, revision, length]) => {
    const bytes = bytesOf(join(home, path))
    if (bytes?.length !== length || revisionOf(bytes) !== revision) return false
    writeFileSync(join(pages, path), bytes)
    return true
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

async function* recordsOf(
  { calls, understood, digests }: BegunPublication,
  cacheDir: string,
  record: CallWorkers['record'],
): AsyncGenerator<IndexedCall> {
  const begin = (job: Promise<Job> | undefined): Promise<SearchRecord | null> | undefined => {
    const making = job?.then(record)
    // What fails is known where it is awaited.
    making?.catch(() => undefined)
    return making
  }
  const begun = understood.slice(0, AHEAD).map(begin)
  for (const [place, digest] of digests.entries()) {
    const found = await begun[place]
    begun[place] = undefined
    begun.push(begin(understood[place + AHEAD]))
    const texts = async () => {
      const compiled = (await calls[place])?.value
      return compiled ? textBlocks(readSearchCall(cacheDir, digest)) : []
    }
    if (found) yield { ...found, texts }
  }
}

/** Changes with the calls, whose digests tell all that they are made of, and with the code that makes the index. */
async function keyOf(digests: string[]): Promise<string> {
  const hash = createHash('sha256').update(await codeDigest(import.meta.filename))
  for (const digest of digests) hash.update(digest)
  return hash.digest('hex').slice(0, 24)
}
