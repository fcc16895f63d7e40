import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import type { ViteDevServer } from 'vite'
import { callWorkers } from '../build/workers/call-workers.ts'
import { contentType } from '../build/serve.ts'
import { placeSearch, searchOfSite } from '../build/search-of-site.ts'
import { problemLine } from '../check/report/problem-line.ts'
import { contextOf } from '../export/material/export-context.ts'
import { offeredFiles } from '../export/offered.ts'
import { understandJob } from '../load/job/understand-job.ts'
import { beginPublication, finishPublication, type BegunPublication, type Publication } from '../load/publication.ts'
import type { Outcome } from '../model/problem.ts'
import { downloadPath } from '../model/paths/download.ts'
import { listSeeds } from '../read/seeds/read-seeds.ts'
import type { Settings } from '../read/site/settings.ts'
import type { SiteFile } from '../read/site/site-file.ts'
import { enginePublic } from '../build/public-files.ts'
import { watchFolders } from './watch-folders.ts'
import { Gate } from './gate.ts'
import { changingModules } from './vite-plugins.ts'

/** Folder of the index in a site. */
const SEARCH = 'pagefind/'

/** The site of a dev server: the same calls, pages and index as those of a build, made again when a file changes. */
export class DevSite {
  readonly #site: Settings
  readonly #said: () => SiteFile
  #begun: BegunPublication | null = null
  /** The folder that holds the index, once somebody has searched. */
  #index: Promise<string> | null = null

  /** @param said what the site says of itself, as it was read last */
  constructor(site: Settings, said: () => SiteFile) {
    this.#site = site
    this.#said = said
  }

  /** Reads and compiles all calls, of which those that have not changed are in the cache. */
  async compile(): Promise<Outcome<Publication>> {
    const { value: seeds } = await listSeeds(this.#site.seedsDir)
    const workers = callWorkers(seeds.length)
    const begun = await beginPublication(this.#site, workers)
    this.#begun = begun.value
    this.#index = null
    try {
      return await finishPublication(begun)
    } finally {
      await workers.close()
    }
  }

  /**
   * Makes a dev server look after seeds and content, and answer what search asks for.
   * @param again reads again what the site says of itself
   * @param refresh makes the collections again
   */
  serve(
    server: ViteDevServer,
    again: () => Promise<void>,
    refresh: () => Promise<void>,
    logger: AstroIntegrationLogger,
  ): void {
    const { seedsDir, contentDir, cacheDir, basePath } = this.#site
    const gate = new Gate()
    const stop = watchFolders(
      [seedsDir, contentDir],
      cacheDir,
      () =>
        gate.closedFor(async () => {
          await again()
          for (const { moduleGraph } of Object.values(server.environments)) {
            for (const id of changingModules) {
              const module = moduleGraph.getModuleById(id)
              if (module) moduleGraph.invalidateModule(module)
            }
          }
          await refresh()
          logger.info('seeds and content were read again')
        }),
      (error) => {
        logger.error(error instanceof Error ? error.message : String(error))
      },
    )
    server.httpServer?.once('close', stop)
    server.middlewares.use((_, response, next) => {
      void gate.enter(response).then(() => {
        next()
      })
    })
    server.middlewares.use((request, response, next) => {
      const path = (request.url ?? '').split('?', 1)[0] ?? ''
      // Astro's server may have taken the base off already.
      const below = path.startsWith(basePath) ? path.slice(basePath.length) : path.slice(1)
      const file =
        below.startsWith(SEARCH) && !below.includes('..')
          ? this.#searchFile(below.slice(SEARCH.length))
          : below.startsWith('calls/')
            ? this.#offeredFile(below)
            : publicFile(below)
      file.then(
        (bytes) => {
          if (!bytes) return next()
          response.setHeader('Content-Type', contentType(below))
          response.end(bytes)
        },
        () => {
          response.statusCode = 404
          response.end()
        },
      )
    })
  }

  async #searchFile(name: string): Promise<Buffer> {
    this.#index ??= this.#makeIndex()
    return readFile(join(await this.#index, SEARCH, decodeURIComponent(name)))
  }

  /** A file to take along; `null` where the site offers none of that name. */
  async #offeredFile(path: string): Promise<Buffer | null> {
    const { downloads } = this.#said()
    const jobs = await Promise.all(this.#begun?.jobs ?? [])
    const job = jobs.find(({ file: { id } }) => downloads.some((format) => downloadPath(id, format) === path))
    const call = job && (await understandJob(job)).value
    const context = contextOf({ settings: this.#site, file: this.#said() })
    const file = call && offeredFiles(call, downloads, context).find((one) => one.path === path)
    return file ? Buffer.from(file.content) : null
  }

  async #makeIndex(): Promise<string> {
    const begun = this.#begun
    if (!begun) throw new Error('The calls are not compiled yet.')
    const workers = callWorkers(begun.digests.length)
    try {
      const { value, problems } = await searchOfSite(this.#site, begun, (job) => workers.record(job))
      if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'))
      const served = join(this.#site.siteCacheDir, 'served')
      await rm(served, { recursive: true, force: true })
      placeSearch(value, served)
      return served
    } finally {
      await workers.close()
    }
  }
}

/** A file that every site has; `null` where the name is none of theirs. */
async function publicFile(name: string): Promise<Buffer | null> {
  return (await readdir(enginePublic)).includes(name) ? readFile(join(enginePublic, name)) : null
}
