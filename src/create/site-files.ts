import type { HostName } from './hosts/host.ts'
import { hosts } from './hosts/hosts.ts'

/** What a new site is made with. */
export interface NewSite {
  /** Name of its package. */
  name: string
  /** Where npm gets the engine: a version, or `file:` with a path. */
  engine: string
  /** Versions of the packages that its configuration names, by name. */
  versions: Readonly<Record<'astro' | '@astrojs/mdx', string>>
  /** Where it will be published. */
  host: HostName
  /** Path under which it will stand there, beginning and ending with `/`. */
  base: string
}

/** The files of a new site by their paths in its folder. */
export function siteFiles({ name, engine, versions, host, base }: NewSite): Record<string, string> {
  const chosen = hosts[host]
  const manifest = {
    name,
    private: true,
    type: 'module',
    scripts: {
      start: 'duizhao start',
      dev: 'astro dev',
      build: 'duizhao build',
      check: 'duizhao check',
      inspect: 'duizhao inspect',
      import: 'duizhao import',
      export: 'duizhao export',
      ...chosen.scripts,
    },
    dependencies: { '@astrojs/mdx': versions['@astrojs/mdx'], astro: versions.astro, duizhao: engine },
    // Its install script fetches what fits the machine; npm asks before it runs any.
    allowScripts: { esbuild: true },
  }
  return {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'astro.config.mjs': CONFIG,
    'content/site.yaml': (base === '/' ? SITE : SITE.replace('# base: /', `base: ${base}`)) + (chosen.site ?? ''),
    'seeds/README.md': SEEDS,
    ...chosen.files(base),
    '.gitignore': 'node_modules/\ndist/\nexports/\nstick/\n.astro/\n',
  }
}

const CONFIG = `import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import duizhao from 'duizhao'

// What the site says of itself stands in content/site.yaml, the transcripts in seeds/.
export default defineConfig({
  integrations: [mdx(), duizhao()],
})
`

const SITE = `# What the site says of itself. Every key may be left out; all of them: the publishers' guide, /guide/publishing/.
name: My calls
tagline:
  en: Earnings calls, in two languages
  zh-Hans: 财报电话会，中英对照
  zh-Hant: 財報電話會議，中英對照
# author: Example Research
# accent: { light: '#a3341f', dark: '#ef9a84' }
# languages: [en, zh-Hans, zh-Hant]
# report: mailto:desk@example.org
# url: https://example.org
# base: /
`

const SEEDS = `Put transcripts here, one file for each call, named after company, year and quarter: \`amzn-2025-q1.txt\`.
\`npm run import -- FILE\` does it for you. Then \`npm start\`.
`
