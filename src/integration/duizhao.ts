import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import type { Progress } from '../build/progress/progress.ts'
import { INTEGRATION, LOAD_HOOK } from '../load/collection-loaders.ts'
import { engineSource } from '../read/site/engine.ts'
import { readSite } from '../read/site/read-site.ts'
import { configOf, isAllKnown } from './config-of.ts'
import { checkedOptions, type DuizhaoOptions } from './options.ts'
import { routes } from './routes.ts'
import { SiteRun } from './site-run.ts'

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
        // Where it says `development`, another site is bundled, and the build does not end.
        if (command === 'build') process.env['NODE_ENV'] = 'production'
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
