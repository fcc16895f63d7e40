import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import { takeBuildLock } from '../build/build-lock.ts'
import { hasError, SiteBuild } from '../build/site-build.ts'
import { report } from '../check/report.ts'
import { INTEGRATION, LOAD_HOOK } from '../load/collection-loaders.ts'
import { loadGlossary } from '../load/load-glossary.ts'
import type { Loaded } from '../load/loaded.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { readPages, type WrittenPage } from '../read/read-pages.ts'
import { settings, type Settings } from '../read/settings.ts'
import { styleToClass, theme } from '../render/highlight.ts'
import { DevSite } from './dev-site.ts'
import { stopped } from './fatal.ts'
import { checkedOptions, type DuizhaoOptions } from './options.ts'
import { refusalOf } from './refusal.ts'
import { routes } from './routes.ts'
import { siteModules } from './site-modules.ts'
import { summaryOf } from './summary.ts'
import { plainImports, virtualModules } from './vite-plugins.ts'

/** Variables of these names, whoever set them, would become values of `import.meta.env`. */
const TAKEN = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']

/** The hooks by which Astro asks for a site, in the order of a build. */
type Hooks = AstroIntegration['hooks']

/**
 * A bilingual reading site from the transcripts in `seeds/` and what `content/` says of them: collections, routes, search
 * index and offline files. `SEEDS_DIR`, `CONTENT_DIR`, `OUT_DIR`, `SITE_URL` and `BASE_PATH` say where they are.
 */
export default function duizhao(options: DuizhaoOptions = {}): AstroIntegration {
  const checked = checkedOptions(options)
  let site: Settings
  let pages: WrittenPage[] = []
  let build: SiteBuild | null = null
  let dev: DevSite | null = null
  /** What was found before the calls were read, and while they were. */
  const problems: Problem[] = []

  const take = <Value>(outcome: Outcome<Value>): Value => {
    problems.push(...outcome.problems)
    return outcome.value
  }

  /** Reads the files that the configuration depends on. */
  const configure = async (config: AstroConfig): Promise<void> => {
    for (const name of TAKEN) Reflect.deleteProperty(process.env, name)
    problems.length = 0
    site = take(settings(process.env, fileURLToPath(config.root)))
    pages = take(await readPages(site.contentDir))
  }

  const stop = async (): Promise<never> => {
    await build?.stop()
    console.error(report(problems))
    throw stopped(problems, site.outDir)
  }

  const load = async (): Promise<Loaded> => {
    const compile = async () => take(build ? await build.compile() : await (dev ??= new DevSite(site)).compile())
    const [{ calls }, glossary] = await Promise.all([compile(), loadGlossary(site)])
    return { calls, glossary }
  }
  /** All collections ask for the same; the first asks for all of them. */
  let loading: Promise<Loaded> | null = null

  const hooks: Hooks = {
    'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
      await configure(config)
      if (command === 'build') {
        const lock = take(takeBuildLock(site.cacheDir, site.outDir))
        if (!lock || hasError(problems)) await stop()
        else build = new SiteBuild(site, lock)
        build?.prepare()
      }
      const outDir = pathToFileURL(join(build?.staging ?? site.outDir, '/'))
      updateConfig({
        site: site.siteUrl ?? undefined,
        base: site.basePath,
        outDir,
        cacheDir: pathToFileURL(join(site.siteCacheDir, 'astro/')),
        ...(hasOwnCollections(config) ? {} : { srcDir: new URL('../site/', import.meta.url) }),
        trailingSlash: 'always',
        markdown: { shikiConfig: { theme, transformers: [styleToClass] } },
        build: {
          inlineStylesheets: 'never',
          assets: 'assets',
          client: new URL('client/', outDir),
          server: new URL('server/', outDir),
        },
        vite: {
          // An inlined script would need a hash in the Content-Security-Policy.
          build: { assetsInlineLimit: 0, modulePreload: false },
          plugins: [plainImports, virtualModules(siteModules(site, checked, () => pages))],
        },
        devToolbar: { enabled: false },
      })
      for (const [pattern, page] of routes) injectRoute({ pattern, entrypoint: pageFile(page), prerender: true })
    },
    'astro:server:setup': ({ server, refreshContent, logger }) => {
      if (!refreshContent) return
      dev ??= new DevSite(site)
      dev.serve(server, async () => {
        loading = null
        await configureAgain()
        await refreshContent({})
      }, logger)
    },
    'astro:build:start': async () => {
      if (hasError(problems)) await stop()
    },
    'astro:build:done': async () => {
      if (!build) return
      const made = take(await build.finish().catch(async (error: unknown) => {
        await build?.stop()
        throw refusalOf(error, site)
      }))
      if (!made) return stop()
      if (problems.length > 0) console.error(report(problems))
      console.log(summaryOf(made, site.outDir))
    },
    [LOAD_HOOK]: () => (loading ??= load()),
  }

  const configureAgain = async (): Promise<void> => {
    pages = (await readPages(site.contentDir)).value
  }

  return { name: INTEGRATION, hooks }
}

/** The file of a page of the engine, which is compiled where this file is. */
function pageFile(page: string): string {
  const own = extname(import.meta.url)
  return fileURLToPath(new URL(`../pages/${page.replace(/\.ts$/, own)}`, import.meta.url))
}

/** Whether a site brings collections of its own, which then have to hold those of the engine. */
function hasOwnCollections({ srcDir }: AstroConfig): boolean {
  return ['mjs', 'js', 'mts', 'ts'].some((ending) => existsSync(new URL(`content.config.${ending}`, srcDir)))
}
