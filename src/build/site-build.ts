import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { close as closePagefind } from 'pagefind'
import { pruneCached } from '../load/cache/call-cache.ts'
import { beginPublication, finishPublication, type BegunPublication, type Publication } from '../load/publication.ts'
import type { Job } from '../load/job/job.ts'
import { hasError, type Outcome } from '../model/problem.ts'
import { listSeeds } from '../read/seeds/read-seeds.ts'
import type { FileEntry } from '../offline/unit-lists.ts'
import type { Settings } from '../read/site/settings.ts'
import type { BuildLock } from './replace/build-lock.ts'
import { callWorkers, type CallWorkers } from './workers/call-workers.ts'
import { foundPages } from './found-pages.ts'
import { Progress } from './progress/progress.ts'
import { makeOffline } from './make-offline.ts'
import { newestTexts } from './newest-texts.ts'
import { checkTarget, replaceDirectory, restore } from './replace/replace-directory.ts'
import type { Site } from '../read/site/read-site.ts'
import { publishedFiles } from '../publish/published-files.ts'
import { writeShareImages } from './write-share-images.ts'
import { writeOffered } from './write-offered.ts'
import { writePublished } from './write-published.ts'
import { placeSearch, searchOfSite, type SiteIndex } from './search-of-site.ts'

/** Calls that no build has used for so many milliseconds are deleted from the cache. */
const WEEK = 7 * 24 * 60 * 60 * 1000

/** What a build has made, and the milliseconds that its parts took. */
export interface MadeSite {
  calls: number
  /** How many of them had to be compiled. */
  compiled: number
  paragraphs: number
  notes: number
  /** Reading and compiling, which the index is made beside. */
  compiling: number
  /** Making the pages. */
  paging: number
  /** Waiting for the index, and all that comes after the pages. */
  finishing: number
}

/** Work on the calls of a site that was begun: how they are compiled, and the index that is being made meanwhile. */
interface Begun {
  publication: BegunPublication
  workers: CallWorkers
  index: Promise<Outcome<SiteIndex>>
}

/**
 * One build of a site, in the order in which Astro asks for it: the calls, then the pages (which are Astro's), then all
 * that comes after them. The index is made while the calls are compiled and Astro makes the pages, since Pagefind is a
 * process of its own that takes longer than all else.
 */
export class SiteBuild {
  readonly #site: Settings
  readonly #lock: BuildLock
  readonly #start = performance.now()
  /** Shows how far it is. */
  readonly progress = new Progress()
  #begun: Begun | null = null
  #publication: Publication | null = null
  #compiled = 0

  /** @param lock on the folder that is written to: given back when the build ends */
  constructor(site: Settings, lock: BuildLock) {
    this.#site = site
    this.#lock = lock
  }

  /** The folder that the pages are made in; it takes the place of the old site only when it is whole. */
  get staging(): string {
    return this.#site.stagingDir
  }

