import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { settings } from './src/read/settings.ts'
import { styleToClass, theme } from './src/render/highlight.ts'

const { value } = settings()

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
    // Pages are text put together: more of them at a time keeps the disk busy while the next is made.
    concurrency: 4,
  },
  // An inlined script would need a hash in the Content-Security-Policy.
  vite: { build: { assetsInlineLimit: 0 } },
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
})
