import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro'
import { takeBuildLock } from '../build/replace/build-lock.ts'
import type { Progress } from '../build/progress/progress.ts'
import { copyPublicFiles } from '../build/public-files.ts'
import { inputsDigest } from '../build/unchanged/inputs-digest.ts'
import { forgetLastBuild, keepLastBuild } from '../build/unchanged/last-build.ts'
import { hasError, SiteBuild } from '../build/site-build.ts'
import { problemLine } from '../check/report/problem-line.ts'
import { report } from '../check/report/report.ts'
import { INTEGRATION, LOAD_HOOK } from '../load/collection-loaders.ts'
import { loadGlossary } from '../load/content/load-glossary.ts'
import { loadPeople } from '../load/content/load-people.ts'
import { peopleOverCalls } from '../load/content/people-over-calls.ts'
import type { Loaded } from '../load/loaded.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { esbuildTargets } from '../read/site/browser-targets.ts'
import { engineSource } from '../read/site/engine.ts'
import { readSite, type Site } from '../read/site/read-site.ts'
import { styleToClass, theme } from '../render/highlight.ts'
import { DevSite } from './dev-site.ts'
import { everyPage } from './every-page.ts'
import { stopped } from './fatal.ts'
import { checkedOptions, type DuizhaoOptions } from './options.ts'
import { refusalOf } from './refusal.ts'
import { routes } from './routes.ts'
import { siteModules } from './site-modules.ts'
import { summaryOf } from './summary.ts'
import { plainImports, virtualModules } from './vite-plugins.ts'

/** Variables of these names, whoever set them, would become values of `import.meta.env`. */
const TAKEN = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']

/**
 * A bilingual reading site from the transcripts in `seeds/` and what `content/` says of them: collections, routes, search
 * index and offline files. `SEEDS_DIR`, `CONTENT_DIR`, `OUT_DIR`, `SITE_URL` and `BASE_PATH` say where they are.
 */
export default function duizhao(options: DuizhaoOptions = {}): AstroIntegration {
  const checked = checkedOptions(options)
  let run: SiteRun | null = null
  const running = (): SiteRun => {
    if (!run) throw new Error('Astro has not asked for the configuration yet.')
    return run
  }
  return {
    name: INTEGRATION,
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
        for (const name of TAKEN) Reflect.deleteProperty(process.env, name)
        run = new SiteRun(await readSite(process.env, fileURLToPath(config.root)), command === 'build')
        await run.begin(isAllKnown(checked, config))
        updateConfig(configOf(run, checked, config, command === 'dev'))
        for (const [pattern, page] of routes)
          injectRoute({ pattern, entrypoint: join(engineSource, 'pages', page), prerender: true })
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        running().serve(server, async () => refreshContent?.({}), logger)
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { build } = running()
        if (build) setPrerenderer((usual) => watched(usual, build.progress))
        await running().stopAtErrors()
      },
      'astro:build:done': ({ pages }) => running().finish(pages.map(({ pathname }) => pathname)),
      [LOAD_HOOK]: () => running().load(),
    },
  }
}

/** Astro's way of making pages, watched for how far it is. It takes them in order; those of the last build it passes over. */
function watched(usual: AstroPrerenderer, progress: Progress): AstroPrerenderer {
  const places = new Map<string, number>()
  return {
    ...usual,
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths()
      for (const [at, { pathname }] of paths.entries()) places.set(pathname.replace(/\/$/, ''), at + 1)
      progress.expect('pages', paths.length)
      return paths
    },
    render: (request, options) => {
      progress.done('pages', places.get(decodeURI(new URL(request.url).pathname).replace(/\/$/, '')))
      return usual.render(request, options)
    },
  }
}

/** What Astro is asked for on behalf of a site. */
function configOf(
  { site, build }: SiteRun,
  checked: ReturnType<typeof checkedOptions>,
  config: AstroConfig,
  served: boolean,
) {
  const { siteUrl, basePath, siteCacheDir, outDir: target } = site.settings
  const outDir = pathToFileURL(join(build?.staging ?? target, '/'))
  return {
    site: siteUrl ?? undefined,
    base: basePath,
    outDir,
    cacheDir: pathToFileURL(join(siteCacheDir, 'astro/')),
    ...(hasOwnCollections(config) ? {} : { srcDir: pathToFileURL(join(engineSource, 'site/')) }),
    trailingSlash: 'always' as const,
    markdown: { shikiConfig: { theme, transformers: [styleToClass] } },
    build: {
      inlineStylesheets: 'never' as const,
      assets: 'assets',
      client: new URL('client/', outDir),
      server: new URL('server/', outDir),
    },
    vite: {
      // An inlined script would need a hash in the Content-Security-Policy.
      build: { assetsInlineLimit: 0, target: esbuildTargets, rollupOptions: { output: { codeSplitting: everyPage } } },
      plugins: [plainImports, virtualModules(siteModules(() => site, checked, served))],
    },
    experimental: {
      // What a component of the site itself reads nobody knows.
      incrementalBuild: Object.keys(checked.components).length === 0,
    },
    devToolbar: { enabled: false },
  }
}

