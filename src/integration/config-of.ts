import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroConfig } from 'astro'
import { INTEGRATION } from '../load/collection-loaders.ts'
import { esbuildTargets } from '../read/site/browser-targets.ts'
import { engineSource } from '../read/site/engine.ts'
import { styleToClass, theme } from '../render/highlight-code.ts'
import { everyPage } from './every-page.ts'
import type { checkedOptions } from './options.ts'
import { siteModules } from './site-modules.ts'
import type { SiteRun } from './site-run.ts'
import { plainImports, storeAtRuntime, virtualModules } from './vite-plugins.ts'

/** What every page names, and so pays for, is named by its content alone. */
const assetFileNames = 'assets/[hash][extname]'
const entryFileNames = 'assets/[hash].js'

/** What Astro is asked for on behalf of a site. */
export function configOf(
  { site, build }: Pick<SiteRun, 'site' | 'build'>,
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
      build: {
        assetsInlineLimit: 0,
        target: esbuildTargets,
        rollupOptions: { output: { codeSplitting: everyPage, assetFileNames } },
      },
      environments: { client: { build: { rollupOptions: { output: { entryFileNames, assetFileNames } } } } },
      plugins: [
        plainImports,
        storeAtRuntime(join(siteCacheDir, 'astro', 'data-store.json')),
        virtualModules(siteModules(() => site, checked, served)),
      ],
    },
    experimental: {
      // What a component of the site itself reads nobody knows.
      incrementalBuild: Object.keys(checked.components).length === 0,
    },
    devToolbar: { enabled: false },
  }
}

/** Whether all that a site is made of is known: what its own components, collections and integrations read nobody knows. */
export function isAllKnown({ components }: ReturnType<typeof checkedOptions>, config: AstroConfig): boolean {
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