  /**
   * Empties the folder that the pages are made in.
   * @returns an error where the site may not be put where it is to stand: nobody waits for a build to hear that
   * @throws where the folder cannot be written to
   */
  async prepare(): Promise<Outcome<void>> {
    const { outDir, cacheDir } = this.#site
    const target = await checkTarget(outDir, [...this.#kept, cacheDir], this.#sources)
    if (hasError(target.problems)) return target
    // What a build that was killed has moved away comes back before anything else: this one may fail too.
    await restore(outDir)
    rmSync(this.staging, { recursive: true, force: true })
    mkdirSync(this.staging, { recursive: true })
    // Of a build that did not end, Astro has kept pages of which its list says what they were before.
    if (existsSync(this.#unfinished)) rmSync(join(this.#pagesKept, 'incremental-build.json'), { force: true })
    mkdirSync(this.#pagesKept, { recursive: true })
    writeFileSync(this.#unfinished, '')
    return target
  }

  /** What is read: the site is not put into it. */
  get #sources(): string[] {
    return [this.#site.seedsDir, this.#site.contentDir]
  }

  /** What is not to be lost. */
  get #kept(): string[] {
    return [this.#site.root, ...this.#sources]
  }

  /** Where Astro keeps the pages of the last build. */
  get #pagesKept(): string {
    return join(this.#site.siteCacheDir, 'astro')
  }

  get #unfinished(): string {
    return join(this.#pagesKept, 'unfinished')
  }

  /** Reads and compiles all calls. The index goes on being made. */
  async compile(): Promise<Outcome<Publication>> {
    const { value: seeds } = await listSeeds(this.#site.seedsDir)
    const workers = callWorkers(seeds.length)
    const beginning = await beginPublication(this.#site, workers)
    const publication = beginning.value
    this.progress.expect('calls', publication.fresh.length)
    for (const call of publication.fresh)
      void call.then(
        () => this.progress.done('calls'),
        () => undefined,
      )
    const index = searchOfSite(this.#site, publication, workers.record, { progress: this.progress })
    // Awaited when the pages are there, unless something else stops the build before.
    index.catch(() => undefined)
    this.#begun = { publication, workers, index }
    const finished = await finishPublication(beginning)
    this.#publication = finished.value
    this.#compiled = performance.now()
    // Pages leave much behind. At a quarter more than what is in use, collecting it takes a quarter of the time of the pages;
    // without a limit the process is some 100 MB bigger.
    setFlagsFromString('--heap-growing-percent=60')
    return finished
  }

  /**
   * Puts the index and what works offline into the finished pages, and the whole in the place of the old site.
   * @param file what the site says of itself
   * @param pages the paths of all pages that Astro has made, below the base
   * @returns `null` with errors where the old site stays
   */
  async finish(file: Site['file'], pages: readonly string[]): Promise<Outcome<MadeSite | null>> {
    const site = this.#site
    const { calls, compiled } = this.#publication ?? { calls: [], compiled: 0 }
    const paged = performance.now()
    rmSync(this.#unfinished)
    const index = await this.#placeIndex()
    if (hasError(index.problems)) return { value: null, problems: index.problems }
    const jobs = await this.#jobs()
    const told = { settings: site, file, calls, texts: await newestTexts(calls, jobs) }
    writePublished(this.staging, publishedFiles(told, foundPages(this.staging, pages)))
    await writeShareImages(this.staging, join(site.cacheDir, 'share'), { file, calls })
    await writeOffered(this.staging, { settings: site, file }, jobs)
    // Last: it lists all files with their digests.
    await makeOffline(this.staging, index.value)
    const { problems: refusals } = await replaceDirectory(this.staging, site.outDir, this.#kept, this.#sources)
    const problems = [...index.problems, ...refusals]
    if (hasError(problems)) return { value: null, problems }
    await this.stop()
    await pruneCached(
      site.cacheDir,
      jobs.map(({ digests }) => digests),
      WEEK,
    )
    const made = performance.now()
    return {
      value: {
        calls: calls.length,
        compiled,
        paragraphs: calls.reduce(
          (
            sum,
            {
              facts: {
                counts: { paragraphs },
              },
            },
          ) => sum + paragraphs,
          0,
        ),
        notes: calls.reduce((sum, { notes }) => sum + notes.length, 0),
        compiling: this.#compiled - this.#start,
        paging: paged - this.#compiled,
        finishing: made - paged,
      },
      problems,
    }
  }

  /** Ends the processes that were begun. What they were about to say is of no use then. */
  async stop(): Promise<void> {
    const begun = this.#begun
    this.#begun = null
    this.progress.end()
    await begun?.workers.close()
    await closePagefind()
    this.#lock.release()
  }

  /** What the calls are made from. */
  async #jobs(): Promise<Job[]> {
    return Promise.all(this.#begun?.publication.jobs ?? [])
  }

  /** @returns the files of the index */
  async #placeIndex(): Promise<Outcome<FileEntry[]>> {
    if (!this.#begun) return { value: [], problems: [] }
    const { publication, workers, index } = this.#begun
    const first = await index
    if (hasError(first.problems)) return { value: [], problems: first.problems }
    if (placeSearch(first.value, this.staging)) return { value: filesOf(first.value), problems: first.problems }
    // A file of the cache is not what was put there: all calls are in the index again in a fraction of the time.
    const second = await searchOfSite(this.#site, publication, workers.record, { again: true })
    if (!hasError(second.problems) && !placeSearch(second.value, this.staging))
      throw new Error('The search index changes while it is read.')
    return { value: filesOf(second.value), problems: second.problems }
  }
}

function filesOf({ folders }: SiteIndex): FileEntry[] {
  return folders.flatMap(({ files }) => files)
}