/** Whether all that a site is made of is known: what its own components, collections and integrations read nobody knows. */
function isAllKnown({ components }: ReturnType<typeof checkedOptions>, config: AstroConfig): boolean {
  return (
    Object.keys(components).length === 0 &&
    !hasOwnCollections(config) &&
    config.integrations.every(({ name }) => name === INTEGRATION || name === '@astrojs/mdx')
  )
}

/** Whether a site brings collections of its own, which then have to hold those of the engine. */
function hasOwnCollections({ srcDir }: AstroConfig): boolean {
  return ['mjs', 'js', 'mts', 'ts'].some((ending) => existsSync(new URL(`content.config.${ending}`, srcDir)))
}

/** One run of Astro for a site: a build, or a dev server. */
class SiteRun {
  readonly site: Site
  build: SiteBuild | null = null
  readonly #problems: Problem[]
  readonly #builds: boolean
  #dev: DevSite | null = null
  /** Digest of all that the site is made of; `null` where that is not known. */
  #inputs: string | null = null
  /** All collections ask for the same; the first asks for all of them. */
  #loading: Promise<Loaded> | null = null

  /** @param builds whether the site is to be built, and not only served */
  constructor({ value, problems }: Outcome<Site>, builds: boolean) {
    this.site = value
    this.#problems = [...problems]
    this.#builds = builds
  }

  /** @param known whether all that the site is made of is known */
  async begin(known: boolean): Promise<void> {
    const { settings } = this.site
    if (!this.#builds) return this.#tell(this.#problems)
    try {
      this.#inputs = known ? inputsDigest(settings) : null
      const lock = this.#take(takeBuildLock(settings.cacheDir, settings.outDir))
      if (lock) {
        forgetLastBuild(settings)
        this.build = new SiteBuild(settings, lock)
      }
      await this.stopAtErrors()
      await this.build?.prepare()
    } catch (error) {
      throw refusalOf(error, settings)
    }
  }

  load(): Promise<Loaded> {
    return (this.#loading ??= this.#load())
  }

  serve(
    server: Parameters<DevSite['serve']>[0],
    refresh: () => Promise<void>,
    logger: Parameters<DevSite['serve']>[3],
  ): void {
    this.#devSite().serve(
      server,
      async () => {
        this.#loading = null
        const { value, problems } = await readSite(process.env, this.site.settings.root)
        Object.assign(this.site, { file: value.file, pages: value.pages })
        this.#tell(problems)
      },
      refresh,
      logger,
    )
  }

  /** Ends a build where anything found so far is an error. */
  async stopAtErrors(): Promise<void> {
    if (!this.#builds || !hasError(this.#problems)) return
    await this.build?.stop()
    console.error(report(this.#problems))
    throw stopped(this.#problems, this.site.settings.outDir)
  }

  async finish(pages: readonly string[]): Promise<void> {
    const { build, site } = this
    if (!build) return
    try {
      copyPublicFiles(build.staging)
      const made = this.#take(await build.finish(site.file, pages))
      await this.stopAtErrors()
      const told = this.#problems.length > 0 ? report(this.#problems) : ''
      if (told !== '') console.error(told)
      if (!made) return
      const summary = summaryOf(made, site.settings.outDir)
      console.log(summary)
      if (this.#inputs !== null) keepLastBuild(site.settings, { inputs: this.#inputs, report: told, summary })
    } catch (error) {
      await build.stop()
      throw refusalOf(error, site.settings)
    }
  }

  async #load(): Promise<Loaded> {
    const { settings } = this.site
    try {
      const [publication, glossary, settled] = await Promise.all([
        (this.build ?? this.#devSite()).compile(),
        loadGlossary(settings),
        loadPeople(settings),
      ])
      if (!this.#builds) this.#tell(publication.problems)
      const { calls } = this.#take(publication)
      return { languages: settings.languages, calls, glossary, people: peopleOverCalls(calls, settled) }
    } catch (error) {
      await this.build?.stop()
      throw refusalOf(error, settings)
    }
  }

  #devSite(): DevSite {
    return (this.#dev ??= new DevSite(this.site.settings, () => this.site.file))
  }

  #take<Value>({ value, problems }: Outcome<Value>): Value {
    this.#problems.push(...problems)
    return value
  }

  /** Tells of errors that do not stop a dev server. */
  #tell(problems: readonly Problem[]): void {
    for (const problem of problems) if (problem.severity === 'error') console.error(problemLine(problem))
  }
}
