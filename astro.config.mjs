import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { esbuildTargets } from './src/read/browser-targets.ts'
import { settings } from './src/read/settings.ts'
import { styleToClass, theme } from './src/render/highlight.ts'

// Variables of these names, whoever set them, would become values of `import.meta.env`.
const taken = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']
for (const name of taken) Reflect.deleteProperty(process.env, name)

const { value } = settings()

/**
 * What Vite puts around each `import()` to preload its styles weighs 700 bytes in every page; no chunk here has styles.
 * Where Vite calls that module otherwise, this does nothing.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: /** @type {const} */ ('pre'),
  load: (/** @type {string} */ id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

/** What every page needs is one file: each one more costs a reader a hundred bytes. */
const advancedChunks = { groups: [{ name: 'every-page', test: /vite\/preload-helper|src\/elements\/(?:keys|key-action|parts|remembered|when-idle)\.ts$/ }] }

export default defineConfig({
  site: value.siteUrl ?? undefined,
  base: value.basePath,
  outDir: value.outDir,
  cacheDir: `${value.siteCacheDir}/astro`,
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: { shikiConfig: { theme, transformers: [styleToClass] } },
  build: {
    inlineStylesheets: 'never',
    assets: 'assets',
  },
  vite: {
    // An inlined script would need a hash in the Content-Security-Policy.
    build: { assetsInlineLimit: 0, modulePreload: false, target: esbuildTargets, rollupOptions: { output: { advancedChunks } } },
    plugins: [plainImports],
  },
  devToolbar: { enabled: false },
})
